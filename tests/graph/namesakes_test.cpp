// What goes in: articles that speak of people of one name. What comes out: checks that who stays apart is told with the reason. Why it
// exists: each rule that keeps two people apart has a reason, and no order of merging may change it.
#include "catch.h"
#include "graph/story_maker.h"
#include "mannam/output.h"

using namespace mannam;
using namespace mannam::test;

namespace {

using Words = std::vector<std::string>;

struct Told {
  std::string company;
  std::string title;
  bool known = false;
  bool withheld = false;
};

/// An article in which somebody named yun meets han.
Graph yun_in(const std::string& document, const Told& told) {
  const std::string id = told.known ? "person/yun-" + document : "person/?yun-" + document;
  GraphParts parts = parts_of(document, "2025-02-05", {{{"han", id}, "2025-02-04", ""}});
  Entity yun = entity_of("person", "yun", document, 700);
  yun.id = id;
  yun.known = told.known;
  if (told.withheld) yun.mentions.front().why = {"name withheld"};
  parts.entities.push_back(yun);
  if (!told.company.empty()) parts.entities.push_back(entity_of("org", told.company, document, 800));
  if (!told.company.empty() || !told.title.empty())
    parts.positions.push_back({id, told.company.empty() ? "" : "org/" + told.company, told.title, {{document, 700, 720, ""}}});
  return GraphParts::assemble(parts);
}

Words why(const Told& a, const Told& b) {
  const Graph graph = merged({yun_in("a", a), yun_in("b", b)});
  if (graph.namesakes().empty()) return {};
  REQUIRE(graph.namesakes().size() == 1);
  CHECK(graph.namesakes().front().name == "yun");
  CHECK(graph.namesakes().front().people.size() == 2);
  return graph.namesakes().front().why;
}

}  // namespace

TEST_CASE("each reason to keep namesakes apart is told", "[namesakes]") {
  CHECK(why({"garam", "CEO"}, {"nuri", "CEO"}) == Words{"organizations"});
  CHECK(why({"garam", "CEO"}, {"", "CEO"}) == Words{"one organization"});
  CHECK(why({"", "CEO"}, {"", "mayor"}) == Words{"titles"});
  CHECK(why({"", "CEO"}, {}) == Words{"name alone"});
  CHECK(why({"garam", "CEO"}, {}) == Words{"name alone"});
  CHECK(why({}, {}) == Words{"name alone"});
  CHECK(why({"", "CEO", false, true}, {"", "CEO", false, true}) == Words{"withheld"});
  CHECK(why({"garam", "CEO", true}, {"nuri", "CEO", true}) == Words{"entries"});
  CHECK(why({"garam", "CEO", true}, {"garam", "CEO"}) == Words{"one entry"});
}

TEST_CASE("who is joined is no namesake", "[namesakes]") {
  CHECK(why({"garam", "CEO"}, {"garam", "chairman"}).empty());
  CHECK(why({"", "CEO"}, {"", "CEO"}).empty());
}

TEST_CASE("namesakes are the same in any order and partition", "[namesakes]") {
  std::vector<Graph> graphs = {yun_in("a", {"garam", "CEO"}),
                               yun_in("b", {"nuri", "CEO"}),
                               yun_in("c", {"garam", "mayor"}),
                               yun_in("d", {"", "CEO"}),
                               yun_in("e", {}),
                               yun_in("f", {"", "CEO", false, true})};
  const Graph once = merged(graphs);
  CHECK(once.namesakes().front().people.size() == 5);
  CHECK(once.namesakes().front().why == Words{"withheld", "organizations", "one organization", "name alone"});
  std::mt19937 random(7);
  for (int turn = 0; turn < 40; ++turn) {
    std::shuffle(graphs.begin(), graphs.end(), random);
    const auto middle = graphs.begin() + static_cast<std::ptrdiff_t>(1 + random() % 5);
    Graph first = merged({graphs.begin(), middle});
    first.merge(merged({middle, graphs.end()}));
    CHECK(to_json(first) == to_json(once));
  }
  Graph twice = once;
  twice.merge(once);
  CHECK(to_json(twice) == to_json(once));
}

TEST_CASE("namesakes are written and read back", "[namesakes]") {
  const Graph graph = merged({yun_in("a", {"garam", "CEO"}), yun_in("b", {"nuri", "CEO"})});
  const std::string written = to_json_line(graph);
  CHECK(written.find("\"namesakes\":[{\"name\":\"yun\",\"people\":[\"person/?yun-a\",\"person/?yun-b\"],\"why\":[\"organizations\"]}]") !=
        std::string::npos);
  const Result<Graph> read = graph_from_json(written, "g.json");
  REQUIRE(read);
  CHECK(*read == graph);
  CHECK(to_json(article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}})).find("namesakes") == std::string::npos);
}
