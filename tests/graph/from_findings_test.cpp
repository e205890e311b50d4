// What goes in: findings of one document. What comes out: checks of the graph built from them. Why it exists: ids, offsets and texts are
// what every user of a graph holds on to.
#include "catch.h"
#include "graph/findings_maker.h"

using namespace mannam;
using mannam::test::FindingsMaker;

namespace {

FindingsMaker two_people() {
  FindingsMaker maker("한도윤 회장은 4일 에이다 리와 만났다.");
  const auto han = maker.known(EntityType::Person, maker.entry("person/han-do-yun", "한도윤"));
  const auto lee = maker.unknown(EntityType::Person, "에이다 리");
  maker.mention(han, "한도윤").particle = maker.span_of("은");
  maker.mention(lee, "에이다 리");
  maker.meeting("만났다", {han, lee});
  return maker;
}

}  // namespace

TEST_CASE("a known entity carries the id and names of its entry", "[graph]") {
  const Graph graph = two_people().build();
  const Entity* han = graph.entity("person/han-do-yun");
  REQUIRE(han != nullptr);
  CHECK(han->name_ko == "한도윤");
  CHECK(han->known);
}

TEST_CASE("an unknown person gets an id of name and document", "[graph]") {
  const Graph graph = two_people().build();
  REQUIRE(graph.entities().size() == 2);
  const Entity& lee = graph.entities().front();  // '?' sorts before letters
  CHECK(lee.id.rfind("person/?에이다-리-", 0) == 0);
  CHECK_FALSE(lee.known);
}

TEST_CASE("the same unknown name in another text is another id", "[graph]") {
  FindingsMaker other("에이다 리 대표가 왔다.");
  other.mention(other.unknown(EntityType::Person, "에이다 리"), "에이다 리");
  CHECK(other.build().entities().front().id != two_people().build().entities().front().id);
}

TEST_CASE("an unknown company has one id in every text", "[graph]") {
  FindingsMaker one("가람물산이 왔다."), two("그날 가람물산도 왔다.");
  one.mention(one.unknown(EntityType::Organization, "가람물산"), "가람물산");
  two.mention(two.unknown(EntityType::Organization, "가람물산"), "가람물산");
  CHECK(one.build().entities().front().id == two.build().entities().front().id);
}

TEST_CASE("two unknown people of one name in one text keep two ids", "[graph]") {
  FindingsMaker maker("윤서진 대표와 윤서진 의원");
  maker.mention(maker.unknown(EntityType::Person, "윤서진"), "윤서진");
  maker.mention(maker.unknown(EntityType::Person, "윤서진"), "윤서진 의원");
  const Graph graph = maker.build();
  REQUIRE(graph.entities().size() == 2);
  CHECK(graph.entities()[1].id == graph.entities()[0].id + "-2");
}

TEST_CASE("mentions quote the given text with its offsets", "[graph]") {
  const Graph graph = two_people().build();
  const Mention& mention = graph.entity("person/han-do-yun")->mentions.front();
  CHECK(mention.span == TextSpan{"a1", 0, 9, "한도윤"});
  CHECK(mention.particle == "은");
}

TEST_CASE("bad bytes inside a mention become replacement characters", "[graph]") {
  FindingsMaker maker("Ada\xFFLee met.");
  maker.mention(maker.unknown(EntityType::Person, "Ada"), "Ada\xFFLee");
  CHECK(maker.build().entities().front().mentions.front().span.text == "Ada\xEF\xBF\xBDLee");
}

TEST_CASE("places carry what they lie in", "[graph]") {
  FindingsMaker maker("가람호텔에서 만났다.");
  maker.entry("place/korea", "한국");
  maker.entry("place/seoul", "서울", "place/korea");
  const auto hotel = maker.known(EntityType::Facility, maker.entry("place/garam-hotel", "가람호텔", "place/seoul"));
  maker.mention(hotel, "가람호텔");
  const Graph graph = maker.build();
  CHECK(graph.entity("place/garam-hotel")->in == std::vector<std::string>{"place/seoul", "place/korea"});
}

TEST_CASE("a circle of places ends", "[graph]") {
  FindingsMaker maker("가람섬");
  maker.entry("place/a", "가", "place/b");
  const auto b = maker.known(EntityType::Place, maker.entry("place/b", "나", "place/a"));
  maker.mention(b, "가람섬");
  const Graph graph = maker.build();
  CHECK(graph.entity("place/b")->in == std::vector<std::string>{"place/a", "place/b"});
}

TEST_CASE("one value is one time with all its mentions", "[graph]") {
  FindingsMaker maker("4일과 이날, 그리고 5일");
  maker.time("4일", "2025-02-04");
  maker.time("이날", "2025-02-04");
  maker.time("5일", "2025-02-05");
  const Graph graph = maker.build();
  REQUIRE(graph.times().size() == 2);
  CHECK(graph.times()[0].id == "t1");
  CHECK(graph.times()[0].mentions.size() == 2);
  CHECK(graph.time("t2")->value == "2025-02-05");
}

TEST_CASE("since a day and the day itself are two times", "[graph]") {
  FindingsMaker maker("4일부터, 4일");
  maker.time("4일부터", "2025-02-04");
  maker.times.back().direction = "since";
  maker.time("4일", "2025-02-04");
  CHECK(maker.build().times().size() == 2);
}

TEST_CASE("an event keeps its document's account", "[graph]") {
  const Graph graph = two_people().build();
  REQUIRE(graph.events().size() == 1);
  const Event& event = graph.events().front();
  REQUIRE(event.accounts.size() == 1);
  CHECK(event.id == "event/" + event.accounts.front().id);
  CHECK(event.trigger.text == "만났다");
  CHECK(event.arguments.size() == 2);
  CHECK(event.mentions.front().rule == "meeting/ko#met-with");
}

TEST_CASE("a time argument joins the value and the time", "[graph]") {
  FindingsMaker maker = two_people();
  events::FilledRole when;
  when.role = "time";
  when.time = maker.time("4일", "2025-02-04");
  when.value = "2025-02-04T09:30";
  maker.events.back().roles.push_back(when);
  const Graph graph = maker.build();
  const auto& filler = std::get<TimeFiller>(graph.events().front().arguments.back().filler);
  CHECK(filler.time == "t1");
  CHECK(filler.value == "2025-02-04T09:30");
}

TEST_CASE("events below the least confidence are left out", "[graph]") {
  FindingsMaker maker = two_people();
  maker.events.back().confidence = 0.4;
  CHECK(maker.build(0.5).events().empty());
  CHECK(maker.build(0.4).events().size() == 1);
}

TEST_CASE("an entity with no mention left is left out", "[graph]") {
  FindingsMaker maker("한도윤");
  maker.mention(maker.known(EntityType::Person, maker.entry("person/han-do-yun", "한도윤")), "한도윤").confidence = 0.2;
  CHECK(maker.build(0.5).entities().empty());
}

TEST_CASE("the hash of a document is that of its bytes", "[graph]") {
  FindingsMaker a("하나", "x"), b("하나", "y"), c("둘", "x");
  CHECK(a.build().documents()[0].hash == b.build().documents()[0].hash);
  CHECK(a.build().documents()[0].hash != c.build().documents()[0].hash);
  CHECK(a.build().documents()[0].hash.size() == 16);
}

TEST_CASE("a document knows its languages", "[graph]") {
  FindingsMaker maker("하나 one");
  CHECK(maker.build().documents()[0].language == "ko");
  maker.text.english = true;
  CHECK(maker.build().documents()[0].language == "mixed");
  maker.text.korean = false;
  CHECK(maker.build().documents()[0].language == "en");
}

TEST_CASE("an article without an id is called article", "[graph]") {
  CHECK(FindingsMaker("하나", "").build().documents()[0].id == "article");
}

TEST_CASE("a position names person and organisation by id", "[graph]") {
  FindingsMaker maker = two_people();
  const auto garam = maker.known(EntityType::Organization, maker.entry("org/garam", "가람그룹"));
  maker.entities.positions.push_back({0, garam, "회장", maker.span_of("한도윤 회장")});
  const Graph graph = maker.build();
  REQUIRE(graph.positions().size() == 1);
  CHECK(graph.positions()[0].person == "person/han-do-yun");
  CHECK(graph.positions()[0].organization == "org/garam");
  CHECK(graph.positions()[0].mentions.front() == TextSpan{"a1", 0, 16, ""});
}

TEST_CASE("the same findings give the same bytes", "[graph]") { CHECK(two_people().build() == two_people().build()); }
