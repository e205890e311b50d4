// What goes in: accounts of one meeting. What comes out: checks of what the event shows and keeps as conflicts. Why it exists: what is
// shown first and what is a disagreement are promises of the format.
#include "catch.h"
#include "graph/most_said.h"
#include "graph/story_maker.h"

using namespace mannam;
using namespace mannam::test;

namespace {

Event only_event(const Graph& graph) {
  REQUIRE(graph.events().size() == 1);
  return graph.events().front();
}

std::vector<std::string> values_of(const Conflict& conflict) {
  std::vector<std::string> values;
  for (const ConflictValue& value : conflict.values) values.push_back(value.value);
  return values;
}

const std::string day = "2025-02-04";

}  // namespace

TEST_CASE("two clocks are a conflict that names its documents", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, "2025-02-04T09:40", ""}, {{"han", "lee"}, "2025-02-04T09:30", ""}}));
  const Conflict* conflict = conflict_of(event, "time");
  REQUIRE(conflict != nullptr);
  CHECK(values_of(*conflict) == std::vector<std::string>{"2025-02-04T09:30", "2025-02-04T09:40"});
  CHECK(conflict->values[0].documents == std::vector<std::string>{"d1"});
}

TEST_CASE("a morning and a clock in it are no conflict", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, "2025-02-04TMO", ""}, {{"han", "lee"}, "2025-02-04T09:30", ""}}));
  CHECK(event.conflicts.empty());
  CHECK(shown(event, "time") == "2025-02-04T09:30");
}

TEST_CASE("the coarse time is no part of a conflict of two finer ones", "[merge]") {
  const Event event = only_event(
      merged_stories({{{"han", "lee"}, day, ""}, {{"han", "lee"}, "2025-02-04T09:40", ""}, {{"han", "lee"}, "2025-02-04T09:30", ""}}));
  CHECK(values_of(*conflict_of(event, "time")).size() == 2);
  CHECK(shown(event, "time") == day);
}

TEST_CASE("the clock that most papers give is shown", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, "2025-02-04T09:40", ""},
                                                 {{"han", "lee"}, "2025-02-04T09:40", ""},
                                                 {{"han", "lee"}, "2025-02-04T09:30", ""},
                                                 {{"han", "lee"}, "2025-02-04TMO", ""}}));
  CHECK(shown(event, "time") == "2025-02-04T09:40");
}

TEST_CASE("held wins over announced and both stay visible", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, day, "", Modality::Planned},
                                                 {{"han", "lee"}, day, "", Modality::Planned},
                                                 {{"han", "lee"}, day, "", Modality::Happened}}));
  CHECK(event.modality == Modality::Happened);
  CHECK(values_of(*conflict_of(event, "modality")) == std::vector<std::string>{"happened", "planned"});
}

TEST_CASE("cancelled told on the day wins over announced", "[merge]") {
  const Event event =
      only_event(merged_stories({{{"han", "lee"}, day, "", Modality::Planned}, {{"han", "lee"}, day, "", Modality::Cancelled}}));
  CHECK(event.modality == Modality::Cancelled);
}

TEST_CASE("cancelled told before the day does not win by itself", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, day, "", Modality::Planned},
                                                 {{"han", "lee"}, day, "", Modality::Planned},
                                                 {{"han", "lee"}, day, "", Modality::Cancelled}},
                                                "2025-02-01"));
  CHECK(event.modality == Modality::Planned);
}

TEST_CASE("planned and expected do not contradict", "[merge]") {
  const Event event = only_event(
      merged_stories({{{"han", "lee"}, day, "", Modality::Planned}, {{"han", "lee"}, day, "", Modality::Expected}}, "2025-02-01"));
  CHECK(event.conflicts.empty());
}

TEST_CASE("lists of people that differ both ways are a conflict", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee", "yun"}, day, ""}, {{"han", "lee", "seo"}, day, ""}}));
  REQUIRE(conflict_of(event, "participants") != nullptr);
  CHECK(values_of(*conflict_of(event, "participants")).front() == "person/han person/lee person/seo");
}

TEST_CASE("a shorter list of the same people is no conflict", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee", "yun"}, day, ""}, {{"han", "lee"}, day, ""}}));
  CHECK(event.conflicts.empty());
  CHECK(event.arguments.size() == 4);
}

TEST_CASE("the hotel is shown rather than the city", "[merge]") {
  const Event event =
      only_event(merged_stories({{{"han", "lee"}, day, "seoul"}, {{"han", "lee"}, day, "seoul"}, {{"han", "lee"}, day, "plaza"}}));
  CHECK(shown(event, "place") == "place/plaza");
  CHECK(event.conflicts.empty());
}

TEST_CASE("two venues of one hour are a conflict of place", "[merge]") {
  const Event event =
      only_event(merged_stories({{{"han", "lee"}, "2025-02-04T09:30", "plaza"}, {{"han", "lee"}, "2025-02-04T09:30", "office"}}));
  CHECK(values_of(*conflict_of(event, "place")) == std::vector<std::string>{"place/office", "place/plaza"});
}

TEST_CASE("an attendee stays one unless most say participant", "[merge]") {
  const Story beside{{"han", "lee"}, day, "", Modality::Happened, {"yun"}};
  const Story among{{"han", "lee", "yun"}, day, ""};
  CHECK(shown(only_event(merged_stories({beside, among})), "attendee") == "person/yun");
  CHECK(shown(only_event(merged_stories({beside, among, among})), "attendee").empty());
}

TEST_CASE("one event keeps one argument a person", "[merge]") {
  const Event event = only_event(merged_stories(
      {{{"han", "lee"}, day, "", Modality::Happened, {"yun"}}, {{"han", "lee", "yun"}, day, ""}, {{"yun", "lee"}, day, ""}}));
  CHECK(event.arguments.size() == 4);
}

TEST_CASE("an event's id is the smallest of its accounts", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, day, ""}, {{"han", "lee"}, day, ""}}));
  CHECK(event.id == "event/" + std::min(event.accounts[0].id, event.accounts[1].id));
}

TEST_CASE("an event has the mentions of all its documents", "[merge]") {
  const Event event = only_event(merged_stories({{{"han", "lee"}, day, ""}, {{"han", "lee"}, day, ""}}));
  REQUIRE(event.mentions.size() == 2);
  CHECK(event.mentions[1].span.document == "d1");
}

TEST_CASE("an event is reported only where no paper says it plainly", "[merge]") {
  GraphParts heard = parts_of("a", "2025-02-05", {{{"han", "lee"}, day, ""}});
  heard.accounts[0].reported = true;
  CHECK(GraphParts::assemble(heard).events()[0].reported);
  CHECK_FALSE(only_event(merged({GraphParts::assemble(heard), article("b", "2025-02-05", {{{"han", "lee"}, day, ""}})})).reported);
}

TEST_CASE("events stand in order of time", "[merge]") {
  const Graph graph = article("d", "2025-02-05", {{{"han", "lee"}, "", ""}, {{"han", "lee"}, day, ""}, {{"han", "lee"}, "2024-06", ""}});
  CHECK(shown(graph.events()[0], "time") == "2024-06");
  CHECK(shown(graph.events()[1], "time") == day);
  CHECK(shown(graph.events()[2], "time").empty());
}

TEST_CASE("the innermost value wins with the votes of what holds it", "[merge]") {
  const auto below = [](std::size_t outer, std::size_t inner) { return outer == 0 && inner > 0; };  // 0 holds 1 and 2
  CHECK(graph::most_said({5, 1, 2}, below) == 2);
  CHECK(graph::most_said({1, 2, 2}, below) == 0);
  CHECK(graph::most_said({3}, below) == 0);
}

TEST_CASE("a day told of the event outweighs the day announced", "[summary]") {
  const Graph announced = article("a", "2025-02-02", {{{"han", "lee"}, "2025-02-04", "plaza", Modality::Planned}});
  const Graph told = article("b", "2025-02-06", {{{"han", "lee"}, "2025-02-05", "plaza"}});
  const Graph graph = merged({announced, told});
  REQUIRE(graph.events().size() == 1);
  CHECK(shown(graph.events().front(), "time") == "2025-02-05");
  REQUIRE(conflict_of(graph.events().front(), "time") != nullptr);
  const Graph again = article("c", "2025-02-03", {{{"han", "lee"}, "2025-02-04", "plaza", Modality::Planned}});
  CHECK(shown(merged({announced, told, again}).events().front(), "time") == "2025-02-04");
}
