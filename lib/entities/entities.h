// What goes in: nothing. What comes out: Entities: who and what a document speaks of, where, and who holds which office. Why it exists: it
// is the product of the entities stage; times and events read it.
#pragma once

#include <string>
#include <vector>

#include <mannam/graph.h>

#include "names/hits.h"

namespace mannam::entities {

inline constexpr std::uint32_t none = 0xffffffff;

/// What an entry of the dictionary is in the graph; a title's holder is a person.
EntityType entity_type(dictionary::EntryType type);

/// How a hit names its entry.
MentionKind kind_of(const names::Hit& hit);

/// One chosen mention. Mentions never overlap, except that the parts of a plural pronoun (두 사람) share one span.
struct NamedMention {
  text::Span span;  ///< without particle and title
  text::Span phrase;  ///< with titles, affiliation and brackets that belong to it: "최태원 SK그룹 회장", "올트먼 CEO(최고경영자)"
  text::Span particle;                   ///< behind the phrase (or the name); empty where there is none
  std::uint32_t particle_functions = 0;  ///< language::ParticleFunction bits
  std::uint32_t entity = 0;              ///< index into Entities::entities
  std::uint32_t sentence = 0;            ///< index into Text::sentences
  MentionKind kind = MentionKind::Name;
  bool affiliation = false;  ///< stands inside another mention's phrase as its organisation ("SK그룹" of 최태원 SK그룹 회장)
  bool demonym = false;      ///< "Chinese": the country is meant and not named; counts only with the people whose country it is
  double confidence = 1.0;
  std::vector<std::string> why;
};

struct NamedEntity {
  EntityType type = EntityType::Person;
  dictionary::EntryIndex entry = dictionary::no_entry;
  std::string name_ko;  ///< for unknown names: the fullest form in the text
  std::string name_en;
  std::string name_hanja;
  std::string in_id;  ///< dictionary id of the place it lies in, for places
};

struct StatedPosition {
  std::uint32_t person = 0;
  std::uint32_t organization = none;  ///< index of an entity
  std::string title;
  text::Span span;
  dictionary::EntryIndex country = dictionary::no_entry;  ///< where only an adjective says whose office it is: Chinese Premier
};

/// A title that no person's phrase took: 총리, 관계자들, "the CEOs". Events may count it as a nameless side.
struct BareTitle {
  text::Span span;
  dictionary::EntryIndex entry = dictionary::no_entry;
  std::uint32_t sentence = 0;
  text::Span particle;
  std::uint32_t particle_functions = 0;
};

struct Entities {
  std::vector<NamedEntity> entities;
  std::vector<NamedMention> mentions;  ///< by start of span
  std::vector<StatedPosition> positions;
  std::vector<BareTitle> titles;  ///< by start
};

}  // namespace mannam::entities
