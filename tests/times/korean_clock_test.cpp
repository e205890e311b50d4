// What goes in: Korean sentences with a part of the day, a clock time or a length. What comes out: nothing. Why it exists: their tests.
#include "catch.h"
#include "times/time_case.h"

using time_case::only;
using time_case::times;
using time_case::value;

TEST_CASE("a day and a part of the day are one time", "[times]") {
  CHECK(times("두 사람은 4일 오전 만났다.", "2025-02-04") == "4일 오전 = 2025-02-04TMO");
  CHECK(value("4일 오후 만났다.", "2025-02-04") == "2025-02-04TAF");
  CHECK(value("4일 저녁 만났다.", "2025-02-04") == "2025-02-04TEV");
  CHECK(value("4일 밤 만났다.", "2025-02-04") == "2025-02-04TNI");
  CHECK(value("4일 새벽 만났다.", "2025-02-04") == "2025-02-04TMO");
}

TEST_CASE("a clock time of a day", "[times]") {
  CHECK(times("4일 오전 9시 40분 만났다.", "2025-02-04") == "4일 오전 9시 40분 = 2025-02-04T09:40");
  CHECK(value("15일 오후 2시 열렸다.", "2025-12-18") == "2025-12-15T14:00");
}

TEST_CASE("about a clock time", "[times]") {
  const auto about = only("3일 오후 11시 40분경 입국했다.", "2025-02-04");
  CHECK(about.value == "2025-02-03T23:40");
  CHECK(about.approximate);
  CHECK(times("오전 9시30분쯤 만났다.", "2025-02-04") == "오전 9시30분쯤 = 2025-02-04T09:30");
}

TEST_CASE("a clock time alone is of the day spoken of", "[times]") {
  CHECK(times("12일 만났다.\n오후 3시 떠났다.", "2025-08-13") == "12일 = 2025-08-12; 오후 3시 = 2025-08-12T15:00");
}

TEST_CASE("half past twelve at noon", "[times]") { CHECK(value("낮 12시 반에 만났다.", "2025-02-04") == "2025-02-04T12:30"); }

TEST_CASE("noon and midnight", "[times]") {
  CHECK(value("4일 정오 만났다.", "2025-02-04") == "2025-02-04T12:00");
  CHECK(value("4일 자정 만났다.", "2025-02-04") == "2025-02-04T00:00");
}

TEST_CASE("twelve at night begins the next day", "[times]") { CHECK(value("4일 밤 12시 만났다.", "2025-02-04") == "2025-02-05T00:00"); }

TEST_CASE("eleven at night is late", "[times]") { CHECK(value("4일 밤 11시 만났다.", "2025-02-04") == "2025-02-04T23:00"); }

TEST_CASE("two at dawn is early", "[times]") { CHECK(value("4일 새벽 2시 만났다.", "2025-02-04") == "2025-02-04T02:00"); }

TEST_CASE("hours in native numbers", "[times]") { CHECK(value("오후 세 시 만났다.", "2025-02-04") == "2025-02-04T15:00"); }

TEST_CASE("clock figures", "[times]") { CHECK(value("4일 14:27 발표", "2025-02-04") == "2025-02-04T14:27"); }

TEST_CASE("a range of clock times keeps the part of the day", "[times]") {
  CHECK(times("저녁 6시 30분부터 9시까지 이어졌다.", "2025-08-12") == "저녁 6시 30분부터 9시까지 = 2025-08-12T18:30/2025-08-12T21:00");
  CHECK(value("오전 10시~11시 30분", "2025-08-12") == "2025-08-12T10:00/2025-08-12T11:30");
}

TEST_CASE("a range of clock times ends at its end", "[times]") {
  const auto range = only("오전 10시~11시 30분", "2025-08-12");
  CHECK(range.earliest == "2025-08-12T10:00");
  CHECK(range.latest == "2025-08-12T11:30");
}

TEST_CASE("an hour that does not exist is found and unresolved", "[times]") {
  const auto never = only("4일 25시에 만났다.", "2025-02-04");
  CHECK(never.value == "2025-02-04TXX");
  CHECK(never.earliest.empty());
}

TEST_CASE("local time is in the span and kept", "[times]") {
  const auto local = only("18일(현지 시각) 만났다.", "2025-10-20");
  CHECK(local.value == "2025-10-18");
  CHECK(local.zone == "local");
  CHECK(local.span.size() == std::string("18일(현지 시각)").size());
  CHECK(times("10일 오후(현지시간) 만났다.", "2025-10-10") == "10일 오후(현지시간) = 2025-10-10TAF");
  CHECK(times("10일(현지시간) 오전 9시 만났다.", "2025-10-10") == "10일(현지시간) 오전 9시 = 2025-10-10T09:00");
}

TEST_CASE("lengths", "[times]") {
  CHECK(times("40분간 만났다.", "2025-02-04") == "40분간 = PT40M");
  CHECK(times("4년간 맡았다.", "2025-02-04") == "4년간 = P4Y");
  CHECK(times("3박4일 머문다.", "2025-02-04") == "3박4일 = P4D");
  CHECK(times("사흘간 머문다.", "2025-02-04") == "사흘간 = P3D");
  CHECK(times("8년째 이어졌다.", "2025-02-04") == "8년째 = P8Y");
}

TEST_CASE("lengths of two units", "[times]") {
  CHECK(value("3년 6개월간 맡았다.", "2025-02-04") == "P3Y6M");
  CHECK(value("1시간 40분간 만났다.", "2025-02-04") == "PT1H40M");
  CHECK(value("3분 20초 분량", "2025-02-04") == "PT3M20S");
}

TEST_CASE("lengths and a half", "[times]") {
  CHECK(value("1년 반 동안 맡았다.", "2025-02-04") == "P1.5Y");
  CHECK(value("두 시간 반 만났다.", "2025-02-04") == "PT2.5H");
}

TEST_CASE("lengths in large numbers", "[times]") {
  CHECK(value("1만시간 봉사했다.", "2025-02-04") == "PT10000H");
  CHECK(value("1,300시간 교육했다.", "2025-02-04") == "PT1300H");
}

TEST_CASE("about so long", "[times]") {
  const auto about = only("50여분간 만났다.", "2025-02-04");
  CHECK(about.value == "PT50M");
  CHECK(about.approximate);
  CHECK(only("약 2시간 만났다.", "2025-02-04").approximate);
}

TEST_CASE("many days are a length and few a date", "[times]") {
  CHECK(value("취임 100일", "2025-02-04") == "P100D");
  CHECK(value("20일 넘게 머물렀다.", "2025-02-24") == "P20D");
  CHECK(value("20일 머물렀다.", "2025-02-24") == "2025-02-20");
}

TEST_CASE("the past years are a length with an interval", "[times]") {
  const auto past = only("지난 3년간 맡았다.", "2025-02-04");
  CHECK(past.value == "P3Y");
  CHECK(past.earliest == "2022-02-04T00:00");
  CHECK(past.latest == "2025-02-04T00:00");
}

TEST_CASE("what comes again is a set", "[times]") {
  CHECK(only("18개월마다 바꾼다.", "2025-02-04").value == "P18M");
  CHECK(only("18개월마다 바꾼다.", "2025-02-04").type == mannam::times::TimeType::Set);
  CHECK(value("매년 9월 만난다.", "2025-02-04") == "XXXX-09");
  CHECK(value("매주 화요일 만난다.", "2025-02-04") == "XXXX-WXX-2");
}
