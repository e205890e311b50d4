// What goes in: two graphs. What comes out: one that says what both say. Why it exists: the same news must give the same graph however it
// was cut up.
//
// Documents of one id and different texts: the one whose hash is smallest keeps the id, the others are called `id#` and the first eight
// digits of their hash. That does not depend on who came first, so that merging stays commutative and associative.
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "graph/parts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// Every graph numbers its times t1, t2 …; a prefix keeps them apart until assemble numbers them anew.
void prefix_times(GraphParts& parts, std::size_t number) {
  const std::string prefix = fmt::format("{}:", number);
  for (Time& time : parts.times) time.id.insert(0, prefix);
  for (Account& account : parts.accounts)
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<TimeFiller>(&argument.filler); filler != nullptr && !filler->time.empty())
        filler->time.insert(0, prefix);
}

std::string suffix_of(const Document& document) { return fmt::format("#{}", document.hash.substr(0, 8)); }

/// The id before it was told apart from another of that name.
std::string base_id(const Document& document) {
  const std::string suffix = suffix_of(document);
  const bool renamed = document.id.size() > suffix.size() && document.id.ends_with(suffix);
  return renamed ? document.id.substr(0, document.id.size() - suffix.size()) : document.id;
}

/// By given id, the hashes of the texts that bear it.
using Bearers = std::map<std::string, std::set<std::string>>;

void add_bearers(Bearers& bearers, const std::vector<Document>& documents) {
  for (const Document& document : documents) bearers[base_id(document)].insert(document.hash);
}

/// Adds the documents of one graph and reports those whose id another text bears already.
void add_and_check(Bearers& bearers, const std::vector<Document>& documents, std::vector<Problem>& problems) {
  for (const Document& document : documents) {
    const std::string id = base_id(document);
    const auto found = bearers.find(id);
    if (found == bearers.end() || found->second.count(document.hash) > 0) continue;
    problems.push_back(
        {id, 0, 0, fmt::format("two different texts are both called `{}`; both are kept", id), "", "give each document an id of its own"});
  }
  add_bearers(bearers, documents);
}

using NewIds = std::map<std::string, std::string>;

NewIds new_ids(const std::vector<Document>& documents, const Bearers& bearers) {
  NewIds ids;
  for (const Document& document : documents) {
    const std::string base = base_id(document);
    const std::string wanted = *bearers.at(base).begin() == document.hash ? base : fmt::format("{}{}", base, suffix_of(document));
    if (wanted != document.id) ids.emplace(document.id, wanted);
  }
  return ids;
}

class Renamer {
 public:
  explicit Renamer(const NewIds& ids) : ids_(ids) {}

  void rename(GraphParts& parts) const {
    if (ids_.empty()) return;
    for (Document& document : parts.documents) {
      rename(document.id);
      for (Problem& problem : document.problems) rename(problem.file);
    }
    for (Entity& entity : parts.entities)
      for (Mention& mention : entity.mentions) rename(mention.span.document);
    for (Position& position : parts.positions)
      for (TextSpan& span : position.mentions) rename(span.document);
    for (Time& time : parts.times)
      for (TextSpan& span : time.mentions) rename(span.document);
    for (Account& account : parts.accounts) rename(account);
  }

 private:
  void rename(std::string& id) const {
    if (const auto found = ids_.find(id); found != ids_.end()) id = found->second;
  }

  void rename(Account& account) const {
    rename(account.document);
    rename(account.trigger.document);
    for (EventMention& mention : account.mentions) rename(mention.span.document);
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<TextFiller>(&argument.filler)) rename(filler->span.document);
  }

  const NewIds& ids_;
};

template <class Value>
void append(std::vector<Value>& to, std::vector<Value>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Adds the hashes of a list with commas between.
void add_hashes(std::set<std::string>& hashes, const std::string& list) {
  for (std::size_t start = 0; start < list.size();) {
    const std::size_t end = std::min(list.find(',', start), list.size());
    hashes.insert(list.substr(start, end - start));
    start = end + 1;
  }
}

/// Takes over everything a graph said, under the ids that `bearers` decides.
void take_over(GraphParts& all, GraphParts parts, const Bearers& bearers, std::size_t number) {
  const NewIds ids = new_ids(parts.documents, bearers);
  Renamer(ids).rename(parts);
  prefix_times(parts, number);
  append(all.documents, parts.documents);
  append(all.entities, parts.entities);
  append(all.positions, parts.positions);
  append(all.times, parts.times);
  append(all.accounts, parts.accounts);
}

Problem other_unit(const Graph& mine, const Graph& other) {
  return {other.documents().front().id,
          0,
          0,
          fmt::format("graphs with offsets in {} and {} cannot be merged", to_string(mine.offsets()), to_string(other.offsets())),
          "",
          "write both with the same --offsets"};
}

/// `graphs` all count in one unit. `mine`, which may be one of them, is replaced by what comes out, so that its parts are moved.
Graph merged(const std::vector<const Graph*>& graphs, Graph& mine, std::vector<Problem>& problems) {
  Bearers bearers;
  for (const Graph* graph : graphs) add_and_check(bearers, graph->documents(), problems);
  GraphParts all;
  std::set<std::string> hashes;
  for (std::size_t i = 0; i < graphs.size(); ++i) {
    add_hashes(hashes, graphs[i]->dictionaries());
    all.offsets = graphs[i]->offsets();
    const bool is_mine = graphs[i] == &mine && std::count(graphs.begin(), graphs.end(), &mine) == 1;
    take_over(all, is_mine ? GraphParts::take_apart(std::move(mine)) : GraphParts::take_apart(*graphs[i]), bearers, i);
  }
  all.dictionaries = fmt::format("{}", fmt::join(hashes, ","));
  return GraphParts::assemble(std::move(all));
}

}  // namespace

std::vector<Problem> Graph::merge_all(const std::vector<const Graph*>& others) {
  std::vector<Problem> problems;
  std::vector<const Graph*> graphs;
  const auto take = [&](const Graph& graph) {
    if (graph.documents_.empty()) return;
    if (!graphs.empty() && graph.offsets_ != graphs.front()->offsets_)
      problems.push_back(other_unit(*graphs.front(), graph));
    else
      graphs.push_back(&graph);
  };
  take(*this);
  for (const Graph* other : others) take(*other);
  if (graphs.empty() || (graphs.size() == 1 && graphs.front() == this)) return problems;
  *this = merged(graphs, *this, problems);
  return problems;
}

std::vector<Problem> Graph::merge(const Graph& other) { return merge_all({&other}); }

std::vector<Problem> Graph::merge(const std::vector<Graph>& others) {
  std::vector<const Graph*> pointers;
  pointers.reserve(others.size());
  for (const Graph& other : others) pointers.push_back(&other);
  return merge_all(pointers);
}

}  // namespace v0_1
}  // namespace mannam
