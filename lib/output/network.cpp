// What goes in: a Graph. What comes out: nodes and the arrows between them. Why it exists: see network.h.
#include "output/network.h"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "output/columns.h"
#include "output/event_facts.h"

namespace mannam::output {

namespace {

class NetworkBuilder {
 public:
  explicit NetworkBuilder(const Graph& graph) : graph_(graph) {
    for (const Entity& entity : graph.entities()) add({entity.id, name_of(entity), &entity, nullptr});
    for (const Event& event : graph.events()) add({event.id, label_of(event), nullptr, &event});
  }

  Network build() {
    for (const Event& event : graph_.events()) connect(event);
    for (const Position& position : graph_.positions())
      if (!position.organization.empty()) connect(position.person, position.organization, "position", one_line(position.title), 1);
    for (const Entity& entity : graph_.entities()) connect_place(entity);
    return without_lonely();
  }

 private:
  static std::string label_of(const Event& event) {
    const std::string kind = event.kind.empty() ? event.type : event.kind;
    std::string label = one_line(kind);
    if (event.modality != Modality::Happened) label += fmt::format(" ({})", to_string(event.modality));
    if (const std::string time = one_line(time_of(event)); !time.empty()) label += ' ' + time;
    return label;
  }

  void add(NetworkNode node) {
    if (index_.emplace(node.id, network_.nodes.size()).second) network_.nodes.push_back(std::move(node));
  }

  void connect(const std::string& from, const std::string& to, std::string role, std::string title, double confidence) {
    const auto start = index_.find(from), end = index_.find(to);
    if (start == index_.end() || end == index_.end()) return;
    network_.edges.push_back({start->second, end->second, std::move(role), std::move(title), confidence});
  }

  void connect(const Event& event) {
    for (const Argument& argument : event.arguments)
      if (const auto* filler = std::get_if<EntityFiller>(&argument.filler))
        connect(event.id, filler->entity, one_line(argument.role), "", argument.confidence);
    for (const EventLink& link : event.links)
      if (link.relation == "before") connect(event.id, link.event, "before", "", 1);
  }

  /// A place is nested through the nearest one that the graph knows; the others follow from there.
  void connect_place(const Entity& entity) {
    for (const std::string& around : entity.in) {
      if (index_.count(around) == 0) continue;
      return connect(entity.id, around, "in", "", 1);
    }
  }

  Network without_lonely() {
    std::vector<bool> kept(network_.nodes.size());
    for (const NetworkEdge& edge : network_.edges) kept[edge.from] = kept[edge.to] = true;
    Network result;
    std::vector<std::size_t> moved(network_.nodes.size());
    for (std::size_t at = 0; at < network_.nodes.size(); ++at) {
      if (!kept[at] && network_.nodes[at].event == nullptr) continue;
      moved[at] = result.nodes.size();
      result.nodes.push_back(std::move(network_.nodes[at]));
    }
    for (NetworkEdge& edge : network_.edges) {
      edge.from = moved[edge.from], edge.to = moved[edge.to];
      result.edges.push_back(std::move(edge));
    }
    return result;
  }

  const Graph& graph_;
  Network network_;
  std::map<std::string, std::size_t> index_;
};

}  // namespace

Network network_of(const Graph& graph) { return NetworkBuilder(graph).build(); }

}  // namespace mannam::output
