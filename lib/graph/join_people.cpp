// What goes in: the parts of many documents. What comes out: unknown people joined. Why it exists: see join_people.h.
#include "graph/join_people.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace mannam::graph {

const std::string& shown_name(const Entity& person) { return person.name_ko.empty() ? person.name_en : person.name_ko; }

bool is_withheld(const Entity& person) {
  return std::any_of(person.mentions.begin(), person.mentions.end(), [](const Mention& mention) {
    return std::find(mention.why.begin(), mention.why.end(), "name withheld") != mention.why.end();
  });
}

namespace {

/// Sets of ids; the smallest of a set stands for it.
class IdSets {
 public:
  const std::string& find(const std::string& id) {
    const auto found = parent_.find(id);
    if (found == parent_.end() || found->second == id) return id;
    found->second = std::string(find(found->second));
    return found->second;
  }

  void join(const std::string& a, const std::string& b) {
    const std::string first = find(a), second = find(b);
    if (first == second) return;
    parent_[std::max(first, second)] = std::min(first, second);
  }

 private:
  std::map<std::string, std::string> parent_;
};

using Unknown = std::unordered_map<std::string_view, const Entity*>;

Unknown unknown_people(const std::vector<Entity>& entities) {
  Unknown unknown;
  std::unordered_set<std::string_view> withheld;
  for (const Entity& entity : entities)
    if (entity.type == EntityType::Person && !entity.known && is_withheld(entity)) withheld.insert(entity.id);
  for (const Entity& entity : entities)
    if (entity.type == EntityType::Person && !entity.known && !shown_name(entity).empty() && withheld.count(entity.id) == 0)
      unknown.emplace(entity.id, &entity);
  return unknown;
}

/// Those whose organisation some article gives. A title alone says nothing of them: many firms have a head.
std::unordered_set<std::string_view> employed_people(const std::vector<Position>& positions) {
  std::unordered_set<std::string_view> employed;
  for (const Position& position : positions)
    if (!position.organization.empty()) employed.insert(position.person);
  return employed;
}

IdSets sets_of(const GraphParts& parts) {
  const Unknown unknown = unknown_people(parts.entities);
  const std::unordered_set<std::string_view> employed = employed_people(parts.positions);
  IdSets sets;
  std::map<std::tuple<std::string_view, char, std::string_view>, const std::string*> first_with;
  for (const Position& position : parts.positions) {
    const auto person = unknown.find(position.person);
    if (person == unknown.end()) continue;
    const auto meet = [&](char kind, const std::string& evidence) {
      if (evidence.empty()) return;
      const auto [at, fresh] = first_with.try_emplace({shown_name(*person->second), kind, evidence}, &person->second->id);
      if (!fresh) sets.join(*at->second, person->second->id);
    };
    if (employed.count(position.person) == 0) meet('t', position.title);
    meet('o', position.organization);
  }
  return sets;
}

}  // namespace

void join_unknown_people(GraphParts& parts) {
  IdSets sets = sets_of(parts);
  for (Entity& entity : parts.entities) entity.id = sets.find(entity.id);
  for (Position& position : parts.positions) {
    position.person = sets.find(position.person);
    position.organization = sets.find(position.organization);
  }
  for (Account& account : parts.accounts)
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<EntityFiller>(&argument.filler)) filler->entity = sets.find(filler->entity);
}

}  // namespace mannam::graph
