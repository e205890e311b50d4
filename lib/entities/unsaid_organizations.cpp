// What goes in: a Draft with ties without organisation. What comes out: the organisation spoken of. Why it exists: see
// unsaid_organizations.h.
#include "entities/unsaid_organizations.h"

#include <algorithm>
#include <unordered_map>

namespace mannam::entities {

namespace {

constexpr std::uint32_t sentences_back = 2;
constexpr std::uint32_t names_away = 40;  // a sentence that lists thousands must not cost their square

bool title_fits(const std::string& stated, const dictionary::Role& role) {
  return !role.title_ko.empty() && (stated.ends_with(role.title_ko) || role.title_ko.ends_with(stated));
}

/// The organisation itself, or a company of the group the dictionary names (and the reverse).
bool same_house(const Draft& draft, std::uint32_t entity, std::string_view id) {
  const dictionary::EntryIndex index = draft.entities[entity].entry;
  if (index == dictionary::no_entry) return false;
  const dictionary::Entry& entry = draft.words.entry(index);
  return entry.id == id || std::find(entry.stands_for.begin(), entry.stands_for.end(), id) != entry.stands_for.end();
}

}  // namespace

void add_unsaid_organizations(Draft& draft) {
  const auto& names = draft.chosen.names;
  std::unordered_map<std::uint32_t, bool> said;
  for (const Tie& tie : draft.ties)
    if (tie.organization != none) said[draft.person_of(tie)] = true;
  for (Tie& tie : draft.ties) {
    const std::uint32_t person = draft.person_of(tie);
    if (person == none || tie.title.empty() || said[person] || draft.entities[person].entry == dictionary::no_entry) continue;
    const std::uint32_t sentence = names[tie.person].sentence;
    for (const dictionary::Role& role : draft.words.entry(draft.entities[person].entry).roles) {
      if (!title_fits(tie.title, role)) continue;
      const auto fits = [&](std::uint32_t i) {
        return names[i].entity != none && names[i].type == dictionary::EntryType::Organization &&
               same_house(draft, names[i].entity, role.organization);
      };
      for (std::uint32_t i = tie.person;
           i-- > 0 && i + names_away > tie.person && names[i].sentence + sentences_back >= sentence && tie.organization == none;)
        if (fits(i)) tie.organization = i;
      for (std::uint32_t i = tie.person + 1;
           i < names.size() && i < tie.person + names_away && names[i].sentence == sentence && tie.organization == none; ++i)
        if (fits(i)) tie.organization = i;
      if (tie.organization != none) break;
    }
    said[person] = tie.organization != none;
  }
}

}  // namespace mannam::entities
