// What goes in: a Graph. What comes out: a Mermaid flowchart. Why it exists: GitHub, GitLab and note-taking programs draw it inside a page
// of Markdown; docs/formats.md says what it drops.
//
//   flowchart LR
//     n1(["한도윤"])                a person; [["…"]] an organisation, [/"…"/] a place, ["…"] others
//     n2{{"Meeting 2025#45;02"}}    an event
//     n2 -->|"participant"| n1      -.-> for an event that did not happen, or has not yet
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <mannam/output.h>

#include "output/columns.h"
#include "output/network.h"

namespace mannam {
inline namespace v0_1 {

namespace {

bool is_plain(char character) {
  const auto byte = static_cast<unsigned char>(character);
  return byte >= 0x80 || byte == ' ' || byte == ',' || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/// Whatever is neither letter, digit, blank nor comma as its number: quotes end a label, others start links, lists or styles.
std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char character : output::one_line(text)) {
    if (is_plain(character))
      result += character;
    else
      result += fmt::format("#{};", static_cast<int>(character));
  }
  return result == "\"" ? "\" \"" : result + '"';
}

std::string shaped(const output::NetworkNode& node) {
  const std::string label = quoted(node.label);
  if (node.event != nullptr) return "{{" + label + "}}";
  switch (node.entity->type) {
    case EntityType::Person:
      return "([" + label + "])";
    case EntityType::Organization:
      return "[[" + label + "]]";
    case EntityType::Place:
    case EntityType::Facility:
      return "[/" + label + "/]";
    default:
      return "[" + label + "]";
  }
}

bool is_fact(const output::NetworkNode& from) {
  return from.event == nullptr || from.event->modality == Modality::Happened || from.event->modality == Modality::Ongoing;
}

}  // namespace

std::string to_mermaid(const Graph& graph) {
  const output::Network network = output::network_of(graph);
  std::string mermaid = "flowchart LR\n";
  for (std::size_t at = 0; at < network.nodes.size(); ++at) mermaid += fmt::format("  n{}{}\n", at + 1, shaped(network.nodes[at]));
  for (const output::NetworkEdge& edge : network.edges)
    mermaid += fmt::format("  n{} {}|{}| n{}\n", edge.from + 1, is_fact(network.nodes[edge.from]) ? "-->" : "-.->",
                           quoted(edge.title.empty() ? edge.role : edge.title), edge.to + 1);
  return mermaid;
}

}  // namespace v0_1
}  // namespace mannam
