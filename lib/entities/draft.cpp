// What goes in: entries, unknown names and new mentions. What comes out: the draft they are kept in. Why it exists: see draft.h.
#include "entities/draft.h"

#include <algorithm>
#include <numeric>

#include "entities/letters.h"

namespace mannam::entities {

EntityType entity_type(dictionary::EntryType type) {
  using dictionary::EntryType;
  switch (type) {
    case EntryType::Organization:
      return EntityType::Organization;
    case EntryType::Place:
      return EntityType::Place;
    case EntryType::Facility:
      return EntityType::Facility;
    case EntryType::Product:
      return EntityType::Product;
    case EntryType::Work:
      return EntityType::Work;
    default:
      return EntityType::Person;
  }
}

std::uint32_t Draft::entity_of(dictionary::EntryIndex index) {
  const auto [found, added] = of_entry.emplace(index, static_cast<std::uint32_t>(entities.size()));
  if (!added) return found->second;
  const dictionary::Entry& entry = words.entry(index);
  NamedEntity entity;
  entity.type = entity_type(entry.type);
  entity.entry = index;
  if (!entry.ko.empty()) entity.name_ko = entry.ko.front();
  if (!entry.en.empty()) entity.name_en = entry.en.front();
  if (!entry.hanja.empty()) entity.name_hanja = entry.hanja.front();
  entity.in_id = entry.in;
  entities.push_back(std::move(entity));
  return found->second;
}

std::uint32_t Draft::unknown_entity(dictionary::EntryType type, std::string_view name) {
  const std::string key = std::to_string(static_cast<int>(type)) + ':' + std::string(name);
  const auto [found, added] = of_unknown.emplace(key, static_cast<std::uint32_t>(entities.size()));
  if (!added) return found->second;
  NamedEntity entity;
  entity.type = entity_type(type);
  (is_latin(name) ? entity.name_en : entity.name_ko) = name;
  entities.push_back(std::move(entity));
  return found->second;
}

std::uint32_t Draft::organization_of(const Tie& tie) const {
  if (tie.organization != none) return chosen.names[tie.organization].entity;
  const auto country = of_entry.find(tie.country);
  return tie.country == dictionary::no_entry || country == of_entry.end() ? none : country->second;
}

void Draft::add_names(std::vector<Choice> added, std::vector<Tie> added_ties) {
  const std::uint32_t before = static_cast<std::uint32_t>(chosen.names.size());
  if (added.empty()) return;
  for (Tie& tie : added_ties) {
    tie.person += before;
    ties.push_back(std::move(tie));
  }
  for (Choice& choice : added) chosen.names.push_back(std::move(choice));
  std::vector<std::uint32_t> order(chosen.names.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return chosen.names[a].span < chosen.names[b].span; });
  std::vector<std::uint32_t> place(order.size());
  std::vector<Choice> sorted(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    sorted[i] = std::move(chosen.names[order[i]]);
  }
  chosen.names = std::move(sorted);
  for (Choice& choice : chosen.names)
    if (choice.organization != none) choice.organization = place[choice.organization];
  for (Tie& tie : ties) {
    tie.person = place[tie.person];
    if (tie.organization != none) tie.organization = place[tie.organization];
  }
}

}  // namespace mannam::entities
