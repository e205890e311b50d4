// What goes in: a Graph and some of its events. What comes out: a Graph of these alone. Why it exists: whatever writes a graph then writes
// the answer to a question: a timeline, a table, a calendar, a page.
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <mannam/query.h>

#include "graph/parts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// Ids of what some events need.
struct Needs {
  std::set<std::string> events;
  std::set<std::string> documents;
  std::set<std::string> entities;
  std::set<std::string> times;

  void add(const std::vector<Argument>& arguments) {
    for (const Argument& argument : arguments) {
      if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) entities.insert(entity->entity);
      if (const auto* time = std::get_if<TimeFiller>(&argument.filler)) times.insert(time->time);
    }
  }

  void add(const Event& event) {
    events.insert(event.id);
    add(event.arguments);
    for (const Account& account : event.accounts) {
      documents.insert(account.document);
      add(account.arguments);
    }
  }
};

std::string_view document_of(const TextSpan& span) { return span.document; }
std::string_view document_of(const Mention& mention) { return mention.span.document; }

/// Keeps what `wanted` says, with the mentions in those documents.
template <class Thing, class Wanted>
void keep(std::vector<Thing>& things, const std::set<std::string>& documents, const Wanted& wanted) {
  std::erase_if(things, [&](const Thing& thing) { return !wanted(thing); });
  for (Thing& thing : things)
    std::erase_if(thing.mentions, [&](const auto& mention) { return documents.count(std::string(document_of(mention))) == 0; });
}

}  // namespace

Graph only(const Graph& graph, const std::vector<const Event*>& events) {
  Needs needs;
  std::vector<Event> kept;
  for (const Event* event : events) needs.add(*event);
  for (const Event* event : events) {
    kept.push_back(*event);
    std::erase_if(kept.back().links, [&](const EventLink& link) { return needs.events.count(link.event) == 0; });
  }
  GraphParts parts = GraphParts::take_apart(graph);
  std::erase_if(parts.documents, [&](const Document& document) { return needs.documents.count(document.id) == 0; });
  keep(parts.times, needs.documents, [&](const Time& time) { return needs.times.count(time.id) > 0; });
  keep(parts.positions, needs.documents, [&](const Position& position) { return needs.entities.count(position.person) > 0; });
  std::erase_if(parts.positions, [](const Position& position) { return position.mentions.empty(); });
  for (const Position& position : parts.positions) needs.entities.insert(position.organization);
  for (const std::string& id : std::set<std::string>(needs.entities))
    if (const Entity* entity = graph.entity(id)) needs.entities.insert(entity->in.begin(), entity->in.end());
  keep(parts.entities, needs.documents, [&](const Entity& entity) { return needs.entities.count(entity.id) > 0; });
  return GraphParts::put_together(std::move(parts), std::move(kept));
}

}  // namespace v0_1
}  // namespace mannam
