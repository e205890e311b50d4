// What goes in: a Graph and a name. What comes out: the entities it may mean, or the names that are like it. Why it exists: people ask by
// name; ids are what the graph knows, and two people may share a name.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <mannam/query.h>

#include "output/event_facts.h"
#include "query/likeness.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using query::key_of;
constexpr std::size_t most_near = 5;

bool names(const Mention& mention) { return mention.kind != MentionKind::Title && mention.kind != MentionKind::Pronoun; }

bool bears(const Entity& entity, const std::string& key) {
  return key_of(entity.name_ko) == key || key_of(entity.name_en) == key || key_of(entity.name_hanja) == key;
}

bool is_written(const Entity& entity, const std::string& key) {
  return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                     [&](const Mention& mention) { return names(mention) && key_of(mention.span.text) == key; });
}

/// Written names of the graph, the nearest first.
std::vector<std::string> near_spellings(const std::vector<const Entity*>& asked, const std::string& key) {
  std::set<std::pair<std::size_t, std::string>> near;
  for (const Entity* entity : asked) {
    std::set<std::string> written = {entity->name_ko, entity->name_en, entity->name_hanja};
    for (const Mention& mention : entity->mentions)
      if (names(mention)) written.insert(mention.span.text);
    for (const std::string& name : written)
      if (const std::string other = key_of(name); !other.empty())
        if (const std::size_t apart = query::distance(key, other); apart <= query::farthest_slip(key))
          near.emplace(apart, output::name_of(*entity));
  }
  std::vector<std::string> shown;
  for (const auto& [apart, name] : near)
    if (std::find(shown.begin(), shown.end(), name) == shown.end() && shown.size() < most_near) shown.push_back(name);
  return shown;
}

}  // namespace

NamedEntities entities_named(const Graph& graph, std::string_view name, const std::vector<EntityType>& types) {
  std::vector<const Entity*> asked;
  for (const Entity& entity : graph.entities())
    if (types.empty() || std::find(types.begin(), types.end(), entity.type) != types.end()) asked.push_back(&entity);
  NamedEntities found;
  const auto take = [&](const auto& answers) {
    if (found.entities.empty()) std::copy_if(asked.begin(), asked.end(), std::back_inserter(found.entities), answers);
  };
  take([&](const Entity* entity) { return entity->id == name; });
  const std::string key = key_of(name);
  if (!key.empty()) {
    take([&](const Entity* entity) { return bears(*entity, key); });
    take([&](const Entity* entity) { return is_written(*entity, key); });
    if (found.entities.empty()) found.near = near_spellings(asked, key);
  }
  return found;
}

}  // namespace v0_1
}  // namespace mannam
