// What goes in: a Graph. What comes out: it as JSON, a timeline or a page to read, tables, networks, a calendar, linked data or
// annotations; and JSON and brat's standoff read back. Why it exists: docs/output.md and docs/formats.md describe each format and what it
// drops. JSON drops nothing.
#pragma once

#include <string>
#include <string_view>

#include <mannam/article.h>
#include <mannam/export.h>
#include <mannam/graph.h>
#include <mannam/result.h>

namespace mannam {
inline namespace v0_1 {

/// Schema mannam/graph/1.0, indented by one space a level and ended by a newline. Same graph, same bytes.
MANNAM_EXPORT std::string to_json(const Graph& graph);

/// The same on one line, ended by a newline.
MANNAM_EXPORT std::string to_json_line(const Graph& graph);

/// Reads what to_json wrote. A newer minor version is read, a newer major one refused. `file` names the input in problems.
MANNAM_EXPORT Result<Graph> graph_from_json(std::string_view json, std::string_view file);

/// How a timeline looks. Plain values.
struct TimelineOptions {
  std::string language = "ko";  ///< of the headings: "ko" or "en"
  int width = 80;               ///< columns of the terminal; lines take 30 at least and 120 at most
  bool colour = false;          ///< ANSI colours
};

/// The meetings of a graph in order of time, to be read by people. Of more than 13 people, or 7 attendees, the last are counted only.
MANNAM_EXPORT std::string to_timeline(const Graph& graph, const TimelineOptions& options);

/// How a page opens. Plain values.
struct HtmlOptions {
  std::string language = "ko";  ///< in which the page opens, "ko" or "en"; it holds both
};

/// One HTML file: timeline, network of people and companies, articles with names, times and triggers marked. Works without a network and
/// runs nothing that an article holds. Every document must keep its text (ExtractOptions::keep_text); one without it is a Problem.
MANNAM_EXPORT Result<std::string> to_html(const Graph& graph, const HtmlOptions& options = {});
/// What a row of the table is.
enum class CsvTable { Events, Arguments, Entities };

/// CSV (RFC 4180, UTF-8): a row an event, an argument of an event, or an entity. No cell can be run by a spreadsheet.
MANNAM_EXPORT std::string to_csv(const Graph& graph, CsvTable table = CsvTable::Events);

/// The network of events and who or what took part, positions and places, as GraphML, Graphviz's DOT or a Mermaid flowchart.
MANNAM_EXPORT std::string to_graphml(const Graph& graph);
MANNAM_EXPORT std::string to_dot(const Graph& graph);      ///< for Graphviz
MANNAM_EXPORT std::string to_mermaid(const Graph& graph);  ///< for Markdown

/// iCalendar (RFC 5545): an entry for each event whose day is known.
MANNAM_EXPORT std::string to_ics(const Graph& graph);

/// JSON-LD in the words of schema.org.
MANNAM_EXPORT std::string to_jsonld(const Graph& graph);

/// CoNLL columns: a token a row, the josa of a name a row of its own. `text` as for to_timeml.
MANNAM_EXPORT Result<std::string> to_conll(const Graph& graph, std::string_view text);

/// TimeML (XML): the text with a TIMEX3 tag around each time. `text` is what the graph's one document was made of, byte for byte; a graph
/// of several documents or of another text is a Problem. Any bytes give well-formed XML.
MANNAM_EXPORT Result<std::string> to_timeml(const Graph& graph, std::string_view text);

/// brat's standoff, the .ann beside a .txt: names, times, positions and events, offsets in code points. `text` as above.
MANNAM_EXPORT Result<std::string> to_brat(const Graph& graph, std::string_view text);

/// Reads what to_brat wrote, mended by hand or not, of that article; its id, date and text are taken. Offsets of the graph are code
/// points. Every line that cannot be understood is a Problem.
MANNAM_EXPORT Result<Graph> graph_from_brat(std::string_view standoff, const Article& article);

}  // namespace v0_1
}  // namespace mannam
