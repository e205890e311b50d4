// What goes in: forms, or tables. What comes out: the stored form of the one, and whether the others may be read. Why it exists: see
// name_tables.h.
#include "names/name_tables.h"

#include <bit>

#include "names/name_keys.h"

namespace mannam::names {
namespace {

// Facts of a form, from the lowest bit on: three of type, three of kind, three of derivation, then one each.
constexpr unsigned kind_at = 3, derivation_at = 6, weak_at = 9, acronym_at = 10, hangul_at = 11, near_at = 12, derived_at = 13;

template <class Enum>
Enum enum_of(unsigned bits, Enum last) {
  const auto value = static_cast<Enum>(bits & 7);
  return value <= last ? value : last;
}

bool is_power_of_two_of(std::span<const std::uint64_t> words) { return std::has_single_bit(words.size()); }

bool well_formed(const LookupTables& tables) {
  return (tables.short_bits.empty() || tables.short_bits.size() == short_words) && is_power_of_two_of(tables.beginning_bits) &&
         !tables.beginnings.empty() && !tables.name_bits.empty() && !tables.names.empty() &&
         tables.beginning_bits.size() <= most_table_words && tables.beginnings.size() <= most_table_words &&
         tables.name_bits.size() <= most_table_words && tables.names.size() <= most_table_words;
}

}  // namespace

StoredForm pack(const Form& form, std::uint32_t text) {
  StoredForm stored;
  stored.text = text;
  stored.entry = form.entry;
  stored.size = static_cast<std::uint16_t>(form.text.size());
  const unsigned facts = static_cast<unsigned>(form.type) | static_cast<unsigned>(form.kind) << kind_at |
                         static_cast<unsigned>(form.derivation) << derivation_at | unsigned{form.weak} << weak_at |
                         unsigned{form.acronym} << acronym_at | unsigned{form.hangul} << hangul_at | unsigned{form.near} << near_at |
                         unsigned{form.derived} << derived_at;
  stored.facts = static_cast<std::uint16_t>(facts);
  return stored;
}

Form FormTables::at(std::uint32_t form) const {
  Form unpacked;
  if (form >= forms.size()) return unpacked;
  const unsigned facts = forms[form].facts;
  unpacked.text = text(form);
  unpacked.entry = forms[form].entry;
  unpacked.type = enum_of(facts, dictionary::EntryType::Title);
  unpacked.kind = enum_of(facts >> kind_at, dictionary::FormKind::StandsFor);
  unpacked.derivation = derivation(form);
  unpacked.weak = facts >> weak_at & 1;
  unpacked.acronym = facts >> acronym_at & 1;
  unpacked.hangul = facts >> hangul_at & 1;
  unpacked.near = facts >> near_at & 1;
  unpacked.derived = facts >> derived_at & 1;
  return unpacked;
}

Derivation FormTables::derivation(std::uint32_t form) const {
  return form < forms.size() ? enum_of(forms[form].facts >> derivation_at, Derivation::Unknown) : Derivation::Unknown;
}

bool well_formed(const MatcherTables& tables) {
  return well_formed(tables.exact) && tables.exact.short_bits.size() == short_words &&
         (tables.alike.names.empty() || well_formed(tables.alike));
}

}  // namespace mannam::names
