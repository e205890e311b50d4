// What goes in: a document's people with their offices. What comes out: who holds an office. Why it exists: see office_holders.h.
#include "events/office_holders.h"

#include <unordered_map>

namespace mannam::events {

bool holds_in(std::string_view years, const std::optional<DateTime>& reference) {
  if (!reference) return years.ends_with("..");
  const std::size_t dots = years.find("..");
  if (dots == years.npos) return true;
  const std::string month = to_string(DateTime(reference->date)).substr(0, 7);
  const std::string_view from = years.substr(0, dots), to = years.substr(dots + 2), now = month;
  return (from.empty() || from <= now.substr(0, from.size())) && (to.empty() || now.substr(0, to.size()) <= to);
}

OfficeHolders::OfficeHolders(const Document& document) {
  const auto& entities = document.entities->entities;
  std::unordered_map<std::uint32_t, std::uint32_t> first;
  std::unordered_map<dictionary::EntryIndex, std::uint32_t> named;
  for (std::uint32_t i = 0; i < document.entities->mentions.size(); ++i) first.emplace(document.entities->mentions[i].entity, i);
  for (std::uint32_t i = 0; i < entities.size(); ++i)
    if (entities[i].entry != dictionary::no_entry) named.emplace(entities[i].entry, i);
  for (const entities::StatedPosition& position : document.entities->positions)
    if (position.organization != entities::none && first.contains(position.person))
      add(position.organization, position.title, first[position.person]);
  for (const auto& [entity, mention] : first) {
    if (entities[entity].type != EntityType::Person || entities[entity].entry == dictionary::no_entry) continue;
    for (const dictionary::Role& role : document.contents->entries[entities[entity].entry].roles) {
      const auto organization = named.find(document.contents->find(role.organization));
      if (organization != named.end() && holds_in(role.years, document.reference)) add(organization->second, role.title_ko, mention);
    }
  }
}

void OfficeHolders::add(std::uint32_t organization, std::string_view title, std::uint32_t mention) {
  const auto [found, is_new] = holders_.emplace(std::pair(organization, std::string(title)), mention);
  if (!is_new && found->second != mention) found->second = entities::none;
}

std::uint32_t OfficeHolders::find(std::uint32_t entity, std::string_view title) const {
  const auto found = holders_.find(std::pair(entity, std::string(title)));
  return found == holders_.end() ? entities::none : found->second;
}

}  // namespace mannam::events
