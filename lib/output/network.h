// What goes in: a Graph. What comes out: nodes and the arrows between them. Why it exists: GraphML, DOT and Mermaid draw the same network
// and differ in how they write it.
#pragma once

#include <string>
#include <vector>

#include <mannam/graph.h>

namespace mannam::output {

/// An entity or an event; just one of both is set.
struct NetworkNode {
  std::string id;
  std::string label;  ///< on one line
  const Entity* entity = nullptr;
  const Event* event = nullptr;
};

/// From an event to who or what fills a role (`role` names it); from a person to an organisation (`position`, with the title); from what
/// lies in a place to the nearest place of the graph (`in`); from an event to a later one (`before`).
struct NetworkEdge {
  std::size_t from = 0;  ///< index of a node
  std::size_t to = 0;
  std::string role;
  std::string title;  ///< of a position
  double confidence = 1.0;
};

struct Network {
  std::vector<NetworkNode> nodes;  ///< entities in the order of the graph, then events
  std::vector<NetworkEdge> edges;
};

/// Entities that no arrow leads to or from are left out. Pointers live as long as the graph.
Network network_of(const Graph& graph);

}  // namespace mannam::output
