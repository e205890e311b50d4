// What goes in: a Graph. What comes out: Graphviz's DOT. Why it exists: `dot -Tsvg` draws who met whom without a browser; docs/formats.md
// says what it drops.
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <mannam/output.h>

#include "output/columns.h"
#include "output/network.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// Between quotes: a backslash starts what Graphviz replaces (\N), an ampersand an entity of HTML.
std::string quoted(std::string_view text, bool label) {
  std::string result = "\"";
  for (const char character : output::one_line(text)) {
    if (character == '"')
      result += "\\\"";
    else if (character == '\\')
      result += label ? "\\\\" : "&#92;";
    else if (character == '&')
      result += "&amp;";
    else
      result += character;
  }
  return result + '"';
}

std::string_view shape_of(const output::NetworkNode& node) {
  if (node.event != nullptr) return "box";
  switch (node.entity->type) {
    case EntityType::Person:
      return "ellipse";
    case EntityType::Organization:
      return "hexagon";
    case EntityType::Place:
    case EntityType::Facility:
      return "house";
    default:
      return "note";
  }
}

std::string_view style_of(const output::NetworkNode& node) {
  if (node.event == nullptr) return "solid";
  switch (node.event->modality) {
    case Modality::Happened:
    case Modality::Ongoing:
      return "filled";
    case Modality::Denied:
    case Modality::Cancelled:
      return "dotted";
    default:
      return "dashed";
  }
}

}  // namespace

std::string to_dot(const Graph& graph) {
  const output::Network network = output::network_of(graph);
  std::string dot = "digraph mannam {\n  rankdir=LR;\n  charset=\"UTF-8\";\n";
  for (const output::NetworkNode& node : network.nodes)
    dot += fmt::format("  {} [label={}, shape={}, style={}];\n", quoted(node.id, false), quoted(node.label, true), shape_of(node),
                       style_of(node));
  for (const output::NetworkEdge& edge : network.edges)
    dot += fmt::format("  {} -> {} [label={}];\n", quoted(network.nodes[edge.from].id, false), quoted(network.nodes[edge.to].id, false),
                       quoted(edge.title.empty() ? edge.role : edge.title, true));
  return dot + "}\n";
}

}  // namespace v0_1
}  // namespace mannam
