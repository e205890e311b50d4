// What goes in: a graph and a format. What comes out: it on stdout. Why it exists: extract and merge write the same formats.
#include <algorithm>

#include <mannam/output.h>

#include "output/write_json.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {
namespace {

/// English headings for English articles only; where one is Korean, so are the headings.
std::string language_of(const Graph& graph) {
  const auto& documents = graph.documents();
  const bool english = !documents.empty() &&
                       std::all_of(documents.begin(), documents.end(), [](const Document& document) { return document.language == "en"; });
  return english ? "en" : "ko";
}

CsvTable table_of(std::string_view name) {
  return name == "entities" ? CsvTable::Entities : name == "arguments" ? CsvTable::Arguments : CsvTable::Events;
}

}  // namespace

Result<std::string> written(const Graph& graph, const WriteSettings& settings, std::string_view text) {
  switch (settings.format) {
    case Format::Json:
      return to_json(graph);
    case Format::JsonLines:
      return to_json_line(graph);
    case Format::TimeML:
      return to_timeml(graph, text);
    case Format::Html:
      return to_html(graph, {.language = settings.language.empty() ? language_of(graph) : settings.language});
    case Format::Brat:
      return to_brat(graph, text);
    case Format::Csv:
      return to_csv(graph, table_of(settings.table));
    case Format::GraphMl:
      return to_graphml(graph);
    case Format::Dot:
      return to_dot(graph);
    case Format::Mermaid:
      return to_mermaid(graph);
    case Format::Ics:
      return to_ics(graph);
    case Format::JsonLd:
      return to_jsonld(graph);
    case Format::Conll:
      return to_conll(graph, text);
    case Format::Timeline:
      break;
  }
  return to_timeline(graph, {.language = settings.language.empty() ? language_of(graph) : settings.language,
                             .width = terminal_width(),
                             .colour = wants_colour()});
}

bool write_graph(const Graph& graph, const WriteSettings& settings) {
  if (settings.format == Format::Json || settings.format == Format::JsonLines) {
    output::write_json(graph, settings.format == Format::Json, write);
    return true;
  }
  const Result<std::string> bytes = written(graph, settings, {});
  if (bytes) write(*bytes);
  tell(bytes.problems());
  return bytes.has_value();
}

}  // namespace mannam::tool
