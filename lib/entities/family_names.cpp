// What goes in: a Draft. What comes out: family names given to who bears them. Why it exists: see family_names.h.
#include "entities/family_names.h"

#include "entities/letters.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

constexpr std::size_t two_syllables = 6;  // bytes

bool is_unknown_person(const Draft& draft, const Choice& name) {
  return name.type == EntryType::Person && name.entity != none && draft.entities[name.entity].entry == dictionary::no_entry;
}

/// The family name of a name of several words: the last, or the first of a Korean in Latin letters.
std::string_view family_of(const Draft& draft, std::string_view name) {
  const std::size_t first = name.find(' '), last = name.rfind(' ');
  if (first == std::string_view::npos) return {};
  const bool in_front = is_latin(name) && draft.words.romanised_surnames.contains(name.substr(0, first));
  const std::string_view family = in_front ? name.substr(0, first) : name.substr(last + 1);
  return family.size() >= (is_latin(name) ? 2 : two_syllables) ? family : std::string_view();
}

}  // namespace

void join_family_names(Draft& draft) {
  const std::string_view bytes = draft.text.bytes();
  std::unordered_map<std::string_view, std::uint32_t> bearers;  // family name → who bears it; none for two people
  for (const Choice& name : draft.chosen.names) {
    if (!is_unknown_person(draft, name)) continue;
    const std::string_view family = family_of(draft, name.span.of(bytes));
    if (family.empty()) continue;
    const auto [place, added] = bearers.emplace(family, name.entity);
    if (!added && place->second != name.entity) place->second = none;
  }
  for (Choice& name : draft.chosen.names) {
    if (!is_unknown_person(draft, name)) continue;
    const auto bearer = bearers.find(name.span.of(bytes));
    if (bearer == bearers.end() || bearer->second == none) continue;
    name.entity = bearer->second;
    name.kind = MentionKind::Short;
    name.why.push_back("named in full");
  }
}

}  // namespace mannam::entities
