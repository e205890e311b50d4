// What goes in: rules of holidays and years. What comes out: nothing; fails where the day is another. Why it exists: lunar days come from a
// library and the others from our own reckoning; almanacs say what is right.
#include "times/holidays.h"

#include "catch.h"

using mannam::times::day_of;
using mannam::times::fixed_holiday;
using mannam::times::holiday_in;
using mannam::times::holiday_rule;

namespace {

std::string day(const char* rule, int year) {
  const auto read = holiday_rule(rule);
  if (!read) return "no rule";
  const auto on = holiday_in(*read, year);
  return on ? mannam::times::write_day(*on) : "no day";
}

}  // namespace

TEST_CASE("holidays that move from a weekend and those of the Parsis", "[times]") {
  CHECK(day("10-16~workday", 2013) == "2013-10-16");
  CHECK(day("10-16~workday", 2016) == "2016-10-17");
  CHECK(day("10-16~workday", 2021) == "2021-10-15");
  CHECK(day("04-27~saturday", 2014) == "2014-04-26");
  CHECK(day("04-27~saturday", 2015) == "2015-04-27");
  CHECK(day("parsi:01-01", 2022) == "2022-08-16");
  CHECK(day("hindu:07-30@sunset", 2019) == "2019-10-27");
  CHECK(day("sun:9", 2019) == "2019-01-15");
  for (const char* no_rule :
       {"10-16~monday", "hindu:07-30", "hindu:07-31@sunset", "hindu:07-30@dawn", "parsi:02-01", "sun:12", "easter:-46*1"})
    CHECK(day(no_rule, 2019) == "no rule");
}

TEST_CASE("holidays of several days have a last one", "[times]") {
  const auto last = [](const char* rule, int year) {
    const auto read = holiday_rule(rule);
    const auto day = mannam::times::last_day_of_holiday(*read, *holiday_in(*read, year));
    return day ? mannam::times::write_day(*day) : "one day";
  };
  CHECK(last("easter:-46*46", 2018) == "2018-03-31");
  CHECK(last("islamic:09-01*month", 2018) == "2018-06-14");
  CHECK(last("islamic:09-01*month", 2025) == "2025-03-29");
  CHECK(last("easter:0", 2018) == "one day");
}

TEST_CASE("holidays of the lunar calendar", "[times]") {
  CHECK(day("lunar:08-15", 2023) == "2023-09-29");
  CHECK(day("lunar:08-15", 2024) == "2024-09-17");
  CHECK(day("lunar:08-15", 2025) == "2025-10-06");
  CHECK(day("lunar:08-15", 2026) == "2026-09-25");
  CHECK(day("lunar:01-01", 2024) == "2024-02-10");
  CHECK(day("lunar:01-01", 2025) == "2025-01-29");
  CHECK(day("lunar:01-01", 2026) == "2026-02-17");
  CHECK(day("lunar:04-08", 2025) == "2025-05-05");
  CHECK(day("lunar:01-01", 1969) == "1969-02-17");  // before the computer's year zero
  CHECK(day("lunar:08-15", 1950) == "1950-09-26");
}

TEST_CASE("holidays on a weekday of a month", "[times]") {
  CHECK(day("4th-4:11", 2024) == "2024-11-28");
  CHECK(day("4th-4:11", 2025) == "2025-11-27");
  CHECK(day("last-1:05", 2025) == "2025-05-26");
  CHECK(day("3rd-1:01", 2025) == "2025-01-20");
  CHECK(day("1st-1:09", 2025) == "2025-09-01");
}

TEST_CASE("holidays counted from Easter", "[times]") {
  CHECK(day("easter:0", 2000) == "2000-04-23");
  CHECK(day("easter:0", 2024) == "2024-03-31");
  CHECK(day("easter:0", 2025) == "2025-04-20");
  CHECK(day("easter:-2", 2025) == "2025-04-18");
  CHECK(day("easter:1", 2025) == "2025-04-21");
}

TEST_CASE("holidays of a fixed date", "[times]") {
  CHECK(day("08-15", 2025) == "2025-08-15");
  CHECK(day("02-29", 2025) == "no day");
  CHECK(day("02-29", 2024) == "2024-02-29");
  CHECK(fixed_holiday(*holiday_rule("08-15"))->month == 8);
  CHECK_FALSE(fixed_holiday(*holiday_rule("lunar:08-15")));
}

TEST_CASE("what is no rule of a holiday", "[times]") {
  for (const char* text : {"", "8", "13-01", "08-32", "lunar:", "lunar:13-01", "6th-1:05", "last-8:05", "easter:x", "4th-4", ":11"}) {
    INFO(text);
    CHECK_FALSE(holiday_rule(text));
  }
}

TEST_CASE("years without a calendar have no holiday", "[times]") {
  CHECK(day("lunar:08-15", 0) == "no day");
  CHECK(day("08-15", 99999) == "no day");
}

TEST_CASE("holidays of other calendars", "[times]") {
  CHECK(day("islamic:10-01", 2018) == "2018-06-15");
  CHECK(day("islamic:10-01", 2025) == "2025-03-30");
  CHECK(day("hebrew:01-10", 2025) == "2025-10-02");
  CHECK(day("hebrew:08-15", 2025) == "2025-04-13");
  CHECK(day("chinese:01-01", 2018) == "2018-02-16");
  CHECK(day("orthodox:0", 2018) == "2018-04-08");
  CHECK(day("orthodox:0", 2025) == "2025-04-20");
}

TEST_CASE("days after a weekday of a month", "[times]") {
  CHECK(day("4th-4:11+1", 2025) == "2025-11-28");
  CHECK(day("4th-4:11+4", 2025) == "2025-12-01");
}
