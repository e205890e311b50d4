// What goes in: texts that are nothing but a time. What comes out: nothing. Why it exists: tests of what a text without a sentence means:
// the next such time, and an hour an hour long.
#include "catch.h"
#include "times/time_case.h"

using time_case::mentions;
using time_case::only;
using time_case::times;
using time_case::value;

namespace {
constexpr const char* noon = "2025-02-04T12:00";  // a Tuesday
}

TEST_CASE("a bare weekday is the next one", "[times]") {
  CHECK(value("수요일", noon) == "2025-02-05");
  CHECK(value("화요일", noon) == "2025-02-11");
  CHECK(value("월요일 아침", noon) == "2025-02-10TMO");
}

TEST_CASE("a bare date is the next one", "[times]") {
  CHECK(value("2일", noon) == "2025-03-02");
  CHECK(value("1월 15일", noon) == "2026-01-15");
  CHECK(value("1월", noon) == "2026-01");
  CHECK(value("성탄절에", noon) == "2025-12-25");
  CHECK(value("신정", noon) == "2026-01-01");
}

TEST_CASE("a bare edge of a week or month or year is its days", "[times]") {
  CHECK(value("end of March", noon) == "2025-03-21/2025-03-31");
  CHECK(value("mid March", noon) == "2025-03-11/2025-03-20");
  CHECK(value("beginning of next week", noon) == "2025-02-10/2025-02-12");
  CHECK(value("end of last week", noon) == "2025-01-31/2025-02-02");
  CHECK(value("beginning of 2026", noon) == "2026-01/2026-03");
  CHECK(value("end of 2026", noon) == "2026-10/2026-12");
  CHECK(value("They met at the end of March.", noon) == "2025-03");
  CHECK(value("They met at the beginning of last week.", noon) == "2025-W05");
}

TEST_CASE("a bare now is the clock of the document", "[times]") {
  CHECK(value("now", noon) == "2025-02-04T12:00");
  CHECK(value("right now", "2025-02-04") == "PRESENT_REF");
  CHECK(value("Lee is now in Suwon.", noon) == "PRESENT_REF");
}

TEST_CASE("seconds are counted from the document's clock", "[times]") {
  CHECK(value("in 90 seconds", noon) == "2025-02-04T12:01:30");
  CHECK(value("one second ago", noon) == "2025-02-04T11:59:59");
}

TEST_CASE("in a sentence the same words keep its tense", "[times]") {
  CHECK(value("그는 1월 15일 떠났다.", noon) == "2025-01-15");
  CHECK(value("그는 월요일 떠났다.", noon) == "2025-02-03");
  CHECK(times("그는 2일 떠났다.\n2일", noon) == "2일 = 2025-02-02; 2일 = 2025-02-02");
}

TEST_CASE("a bare clock is the next one", "[times]") {
  CHECK(value("오전 9시", noon) == "2025-02-05T09");
  CHECK(value("오후 3시", noon) == "2025-02-04T15");
  CHECK(value("오후 3시 20분", noon) == "2025-02-04T15:20");
  CHECK(value("3:30", noon) == "2025-02-04T15:30");
  CHECK(value("세시반", noon) == "2025-02-04T15:30");
  CHECK(value("자정", noon) == "2025-02-05T00");
  CHECK(value("내일 오전 9시", noon) == "2025-02-05T09");
  CHECK(value("11:30~1:30", "2025-02-04T09:00") == "2025-02-04T11:30/2025-02-04T13:30");
}

TEST_CASE("an hour in a sentence is written with its minutes and is an hour long", "[times]") {
  const auto hour = only("행사는 4일 오후 3시에 시작했다.", noon);
  CHECK(hour.value == "2025-02-04T15:00");
  CHECK(hour.grain == "hour");
  CHECK(hour.latest == "2025-02-04T16:00");
  CHECK(only("행사는 4일 오후 3시 5분에 시작했다.", noon).grain == "minute");
}

TEST_CASE("figures that are dates only where nothing else stands", "[times]") {
  CHECK(value("2/15", noon) == "2025-02-15");
  CHECK(value("1954", noon) == "1954");
  CHECK(value("74/10/31", noon) == "1974-10-31");
  CHECK(times("그는 2/15 지분과 1954 모델을 샀다.", noon) == "");
}

TEST_CASE("a bare length that has been or is to come is whole units of the calendar", "[times]") {
  CHECK(value("지난 2년", noon) == "2023/2024");
  CHECK(value("다음 3달", noon) == "2025-03/2025-05");
  CHECK(value("지난 2주", noon) == "2025-W04/2025-W05");
  CHECK(value("지난 이틀", noon) == "2025-02-02/2025-02-03");
  CHECK(value("다음 3시간", noon) == "2025-02-04T13:00/2025-02-04T16:00");
  CHECK(value("지난 2초", noon) == "2025-02-04T11:59:58/2025-02-04T12:00:00");
}

TEST_CASE("in a sentence days and weeks roll and years are a length", "[times]") {
  CHECK(value("지난 2주간 비가 왔다.", "2025-02-05") == "2025-01-22/2025-02-04");
  CHECK(times("앞으로 이틀간 비가 온다.", "2025-02-05") == "이틀간 = 2025-02-06/2025-02-07");
  const auto years = only("지난 3년간 값이 올랐다.", "2025-02-05");
  CHECK(years.value == "P3Y");
  CHECK(years.earliest == "2022-02-05T00:00");
  CHECK(years.latest == "2025-02-05T00:00");
}

TEST_CASE("within a length is its end where the clock is known", "[times]") {
  const auto hour = only("한 시간 안에", noon);
  CHECK(hour.value == "2025-02-04T13:00");
  CHECK(hour.direction == "until");
  CHECK(value("한시간반 안에", noon) == "2025-02-04T13:30");
  CHECK(value("그는 5일 이내에 돌아올 예정이다.", "2025-02-04") == "2025-02-04/2025-02-08");
  CHECK(value("그는 세 시간 안에 일을 마쳤다.", noon) == "PT3H");
}
