// What goes in: a graph of one document and its text. What comes out: the graph in another unit. Why it exists: see document_text.h.
#include "output/document_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "graph/stable_id.h"

namespace mannam::output {

Result<Graph> graph_with_text(const Graph& graph, std::string_view text, OffsetUnit unit, std::string_view format) {
  const auto& documents = graph.documents();
  if (documents.size() != 1)
    return std::vector<Problem>{{.file = std::string(format),
                                 .what = fmt::format("holds one document, and the graph has {}", documents.size()),
                                 .hint = "write each article's graph before merging"}};
  if (graph::hash_of(text) != documents[0].hash)
    return std::vector<Problem>{{.file = documents[0].id,
                                 .what = "the text is not the one the graph was made of",
                                 .hint = "give the bytes of the article unchanged"}};
  Graph counted = graph;
  std::vector<Problem> problems = counted.convert_offsets(unit, {{documents[0].id, std::string(text)}});
  if (!problems.empty()) return problems;
  return counted;
}

std::vector<PlacedTime> times_in_order(const Graph& graph) {
  std::vector<PlacedTime> placed;
  for (const Time& time : graph.times())
    for (const TextSpan& span : time.mentions) placed.push_back({&time, span});
  std::stable_sort(placed.begin(), placed.end(), [](const PlacedTime& a, const PlacedTime& b) {
    return std::pair(a.span.start, b.span.end) < std::pair(b.span.start, a.span.end);
  });
  std::size_t end = 0;
  std::erase_if(placed, [&](const PlacedTime& one) {
    const bool overlaps = one.span.start < end;
    end = std::max(end, one.span.end);
    return overlaps;
  });
  return placed;
}

}  // namespace mannam::output
