// What goes in: events of a Graph. What comes out: who met whom how often, and the shortest chain between two people. Why it exists: both
// walk the same network, in which two people are neighbours where they took part in one event.
#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <mannam/query.h>

#include "output/event_facts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

bool took_place(const Event& event) { return event.modality == Modality::Happened || event.modality == Modality::Ongoing; }
bool joins_people(const Event& event) { return event.modality != Modality::Denied && event.modality != Modality::Cancelled; }

/// Ids of the people who took part, sorted.
std::set<std::string> people_of(const Graph& graph, const Event& event) {
  std::set<std::string> people;
  for (const std::string& id : output::sides_of(event))
    if (const Entity* entity = graph.entity(id); entity != nullptr && entity->type == EntityType::Person) people.insert(id);
  return people;
}

using Pairs = std::map<std::pair<std::string, std::string>, Acquaintance>;

Pairs pairs_of(const Graph& graph, const std::vector<const Event*>& events) {
  Pairs pairs;
  for (const Event* event : events) {
    if (!joins_people(*event)) continue;
    const std::set<std::string> people = people_of(graph, *event);
    for (auto first = people.begin(); first != people.end(); ++first)
      for (auto second = std::next(first); second != people.end(); ++second) {
        Acquaintance& pair = pairs[{*first, *second}];
        ++(took_place(*event) ? pair.happened : pair.announced);
        pair.events.push_back(event->id);
      }
  }
  for (auto& [ids, pair] : pairs) std::tie(pair.first, pair.second) = ids;
  return pairs;
}

using Neighbours = std::map<std::string_view, std::set<std::string_view>>;

Neighbours neighbours_in(const Pairs& pairs) {
  Neighbours neighbours;
  for (const auto& [ids, pair] : pairs) {
    neighbours[ids.first].insert(ids.second);
    neighbours[ids.second].insert(ids.first);
  }
  return neighbours;
}

/// Who each person is reached from, going out from `from` in the order of ids.
std::map<std::string_view, std::string_view> ways_from(std::string_view from, std::string_view to, const Neighbours& neighbours) {
  std::map<std::string_view, std::string_view> reached_from = {{from, from}};
  std::deque<std::string_view> waiting = {from};
  while (!waiting.empty() && reached_from.count(to) == 0) {
    const std::string_view person = waiting.front();
    waiting.pop_front();
    const auto around = neighbours.find(person);
    if (around == neighbours.end()) continue;
    for (const std::string_view next : around->second)
      if (reached_from.try_emplace(next, person).second) waiting.push_back(next);
  }
  return reached_from;
}

}  // namespace

std::vector<Acquaintance> who_met_whom(const Graph& graph, const std::vector<const Event*>& events) {
  std::vector<Acquaintance> table;
  for (auto& [ids, pair] : pairs_of(graph, events)) table.push_back(std::move(pair));
  std::stable_sort(table.begin(), table.end(), [](const Acquaintance& a, const Acquaintance& b) {
    return std::tie(b.happened, b.announced) < std::tie(a.happened, a.announced);
  });
  return table;
}

std::optional<std::vector<ChainLink>> shortest_chain(const Graph& graph, const std::vector<const Event*>& events, std::string_view from,
                                                     std::string_view to) {
  std::vector<ChainLink> chain;
  if (from == to) return chain;
  const Pairs pairs = pairs_of(graph, events);
  const Neighbours neighbours = neighbours_in(pairs);
  const auto reached_from = ways_from(from, to, neighbours);
  if (reached_from.count(to) == 0) return std::nullopt;
  for (std::string_view person = to; person != from; person = reached_from.at(person)) {
    const std::string here(person), before(reached_from.at(person));
    chain.push_back({before, here, pairs.at(std::minmax(before, here)).events});
  }
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace v0_1
}  // namespace mannam
