// What goes in: the parts of one or many graphs, in any order and with doubles. What comes out: the Graph they make. Why it exists: a Graph
// is a pure function of what its documents say, and this is that function; merging, reading JSON and extracting all end here.
#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "graph/join_accounts.h"
#include "graph/join_people.h"
#include "graph/link_events.h"
#include "graph/namesakes.h"
#include "graph/order.h"
#include "graph/parts.h"
#include "graph/summarise.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using graph::InOrder;
using graph::sort_unique;

/// Of two values for one field the longer one, then the smaller: any order of the inputs gives the same.
template <class Value>
void keep_better(Value& mine, Value& other) {
  if (other.size() > mine.size() || (other.size() == mine.size() && other < mine)) mine = std::move(other);
}

auto fields_of_document(const Document& d) {
  return std::tie(d.id, d.hash, d.date, d.date_from, d.language, d.source, d.title, d.url, d.sections);
}

void unify_documents(std::vector<Document>& documents) {
  for (Document& document : documents) sort_unique(document.problems);
  std::sort(documents.begin(), documents.end(), [](const Document& a, const Document& b) {
    if (fields_of_document(a) != fields_of_document(b)) return fields_of_document(a) < fields_of_document(b);
    return std::lexicographical_compare(a.problems.begin(), a.problems.end(), b.problems.begin(), b.problems.end(), InOrder());
  });
  const auto same = [](const Document& a, const Document& b) { return a.id == b.id && a.hash == b.hash; };
  for (std::size_t at = documents.size(); at-- > 1;)  // whoever kept the text gives it to the one that stays
    if (same(documents[at - 1], documents[at])) keep_better(documents[at - 1].text, documents[at].text);
  documents.erase(std::unique(documents.begin(), documents.end(), same), documents.end());
}

void take_over(Entity& mine, Entity&& other) {
  keep_better(mine.name_ko, other.name_ko);
  keep_better(mine.name_en, other.name_en);
  keep_better(mine.name_hanja, other.name_hanja);
  mine.known = mine.known || other.known;
  mine.type = std::min(mine.type, other.type);
  keep_better(mine.in, other.in);
  mine.mentions.insert(mine.mentions.end(), std::make_move_iterator(other.mentions.begin()), std::make_move_iterator(other.mentions.end()));
}

void unify_entities(std::vector<Entity>& entities) {
  std::stable_sort(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) { return a.id < b.id; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < entities.size(); ++i) {
    if (kept > 0 && entities[kept - 1].id == entities[i].id)
      take_over(entities[kept - 1], std::move(entities[i]));
    else if (kept++ != i)
      entities[kept - 1] = std::move(entities[i]);
  }
  entities.resize(kept);
  for (Entity& entity : entities) sort_unique(entity.mentions);
}

void unify_positions(std::vector<Position>& positions) {
  const auto key = [](const Position& p) { return std::tie(p.person, p.organization, p.title); };
  std::stable_sort(positions.begin(), positions.end(), [&](const Position& a, const Position& b) { return key(a) < key(b); });
  std::vector<Position> result;
  for (Position& position : positions) {
    if (result.empty() || key(result.back()) != key(position))
      result.push_back(std::move(position));
    else
      result.back().mentions.insert(result.back().mentions.end(), position.mentions.begin(), position.mentions.end());
  }
  for (Position& position : result) sort_unique(position.mentions);
  positions = std::move(result);
}

/// All but the anchor, which only tells from where a value was counted.
auto meaning_of(const Time& t) {
  return std::tie(t.value, t.type, t.mod, t.direction, t.approximate, t.zone, t.grain, t.earliest, t.latest);
}

bool stands_before(const Time& a, const Time& b) {
  if (a.mentions.empty() != b.mentions.empty()) return b.mentions.empty();
  if (!a.mentions.empty() && a.mentions.front() != b.mentions.front()) return a.mentions.front() < b.mentions.front();
  return meaning_of(a) < meaning_of(b);
}

/// One Time a meaning; ids t1, t2 … in order of first mention. Returns the new id of each old one.
std::map<std::string, std::string> unify_times(std::vector<Time>& times) {
  std::vector<Time> result;
  std::vector<std::vector<std::string>> old_ids;
  std::stable_sort(times.begin(), times.end(), [](const Time& a, const Time& b) { return meaning_of(a) < meaning_of(b); });
  for (Time& time : times) {
    if (result.empty() || meaning_of(result.back()) != meaning_of(time)) {
      old_ids.push_back({time.id});
      result.push_back(std::move(time));
      continue;
    }
    Time& mine = result.back();
    old_ids.back().push_back(time.id);
    if (!time.anchor.empty() && (mine.anchor.empty() || time.anchor < mine.anchor)) mine.anchor = time.anchor;
    mine.mentions.insert(mine.mentions.end(), time.mentions.begin(), time.mentions.end());
  }
  std::vector<std::size_t> order(result.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
    sort_unique(result[i].mentions);
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return stands_before(result[a], result[b]); });
  std::map<std::string, std::string> new_ids;
  times.clear();
  for (const std::size_t i : order) {
    result[i].id = fmt::format("t{}", times.size() + 1);
    for (const std::string& old : old_ids[i]) new_ids[old] = result[i].id;
    times.push_back(std::move(result[i]));
  }
  return new_ids;
}

void unify_accounts(std::vector<Account>& accounts, const std::map<std::string, std::string>& time_ids) {
  for (Account& account : accounts)
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<TimeFiller>(&argument.filler)) {
        const auto found = time_ids.find(filler->time);
        filler->time = found == time_ids.end() ? "" : found->second;
      }
  const auto by_document = [](const Account& a, const Account& b) { return a.document != b.document ? a.document < b.document : a < b; };
  std::sort(accounts.begin(), accounts.end(), by_document);
  const auto same = [](const Account& a, const Account& b) { return a.document == b.document && a.id == b.id; };
  accounts.erase(std::unique(accounts.begin(), accounts.end(), same), accounts.end());
}

}  // namespace

Graph GraphParts::assemble(GraphParts parts) {
  unify_documents(parts.documents);
  graph::join_unknown_people(parts);
  unify_entities(parts.entities);
  unify_positions(parts.positions);
  unify_accounts(parts.accounts, unify_times(parts.times));

  const graph::Surroundings around(parts.documents, parts.entities);
  std::vector<Event> events;
  for (const std::vector<const Account*>& group : graph::join_accounts(parts.accounts, around))
    events.push_back(graph::summarise(group, around));
  graph::link_events(events);
  graph::sort_events(events);
  return put_together(std::move(parts), std::move(events));
}

Graph GraphParts::put_together(GraphParts parts, std::vector<Event> events) {
  Graph graph;
  graph.events_ = std::move(events);
  graph.namesakes_ = graph::namesakes_of(parts.entities, parts.positions);
  graph.documents_ = std::move(parts.documents);
  graph.entities_ = std::move(parts.entities);
  graph.positions_ = std::move(parts.positions);
  graph.times_ = std::move(parts.times);
  graph.dictionaries_ = std::move(parts.dictionaries);
  graph.offsets_ = parts.offsets;
  return graph;
}

GraphParts GraphParts::take_apart(const Graph& graph) {
  GraphParts parts{graph.documents_, graph.entities_, graph.positions_, graph.times_, {}, graph.dictionaries_, graph.offsets_};
  for (const Event& event : graph.events_) parts.accounts.insert(parts.accounts.end(), event.accounts.begin(), event.accounts.end());
  return parts;
}

GraphParts GraphParts::take_apart(Graph&& graph) {
  GraphParts parts{std::move(graph.documents_),
                   std::move(graph.entities_),
                   std::move(graph.positions_),
                   std::move(graph.times_),
                   {},
                   std::move(graph.dictionaries_),
                   graph.offsets_};
  for (Event& event : graph.events_) std::move(event.accounts.begin(), event.accounts.end(), std::back_inserter(parts.accounts));
  graph.events_.clear();
  graph.namesakes_.clear();
  return parts;
}

}  // namespace v0_1
}  // namespace mannam
