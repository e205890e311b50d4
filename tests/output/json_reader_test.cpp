// What goes in: JSON, right and wrong. What comes out: checks of what is read back and what is said. Why it exists: a saved graph must come
// back whole, and a broken one must be told apart from an empty one.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "graph/story_maker.h"
#include "mannam/output.h"
#include "output/write_json.h"

using namespace mannam;
using namespace mannam::test;
using nlohmann::json;

namespace {

Graph two_papers() {
  return merged_stories({{{"han", "lee"}, "2025-02-04T09:40", "plaza", Modality::Happened, {"yun"}, "bilateral"},
                         {{"han", "lee"}, "2025-02-04T09:30", "seoul"}});
}

/// An article with every kind of filler and every optional field.
Graph full() {
  GraphParts parts = parts_of("a", "2025-02-05T14:27+09:00", {{{"han", "lee"}, "2025-02-04", "plaza"}});
  Document& document = parts.documents[0];
  document.source = "Garam Daily";
  document.title = "\"Title\"";
  document.url = "https://example.org/a";
  document.sections = {{0, 40, Zone::Headline, ""}, {40, 900, Zone::Body, "2025-02-03"}};
  document.problems = {{"a", 0, 12, "a byte that is no UTF-8", "", "replaced"}};
  parts.entities[0].name_hanja = "韓";
  parts.entities[0].mentions[0].particle = "는";
  parts.positions.push_back({"person/han", "", "chairman", {{"a", 1, 2, ""}}});
  parts.times[0].mod = "start";
  parts.times[0].approximate = true;
  parts.times[0].zone = "local";
  Account& account = parts.accounts[0];
  account.attribution = "an aide";
  account.reported = true;
  account.arguments.push_back({"duration", DurationFiller{"PT40M"}, 0.5});
  account.arguments.push_back({"amount", AmountFiller{1.5e9, 2e9, "USD"}, 0.25});
  account.arguments.push_back({"topic", TextFiller{{"a", 200, 230, "chips"}}, 1});
  account.arguments.push_back({"time", TimeFiller{"", "2025-02-04"}, 1});
  parts.dictionaries = "00ff";
  return GraphParts::assemble(parts);
}

std::vector<Problem> problems_of(const json& changed) { return graph_from_json(changed.dump(), "g.json").problems(); }

json plain() { return json::parse(to_json(two_papers())); }

}  // namespace

TEST_CASE("a graph comes back as it was", "[output]") {
  const Result<Graph> read = graph_from_json(to_json(two_papers()), "g.json");
  REQUIRE(read);
  CHECK(*read == two_papers());
}

TEST_CASE("every optional field comes back", "[output]") {
  const Result<Graph> read = graph_from_json(to_json(full()), "g.json");
  REQUIRE(read);
  CHECK(*read == full());
  CHECK(to_json(*read) == to_json(full()));
}

TEST_CASE("the line form reads back alike", "[output]") {
  const Result<Graph> read = graph_from_json(to_json_line(full()), "g.json");
  REQUIRE(read);
  CHECK(*read == full());
}

TEST_CASE("saved graphs merge like fresh ones", "[output]") {
  Graph fresh = two_papers(), saved = *graph_from_json(to_json(two_papers()), "g.json");
  fresh.merge(full());
  saved.merge(*graph_from_json(to_json(full()), "h.json"));
  CHECK(to_json(saved) == to_json(fresh));
}

TEST_CASE("a newer minor version with new keys is read", "[output]") {
  json changed = plain();
  changed["schema"] = "mannam/graph/1.7";
  changed["mood"] = "fine";
  changed["events"][0]["mood"] = json::array({1, 2});
  const Result<Graph> read = graph_from_json(changed.dump(), "g.json");
  REQUIRE(read);
  CHECK(*read == two_papers());
}

TEST_CASE("a newer major version is refused", "[output]") {
  json changed = plain();
  changed["schema"] = "mannam/graph/2.0";
  const auto problems = problems_of(changed);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].what.find("mannam/graph/2.0") != std::string::npos);
  CHECK(problems[0].hint == "use a newer mannam");
}

TEST_CASE("another JSON file is no graph", "[output]") {
  CHECK(problems_of(json::parse("{\"a\":1}")).at(0).what.find("not a mannam graph") == 0);
  CHECK(problems_of(json::parse("[1,2]")).at(0).what.find("not a mannam graph") == 0);
  CHECK(problems_of(json::parse("{\"schema\":\"mannam/graph/\"}")).size() == 1);
  CHECK(problems_of(json::parse("{\"schema\":\"m\"}")).size() == 1);
}

TEST_CASE("broken JSON says where", "[output]") {
  const auto problems = graph_from_json("{\"schema\":\n  \"mannam/graph/1.0\",,}", "g.json").problems();
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].file == "g.json");
  CHECK(problems[0].line == 2);
  CHECK(problems[0].column == 22);
}

TEST_CASE("an empty file is a problem", "[output]") { CHECK(graph_from_json("", "g.json").problems().at(0).hint == "the file is empty"); }

TEST_CASE("a missing field is named with the way to it", "[output]") {
  json changed = plain();
  changed["events"][0]["accounts"][1].erase("modality");
  CHECK(problems_of(changed).at(0).what == "events[0].accounts[1].modality: missing");
}

TEST_CASE("a field of the wrong type is named", "[output]") {
  json changed = plain();
  changed["documents"][0]["id"] = 3;
  CHECK(problems_of(changed).at(0).what == "documents[0].id: not a string");
}

TEST_CASE("an unknown word is named", "[output]") {
  json changed = plain();
  changed["events"][0]["accounts"][0]["modality"] = "hapened";
  CHECK(problems_of(changed).at(0).what == "events[0].accounts[0].modality: `hapened` is no modality");
}

TEST_CASE("negative and fractional offsets are refused", "[output]") {
  json changed = plain();
  changed["entities"][0]["mentions"][0]["start"] = -1;
  changed["entities"][0]["mentions"][0]["end"] = 2.5;
  CHECK(problems_of(changed).size() == 2);
}

TEST_CASE("a mention of no document is refused", "[output]") {
  json changed = plain();
  changed["entities"][0]["mentions"][0]["document"] = "elsewhere";
  CHECK(problems_of(changed).at(0).what == "entities[0].mentions[0].document: there is no document `elsewhere`");
}

TEST_CASE("an argument of no entity is refused", "[output]") {
  json changed = plain();
  changed["events"][0]["accounts"][0]["arguments"][0]["entity"] = "person/nobody";
  CHECK(problems_of(changed).at(0).what.find("there is no entity `person/nobody`") != std::string::npos);
}

TEST_CASE("an event without accounts is refused", "[output]") {
  json changed = plain();
  changed["events"][0]["accounts"] = json::array();
  CHECK(problems_of(changed).size() == 1);
}

TEST_CASE("all problems are reported at once", "[output]") {
  json changed = plain();
  changed["documents"][0].erase("hash");
  changed["entities"][0].erase("type");
  changed["times"][0].erase("value");
  CHECK(problems_of(changed).size() == 3);
}

TEST_CASE("a file that is wrong all over is not listed line by line", "[output]") {
  json changed = plain();
  for (int i = 0; i < 500; ++i) changed["documents"].push_back(3);
  CHECK(problems_of(changed).size() == 100);
}

TEST_CASE("nested nonsense does not break the reader", "[output]") {
  CHECK_FALSE(graph_from_json(std::string(200000, '['), "g.json"));
  CHECK_FALSE(graph_from_json("{\"schema\":\"mannam/graph/1.0\",\"documents\":{}}", "g.json"));
}

TEST_CASE("a number that fits nowhere is a problem like any other", "[output]") {
  const Result<Graph> read = graph_from_json("{\"schema\": 1e99999}", "g.json");
  REQUIRE_FALSE(read);
  CHECK(read.problems().front().what == "a number is too large");
}

TEST_CASE("brackets nested too deep are told by their place", "[output]") {
  const Result<Graph> read = graph_from_json("\n" + std::string(101, '['), "g.json");
  REQUIRE_FALSE(read);
  CHECK(read.problems().front().what == "more than 100 brackets inside one another");
  CHECK(read.problems().front().line == 2);
  CHECK(read.problems().front().column == 101);
}

TEST_CASE("JSON in pieces is the same JSON", "[output]") {
  std::vector<Graph> graphs;
  for (int i = 0; i < 60; ++i) graphs.push_back(article("d" + std::to_string(i), "2025-02-05", {{{"han", "lee"}, "2025-02-04", "plaza"}}));
  const Graph graph = merged(graphs);
  for (const bool indented : {true, false}) {
    std::string whole;
    std::size_t pieces = 0;
    output::write_json(graph, indented, [&](std::string_view piece) {
      whole += piece;
      ++pieces;
      CHECK(piece.size() < 100'000);
    });
    CHECK(pieces > 1);
    CHECK(whole == (indented ? to_json(graph) : to_json_line(graph)));
  }
}
