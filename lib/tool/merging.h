// What goes in: graphs, one after the other. What comes out: one graph of all. Why it exists: merging a thousand graphs into one that grows
// would read the first of them a thousand times; merging like with like reads each ten times.
#pragma once

#include <utility>
#include <vector>

#include <mannam/graph.h>

namespace mannam::tool {

class Merging {
 public:
  void add(Graph graph);
  /// The merged graph. Call it last.
  Graph take();
  const std::vector<Problem>& problems() const { return problems_; }

 private:
  void join_last_two();

  struct Part {
    unsigned level = 0;  ///< the graph is of 2^level added ones
    Graph graph;
  };
  std::vector<Part> parts_;
  std::vector<Problem> problems_;
};

}  // namespace mannam::tool
