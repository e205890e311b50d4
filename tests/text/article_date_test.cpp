// What goes in: dates as text. What comes out: checks that parse_date and to_string agree. Why it exists: dates come from users.
#include <mannam/article.h>
#include "catch.h"

using mannam::parse_date;
using mannam::to_string;
using std::chrono::minutes;

TEST_CASE("a date is read", "[text]") {
  const auto date = parse_date("2025-02-04");
  REQUIRE(date);
  CHECK(date->date == std::chrono::year{2025} / 2 / 4);
  CHECK_FALSE(date->time);
  CHECK_FALSE(date->utc_offset);
}

TEST_CASE("a date with a clock is read", "[text]") {
  const auto date = parse_date("2025-02-04T14:27");
  REQUIRE(date);
  CHECK(date->time == minutes(14 * 60 + 27));
  CHECK_FALSE(date->utc_offset);
}

TEST_CASE("a distance from UTC is read in both directions", "[text]") {
  CHECK(parse_date("2025-02-04T14:27+09:00")->utc_offset == minutes(540));
  CHECK(parse_date("2025-02-04T14:27-04:30")->utc_offset == minutes(-270));
  CHECK(parse_date("2025-02-04T14:27Z")->utc_offset == minutes(0));
}

TEST_CASE("days that no calendar has are refused", "[text]") {
  CHECK_FALSE(parse_date("2025-02-30"));
  CHECK_FALSE(parse_date("2025-13-01"));
  CHECK_FALSE(parse_date("2025-00-10"));
  CHECK_FALSE(parse_date("2025-02-29"));
  CHECK(parse_date("2024-02-29"));
}

TEST_CASE("everything that is not one whole date is refused", "[text]") {
  for (const char* text :
       {"", "2025", "2025-2-4", "2025-02-04 14:27", "2025-02-04T", "2025-02-04T24:00", "2025-02-04T14:60", "2025-02-04T14:27+9",
        "2025-02-04T14:27+09:00 ", " 2025-02-04", "2025.02.04", "2025-02-04T14:27Z+", "2025-02-04Z", "-025-02-04"}) {
    INFO(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("a date is written as it is read", "[text]") {
  for (const char* text :
       {"2025-02-04", "2025-02-04T14:27", "2025-02-04T14:27+09:00", "2025-02-04T00:05-03:30", "2025-02-04T14:27Z", "0987-12-31"})
    CHECK(to_string(*parse_date(text)) == text);
}
