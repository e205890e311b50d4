// What goes in: every hit of the names stage. What comes out: Chosen: names and titles that do not overlap, each with the readings that are
// left. Why it exists: the longest reading that its surroundings allow wins; who is meant among entries of one spelling is decided later.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "entities/entities.h"
#include "entities/entity_words.h"
#include "text/text.h"

namespace mannam::entities {

/// One chosen stretch and the hits that read it.
struct Choice {
  text::Span span;
  text::Span phrase;  ///< grows as titles and affiliations are tied to it
  text::Span particle;
  std::uint32_t functions = 0;
  dictionary::EntryType type = dictionary::EntryType::Person;
  std::vector<const names::Hit*> readings;  ///< of one span; empty for a mention the stage made itself
  MentionKind kind = MentionKind::Name;
  std::uint32_t sentence = 0;
  std::uint32_t entity = none;
  std::uint32_t organization = none;  ///< index of the choice that is its affiliation
  bool affiliation = false;
  bool weak = false;
  double confidence = 1.0;
  std::vector<std::string> why;
};

/// A title in the text, tied to a person or not.
struct TitleUse {
  text::Span span;
  dictionary::EntryIndex entry = dictionary::no_entry;
  text::Span particle;
  std::uint32_t functions = 0;
  std::uint32_t sentence = 0;
  bool weak = false;
  bool plural = false;  ///< 회장들, CEOs
  bool fused = false;   ///< written onto the name or organisation before it
  bool taken = false;
};

/// Chinese before an office: the country is meant, though it is not named.
struct DemonymUse {
  text::Span span;
  dictionary::EntryIndex country = dictionary::no_entry;
};

struct Chosen {
  std::vector<Choice> names;         ///< by start
  std::vector<TitleUse> titles;      ///< by start
  std::vector<DemonymUse> demonyms;  ///< by start
};

Chosen choose(const text::Text& text, const names::Hits& hits, const EntityWords& words, bool all_zones);

/// The first of `names` that starts at or behind `offset`.
inline std::size_t first_at(const std::vector<Choice>& names, std::uint32_t offset) {
  const auto before = [](const Choice& name, std::uint32_t at) { return name.span.start < at; };
  return static_cast<std::size_t>(std::lower_bound(names.begin(), names.end(), offset, before) - names.begin());
}

/// True where the zone is page furniture.
inline bool is_furniture(Zone zone) { return zone == Zone::List || zone == Zone::Comments || zone == Zone::Menu; }

}  // namespace mannam::entities
