// What goes in: TIMEX3 values. What comes out: checks of the minutes they cover. Why it exists: joining rests on them.
#include "graph/time_extent.h"

#include "catch.h"

using mannam::graph::extent_of;
using mannam::graph::minutes_a_day;
using mannam::graph::TimeExtent;

namespace {

TimeExtent at(const char* value) {
  const auto extent = extent_of(value);
  INFO(value);
  REQUIRE(extent);
  return *extent;
}

bool holds(const char* outer, const char* inner) { return at(outer).contains(at(inner)) && !at(inner).contains(at(outer)); }

}  // namespace

TEST_CASE("a day has 1440 minutes from the epoch on", "[graph]") {
  CHECK(at("1970-01-01") == TimeExtent{0, 1440, false});
  CHECK(at("1969-12-31").first_day() == -1);
}

TEST_CASE("a clock lies in its part of the day and in its day", "[graph]") {
  CHECK(holds("2025-02-04TMO", "2025-02-04T09:30"));
  CHECK(holds("2025-02-04", "2025-02-04TMO"));
  CHECK(holds("2025-02-04TAF", "2025-02-04TNI"));
}

TEST_CASE("days lie in weeks months quarters halves years decades and centuries", "[graph]") {
  CHECK(holds("2025-W06", "2025-02-04"));
  CHECK(holds("2025-02", "2025-02-04"));
  CHECK(holds("2025-Q1", "2025-02"));
  CHECK(holds("2025-H1", "2025-Q2"));
  CHECK(holds("2025", "2025-H2"));
  CHECK(holds("198", "1989"));
  CHECK(holds("19", "198"));
}

TEST_CASE("a weekend is Saturday and Sunday", "[graph]") {
  CHECK(at("2025-W42-WE") == at("2025-10-18/2025-10-19"));
  CHECK(at("2025-W42-6") == at("2025-10-18"));
}

TEST_CASE("week 1 may start in the old year", "[graph]") { CHECK(at("2025-W01").contains(at("2024-12-30"))); }

TEST_CASE("ranges of days hold their end and ranges of clocks do not", "[graph]") {
  CHECK(at("2025-12-09/2025-12-12").length() == 4 * minutes_a_day);
  CHECK(at("2025-02-04T09:00/2025-02-04T10:30").length() == 90);
  CHECK(at("2025-02-04T09:00/T10:30").length() == 90);
}

TEST_CASE("winter runs into the next year", "[graph]") { CHECK(holds("2025-WI", "2026-02-28")); }

TEST_CASE("midnight at the end of a day is the next day", "[graph]") { CHECK(at("2025-02-04T24:00").from == at("2025-02-05").from); }

TEST_CASE("a distance from UTC does not move a clock", "[graph]") { CHECK(at("2025-02-04T09:30+09:00") == at("2025-02-04T09:30")); }

TEST_CASE("what stands on no calendar has no extent", "[graph]") {
  for (const char* value :
       {"", "P4Y", "PT40M", "XXXX-08", "XXXX-XX-04", "PAST_REF", "PRESENT_REF", "T09:30", "2025-13", "2025-02-30", "2025-Q5", "2025-W60",
        "2025-02-04T25:00", "2025-02-04TXX", "abc", "/", "2025-02-04/", "2025-02-05/2025-02-04"}) {
    INFO(value);
    CHECK_FALSE(extent_of(value));
  }
}
