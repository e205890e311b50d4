// What goes in: months, years, numbers. What comes out: nothing. Why it exists: tests of counting weekdays and weeks out.
#include "times/nth_in_period.h"
#include "catch.h"

using namespace mannam::times;

TEST_CASE("weekdays counted out in a month", "[times]") {
  CHECK(nth_weekday(2024, 10, 2, 1) == day_of(2024, 10, 1));
  CHECK(nth_weekday(2024, 10, 2, 5) == day_of(2024, 10, 29));
  CHECK(nth_weekday(2024, 10, 1, -1) == day_of(2024, 10, 28));
  CHECK(nth_weekday(2024, 9, 7, -1) == day_of(2024, 9, 29));
  CHECK_FALSE(nth_weekday(2024, 10, 1, 5));
  CHECK_FALSE(nth_weekday(2024, 10, 1, 0));
}

TEST_CASE("a week belongs to the month with most of its days", "[times]") {
  CHECK(nth_week_of_month(2024, 10, 1) == day_of(2024, 9, 30));
  CHECK(nth_week_of_month(2025, 2, 1) == day_of(2025, 2, 3));
  CHECK(nth_week_of_month(2025, 2, -1) == day_of(2025, 2, 24));
  CHECK_FALSE(nth_week_of_month(2025, 2, 5));
}

TEST_CASE("weeks of a year are those of ISO 8601", "[times]") {
  CHECK(nth_week_of_year(2026, -1)->number == 53);
  CHECK(nth_week_of_year(2025, -1)->number == 52);
  CHECK(nth_week_of_year(2025, 3)->number == 3);
  CHECK_FALSE(nth_week_of_year(2025, 53));
}
