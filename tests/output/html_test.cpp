// What goes in: graphs that keep their texts. What comes out: checks of the page's bytes. Why it exists: what an article holds must not get
// out of the data of the page; how the page behaves is asked in a browser by tests/tool/page_test.py.
#include <mannam/output.h>

#include <string>

#include "catch.h"
#include "graph/parts.h"
#include "graph/stable_id.h"

using mannam::Graph;
using mannam::GraphParts;

namespace {

Graph graph_of(const std::string& text, bool keep) {
  GraphParts parts;
  parts.documents.emplace_back();
  parts.documents[0].id = "a";
  parts.documents[0].hash = mannam::graph::hash_of(text);
  if (keep) parts.documents[0].text = text;
  return GraphParts::assemble(std::move(parts));
}

std::size_t count(const std::string& text, const std::string& piece) {
  std::size_t found = 0;
  for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("nothing of an article is markup in the page", "[html]") {
  const auto page = mannam::to_html(graph_of("</script><img src=x onerror=alert(1)><!-- & -->", true));
  REQUIRE(page);
  CHECK(page->find("<img") == std::string::npos);
  CHECK(page->find("\\u003c/script\\u003e\\u003cimg") != std::string::npos);
  CHECK(count(*page, "<script") == 3);
  CHECK(count(*page, "</script>") == 3);
}

TEST_CASE("the page forbids all that it does not bring", "[html]") {
  const auto page = mannam::to_html(graph_of("text", true));
  REQUIRE(page);
  CHECK(page->find("default-src 'none'; script-src 'sha256-") != std::string::npos);
  CHECK(page->find("http://") == page->find("http://www.w3.org/2000/svg"));  // a name, never fetched
  CHECK(page->find("src=") == std::string::npos);
}

TEST_CASE("a page opens in the language asked for", "[html]") {
  CHECK(mannam::to_html(graph_of("text", true))->find("<html lang=\"ko\">") != std::string::npos);
  CHECK(mannam::to_html(graph_of("text", true), {.language = "en"})->find("<html lang=\"en\">") != std::string::npos);
}

TEST_CASE("a graph without its texts is no page", "[html]") {
  const auto page = mannam::to_html(graph_of("text", false));
  REQUIRE_FALSE(page);
  CHECK(page.problems()[0].file == "a");
  CHECK(page.problems()[0].hint == "extract it with --with-text");
}

TEST_CASE("a kept text survives JSON and merging", "[html]") {
  Graph graph = graph_of("글 \"text\"\n", true);
  const auto read = mannam::graph_from_json(mannam::to_json(graph), "g.json");
  REQUIRE(read);
  CHECK(read->documents()[0].text == "글 \"text\"\n");
  Graph without = graph_of("글 \"text\"\n", false);
  without.merge(graph);
  CHECK(without.documents()[0].text == "글 \"text\"\n");
  graph.merge(graph_of("글 \"text\"\n", false));
  CHECK(mannam::to_json(graph) == mannam::to_json(without));
}
