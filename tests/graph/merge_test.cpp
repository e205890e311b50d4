// What goes in: graphs in many orders and partitions. What comes out: checks that the merged bytes never differ. Why it exists: a cluster
// of machines cuts the news up as it likes.
#include <algorithm>
#include <ctime>

#include "catch.h"
#include "graph/story_maker.h"
#include "mannam/output.h"

using namespace mannam;
using namespace mannam::test;

namespace {

const std::string unknown_a = "person/?yun-a", unknown_b = "person/?yun-b", unknown_c = "person/?yun-c";

/// An article that speaks of somebody the dictionary does not know, with title and company.
Graph with_unknown(const std::string& document, const std::string& id, const std::string& title, const std::string& company,
                   const std::string& time = "2025-02-04") {
  GraphParts parts = parts_of(document, "2025-02-05", {{{"han", id}, time, ""}});
  Entity yun = entity_of("person", "yun", document, 700);
  yun.id = id;
  yun.known = false;
  parts.entities.push_back(yun);
  parts.positions.push_back({id, company, title, {{document, 700, 720, ""}}});
  return GraphParts::assemble(parts);
}

std::vector<Graph> a_dozen() {
  const Modality planned = Modality::Planned;
  return {article("01", "2025-02-05", {{{"han", "lee"}, "2025-02-04T09:40", "plaza"}, {{"lee", "seo"}, "2025-02-04TAF", "office"}}),
          article("02", "2025-02-05", {{{"han", "lee", "yun"}, "2025-02-04T09:30", "seoul"}}),
          article("03", "2025-02-04", {{{"lee", "seo", "kang"}, "2025-02-04TAF", "office", planned}, {{"han", "lee"}, "2024-06", ""}}),
          article("04", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}, {{"han", "lee"}, "2024-06-11", "busan"}}),
          article("05", "2025-02-03", {{{"han", "lee"}, "2025-02-05", "plaza", planned}}),
          article("06", "", {{{"han", "lee"}, "", ""}, {{"han"}, "2025-02-04", "plaza", Modality::Happened, {}, "briefing"}}),
          article("07", "2025-02-05", {{{"han"}, "2025-02-04", "plaza", Modality::Happened, {}, "briefing"}}),
          article("08", "2025-02-05", {{{"han", "yun", "seo"}, "2025-02-04T10:00", "office"}, {{"seo", "lee"}, "2025-02-04T15:00", ""}}),
          with_unknown("09", unknown_c, "CEO", "org/garam"),
          with_unknown("10", unknown_a, "CEO", ""),
          with_unknown("11", unknown_b, "Chairman", "org/garam"),
          article("12", "2025-02-06", {{{"han", "lee"}, "2025-02-04T11:50", "sea-hotel", Modality::Denied}})};
}

std::string bytes(const Graph& graph) { return to_json(graph); }

/// Merges neighbours at random until one is left.
Graph merged_at_random(std::vector<Graph> graphs, std::mt19937& random) {
  std::shuffle(graphs.begin(), graphs.end(), random);
  while (graphs.size() > 1) {
    const std::size_t at = random() % (graphs.size() - 1);
    graphs[at].merge(graphs[at + 1]);
    graphs.erase(graphs.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  }
  return graphs.front();
}

}  // namespace

TEST_CASE("any order and partition gives the same bytes", "[merge]") {
  const std::vector<Graph> graphs = a_dozen();
  const std::string expected = bytes(merged(graphs));
  std::mt19937 random(20250204);
  for (int round = 0; round < 200; ++round) REQUIRE(bytes(merged_at_random(graphs, random)) == expected);
}

TEST_CASE("overlapping partitions give the same bytes", "[merge]") {
  const std::vector<Graph> graphs = a_dozen();
  const std::string expected = bytes(merged(graphs));
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    std::vector<Graph> doubled = graphs;
    for (std::size_t i = 0; i < graphs.size(); ++i) doubled.push_back(graphs[random() % graphs.size()]);
    REQUIRE(bytes(merged_at_random(doubled, random)) == expected);
  }
}

TEST_CASE("merging is commutative pair by pair", "[merge]") {
  const std::vector<Graph> graphs = a_dozen();
  for (const Graph& a : graphs)
    for (const Graph& b : graphs) {
      Graph ab = a, ba = b;
      ab.merge(b);
      ba.merge(a);
      REQUIRE(ab == ba);
    }
}

TEST_CASE("merging with itself changes nothing", "[merge]") {
  Graph graph = merged(a_dozen());
  const Graph before = graph;
  CHECK(graph.merge(before).empty());
  CHECK(graph == before);
}

TEST_CASE("merging a part again changes nothing", "[merge]") {
  Graph graph = merged(a_dozen());
  const Graph before = graph;
  for (const Graph& part : a_dozen()) graph.merge(part);
  CHECK(graph == before);
}

TEST_CASE("an empty graph is neutral on both sides", "[merge]") {
  const Graph graph = merged(a_dozen());
  Graph left, right = graph;
  left.merge(graph);
  right.merge(Graph{});
  CHECK(left == graph);
  CHECK(right == graph);
}

TEST_CASE("take_apart and assemble are inverse", "[merge]") {
  const Graph graph = merged(a_dozen());
  CHECK(GraphParts::assemble(GraphParts::take_apart(graph)) == graph);
}

TEST_CASE("every account survives merging", "[merge]") {
  std::size_t before = 0, after = 0;
  for (const Graph& graph : a_dozen()) before += graph.events().size();
  const Graph graph = merged(a_dozen());
  for (const Event& event : graph.events()) after += event.accounts.size();
  CHECK(after == before);
}

TEST_CASE("no event has two accounts of one document", "[merge]") {
  const Graph graph = merged(a_dozen());
  for (const Event& event : graph.events())
    for (std::size_t i = 1; i < event.accounts.size(); ++i) CHECK(event.accounts[i - 1].document < event.accounts[i].document);
}

TEST_CASE("mentions of one entity come together", "[merge]") {
  const Graph graph = merged({article("a", "", {{{"han", "lee"}, "", ""}}), article("b", "", {{{"han", "yun"}, "", ""}})});
  CHECK(graph.entities().size() == 3);
  CHECK(graph.entity("person/han")->mentions.size() == 2);
}

TEST_CASE("times of one value come together and are numbered anew", "[merge]") {
  const Graph graph =
      merged({article("b", "", {{{"han", "lee"}, "2025-02-04", ""}}), article("a", "", {{{"han", "lee"}, "2025-02-03", ""}}),
              article("c", "", {{{"han", "yun"}, "2025-02-04", ""}})});
  REQUIRE(graph.times().size() == 2);
  CHECK(graph.times()[0].value == "2025-02-03");
  CHECK(graph.times()[1].mentions.size() == 2);
}

TEST_CASE("time arguments follow their times", "[merge]") {
  const Graph graph = merged(a_dozen());
  for (const Event& event : graph.events())
    for (const Argument& argument : event.arguments)
      if (const auto* filler = std::get_if<TimeFiller>(&argument.filler)) {
        REQUIRE(graph.time(filler->time) != nullptr);
        CHECK(graph.time(filler->time)->value == filler->value);
      }
}

TEST_CASE("the same document twice is one document", "[merge]") {
  Graph graph = article("a", "2025-02-05", {{{"han", "lee"}, "", ""}});
  CHECK(graph.merge(Graph(graph)).empty());
  CHECK(graph.documents().size() == 1);
}

TEST_CASE("one id with two texts is a problem and both stay", "[merge]") {
  Graph graph = article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  const std::vector<Problem> problems = graph.merge(article("a", "2025-02-06", {{{"han", "lee"}, "2025-02-04", ""}}));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].file == "a");
  REQUIRE(graph.documents().size() == 2);
  CHECK(graph.documents()[0].id == "a");
  CHECK(graph.documents()[1].id == "a#" + graph.documents()[1].hash.substr(0, 8));
  REQUIRE(graph.events().size() == 1);
  CHECK(graph.events()[0].accounts.size() == 2);
}

TEST_CASE("three texts of one id merge alike in any order", "[merge]") {
  std::vector<Graph> graphs;
  for (const char* date : {"2025-02-05", "2025-02-06", "2025-02-07"})
    graphs.push_back(article("a", date, {{{"han", "lee"}, "2025-02-04", ""}}));
  graphs.push_back(article("b", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}}));
  const std::string expected = bytes(merged(graphs));
  std::mt19937 random(3);
  for (int round = 0; round < 30; ++round) REQUIRE(bytes(merged_at_random(graphs, random)) == expected);
}

TEST_CASE("renaming a document renames all that points to it", "[merge]") {
  Graph graph = article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  graph.merge(article("a", "2025-02-06", {{{"han", "lee"}, "2025-02-04", ""}}));
  const std::string renamed = graph.documents()[1].id;
  CHECK(graph.entity("person/han")->mentions[1].span.document == renamed);
  CHECK(graph.times()[0].mentions[1].document == renamed);
  CHECK(graph.events()[0].accounts[1].trigger.document == renamed);
  CHECK(graph.events()[0].mentions[1].span.document == renamed);
}

TEST_CASE("graphs that count otherwise are not merged", "[merge]") {
  GraphParts parts = parts_of("a", "", {{{"han", "lee"}, "", ""}});
  parts.offsets = OffsetUnit::Utf16;
  Graph graph = article("b", "", {{{"han", "lee"}, "", ""}});
  const Graph before = graph;
  CHECK(graph.merge(GraphParts::assemble(parts)).size() == 1);
  CHECK(graph == before);
}

TEST_CASE("unknown people of one name and title are one", "[merge]") {
  const Graph graph = merged({with_unknown("a", unknown_b, "CEO", ""), with_unknown("b", unknown_a, "CEO", "")});
  CHECK(graph.entity(unknown_a) != nullptr);
  CHECK(graph.entity(unknown_b) == nullptr);
  REQUIRE(graph.events().size() == 1);
  CHECK(graph.positions().size() == 1);
}

TEST_CASE("unknown people of one name and company are one", "[merge]") {
  CHECK(
      merged({with_unknown("a", unknown_a, "CEO", "org/garam"), with_unknown("b", unknown_b, "Chairman", "org/garam")}).entities().size() ==
      2);
}

TEST_CASE("unknown people of one name alone stay two", "[merge]") {
  CHECK(
      merged({with_unknown("a", unknown_a, "CEO", "org/garam"), with_unknown("b", unknown_b, "minister", "org/nuri")}).entities().size() ==
      3);
}

TEST_CASE("heads of two companies are two whoever shares the company of one", "[merge]") {
  CHECK(merged({with_unknown("a", unknown_a, "CEO", "org/nuri"), with_unknown("b", unknown_b, "minister", "org/garam"),
                with_unknown("c", unknown_c, "CEO", "org/garam")})
            .entities()
            .size() == 3);
}

TEST_CASE("dictionaries of both are named", "[merge]") {
  GraphParts a = parts_of("a", "", {}), b = parts_of("b", "", {});
  a.dictionaries = "22";
  b.dictionaries = "11";
  CHECK(merged({GraphParts::assemble(a), GraphParts::assemble(b)}).dictionaries() == "11,22");
  CHECK(merged({GraphParts::assemble(a), GraphParts::assemble(a)}).dictionaries() == "22");
}

TEST_CASE("merging many at once is merging one by one", "[merge]") {
  Graph at_once;
  CHECK(at_once.merge(a_dozen()).empty());
  CHECK(at_once == merged(a_dozen()));
}

TEST_CASE("merging many at once reports every clash", "[merge]") {
  Graph graph;
  CHECK(graph.merge({article("a", "2025-02-05", {}), article("a", "2025-02-06", {}), article("a", "2025-02-07", {})}).size() == 2);
}

namespace {

/// Articles of 80 people, of whom three or two met on a day of ninety.
std::vector<Graph> many(int count) {
  std::vector<Graph> graphs;
  for (int i = 0; i < count; ++i) {
    const std::string person = "p" + std::to_string(i % 40), other = "p" + std::to_string((i / 7) % 40 + 40);
    const std::string day = "2025-0" + std::to_string(1 + i % 9) + "-1" + std::to_string(i % 10);
    graphs.push_back(
        article("d" + std::to_string(i), "2025-12-01", {{{"han", person, other}, day, "plaza"}, {{"han", other}, "2025", ""}}));
  }
  return graphs;
}

/// Processor time, which a busy machine does not stretch as it does the clock on the wall.
double seconds_to_merge(int count) {
  const std::vector<Graph> graphs = many(count);
  const std::clock_t start = std::clock();
  Graph graph;
  graph.merge(graphs);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("a thousand articles merge at once", "[merge]") {
  Graph graph;
  graph.merge(many(1000));
  CHECK(graph.documents().size() == 1000);
  CHECK(graph.events().size() < 1999);
}

TEST_CASE("merging many costs in proportion", "[merge]") {
  const double few = std::min(seconds_to_merge(250), seconds_to_merge(250)),
               four_times = std::min(seconds_to_merge(1000), seconds_to_merge(1000));
  CHECK(four_times < 10 * few);  // all pairs would cost sixteen times as much
}

TEST_CASE("events take over what their accounts say of order", "[merge]") {
  const std::vector<Story> morning_and_evening = {{{"han", "lee"}, "2025-02-04T09:40", ""}, {{"lee", "seo"}, "2025-02-04T19:00", ""}};
  const Graph both = merged({article("1", "2025-02-05", morning_and_evening), article("2", "2025-02-05", morning_and_evening)});
  REQUIRE(both.events().size() == 2);
  CHECK(both.events()[0].links == std::vector<EventLink>{{"before", both.events()[1].id}});
  CHECK(both.events()[1].links == std::vector<EventLink>{{"after", both.events()[0].id}});
}

TEST_CASE("a link to an account that is not there is left out", "[merge]") {
  GraphParts parts = parts_of("1", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  parts.accounts[0].links.push_back({"before", "0123456789abcdef"});
  const Graph graph = GraphParts::assemble(parts);
  CHECK(graph.events()[0].links.empty());
  CHECK(graph.events()[0].accounts[0].links.size() == 1);
}

TEST_CASE("sources that order two events differently are both kept", "[merge]") {
  const Story one = {{"han", "lee"}, "2025-02-04", ""}, other = {{"lee", "seo"}, "2025-02-04", ""};
  const Graph both = merged({article("1", "2025-02-05", {one, other}), article("2", "2025-02-05", {other, one})});
  REQUIRE(both.events().size() == 2);
  const std::string next = both.events()[1].id;
  CHECK(both.events()[0].links == std::vector<EventLink>{{"after", next}, {"before", next}});
}
