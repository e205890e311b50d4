// What goes in: a Graph. What comes out: GraphML, entities and events as nodes. Why it exists: Gephi, yEd, Cytoscape, igraph and networkx
// read it; docs/formats.md lists its keys and what it drops.
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <mannam/output.h>

#include "output/columns.h"
#include "output/event_facts.h"
#include "output/network.h"
#include "output/xml.h"

namespace mannam {
inline namespace v0_1 {

namespace {

struct Key {
  std::string_view name;
  std::string_view of;  ///< node or edge
  std::string_view type;
};

constexpr std::array<Key, 16> keys = {{{"class", "node", "string"},
                                       {"label", "node", "string"},
                                       {"type", "node", "string"},
                                       {"ko", "node", "string"},
                                       {"en", "node", "string"},
                                       {"hanja", "node", "string"},
                                       {"known", "node", "boolean"},
                                       {"mentions", "node", "int"},
                                       {"kind", "node", "string"},
                                       {"modality", "node", "string"},
                                       {"reported", "node", "boolean"},
                                       {"time", "node", "string"},
                                       {"sources", "node", "int"},
                                       {"role", "edge", "string"},
                                       {"title", "edge", "string"},
                                       {"confidence", "all", "double"}}};

class GraphMlWriter {
 public:
  std::string write(const output::Network& network) {
    out_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const Key& key : keys)
      out_ += fmt::format(R"(<key id="{0}" for="{1}" attr.name="{0}" attr.type="{2}"/>)"
                          "\n",
                          key.name, key.of, key.type);
    out_ += "<graph id=\"mannam\" edgedefault=\"directed\">\n";
    for (const output::NetworkNode& node : network.nodes) write_node(node);
    for (std::size_t at = 0; at < network.edges.size(); ++at) write_edge(network, at);
    return std::move(out_) + "</graph>\n</graphml>\n";
  }

 private:
  void data(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    out_ += fmt::format("<data key=\"{}\">", key);
    output::append_xml(out_, value);
    out_ += "</data>";
  }

  static std::string_view truth(bool value) { return value ? "true" : "false"; }

  void write_node(const output::NetworkNode& node) {
    out_ += "<node";
    output::append_attribute(out_, "id", node.id);
    out_ += '>';
    data("class", node.event != nullptr ? "event" : "entity");
    data("label", node.label);
    if (node.entity != nullptr) write_entity(*node.entity);
    if (node.event != nullptr) write_event(*node.event);
    out_ += "</node>\n";
  }

  void write_entity(const Entity& entity) {
    data("type", to_string(entity.type));
    data("ko", output::one_line(entity.name_ko));
    data("en", output::one_line(entity.name_en));
    data("hanja", output::one_line(entity.name_hanja));
    data("known", truth(entity.known));
    data("mentions", std::to_string(entity.mentions.size()));
  }

  void write_event(const Event& event) {
    data("type", output::one_line(event.type));
    data("kind", output::one_line(event.kind));
    data("modality", to_string(event.modality));
    data("reported", truth(event.reported));
    data("time", output::one_line(output::time_of(event)));
    data("sources", std::to_string(output::documents_of(event).size()));
    data("confidence", fmt::format("{}", event.confidence));
  }

  void write_edge(const output::Network& network, std::size_t at) {
    const output::NetworkEdge& edge = network.edges[at];
    out_ += fmt::format("<edge id=\"e{}\"", at + 1);
    output::append_attribute(out_, "source", network.nodes[edge.from].id);
    output::append_attribute(out_, "target", network.nodes[edge.to].id);
    out_ += '>';
    data("role", edge.role);
    data("title", edge.title);
    data("confidence", fmt::format("{}", edge.confidence));
    out_ += "</edge>\n";
  }

  std::string out_;
};

}  // namespace

std::string to_graphml(const Graph& graph) { return GraphMlWriter().write(output::network_of(graph)); }

}  // namespace v0_1
}  // namespace mannam
