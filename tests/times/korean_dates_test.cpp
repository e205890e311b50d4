// What goes in: Korean sentences with a date. What comes out: nothing. Why it exists: tests of absolute and short dates in Korean.
#include "catch.h"
#include "times/time_case.h"

using time_case::only;
using time_case::times;
using time_case::value;

TEST_CASE("a bare day is of the document's month", "[times]") {
  CHECK(times("한도윤 회장은 4일 서울에서 에이다 리를 만났다.", "2025-02-04") == "4일 = 2025-02-04");
}

TEST_CASE("a bare day later than the document's is of the month before", "[times]") {
  CHECK(value("두 사람은 30일 만났다.", "2025-10-02") == "2025-09-30");
}

TEST_CASE("a bare day over new year is of the last year", "[times]") {
  CHECK(value("두 사람은 30일 만났다.", "2025-01-02") == "2024-12-30");
}

TEST_CASE("a bare day that is far behind and near ahead lies ahead", "[times]") {
  CHECK(value("박람회가 9일 문을 연다.", "2025-08-05") == "2025-08-09");
}

TEST_CASE("a plan makes a bare day the next one", "[times]") {
  CHECK(value("한 회장은 3일 에이다 리와 만날 예정이다.", "2025-10-30") == "2025-11-03");
}

TEST_CASE("a plan does not move a day that is today", "[times]") {
  CHECK(value("한 회장은 30일 에이다 리와 만날 예정이다.", "2025-10-30") == "2025-10-30");
}

TEST_CASE("the past 31st skips months that have none", "[times]") {
  CHECK(value("지난 31일 회의가 열렸다.", "2025-07-05") == "2025-05-31");
}

TEST_CASE("a whole date with words", "[times]") { CHECK(times("2025년 2월 4일에 만났다.", "2020-01-01") == "2025년 2월 4일 = 2025-02-04"); }

TEST_CASE("a whole date without spaces", "[times]") { CHECK(times("2025년2월4일", "2020-01-01") == "2025년2월4일 = 2025-02-04"); }

TEST_CASE("the weekday in brackets belongs to its date", "[times]") {
  CHECK(times("2025년 2월 4일(화) 오후 2시 개회", "2020-01-01") == "2025년 2월 4일(화) 오후 2시 = 2025-02-04T14:00");
}

TEST_CASE("dates in figures", "[times]") {
  CHECK(value("작성일 2025.02.04", "2020-01-01") == "2025-02-04");
  CHECK(value("작성일 2025. 2. 4.", "2020-01-01") == "2025-02-04");
  CHECK(value("작성일 2025-02-04", "2020-01-01") == "2025-02-04");
  CHECK(value("작성일 2025/2/4", "2020-01-01") == "2025-02-04");
}

TEST_CASE("two digits of a year behind an apostrophe", "[times]") { CHECK(value("'25.2.4. 기준", "2025-03-01") == "2025-02-04"); }

TEST_CASE("two digits of a year before a month", "[times]") { CHECK(value("27년 3월 문을 연다.", "2025-03-01") == "2027-03"); }

TEST_CASE("month and day take the nearest year", "[times]") {
  CHECK(value("1월 5일 만났다.", "2024-12-20") == "2025-01-05");
  CHECK(value("12월 30일 만났다.", "2025-01-10") == "2024-12-30");
}

TEST_CASE("a month alone is the nearest one", "[times]") { CHECK(value("9월 계약했다.", "2025-11-10") == "2025-09"); }

TEST_CASE("the past month lies before", "[times]") { CHECK(times("지난 9월에 만났다.", "2025-08-10") == "지난 9월 = 2024-09"); }

TEST_CASE("the coming month lies ahead", "[times]") { CHECK(value("오는 3월부터", "2025-11-10") == "2026-03"); }

TEST_CASE("the past 29th may cross a month", "[times]") { CHECK(times("지난 29일 만났다.", "2025-11-02") == "지난 29일 = 2025-10-29"); }

TEST_CASE("the past 29th in February crosses to January", "[times]") { CHECK(value("지난 29일 만났다.", "2025-03-01") == "2025-01-29"); }

TEST_CASE("the past 29th in March of a leap year is in February", "[times]") {
  CHECK(value("지난 29일 만났다.", "2024-03-01") == "2024-02-29");
}

TEST_CASE("the coming day is the next one", "[times]") { CHECK(value("오는 24일 만난다.", "2025-08-19") == "2025-08-24"); }

TEST_CASE("the coming day may be in the next month", "[times]") { CHECK(value("오는 4일 만난다.", "2025-08-30") == "2025-09-04"); }

TEST_CASE("days of the months around", "[times]") {
  CHECK(value("지난달 30일 만났다.", "2025-11-03") == "2025-10-30");
  CHECK(value("이달 24일 만난다.", "2025-08-19") == "2025-08-24");
  CHECK(value("다음 달 1일 만난다.", "2025-08-31") == "2025-09-01");
  CHECK(value("내달 2일 만난다.", "2025-12-09") == "2026-01-02");
}

TEST_CASE("a range of days is one time", "[times]") {
  CHECK(times("9~12일 열린다.", "2025-12-09") == "9~12일 = 2025-12-09/2025-12-12");
  CHECK(times("24∼25일 방문한다.", "2025-08-23") == "24∼25일 = 2025-08-24/2025-08-25");
}

TEST_CASE("a range from day to day is one time", "[times]") {
  CHECK(times("지난 7일부터 10일까지 방문했다.", "2025-12-15") == "지난 7일부터 10일까지 = 2025-12-07/2025-12-10");
}

TEST_CASE("a range may run into the next month", "[times]") {
  CHECK(value("28일부터 3일까지 열렸다.", "2025-12-04") == "2025-11-28/2025-12-03");
}

TEST_CASE("a range over new year", "[times]") { CHECK(value("2025년 12월 28일~1월 3일", "2025-12-04") == "2025-12-28/2026-01-03"); }

TEST_CASE("a range of years is one time", "[times]") {
  CHECK(times("2022년부터 2026년까지 추진한다.", "2025-12-19") == "2022년부터 2026년까지 = 2022/2026");
}

TEST_CASE("a range of months", "[times]") { CHECK(value("올해 9~12월에", "2025-12-19") == "2025-09/2025-12"); }

TEST_CASE("a range of days covers its last day", "[times]") {
  const auto range = only("9~12일 열린다.", "2025-12-09");
  CHECK(range.earliest == "2025-12-09T00:00");
  CHECK(range.latest == "2025-12-13T00:00");
}

TEST_CASE("halves and quarters of a year", "[times]") {
  CHECK(value("2025년 상반기", "2025-12-09") == "2025-H1");
  CHECK(value("3분기 실적", "2025-12-09") == "2025-Q3");
  CHECK(value("작년 4분기", "2025-12-09") == "2024-Q4");
}

TEST_CASE("decades and centuries", "[times]") {
  CHECK(value("1980년대 중반", "2025-12-09") == "198");
  CHECK(value("19세기 말", "2025-12-09") == "18");
}

TEST_CASE("a part of a month is its mod", "[times]") {
  const auto late = only("10월 말 만난다.", "2025-09-09");
  CHECK(late.value == "2025-10");
  CHECK(late.mod == "end");
  CHECK(only("이달 초 만났다.", "2025-09-09").mod == "start");
  CHECK(only("이달 중순 만났다.", "2025-09-09").mod == "mid");
}

TEST_CASE("a day that does not exist is found and unresolved", "[times]") {
  const auto never = only("2025년 2월 30일 만났다.", "2025-03-09");
  CHECK(never.value == "XXXX-XX-XX");
  CHECK(never.earliest.empty());
}

TEST_CASE("the 29th of February exists in leap years only", "[times]") {
  CHECK(value("2024년 2월 29일", "2025-03-09") == "2024-02-29");
  CHECK(value("2025년 2월 29일", "2025-03-09") == "XXXX-XX-XX");
  CHECK(value("2000년 2월 29일", "2025-03-09") == "2000-02-29");
  CHECK(value("1900년 2월 29일", "2025-03-09") == "XXXX-XX-XX");
}
