// What goes in: a Draft whose names have entities. What comes out: short forms in brackets that mean the organisation before them. Why it
// exists: see abbreviations.h.
#include "entities/abbreviations.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;
using names::Derivation;

/// The bracket opens right behind `name` and nothing but a word or two stands between.
bool opens_bracket(std::string_view bytes, const Choice& name, const Choice& form) {
  constexpr std::uint32_t farthest = 12;
  if (name.span.end >= form.span.start || form.span.start - name.span.end > farthest) return false;
  const std::string_view between = bytes.substr(name.span.end, form.span.start - name.span.end);
  return between.starts_with('(') || between.starts_with(" (");
}

}  // namespace

bool is_abbreviation(const Choice& choice) {
  if (choice.type != EntryType::Organization || choice.kind != MentionKind::Short || choice.readings.empty()) return false;
  return choice.readings.front()->derivation == Derivation::Unknown;
}

void tie_abbreviations(Draft& draft) {
  auto& names = draft.chosen.names;
  for (std::size_t i = 1; i < names.size(); ++i) {
    if (!is_abbreviation(names[i]) || names[i - 1].entity == none || names[i - 1].type != EntryType::Organization) continue;
    if (opens_bracket(draft.text.bytes(), names[i - 1], names[i])) names[i].entity = names[i - 1].entity;
  }
}

}  // namespace mannam::entities
