// What goes in: the parts of many documents. What comes out: unknown people joined. Why it exists: see join_people.h.
#include "graph/join_people.h"

#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

namespace mannam::graph {

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

const std::string& name_of(const Entity& person) { return person.name_ko.empty() ? person.name_en : person.name_ko; }

IdSets sets_of(const GraphParts& parts) {
  std::unordered_map<std::string_view, const Entity*> unknown;
  for (const Entity& entity : parts.entities)
    if (entity.type == EntityType::Person && !entity.known && !name_of(entity).empty()) unknown.emplace(entity.id, &entity);
  IdSets sets;
  std::map<std::tuple<std::string_view, char, std::string_view>, const std::string*> first_with;
  for (const Position& position : parts.positions) {
    const auto person = unknown.find(position.person);
    if (person == unknown.end()) continue;
    const auto meet = [&](char kind, const std::string& evidence) {
      if (evidence.empty()) return;
      const auto [at, fresh] = first_with.try_emplace({name_of(*person->second), kind, evidence}, &person->second->id);
      if (!fresh) sets.join(*at->second, person->second->id);
    };
    meet('t', position.title);
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
