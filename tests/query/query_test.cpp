// What goes in: small graphs and questions. What comes out: checks of who is found. Why it exists: each condition of a query must keep out
// what it should, alone and with the others.
#include "mannam/query.h"
#include "catch.h"
#include "graph/story_maker.h"
#include "mannam/output.h"

using namespace mannam;
using namespace mannam::test;

namespace {

using Names = std::vector<std::string>;

const Modality planned = Modality::Planned, denied = Modality::Denied;

/// Five meetings in time's order, and a visit: han-lee, lee-seo, seo-kang (planned), han-lee-yun, han-kang (denied), and han-oh without a
/// day.
Graph week() {
  GraphParts first = parts_of("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04T09:40", "plaza", Modality::Happened, {}, "bilateral"}});
  first.entities.push_back(entity_of("org", "nuri", "a", 905));
  first.entities.back().type = EntityType::Organization;
  first.positions.push_back({"person/lee", "org/nuri", "CEO", {{"a", 900, 903, "CEO"}}});
  return merged({GraphParts::assemble(first), article("b", "2025-02-07", {{{"lee", "seo"}, "2025-02-06", "sea-hotel"}}),
                 article("c", "2025-02-07", {{{"seo", "kang"}, "2025-03-10", "", planned}}),
                 article("d", "2025-04-02", {{{"han"}, "2025-04-01", "busan", Modality::Happened, {"lee", "yun"}}}),
                 article("e", "2025-05-02", {{{"han", "kang"}, "2025-05-01", "", denied}}),
                 article("f", "", {{{"han", "oh"}, "", "office"}}),
                 article("g", "2025-02-04", {{{"han"}, "2025-02-04", "korea", Modality::Happened, {}, "", "Visit"}})});
}

/// Documents of the events found: each tells of one.
Names found(const EventQuery& query) {
  const Graph graph = week();
  Names documents;
  for (const Event* event : find_events(graph, query)) documents.push_back(event->accounts.front().document);
  std::sort(documents.begin(), documents.end());
  return documents;
}

std::vector<const Event*> all_of(const Graph& graph) { return find_events(graph, {}); }

Names ids_of(const NamedEntities& named) {
  Names ids;
  for (const Entity* entity : named.entities) ids.push_back(entity->id);
  return ids;
}

}  // namespace

TEST_CASE("meetings of a person and between two", "[query]") {
  CHECK(found({.people = {"person/han"}}) == Names{"a", "d", "e", "f"});
  CHECK(found({.people = {"person/han", "person/lee"}}) == Names{"a", "d"});
  CHECK(found({.people = {"person/yun"}}) == Names{"d"});
  CHECK(found({.people = {"person/nobody"}}).empty());
}

TEST_CASE("meetings of a company are those of its people", "[query]") {
  CHECK(found({.company = "org/nuri"}) == Names{"a", "b", "d"});
  CHECK(found({.people = {"person/seo"}, .company = "org/nuri"}) == Names{"b"});
}

TEST_CASE("a place holds the places that lie in it", "[query]") {
  CHECK(found({.place = "place/plaza"}) == Names{"a"});
  CHECK(found({.place = "place/seoul"}) == Names{"a", "f"});
  CHECK(found({.place = "place/busan"}) == Names{"b", "d"});
  CHECK(found({.type = "", .place = "place/korea"}) == Names{"a", "b", "d", "f", "g"});
}

TEST_CASE("a period holds its last day and nothing without a date", "[query]") {
  CHECK(found({.from = "2025-02", .until = "2025-02"}) == Names{"a", "b"});
  CHECK(found({.from = "2025-02-05"}) == Names{"b", "c", "d", "e"});
  CHECK(found({.until = "2025-02-04"}) == Names{"a"});
  CHECK(found({.from = "2025-Q2", .until = "2025-04-01"}) == Names{"d"});
}

TEST_CASE("a period that is none answers nothing", "[query]") {
  CHECK(found({.from = "soon"}).empty());
  CHECK(is_period("2025-02"));
  CHECK(is_period("2025-Q1"));
  CHECK_FALSE(is_period("2025-02-04T09:00"));
  CHECK_FALSE(is_period("XXXX-08"));
  CHECK_FALSE(is_period(""));
}

TEST_CASE("what happened is told from what is planned", "[query]") {
  CHECK(found({.modalities = {Modality::Happened, Modality::Ongoing}}) == Names{"a", "b", "d", "f"});
  CHECK(found({.modalities = {planned}}) == Names{"c"});
  CHECK(found({.modalities = {denied}}) == Names{"e"});
}

TEST_CASE("the table counts what happened and what is announced and nothing denied", "[query]") {
  const Graph graph = week();
  const std::vector<Acquaintance> table = who_met_whom(graph, all_of(graph));
  REQUIRE(table.size() == 6);
  CHECK(table.front().first == "person/han");
  CHECK(table.front().second == "person/lee");
  CHECK(table.front().happened == 2);
  CHECK(table.front().events.size() == 2);
  CHECK(table.back().first == "person/kang");
  CHECK(table.back().announced == 1);
  for (const Acquaintance& pair : table) CHECK_FALSE((pair.first == "person/han" && pair.second == "person/kang"));
}

TEST_CASE("the shortest chain names the meetings that link", "[query]") {
  const Graph graph = week();
  const auto chain = shortest_chain(graph, all_of(graph), "person/han", "person/kang");
  REQUIRE(chain);
  Names steps;
  for (const ChainLink& link : *chain) steps.push_back(link.from + ">" + link.to);
  CHECK(steps == Names{"person/han>person/lee", "person/lee>person/seo", "person/seo>person/kang"});
  CHECK(chain->front().events.size() == 2);
  CHECK(chain->back().events.size() == 1);
}

TEST_CASE("a chain may be empty or missing", "[query]") {
  const Graph graph = week();
  CHECK(shortest_chain(graph, all_of(graph), "person/han", "person/han")->empty());
  CHECK_FALSE(shortest_chain(graph, all_of(graph), "person/han", "person/nobody"));
  const auto happened = find_events(graph, {.modalities = {Modality::Happened}});
  CHECK_FALSE(shortest_chain(graph, happened, "person/han", "person/kang"));
}

TEST_CASE("of two ways equally short the one with the smaller ids is taken", "[query]") {
  const Graph graph = merged_stories(
      {{{"z", "b"}, "2025-02-01", ""}, {{"z", "c"}, "2025-02-02", ""}, {{"a", "c"}, "2025-02-03", ""}, {{"a", "b"}, "2025-02-04", ""}});
  for (const auto& [from, to] : {std::pair("person/a", "person/z"), std::pair("person/z", "person/a")})
    CHECK(shortest_chain(graph, all_of(graph), from, to)->front().to == "person/b");
}

TEST_CASE("a graph of some events holds what they need and no more", "[query]") {
  const Graph graph = week();
  const Graph part = only(graph, find_events(graph, {.people = {"person/han", "person/lee"}}));
  Names documents, entities;
  for (const Document& document : part.documents()) documents.push_back(document.id);
  for (const Entity& entity : part.entities()) entities.push_back(entity.id);
  CHECK(documents == Names{"a", "d"});
  CHECK(entities == Names{"org/nuri", "person/han", "person/lee", "person/yun", "place/busan", "place/korea", "place/plaza"});
  CHECK(part.events().size() == 2);
  CHECK(part.times().size() == 2);
  CHECK(part.positions().size() == 1);
  for (const Entity& entity : part.entities())
    for (const Mention& mention : entity.mentions) CHECK((mention.span.document == "a" || mention.span.document == "d"));
  const Result<Graph> read = graph_from_json(to_json(part), "part");
  for (const Problem& problem : read.problems()) UNSCOPED_INFO(describe(problem));
  CHECK(read.has_value());
}

TEST_CASE("links to events left out are dropped", "[query]") {
  const Graph graph = article("a", "2025-02-07", {{{"han", "lee"}, "2025-02-04", ""}, {{"seo", "kang"}, "2025-02-05", ""}});
  REQUIRE(graph.events().front().links.size() == 1);
  CHECK(only(graph, {&graph.events().front()}).events().front().links.empty());
  CHECK(only(graph, all_of(graph)) == graph);
}

TEST_CASE("a name is found by id and in any spelling", "[query]") {
  GraphParts parts = parts_of("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  parts.entities[0].name_ko = "한도윤";
  parts.entities[0].name_en = "Han Do-yun";
  parts.entities[0].mentions[0].span.text = "한 회장";
  const Graph graph = GraphParts::assemble(parts);
  for (const char* name : {"person/han", "한도윤", "한 도윤", "han doyun", "HAN DO-YUN", "한 회장", "\u1112\u1161\u11ab도윤"})
    CHECK(ids_of(entities_named(graph, name)) == Names{"person/han"});
  CHECK(entities_named(graph, "한도윤", {EntityType::Place}).entities.empty());
}

TEST_CASE("a title or a pronoun names nobody", "[query]") {
  GraphParts parts = parts_of("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  parts.entities[0].mentions.push_back({{"a", 50, 56, "회장"}, MentionKind::Title, "", 0.9, {}});
  parts.entities[0].mentions.push_back({{"a", 60, 63, "그"}, MentionKind::Pronoun, "", 0.9, {}});
  const Graph graph = GraphParts::assemble(parts);
  CHECK(entities_named(graph, "회장").entities.empty());
  CHECK(entities_named(graph, "그").entities.empty());
}

TEST_CASE("namesakes are all named", "[query]") {
  GraphParts parts = parts_of("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  parts.entities[0].name_ko = parts.entities[1].name_ko = "김민수";
  CHECK(ids_of(entities_named(GraphParts::assemble(parts), "김민수")) == Names{"person/han", "person/lee"});
}

TEST_CASE("an unknown name brings near spellings the nearest first", "[query]") {
  GraphParts parts = parts_of("a", "2025-02-05", {{{"han", "lee", "seo"}, "2025-02-04", ""}});
  parts.entities[0].name_ko = "한도윤";
  parts.entities[1].name_ko = "한도균";
  parts.entities[2].name_ko = "서하린";
  const Graph graph = GraphParts::assemble(parts);
  const NamedEntities named = entities_named(graph, "한도운");
  CHECK(named.entities.empty());
  CHECK(named.near == Names{"한도윤", "한도균"});
  CHECK(entities_named(graph, "").near.empty());
  CHECK(entities_named(graph, "\xff\xfe").near.empty());
}

TEST_CASE("a table in a spreadsheet runs nothing", "[query]") {
  GraphParts parts = parts_of("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  parts.entities[0].name_ko = "=cmd|'/c calc'";
  parts.entities[1].name_ko = "a \"b\", c";
  const Graph graph = GraphParts::assemble(parts);
  const std::string csv = to_csv(graph, who_met_whom(graph, all_of(graph)));
  CHECK(csv.starts_with("first,second,happened,announced,first_id,second_id,events\r\n'=cmd|'/c calc',\"a \"\"b\"\", c\",1,0,person/han,"));
}
