// What goes in: choices and ties. What comes out: Draft, what the steps of the entities stage hand to each other. Why it exists: each step
// (short forms, misprints, later mentions, pronouns) adds mentions to the same draft.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "entities/choose.h"
#include "entities/titles.h"

namespace mannam::entities {

struct Draft {
  const text::Text& text;
  const EntityWords& words;
  Chosen chosen;
  std::vector<Tie> ties;
  std::vector<NamedEntity> entities;
  std::unordered_map<dictionary::EntryIndex, std::uint32_t> of_entry;  ///< entity of a dictionary entry
  std::unordered_map<std::string, std::uint32_t> of_unknown;           ///< entity of an unknown name, by type and text

  std::uint32_t entity_of(dictionary::EntryIndex entry);
  std::uint32_t unknown_entity(dictionary::EntryType type, std::string_view name);

  /// Entity of a tie's person or organisation.
  std::uint32_t person_of(const Tie& tie) const { return chosen.names[tie.person].entity; }
  std::uint32_t organization_of(const Tie& tie) const;

  /// Adds mentions made by a step and brings all into order of start again; ties keep pointing to the same names.
  void add_names(std::vector<Choice> added, std::vector<Tie> added_ties);
};

}  // namespace mannam::entities
