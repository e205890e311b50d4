// What goes in: an event of a graph. What comes out: its names, time, sources and sentence. Why it exists: see event_facts.h.
#include "output/event_facts.h"

#include <algorithm>
#include <array>
#include <set>

#include "output/columns.h"

namespace mannam::output {

std::string name_of(const Entity& entity) {
  for (const std::string* name : {&entity.name_ko, &entity.name_en, &entity.name_hanja})
    if (std::string line = one_line(*name); !line.empty()) return line;
  return one_line(entity.id);
}

std::string name_of(const Graph& graph, const std::string& id) {
  const Entity* entity = graph.entity(id);
  return entity == nullptr ? one_line(id) : name_of(*entity);
}

std::string time_of(const Event& event) {
  for (const Argument& argument : event.arguments)
    if (const auto* filler = std::get_if<TimeFiller>(&argument.filler); filler != nullptr && argument.role == "time") return filler->value;
  return "";
}

std::vector<std::string> entities_as(const Event& event, std::string_view role) {
  std::vector<std::string> ids;
  for (const Argument& argument : event.arguments)
    if (const auto* filler = std::get_if<EntityFiller>(&argument.filler); filler != nullptr && argument.role == role)
      ids.push_back(filler->entity);
  return ids;
}

bool is_side(std::string_view role) {
  constexpr std::array<std::string_view, 7> others = {"place", "destination", "topic", "content", "position", "time", "duration"};
  return std::find(others.begin(), others.end(), role) == others.end();
}

std::vector<std::string> sides_of(const Event& event) {
  std::vector<std::string> ids;
  for (const Argument& argument : event.arguments) {
    const auto* filler = std::get_if<EntityFiller>(&argument.filler);
    if (filler == nullptr || !is_side(argument.role)) continue;
    if (std::find(ids.begin(), ids.end(), filler->entity) == ids.end()) ids.push_back(filler->entity);
  }
  return ids;
}

std::vector<std::string> documents_of(const Event& event) {
  std::set<std::string> documents;
  for (const Account& account : event.accounts) documents.insert(account.document);
  return {documents.begin(), documents.end()};
}

std::string sentence_of(const Event& event) {
  const auto holds = [&](const EventMention& mention) {
    return mention.span.document == event.trigger.document && mention.span.start <= event.trigger.start &&
           event.trigger.end <= mention.span.end;
  };
  auto found = std::find_if(event.mentions.begin(), event.mentions.end(), holds);
  if (found == event.mentions.end()) found = event.mentions.begin();
  return found == event.mentions.end() ? "" : one_line(found->span.text);
}

std::string shown(const Graph& graph, const Argument& argument) {
  if (const auto* filler = std::get_if<EntityFiller>(&argument.filler)) return name_of(graph, filler->entity);
  return one_line(graph.text(argument));
}

std::string shown(const Graph& graph, const Position& position) {
  const std::string organization = position.organization.empty() ? "" : name_of(graph, position.organization);
  const std::string title = one_line(position.title);
  return organization.empty() || title.empty() ? organization + title : organization + ' ' + title;
}

std::string joined(const std::vector<std::string>& pieces, std::string_view between) {
  std::string text;
  for (const std::string& piece : pieces) {
    if (!text.empty()) text += between;
    text += piece;
  }
  return text;
}

std::vector<std::string> names_of(const Graph& graph, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  for (const std::string& id : ids) names.push_back(name_of(graph, id));
  return names;
}

}  // namespace mannam::output
