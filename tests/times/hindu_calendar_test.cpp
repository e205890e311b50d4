// What goes in: feasts of the Hindu moon and years. What comes out: nothing; fails where the day is another. Why it exists: the days are
// reckoned from sun and moon here; almanacs say what is right.
#include "times/hindu_calendar.h"

#include "catch.h"

using mannam::times::hindu_day;
using mannam::times::sun_enters;
using mannam::times::Watch;

namespace {

std::string written(const std::optional<mannam::times::Day>& day) { return day ? mannam::times::write_day(*day) : "no day"; }

}  // namespace

TEST_CASE("Diwali is the evening without a moon", "[times]") {
  for (const char* day : {"2015-11-11", "2016-10-30", "2017-10-19", "2018-11-07", "2019-10-27", "2020-11-14", "2021-11-04", "2022-10-24",
                          "2023-11-12", "2024-10-31", "2025-10-20", "2026-11-08"})
    CHECK(written(hindu_day(std::stoi(day), 7, 30, Watch::Sunset)) == day);
}

TEST_CASE("Holi is the day after the full moon of spring", "[times]") {
  for (const char* day : {"2015-03-06", "2016-03-24", "2017-03-13", "2018-03-02", "2019-03-21", "2020-03-10", "2021-03-29", "2022-03-18",
                          "2023-03-08", "2024-03-25", "2025-03-14", "2026-03-04"})
    CHECK(written(hindu_day(std::stoi(day), 12, 15, Watch::DayAfterSunset)) == day);
}

TEST_CASE("Shivaratri is a midnight and Ugadi a sunrise and Ganesh Chaturthi a noon", "[times]") {
  for (const char* day : {"2017-02-24", "2019-03-04", "2020-02-21", "2021-03-11", "2023-02-18", "2025-02-26"})
    CHECK(written(hindu_day(std::stoi(day), 11, 29, Watch::Midnight)) == day);
  for (const char* day : {"2018-03-18", "2019-04-06", "2021-04-13", "2024-04-09", "2026-03-19"})
    CHECK(written(hindu_day(std::stoi(day), 1, 1, Watch::Sunrise)) == day);
  for (const char* day : {"2015-09-17", "2018-09-13", "2020-08-22", "2021-09-10", "2025-08-27"})
    CHECK(written(hindu_day(std::stoi(day), 6, 4, Watch::Noon)) == day);
}

TEST_CASE("every year of the news has its Diwali", "[times]") {
  for (int year = 1950; year <= 2100; ++year) {
    const auto day = hindu_day(year, 7, 30, Watch::Sunset);
    REQUIRE(day);
    CHECK(*day >= mannam::times::day_of(year, 10, 12));
    CHECK(*day <= mannam::times::day_of(year, 11, 20));
  }
}

TEST_CASE("the sun enters Makara in the middle of January", "[times]") {
  CHECK(written(sun_enters(2018, 9)) == "2018-01-14");
  CHECK(written(sun_enters(2019, 9)) == "2019-01-15");
  CHECK(written(sun_enters(2020, 0)) == "2020-04-14");
}
