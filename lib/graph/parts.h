// What goes in: what the stages found in one document. What comes out: its Graph; and a way in for the JSON reader. Why it exists: this is
// where clean offsets become the caller's and indices become stable ids.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <mannam/article.h>
#include <mannam/graph.h>
#include <mannam/times.h>

#include "dictionary/contents.h"
#include "entities/entities.h"
#include "events/find_events.h"
#include "text/text.h"
#include "times/find_times.h"

namespace mannam {
inline namespace v0_1 {

/// The parts of a Graph, to be filled by the flow and by the JSON reader. Accounts are the truth about events; `events` are joined from
/// them by assemble.
struct GraphParts {
  std::vector<Document> documents;
  std::vector<Entity> entities;
  std::vector<Position> positions;
  std::vector<Time> times;
  std::vector<Account> accounts;
  std::string dictionaries;
  OffsetUnit offsets = OffsetUnit::Utf8;

  /// Sorts, gives ids, joins the accounts into events. The same parts in any order give the same graph.
  static Graph assemble(GraphParts parts);
  /// Parts that are in the order of a graph, with events that stay as they are.
  static Graph put_together(GraphParts parts, std::vector<Event> events);
  /// The inverse, accounts taken out of the events.
  static GraphParts take_apart(const Graph& graph);
  /// The same of a graph that is not needed any more, without a copy.
  static GraphParts take_apart(Graph&& graph);
};
}  // namespace v0_1
}  // namespace mannam

namespace mannam::graph {

/// Everything the stages know of one document.
struct Findings {
  const Article* article = nullptr;
  const text::Text* text = nullptr;
  const entities::Entities* entities = nullptr;
  const std::vector<times::TimeMention>* times = nullptr;
  const std::vector<events::DocumentEvent>* events = nullptr;
  const dictionary::Contents* dictionary = nullptr;
  std::optional<DateTime> date = {};
  std::string date_from = {};
  double min_confidence = 0;
  bool keep_text = false;
};

Graph build_graph(const Findings& findings);

/// The times alone, one for each mention, in order of start: what Extractor::find_times gives. In a graph times of one meaning are one.
std::vector<FoundTime> found_times(const Findings& findings);

}  // namespace mannam::graph
