// What goes in: graphs, one after the other. What comes out: one graph of all. Why it exists: see merging.h.
#include "tool/merging.h"

#include <algorithm>

namespace mannam::tool {

void Merging::join_last_two() {
  Part last = std::move(parts_.back());
  parts_.pop_back();
  if (last.graph.entities().size() > parts_.back().graph.entities().size())
    std::swap(last, parts_.back());  // the graph that takes over is not copied
  for (Problem& problem : parts_.back().graph.merge(last.graph)) problems_.push_back(std::move(problem));
  parts_.back().level = std::max(parts_.back().level, last.level) + 1;
}

void Merging::add(Graph graph) {
  parts_.push_back({0, std::move(graph)});
  while (parts_.size() > 1 && parts_.back().level == parts_[parts_.size() - 2].level) join_last_two();
}

Graph Merging::take() {
  while (parts_.size() > 1) join_last_two();
  Graph graph = parts_.empty() ? Graph() : std::move(parts_.back().graph);
  parts_.clear();
  return graph;
}

}  // namespace mannam::tool
