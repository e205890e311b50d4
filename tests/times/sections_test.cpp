// What goes in: texts of several zones and sections. What comes out: nothing. Why it exists: tests of where times are looked for and what
// date they count from.
#include "catch.h"
#include "times/time_case.h"

namespace {

mannam::text::Text two_lines() {
  mannam::text::Text text = time_case::cut("4일 만났다.\n오늘 만났다.");
  text.sentences[1].part = 1;
  text.parts.push_back(text.parts[0]);
  return text;
}

const mannam::DateTime february(std::chrono::year(2025) / 2 / 6);

}  // namespace

TEST_CASE("menus lists comments and bylines hold no times", "[times]") {
  for (const mannam::Zone zone : {mannam::Zone::Menu, mannam::Zone::List, mannam::Zone::Comments, mannam::Zone::Byline}) {
    mannam::text::Text text = two_lines();
    text.sentences[0].zone = zone;
    CHECK(time_case::finder().find(text, february).size() == 1);
  }
}

TEST_CASE("headlines and captions hold times", "[times]") {
  for (const mannam::Zone zone : {mannam::Zone::Headline, mannam::Zone::Caption}) {
    mannam::text::Text text = two_lines();
    text.sentences[0].zone = zone;
    CHECK(time_case::finder().find(text, february).size() == 2);
  }
}

TEST_CASE("a section with a date of its own is resolved against it", "[times]") {
  mannam::text::Text text = two_lines();
  text.parts[1].date = mannam::DateTime(std::chrono::year(2025) / 3 / 9);
  const auto found = time_case::finder().find(text, february);
  REQUIRE(found.size() == 2);
  CHECK(found[0].value == "2025-02-04");
  CHECK(found[1].value == "2025-03-09");
}

TEST_CASE("times tell the sentence they stand in", "[times]") {
  const auto found = time_case::finder().find(two_lines(), february);
  REQUIRE(found.size() == 2);
  CHECK(found[0].sentence == 0);
  CHECK(found[1].sentence == 1);
}

TEST_CASE("a day inside quoted speech does not become the day spoken of", "[times]") {
  mannam::text::Text text = time_case::cut("4일 만났다.\n“10일 보자”고 했다.\n이날 떠났다.");
  const std::uint32_t start = text.sentences[1].span.start;
  text.quotations.push_back({{start, start + static_cast<std::uint32_t>(std::string("“10일 보자”").size())}, true});
  const auto found = time_case::finder().find(text, february);
  REQUIRE(found.size() == 3);
  CHECK(found[2].value == "2025-02-04");
}

TEST_CASE("days inside one quotation know of each other", "[times]") {
  mannam::text::Text text = time_case::cut("“목요일(21일) 열려 목요일에 끝난다”고 했다.");
  text.quotations.push_back({text.sentences[0].span, true});
  const auto found = time_case::finder().find(text, mannam::DateTime(std::chrono::year(2025) / 8 / 19));
  REQUIRE(found.size() == 2);
  CHECK(found[1].value == "2025-08-21");
}
