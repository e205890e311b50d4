// What goes in: English sentences whose times are said in several pieces. What comes out: nothing. Why it exists: tests of lists of
// weekdays, lengths that begin on a date, hours counted from a clock, ranges that end now and weekends of holidays.
#include "catch.h"
#include "times/time_case.h"

using time_case::times;
using time_case::value;

namespace {
constexpr const char* thursday = "2025-02-06";
constexpr const char* afternoon = "2025-02-06T14:10";
}  // namespace

TEST_CASE("a weekday of a list has the week of the one beside it", "[times]") {
  CHECK(times("They will meet next week on Tuesday or Thursday.", thursday) == "next week on Tuesday = 2025-02-11; Thursday = 2025-02-13");
  CHECK(times("They met last week on Monday, Wednesday and Friday.", thursday) ==
        "last week on Monday = 2025-01-27; Wednesday = 2025-01-29; Friday = 2025-01-31");
  CHECK(times("They will meet Monday, Thursday, Friday next week.", thursday) ==
        "Monday = 2025-02-10; Thursday = 2025-02-13; Friday next week = 2025-02-14");
  CHECK(times("두 사람은 다음 주 화요일과 목요일에 만난다.", thursday) == "다음 주 화요일 = 2025-02-11; 목요일 = 2025-02-13");
}

TEST_CASE("a weekday behind other words has its own week", "[times]") {
  CHECK(times("They met last week on Monday, and Lee spoke on Wednesday.", thursday) ==
        "last week on Monday = 2025-01-27; Wednesday = 2025-02-05");
}

TEST_CASE("a length that begins on a date runs from it", "[times]") {
  CHECK(value("Lee will be away for three days from tomorrow.", thursday) == "2025-02-07/2025-02-09");
  CHECK(value("The hall will be shut for a week starting on Feb. 10.", thursday) == "2025-02-10/2025-02-16");
  CHECK(value("Lee will be away for a day starting this Friday at 5 pm.", thursday) == "2025-02-07T17:00/2025-02-08T17:00");
  CHECK(value("Lee will be away for 3 hours starting today at 10:30 pm.", thursday) == "2025-02-06T22:30/2025-02-07T01:30");
  CHECK(value("Lee will leave 3 days from tomorrow.", thursday) == "2025-02-10");
  CHECK(value("Lee was away for three days.", thursday) == "P3D");
}

TEST_CASE("hours past and to come are counted from the clock", "[times]") {
  CHECK(value("Three ships came in the past 2 hours.", afternoon) == "2025-02-06T12:10/2025-02-06T14:10");
  CHECK(value("A ship will come in the next 12 hours.", afternoon) == "2025-02-06T14:10/2025-02-07T02:10");
  CHECK(value("Lee will be back within 20 minutes.", afternoon) == "2025-02-06T14:10/2025-02-06T14:30");
  CHECK(value("Three ships came in the past 2 hours.", thursday) == "PT2H");
}

TEST_CASE("quarters past and to come are those of the calendar", "[times]") {
  CHECK(value("Sales fell in the last two quarters.", thursday) == "2024-07/2024-12");
  CHECK(value("Sales will rise in the next two quarters.", "2025-05-06") == "2025-07/2025-12");
}

TEST_CASE("a range that opens with a date may end now", "[times]") {
  CHECK(value("The work was done between January 2024 and now.", thursday) == "2024-01/2025-02-06T00:00");
  CHECK(value("The work was done from Jan. 3 to now.", thursday) == "2025-01-03/2025-02-06");
  CHECK(value("The work will be done between now and March 3.", thursday) == "2025-02-06/2025-03-03T00:00");
}

TEST_CASE("a second clock range is of the first one's day", "[times]") {
  CHECK(times("Lee will be free next Monday 1-3 pm or 5-6 pm.", thursday) ==
        "next Monday 1-3 pm = 2025-02-10T13:00/2025-02-10T15:00; 5-6 pm = 2025-02-10T17:00/2025-02-10T18:00");
}

TEST_CASE("the weekend of a holiday is the one beside it", "[times]") {
  CHECK(value("Shops were full on Labor Day weekend.", "2025-09-03") == "2025-W35-WE");
  CHECK(value("Shops were full on the weekend of Halloween 2021.", "2025-09-03") == "2021-W43-WE");
  CHECK(value("Shops were full on Thanksgiving weekend.", "2025-12-03") == "2025-W48-WE");
}

TEST_CASE("a year and a month in figures are no season", "[times]") {
  CHECK(value("The hall was built 2016-11.", thursday) == "2016-11");
  CHECK(times("They won the cup 2003-04.", thursday) == "");
}

TEST_CASE("years spelled with hundreds are read whole", "[times]") {
  CHECK(value("The hall was built in one thousand seven hundred and eighty-nine.", thursday) == "1789");
  CHECK(value("The hall was built in nineteen hundred ninety-three.", thursday) == "1993");
}

TEST_CASE("half a second is kept", "[times]") { CHECK(value("The lamp shone for 3.5 seconds.", thursday) == "PT3.5S"); }
