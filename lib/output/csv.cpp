// What goes in: a Graph. What comes out: one of its tables as CSV (RFC 4180). Why it exists: reporters sort and count in a spreadsheet, and
// statisticians in one line of pandas or R; docs/formats.md lists the columns and what they drop.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <mannam/output.h>

#include "output/csv_row.h"
#include "output/event_facts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using output::joined;
using output::names_of;
using output::write_row;
using Cells = std::vector<std::string>;

constexpr std::string_view between = output::between_cells;

std::string number(double value) { return fmt::format("{}", value); }
std::string truth(bool value) { return value ? "true" : "false"; }

void write_event(std::string& csv, const Graph& graph, const Event& event) {
  const std::vector<std::string> places = output::entities_as(event, "place"), documents = output::documents_of(event);
  const std::vector<std::string> attendees = output::entities_as(event, "attendee");
  std::vector<std::string> sides = output::sides_of(event), topics, fields;
  std::erase_if(sides, [&](const std::string& id) { return std::find(attendees.begin(), attendees.end(), id) != attendees.end(); });
  for (const Argument& argument : event.arguments)
    if (argument.role == "topic" || argument.role == "content") topics.push_back(output::shown(graph, argument));
  for (const Conflict& conflict : event.conflicts) fields.push_back(conflict.field);
  write_row(csv, {event.id, event.type, event.kind, std::string(to_string(event.modality)), truth(event.reported), event.attribution,
                  output::time_of(event), joined(names_of(graph, sides), between), joined(names_of(graph, attendees), between),
                  joined(names_of(graph, places), between), joined(topics, between), std::to_string(documents.size()),
                  joined(documents, between), joined(fields, between), number(event.confidence), output::sentence_of(event)});
}

/// Columns kind, entity, value, low, high, currency, document, start, end of what fills a role.
Cells filler_cells(const Filler& filler) {
  if (const auto* entity = std::get_if<EntityFiller>(&filler)) return {"entity", entity->entity, "", "", "", "", "", "", ""};
  if (const auto* time = std::get_if<TimeFiller>(&filler)) return {"time", "", time->value, "", "", "", "", "", ""};
  if (const auto* length = std::get_if<DurationFiller>(&filler)) return {"duration", "", length->value, "", "", "", "", "", ""};
  if (const auto* amount = std::get_if<AmountFiller>(&filler))
    return {"amount", "", "", number(amount->low), number(amount->high), amount->currency, "", "", ""};
  const TextSpan& span = std::get<TextFiller>(filler).span;
  return {"text", "", "", "", "", "", span.document, std::to_string(span.start), std::to_string(span.end)};
}

void write_arguments(std::string& csv, const Graph& graph, const Event& event) {
  for (const Argument& argument : event.arguments) {
    Cells cells = {event.id, event.type, argument.role, output::shown(graph, argument)};
    for (std::string& cell : filler_cells(argument.filler)) cells.push_back(std::move(cell));
    cells.push_back(number(argument.confidence));
    write_row(csv, cells);
  }
}

void write_entities(std::string& csv, const Graph& graph) {
  std::map<std::string, std::vector<std::string>> positions;
  for (const Position& position : graph.positions()) positions[position.person].push_back(output::shown(graph, position));
  for (const Entity& entity : graph.entities()) {
    std::vector<std::string> documents;
    for (const Mention& mention : entity.mentions)
      if (documents.empty() || documents.back() != mention.span.document) documents.push_back(mention.span.document);
    write_row(csv, {entity.id, std::string(to_string(entity.type)), entity.name_ko, entity.name_en, entity.name_hanja, truth(entity.known),
                    joined(entity.in, between), joined(positions[entity.id], between), std::to_string(entity.mentions.size()),
                    joined(documents, between)});
  }
}

}  // namespace

std::string to_csv(const Graph& graph, CsvTable table) {
  std::string csv;
  if (table == CsvTable::Entities) {
    write_row(csv, {"id", "type", "ko", "en", "hanja", "known", "in", "positions", "mentions", "documents"});
    write_entities(csv, graph);
  } else if (table == CsvTable::Arguments) {
    write_row(csv, {"event", "type", "role", "name", "filler", "entity", "value", "low", "high", "currency", "document", "start", "end",
                    "confidence"});
    for (const Event& event : graph.events()) write_arguments(csv, graph, event);
  } else {
    write_row(csv, {"id", "type", "kind", "modality", "reported", "attribution", "time", "people", "attendees", "place", "topic", "sources",
                    "documents", "conflicts", "confidence", "sentence"});
    for (const Event& event : graph.events()) write_event(csv, graph, event);
  }
  return csv;
}

}  // namespace v0_1
}  // namespace mannam
