// What goes in: Korean sentences with counted weekdays and weeks, written-out dates, lengths of several units. What comes out: nothing. Why
// it exists: tests of the times that have to be counted out.
#include "catch.h"
#include "times/time_case.h"

using time_case::times;
using time_case::value;

namespace {
constexpr const char* day = "2025-02-04";
}

TEST_CASE("weekdays and weeks counted out", "[times]") {
  CHECK(value("모임은 3월 첫째 화요일에 열린다.", day) == "2025-03-04");
  CHECK(value("모임은 3월의 두 번째 금요일에 열린다.", day) == "2025-03-14");
  CHECK(value("모임은 다음 달 셋째주 수요일에 열린다.", day) == "2025-03-19");
  CHECK(value("모임은 2024년 9월 마지막 일요일에 열렸다.", day) == "2024-09-29");
  CHECK(value("모임은 3월 셋째 주에 열린다.", day) == "2025-W12");
  CHECK(value("모임은 2026년 마지막 주에 열린다.", day) == "2026-W53");
  CHECK(value("모임은 3월 마지막 날 열린다.", day) == "2025-03-31");
}

TEST_CASE("a fifth Monday that the month has not is no date", "[times]") {
  const auto none = time_case::only("모임은 2월 다섯째 월요일에 열린다.", day);
  CHECK(none.earliest.empty());
}

TEST_CASE("dates written out", "[times]") {
  CHECK(times("이천십오년 삼월 삼일에 만났다.", day) == "이천십오년 삼월 삼일 = 2015-03-03");
  CHECK(value("오월 이십일일에 만날 예정이다.", day) == "2025-05-21");
  CHECK(value("5월 이십일일에 만날 예정이다.", day) == "2025-05-21");
  CHECK(value("시월 십일에 만날 예정이다.", day) == "2025-10-10");
  CHECK(times("삼월이는 이월 상품을 샀다.", day) == "");
}

TEST_CASE("weekdays by their week", "[times]") {
  CHECK(value("이번 금요일에 떠날 예정이다.", day) == "2025-02-07");
  CHECK(value("다음 금요일에 떠날 예정이다.", day) == "2025-02-14");
  CHECK(value("저번 일요일에 떠났다.", day) == "2025-02-02");
  CHECK(value("저번 주 일요일에 떠났다.", day) == "2025-02-02");
}

TEST_CASE("counted back by several units", "[times]") {
  CHECK(value("1개월 21일 전에 만났다.", "2024-11-23") == "2024-10-02");
  CHECK(value("2년 1개월 21일 전에 떠났다.", "2024-11-23") == "2022-10-02");
  CHECK(value("2년 3개월 전에 떠났다.", "2024-11-23") == "2022-08");
}

TEST_CASE("lengths of three units", "[times]") {
  CHECK(value("공사는 5년 1개월 12일 걸렸다.", day) == "P5Y1M12D");
  CHECK(value("공사는 한 달 그리고 이틀 걸렸다.", day) == "P1M2D");
}

TEST_CASE("between two dates the second is where it stops", "[times]") {
  const auto days = time_case::only("그는 3월 4일과 22일 사이에 온다.", day);
  CHECK(days.value == "2025-03-04/2025-03-22T00:00");
  CHECK(days.latest == "2025-03-22T00:00");
  CHECK(times("그는 3월 4일과 22일 왔다.", day) == "3월 4일 = 2025-03-04; 22일 = 2025-03-22");
}

TEST_CASE("a weekday behind another is the one after it", "[times]") {
  CHECK(value("다음 주 수요일부터 금요일까지 쉰다.", day) == "2025-02-12/2025-02-14");
}

TEST_CASE("quarters in every writing", "[times]") {
  CHECK(value("2020년 3사분기에 열렸다.", day) == "2020-Q3");
  CHECK(value("2020년 3/4분기에 열렸다.", day) == "2020-Q3");
  CHECK(value("삼분기에 열린다.", day) == "2025-Q3");
}

TEST_CASE("a half of the year to come is next year's", "[times]") {
  CHECK(value("상반기에 문을 연다.", "2025-12-09") == "2026-H1");
  CHECK(value("상반기에 문을 열었다.", "2025-12-09") == "2025-H1");
  CHECK(value("상반기 실적을 알릴 예정이다.", "2025-08-09") == "2025-H1");
  CHECK(value("하반기에 문을 열 예정이다.", "2025-12-09") == "2025-H2");
}

TEST_CASE("a word that only begins like one of direction says none", "[times]") {
  CHECK(time_case::only("가람그룹은 10일 전자제품을 냈다.", "2025-02-11").direction == "none");
  CHECK(time_case::only("가람그룹은 10일 전에 제품을 낸다.", "2025-02-11").value == "2025-02-01");
  CHECK(time_case::only("가람그룹은 10일 이후에는 쉰다.", "2025-02-04").direction == "after");
}
