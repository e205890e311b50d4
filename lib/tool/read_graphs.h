// What goes in: files of graphs as JSON. What comes out: one graph of all. Why it exists: merge and query read the same files.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <mannam/graph.h>

namespace mannam::tool {

struct ReadGraphs {
  Graph graph;
  std::size_t done = 0;    ///< files read whole
  std::size_t failed = 0;  ///< files and documents with a problem
};

/// A file holds one graph, or one a line; "-" is standard input. Tells of each problem, and on a terminal how far it is.
ReadGraphs read_graphs(const std::vector<std::string>& files);

}  // namespace mannam::tool
