// What goes in: the people of a graph and their positions. What comes out: those of one name, and why they are not one. Why it exists: see
// namesakes.h. The reasons mirror the rules of join_people.h.
#include "graph/namesakes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "graph/join_people.h"

namespace mannam::graph {

namespace {

struct Told {
  bool organization = false;
  bool title = false;
};
using ToldOf = std::unordered_map<std::string_view, Told>;

ToldOf told_by(const std::vector<Position>& positions) {
  ToldOf told;
  for (const Position& position : positions) {
    Told& mine = told[position.person];
    mine.organization = mine.organization || !position.organization.empty();
    mine.title = mine.title || !position.title.empty();
  }
  return told;
}

/// How many of the people of one name are what.
struct Counts {
  std::size_t known = 0;
  std::size_t withheld = 0;
  std::size_t employed = 0;
  std::size_t titled = 0;  ///< with a title and no organisation
  std::size_t bare = 0;

  std::size_t joinable() const { return employed + titled + bare; }
};

Counts count(const std::vector<const Entity*>& people, const ToldOf& told_of) {
  Counts counts;
  for (const Entity* person : people) {
    const auto found = told_of.find(person->id);
    const Told told = found == told_of.end() ? Told() : found->second;
    ++(person->known          ? counts.known
       : is_withheld(*person) ? counts.withheld
       : told.organization    ? counts.employed
       : told.title           ? counts.titled
                              : counts.bare);
  }
  return counts;
}

std::vector<std::string> reasons_for(const Counts& counts) {
  std::vector<std::string> why;
  const auto add = [&](bool holds, const char* reason) {
    if (holds) why.push_back(reason);
  };
  add(counts.known > 1, "entries");
  add(counts.known > 0 && counts.joinable() + counts.withheld > 0, "one entry");
  add(counts.withheld > 0, "withheld");
  add(counts.employed > 1, "organizations");
  add(counts.employed > 0 && counts.titled > 0, "one organization");
  add(counts.titled > 1, "titles");
  add(counts.bare > 0 && counts.joinable() > 1, "name alone");
  return why;
}

}  // namespace

std::vector<Namesakes> namesakes_of(const std::vector<Entity>& entities, const std::vector<Position>& positions) {
  std::map<std::string_view, std::vector<const Entity*>> by_name;
  for (const Entity& entity : entities)
    if (entity.type == EntityType::Person && !shown_name(entity).empty()) by_name[shown_name(entity)].push_back(&entity);
  const ToldOf told = told_by(positions);
  std::vector<Namesakes> result;
  for (auto& [name, people] : by_name) {
    if (people.size() < 2) continue;
    Namesakes namesakes{std::string(name), {}, reasons_for(count(people, told))};
    for (const Entity* person : people) namesakes.people.push_back(person->id);
    std::sort(namesakes.people.begin(), namesakes.people.end());
    result.push_back(std::move(namesakes));
  }
  return result;
}

}  // namespace mannam::graph
