// What goes in: a Draft with resolved places. What comes out: places that act turned into governments. Why it exists: see governments.h.
#include "entities/governments.h"

#include <algorithm>
#include <unordered_set>

namespace mannam::entities {

namespace {

using dictionary::EntryType;

/// The name ends like an administrative unit; a peninsula or an island that does governs nothing.
bool is_unit(const Draft& draft, const Choice& name) {
  const std::string_view text = name.span.of(draft.text.bytes());
  const auto entry = name.entity == none ? dictionary::no_entry : draft.entities[name.entity].entry;
  const std::string_view kind = entry == dictionary::no_entry ? std::string_view() : draft.words.contents->entries.kind(entry);
  return text.size() >= 9 &&
         std::any_of(draft.words.government_endings.begin(), draft.words.government_endings.end(), [&](const GovernmentEnding& unit) {
           return text.ends_with(unit.ending) && (unit.kind.empty() || kind.empty() || kind == unit.kind);
         });
}

bool before_inner_place(const Draft& draft, std::size_t i) {
  const auto& names = draft.chosen.names;
  if (i + 1 >= names.size() || names[i + 1].type == EntryType::Person || names[i + 1].type == EntryType::Organization) return false;
  return names[i].particle.empty() && names[i + 1].span.start <= names[i].span.end + 1;
}

}  // namespace

void tell_governments(Draft& draft) {
  const std::string_view bytes = draft.text.bytes();
  auto& names = draft.chosen.names;
  std::unordered_set<std::string> acting;
  for (const Choice& name : names) {
    if (name.type != EntryType::Place || !is_unit(draft, name)) continue;
    const bool subject = (name.functions & (language::Subject | language::Topic)) != 0;
    const bool head = draft.words.head_title(bytes, name.span.end).entry != dictionary::no_entry;
    if (subject || head || name.affiliation) acting.insert(std::string(name.span.of(bytes)));
  }
  if (acting.empty()) return;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].type != EntryType::Place || acting.count(std::string(names[i].span.of(bytes))) == 0 || before_inner_place(draft, i))
      continue;
    if ((names[i].functions & (language::At | language::To | language::From)) != 0) continue;
    names[i].type = EntryType::Organization;
    names[i].entity = draft.unknown_entity(EntryType::Organization, names[i].span.of(bytes));
    names[i].why.push_back("the government of the place");
  }
}

}  // namespace mannam::entities
