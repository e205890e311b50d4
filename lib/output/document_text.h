// What goes in: a graph of one document and the text it was made of. What comes out: the graph with the offsets a format counts in, and its
// times one by one as they stand in the text. Why it exists: a graph does not keep its text; formats that show it are given it and must
// notice where it is another one.
#pragma once

#include <string_view>
#include <vector>

#include <mannam/graph.h>
#include <mannam/result.h>

namespace mannam::output {

/// The graph counted in `unit`; a Problem where it is not of one document, or `text` is not that document's. `format` names who asks.
Result<Graph> graph_with_text(const Graph& graph, std::string_view text, OffsetUnit unit, std::string_view format);

struct PlacedTime {
  const Time* time = nullptr;
  TextSpan span;
};

/// Every mention of a time, in order, none overlapping another.
std::vector<PlacedTime> times_in_order(const Graph& graph);

}  // namespace mannam::output
