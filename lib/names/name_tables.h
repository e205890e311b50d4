// What goes in: nothing. What comes out: the tables the matcher reads: arrays of small records of fixed size, seen through spans. Why it
// exists: the same tables are built in memory or lie in a mapped file, and nothing in them is a pointer.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "dictionary/contents.h"
#include "names/beginnings.h"
#include "names/hits.h"

namespace mannam::names {

/// One written form of one entry.
struct Form {
  std::string_view text;                                ///< into the dictionary, into NameForms::made or into FormTables::letters
  dictionary::EntryIndex entry = dictionary::no_entry;  ///< none for a surname that many share
  dictionary::EntryType type = dictionary::EntryType::Person;
  dictionary::FormKind kind = dictionary::FormKind::Name;
  Derivation derivation = Derivation::Exact;
  bool weak = false;
  bool acronym = false;  ///< capitals and digits only: case counts, and it may run into the next name (SKCEO)
  bool hangul = false;   ///< holds a Hangul syllable: its spaces are optional
  bool near = false;     ///< a foreign name in Hangul: spellings that sound alike count too
  bool derived = false;  ///< made here, not written in the dictionary
};

/// A form as it is stored.
struct StoredForm {
  std::uint32_t text = 0;  ///< offset into FormTables::letters
  dictionary::EntryIndex entry = dictionary::no_entry;
  std::uint16_t size = 0;
  std::uint16_t facts = 0;  ///< see pack() and FormTables::at()
};
static_assert(sizeof(StoredForm) == 12);

/// All of a form but its text. Longer texts than `size` can say are no names: 0xffff bytes.
StoredForm pack(const Form& form, std::uint32_t text);

struct FormTables {
  std::string_view letters;
  std::span<const StoredForm> forms;

  std::size_t size() const { return forms.size(); }
  /// The text of a form; empty where the tables say nonsense, as those of a damaged file may.
  std::string_view text(std::uint32_t form) const {
    if (form >= forms.size()) return {};
    const StoredForm& stored = forms[form];
    return stored.text <= letters.size() && stored.size <= letters.size() - stored.text ? letters.substr(stored.text, stored.size)
                                                                                        : std::string_view{};
  }
  Form at(std::uint32_t form) const;
  Derivation derivation(std::uint32_t form) const;
};

inline constexpr std::uint32_t no_form = 0xffffffff;

/// Eight names by bits of their hash; the first free place ends the bucket, a full one goes on in the next.
struct alignas(64) NameBucket {
  std::uint32_t tags[8] = {};
  std::uint32_t forms[8] = {no_form, no_form, no_form, no_form, no_form, no_form, no_form, no_form};
};
static_assert(sizeof(NameBucket) == 64);

/// The look-up of names by the key of their letters (name_keys.h). Each step is asked only where the one before it says yes.
struct LookupTables {
  std::span<const std::uint64_t> short_bits;      ///< may a name of less than six bytes begin so?
  std::span<const std::uint64_t> beginning_bits;  ///< may a longer one? A power of two
  std::span<const BeginningBucket> beginnings;    ///< which sizes has it?
  std::span<const std::uint64_t> name_bits;       ///< may a name have this hash?
  std::span<const NameBucket> names;
};

struct MatcherTables {
  FormTables forms;
  LookupTables exact;
  LookupTables alike;  ///< by the sounds of the foreign names in Hangul; empty where there are none
};

/// True where the sizes are such as the matcher relies on. Then no content of the arrays makes it read out of bounds or run on.
bool well_formed(const MatcherTables& tables);

}  // namespace mannam::names
