// What goes in: texts with events of several types. What comes out: each as an event of its own, as a graph shows it. Why it exists: a
// visit must not change the meeting beside it nor take its place, and what only packs beside Meeting use (sums, offices, quotations,
// implied places) must reach the graph.
#include <mannam/extractor.h>

#include <algorithm>

#include "catch.h"

using namespace mannam;
using Lines = std::vector<std::string>;

namespace {

std::string shown(const Argument& argument, const std::string& text) {
  if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) return entity->entity;
  if (const auto* time = std::get_if<TimeFiller>(&argument.filler)) return time->value;
  if (const auto* amount = std::get_if<AmountFiller>(&argument.filler))
    return std::to_string(static_cast<long long>(amount->low)) + ".." + std::to_string(static_cast<long long>(amount->high)) + " " +
           amount->currency;
  if (const auto* span = std::get_if<TextFiller>(&argument.filler)) return text.substr(span->span.start, span->span.end - span->span.start);
  return std::get<DurationFiller>(argument.filler).value;
}

/// "Visit/visit happened visitor=person/han-do-yun", one for each event, sorted.
Lines events_in(const std::string& text) {
  static const Result<Extractor> extractor =
      Extractor::load(MANNAM_SOURCE_DIR "/dictionaries", OwnSources{.names = {MANNAM_SOURCE_DIR "/examples/articles/cast.rec"}});
  REQUIRE(extractor);
  Article article;
  article.text = text;
  article.published = parse_date("2025-02-04");
  Lines lines;
  const Graph graph = extractor->extract(article);
  for (const Event& event : graph.events()) {
    std::string line = event.type + "/" + event.kind + " " + std::string(to_string(event.modality));
    std::vector<std::string> arguments;
    for (const Argument& argument : event.arguments) arguments.push_back(argument.role + "=" + shown(argument, text));
    std::sort(arguments.begin(), arguments.end());
    for (const std::string& argument : arguments) line += " " + argument;
    lines.push_back(line);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace

TEST_CASE("a visit beside a meeting is an event of its own", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 방한한 에이다 리 누리AI CEO와 만났다.") ==
        Lines{"Meeting/bilateral happened participant=person/ada-lee participant=person/han-do-yun place=place/south-korea time=2025-02-04",
              "Visit/visit happened destination=place/south-korea time=2025-02-04 visitor=person/ada-lee"});
}

TEST_CASE("a place that a verb implies is in the graph though no word names it", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 6일 방미할 예정이다.") ==
        Lines{"Visit/visit planned destination=place/united-states time=2025-02-06 visitor=person/han-do-yun"});
}

TEST_CASE("a sum of money reaches the graph as a range of a currency", "[events]") {
  CHECK(events_in("가람그룹은 3일 누리AI에 150억~250억달러를 투자했다.") ==
        Lines{"Investment/ happened amount=15000000000..25000000000 USD investor=org/garam-group recipient=org/nuri-ai time=2025-02-03"});
}

TEST_CASE("an office and a quotation reach the graph as stretches of text", "[events]") {
  CHECK(events_in("한도윤 가람그룹 부회장이 3일 사장으로 선임됐다.") ==
        Lines{"Appointment/appointed happened appointee=person/han-do-yun position=사장 time=2025-02-03"});
  CHECK(events_in("한도윤 가람그룹 회장은 4일 “값을 낮추겠다”고 말했다.") ==
        Lines{"Statement/ happened content=“값을 낮추겠다” speaker=person/han-do-yun time=2025-02-04"});
}

TEST_CASE("a happening told twice is one event and two happenings are two", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 6일 방미할 예정이다. 한도윤 가람그룹 회장은 6일 방미한다.").size() == 1);
  CHECK(events_in("한도윤 가람그룹 회장은 3일 “값을 낮추겠다”고 말했다. 한도윤 가람그룹 회장은 3일 “공장을 짓겠다”고 말했다.").size() == 2);
  CHECK(events_in("한도윤 가람그룹 회장은 3일 방미했다. 한도윤 가람그룹 회장은 20일 방미할 예정이다.").size() == 2);
}

TEST_CASE("what only a headline tells has the day of a lead that is cut off", "[events]") {
  const std::string headline = "한도윤 회장, 에이다 리와 회동\n\n";
  CHECK(events_in(headline + "한도윤 가람그룹 회장은 3일 오전 해송시에서 에이다 리 누리AI CEO와 ...") ==
        Lines{"Meeting/bilateral happened participant=person/ada-lee participant=person/han-do-yun time=2025-02-03TMO"});
  CHECK(events_in(headline + "한도윤 가람그룹 회장은 3일 오전 해송시에서 공장을 ...") ==
        Lines{"Meeting/bilateral happened participant=person/ada-lee participant=person/han-do-yun"});
}

TEST_CASE("the first meeting since another day has no day of its own", "[events]") {
  CHECK(events_in(
            "한도윤 가람그룹 회장은 6일 에이다 리 누리AI CEO와 만날 예정이다. 그는 7일 공장을 본다. 두 사람이 만나는 것은 지난해 11월 이후 "
            "처음이다.") == Lines{"Meeting/bilateral planned participant=person/ada-lee participant=person/han-do-yun time=2025-02-06"});
}
