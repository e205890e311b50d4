// What goes in: days. What comes out: nothing. Why it exists: tests of the calendar reckoning against plain slow counting.
#include "times/calendar.h"

#include "catch.h"

using namespace mannam::times;

TEST_CASE("every day of a century has the weekday after the day before", "[times]") {
  int weekday = weekday_of(day_of(1950, 1, 1));
  CHECK(weekday == 7);
  for (Day day = day_of(1950, 1, 1); day < day_of(2050, 1, 1); day += std::chrono::days(1), weekday = weekday % 7 + 1)
    if (weekday_of(day) != weekday) FAIL(write_day(day));
}

TEST_CASE("the weeks of a century count up from Monday to Monday", "[times]") {
  for (Day monday = monday_of(day_of(1950, 1, 1)); monday < day_of(2050, 1, 1); monday += std::chrono::days(7)) {
    const Week week = week_of(monday), last = week_of(monday + std::chrono::days(6)), next = week_of(monday + std::chrono::days(7));
    if (week.year != last.year || week.number != last.number) FAIL(write_day(monday));
    if (next.number != week.number + 1 && !(next.number == 1 && next.year == week.year + 1 && week.number >= 52)) FAIL(write_day(monday));
  }
}

TEST_CASE("months later keep the day where it exists", "[times]") {
  CHECK(write_day(add_months(day_of(2025, 1, 31), 1)) == "2025-02-28");
  CHECK(write_day(add_months(day_of(2024, 1, 31), 1)) == "2024-02-29");
  CHECK(write_day(add_months(day_of(2025, 1, 15), -1)) == "2024-12-15");
  CHECK(write_day(add_months(day_of(2024, 2, 29), 12)) == "2025-02-28");
}

TEST_CASE("moments past midnight are of the next day", "[times]") {
  CHECK(write_moment(day_of(2025, 12, 31), 30 * 60) == "2026-01-01T06:00");
  CHECK(write_moment(day_of(2025, 12, 31), 9 * 60 + 40) == "2025-12-31T09:40");
}

TEST_CASE("days that do not exist", "[times]") {
  CHECK(exists(2024, 2, 29));
  CHECK_FALSE(exists(2025, 2, 29));
  CHECK_FALSE(exists(2025, 4, 31));
}
