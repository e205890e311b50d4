// What goes in: what two or three papers say. What comes out: whether it is one happening. Why it exists: each rule of joining has a case
// on either side of it.
#include "catch.h"
#include "graph/story_maker.h"

using namespace mannam;
using namespace mannam::test;

namespace {

std::size_t events_of(const Story& a, const Story& b) { return merged_stories({a, b}).events().size(); }

const std::string day = "2025-02-04";
const std::string morning = "2025-02-04TMO";
const std::string afternoon = "2025-02-04TAF";

}  // namespace

TEST_CASE("the same people on the same day are one meeting", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, ""}, {{"lee", "han"}, day, ""}) == 1);
}

TEST_CASE("other people on the same day are another meeting", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, ""}, {{"han", "yun"}, day, ""}) == 2);
}

TEST_CASE("the same people on another day are another meeting", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, ""}, {{"han", "lee"}, "2025-02-05", ""}) == 2);
}

TEST_CASE("morning and afternoon are two meetings", "[merge]") {
  CHECK(events_of({{"han", "lee"}, morning, ""}, {{"han", "lee"}, afternoon, ""}) == 2);
}

TEST_CASE("a clock within the morning is one meeting with it", "[merge]") {
  CHECK(events_of({{"han", "lee"}, morning, ""}, {{"han", "lee"}, "2025-02-04T09:30", ""}) == 1);
}

TEST_CASE("an evening lies within the afternoon", "[merge]") {
  CHECK(events_of({{"han", "lee"}, afternoon, ""}, {{"han", "lee"}, "2025-02-04TEV", ""}) == 1);
}

TEST_CASE("a clock in the afternoon is not the morning", "[merge]") {
  CHECK(events_of({{"han", "lee"}, morning, ""}, {{"han", "lee"}, "2025-02-04T15:00", ""}) == 2);
}

TEST_CASE("clocks ten minutes apart are one meeting", "[merge]") {
  CHECK(events_of({{"han", "lee"}, "2025-02-04T09:30", ""}, {{"han", "lee"}, "2025-02-04T09:40", ""}) == 1);
}

TEST_CASE("clocks six hours apart are two meetings", "[merge]") {
  CHECK(events_of({{"han", "lee"}, "2025-02-04T09:30", ""}, {{"han", "lee"}, "2025-02-04T15:40", ""}) == 2);
}

TEST_CASE("clocks on both sides of noon are one meeting at one place only", "[merge]") {
  CHECK(events_of({{"han", "lee"}, "2025-02-04T11:00", "plaza"}, {{"han", "lee"}, "2025-02-04T13:00", "plaza"}) == 1);
  CHECK(events_of({{"han", "lee"}, "2025-02-04T11:00", ""}, {{"han", "lee"}, "2025-02-04T13:00", ""}) == 2);
}

TEST_CASE("three of five people are the same meeting", "[merge]") {
  CHECK(events_of({{"han", "lee", "yun", "seo", "kang"}, morning, ""}, {{"han", "lee"}, day, ""}) == 1);
}

TEST_CASE("two shared people are enough where lists differ", "[merge]") {
  CHECK(events_of({{"han", "lee", "yun"}, afternoon, ""}, {{"han", "lee", "seo"}, afternoon, ""}) == 1);
}

TEST_CASE("one shared person is not enough where lists differ", "[merge]") {
  CHECK(events_of({{"han", "lee", "yun"}, afternoon, ""}, {{"han", "seo", "kang"}, afternoon, ""}) == 2);
}

TEST_CASE("attendees count as people", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, "", Modality::Happened, {"yun"}}, {{"yun", "lee"}, day, ""}) == 1);
}

TEST_CASE("two lists each within a third are one meeting", "[merge]") {
  const Graph graph = merged_stories(
      {{{"han", "lee", "yun"}, day, ""}, {{"han", "seo", "kang"}, day, ""}, {{"han", "lee", "yun", "seo", "kang"}, day, ""}});
  CHECK(graph.events().size() == 1);
}

TEST_CASE("a hotel and its city are one place", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, "plaza"}, {{"han", "lee"}, day, "seoul"}) == 1);
}

TEST_CASE("two cities are two meetings", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, "busan"}, {{"han", "lee"}, day, "seoul"}) == 2);
}

TEST_CASE("two venues at one hour are one meeting that papers place differently", "[merge]") {
  CHECK(events_of({{"han", "lee"}, "2025-02-04T09:30", "plaza"}, {{"han", "lee"}, "2025-02-04T09:30", "office"}) == 1);
}

TEST_CASE("two venues on one day are two meetings", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, "plaza"}, {{"han", "lee"}, day, "office"}) == 2);
}

TEST_CASE("announced for the day and held on it are one meeting", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, "", Modality::Planned}, {{"han", "lee"}, day, ""}) == 1);
}

TEST_CASE("announced earlier and held a day later are one meeting", "[merge]") {
  const Graph graph = merged({article("early", "2025-02-01", {{{"han", "lee"}, "2025-02-03", "", Modality::Planned}}),
                              article("late", "2025-02-05", {{{"han", "lee"}, day, ""}})});
  CHECK(graph.events().size() == 1);
}

TEST_CASE("announced after the first meeting is a second meeting", "[merge]") {
  const Graph graph = merged({article("late", "2025-02-04", {{{"han", "lee"}, "2025-02-05", "", Modality::Planned}}),
                              article("same", "2025-02-04", {{{"han", "lee"}, day, ""}})});
  CHECK(graph.events().size() == 2);
}

TEST_CASE("announced a week away is another meeting", "[merge]") {
  CHECK(events_of({{"han", "lee"}, "2025-02-11", "", Modality::Planned}, {{"han", "lee"}, day, ""}) == 2);
}

TEST_CASE("a month holds its days", "[merge]") { CHECK(events_of({{"han", "lee"}, "2025-02", ""}, {{"han", "lee"}, day, ""}) == 1); }

TEST_CASE("another month does not", "[merge]") { CHECK(events_of({{"han", "lee"}, "2025-01", ""}, {{"han", "lee"}, day, ""}) == 2); }

TEST_CASE("a year holds its days", "[merge]") { CHECK(events_of({{"han", "lee"}, "2025", ""}, {{"han", "lee"}, day, ""}) == 1); }

TEST_CASE("an undated account joins within the week of its article", "[merge]") {
  CHECK(events_of({{"han", "lee"}, "", ""}, {{"han", "lee"}, day, ""}) == 1);
  CHECK(events_of({{"han", "lee"}, "", ""}, {{"han", "lee"}, "2024-06-01", ""}) == 2);
}

TEST_CASE("accounts of one article are never joined", "[merge]") {
  CHECK(article("d", "2025-02-05", {{{"han", "lee"}, day, ""}, {{"han", "lee"}, day, ""}}).events().size() == 2);
}

TEST_CASE("each of two meetings of one article finds its own", "[merge]") {
  const Graph graph =
      merged({article("a", "2025-02-05", {{{"han", "lee"}, morning, ""}, {{"han", "lee"}, afternoon, ""}}),
              article("b", "2025-02-05", {{{"han", "lee"}, "2025-02-04T16:00", ""}, {{"han", "lee"}, "2025-02-04T10:00", ""}})});
  REQUIRE(graph.events().size() == 2);
  CHECK(graph.events()[0].accounts.size() == 2);
  CHECK(shown(graph.events()[0], "time") == "2025-02-04T10:00");
  CHECK(shown(graph.events()[1], "time") == "2025-02-04T16:00");
}

TEST_CASE("other types of event are never joined with meetings", "[merge]") {
  CHECK(events_of({{"han", "lee"}, day, ""}, {{"han", "lee"}, day, "", Modality::Happened, {}, "", "Agreement"}) == 2);
}

TEST_CASE("one person alone needs the same kind and day", "[merge]") {
  const auto single = [](const std::string& kind) { return Story{{"han"}, day, "", Modality::Happened, {}, kind}; };
  CHECK(events_of(single("briefing"), single("briefing")) == 1);
  CHECK(events_of(single("briefing"), single("ceremony")) == 2);
}

TEST_CASE("one person alone is not any meeting of that day", "[merge]") {
  CHECK(events_of({{"han"}, day, ""}, {{"han", "lee"}, day, ""}) == 2);
}

TEST_CASE("one person alone joins a fuller account of kind and place", "[merge]") {
  const auto told = [](std::vector<std::string> people) { return Story{std::move(people), day, "plaza", Modality::Happened, {}, "forum"}; };
  CHECK(events_of(told({"han"}), told({"han", "lee"})) == 1);
}

TEST_CASE("an event without people stays alone", "[merge]") { CHECK(events_of({{}, day, "plaza"}, {{}, day, "plaza"}) == 2); }

TEST_CASE("a plain account goes to the meeting of its size", "[merge]") {
  const Graph graph = merged({article("a", "2025-02-05", {{{"han", "lee"}, morning, ""}, {{"han", "lee", "yun"}, afternoon, ""}}),
                              article("b", "2025-02-05", {{{"han", "lee", "yun"}, day, ""}})});
  REQUIRE(graph.events().size() == 2);
  CHECK(graph.events()[1].accounts.size() == 2);
}
