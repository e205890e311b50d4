// What goes in: who met whom, or a chain of people. What comes out: lines for a terminal. Why it exists: see answers.h.
#include "tool/answers.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "output/columns.h"
#include "output/event_facts.h"

namespace mannam::tool {

namespace {

constexpr std::size_t most_events = 3;
constexpr std::size_t narrowest = 40;

std::string padded(const std::string& text, std::size_t columns) {
  const std::size_t wide = output::columns_of(text);
  return text + std::string(columns > wide ? columns - wide : 0, ' ');
}

const char* mark_of(const Event& event) { return event.modality == Modality::Happened || event.modality == Modality::Ongoing ? "●" : "○"; }

std::string day_of(const Event& event) {
  const std::string time = output::one_line(output::time_of(event));
  return time.empty() ? "?" : time.substr(0, time.find('T'));
}

}  // namespace

std::string shown(const Graph& graph, const std::vector<Acquaintance>& table) {
  std::size_t widest = 0;
  for (const Acquaintance& pair : table) widest = std::max(widest, output::columns_of(output::name_of(graph, pair.first)));
  std::string text;
  for (const Acquaintance& pair : table)
    text += fmt::format("{:4} ● {:4} ○  {}  {}\n", pair.happened, pair.announced, padded(output::name_of(graph, pair.first), widest),
                        output::name_of(graph, pair.second));
  return text;
}

std::string shown(const Graph& graph, const std::vector<ChainLink>& chain, int width) {
  std::unordered_map<std::string_view, const Event*> events;
  for (const Event& event : graph.events()) events.emplace(event.id, &event);
  const std::size_t room = std::max(narrowest, static_cast<std::size_t>(std::max(width, 0)));
  std::string text;
  for (const ChainLink& link : chain) {
    text += fmt::format("{} – {}\n", output::name_of(graph, link.from), output::name_of(graph, link.to));
    for (std::size_t i = 0; i < std::min(most_events, link.events.size()); ++i) {
      const Event& event = *events.at(link.events[i]);
      const std::string head = fmt::format("  {} {}  ", mark_of(event), day_of(event));
      text += head + output::shortened(output::sentence_of(event), room - std::min(room / 2, output::columns_of(head))) + '\n';
    }
    if (link.events.size() > most_events) text += fmt::format("  + {}\n", link.events.size() - most_events);
  }
  return text;
}

}  // namespace mannam::tool
