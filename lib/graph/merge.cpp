// What goes in: two graphs. What comes out: one that says what both say. Why it exists: the same news must give the same graph however it
// was cut up.
#include <iterator>
#include <utility>

#include "graph/graph.h"

namespace mannam {

std::vector<Problem> Graph::merge(const Graph& other) {
  GraphParts mine = GraphParts::take_apart(*this);
  GraphParts theirs = GraphParts::take_apart(other);
  const auto append = [](auto& to, auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  append(mine.documents, theirs.documents);
  append(mine.entities, theirs.entities);
  append(mine.positions, theirs.positions);
  *this = GraphParts::assemble(std::move(mine));
  return {};
}

std::vector<Problem> Graph::convert_offsets(OffsetUnit, const std::map<std::string, std::string>&) { return {}; }

}  // namespace mannam
