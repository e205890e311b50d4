// What goes in: a graph that keeps its texts. What comes out: one HTML file: timeline, network of people and companies, marked articles.
// Why it exists: a newsroom opens a file; it must show everything, fetch nothing, and let nothing in an article run.
//
// The page holds the graph's own JSON (offsets in UTF-16, as JavaScript counts) and scripts that draw it. Article text enters as data only:
// in JSON, with <, > and & escaped, and from there as text nodes. The Content-Security-Policy allows this script and this style by their
// hashes and nothing else.
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <mannam/output.h>

#include "graph/stable_id.h"
#include "output/page_parts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// JSON that may stand inside a script element: </script> and <!-- cannot appear in it.
std::string within_script(std::string_view json) {
  std::string safe;
  safe.reserve(json.size());
  for (const char character : json) {
    switch (character) {
      case '<':
        safe += "\\u003c";
        break;
      case '>':
        safe += "\\u003e";
        break;
      case '&':
        safe += "\\u0026";
        break;
      default:
        safe += character;
    }
  }
  return safe;
}

/// A Problem for each document whose text is missing, or is not the one its offsets count.
std::vector<Problem> missing_texts(const Graph& graph) {
  std::vector<Problem> problems;
  for (const Document& document : graph.documents()) {
    if (document.text.empty() && document.hash != graph::hash_of(""))
      problems.push_back({.file = document.id,
                          .what = "the page shows articles, and the graph does not keep this one's text",
                          .hint = "extract it with --with-text"});
    else if (graph.offsets() == OffsetUnit::Utf8 && graph::hash_of(document.text) != document.hash)
      problems.push_back(
          {.file = document.id,
           .what = "its bytes are no UTF-8 and were replaced when the graph was written, so that its offsets in bytes are lost",
           .hint = "extract it with --offsets codepoint"});
  }
  return problems;
}

}  // namespace

Result<std::string> to_html(const Graph& graph, const HtmlOptions& options) {
  std::vector<Problem> problems = missing_texts(graph);
  if (!problems.empty()) return problems;
  std::map<std::string, std::string> texts;
  for (const Document& document : graph.documents()) texts.emplace(document.id, document.text);
  Graph counted = graph;
  problems = counted.convert_offsets(OffsetUnit::Utf16, texts);
  if (!problems.empty()) return problems;
  const output::PageParts parts = output::page_parts();
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; "
      "base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<title>mannam</title>\n<style>{}</style>\n</head>\n<body>\n{}"
      "<script type=\"application/json\" id=\"words\">{}</script>\n<script type=\"application/json\" id=\"graph\">{}</script>\n"
      "<script>{}</script>\n</body>\n</html>\n",
      options.language == "en" ? "en" : "ko", parts.script_hash, parts.style_hash, parts.style, parts.body, parts.words,
      within_script(to_json_line(counted)), parts.script);
}

}  // namespace v0_1
}  // namespace mannam
