// What goes in: text that looks like times and holds none, and texts without a date. What comes out: nothing. Why it exists: a false time
// moves a meeting to a wrong day; an undated text must never be "today".
#include "catch.h"
#include "times/time_case.h"

using time_case::times;
using time_case::value;

TEST_CASE("this day inside another word is none", "[times]") {
  CHECK(times("어린이날 행사와 어버이날 행사", "2025-05-05") == "");
  CHECK(times("오늘날씨 앱과 내일채움공제", "2025-05-05") == "");
}

TEST_CASE("fractions are no minutes", "[times]") {
  CHECK(times("1000분의 1", "2025-05-05") == "");
  CHECK(times("3분의 2가 찬성했다.", "2025-05-05") == "");
}

TEST_CASE("products and ordinals are none", "[times]") {
  CHECK(times("GPT4와 GPT-4 그리고 제3자와 3자 회동", "2025-05-05") == "");
  CHECK(times("제3일정상", "2025-05-05") == "");
}

TEST_CASE("lengths that grow are no days of the month", "[times]") {
  CHECK(times("처리 기한이 10일에서 20일로 늘어난다.", "2025-05-05") == "");
}

TEST_CASE("ages counts and prices are none", "[times]") {
  CHECK(times("70세 이하 100여 명이 5000만 원을 냈다.", "2025-05-05") == "");
  CHECK(times("국민 5000만 명", "2025-05-05") == "");
  CHECK(times("창립 30주년 기념식", "2025-05-05") == "");
  CHECK(times("36년생 토끼띠", "2025-05-05") == "");
}

TEST_CASE("numbers of phones articles and versions are none", "[times]") {
  CHECK(times("문의 02-2100-1234", "2025-05-05") == "");
  CHECK(times("형법 제307조 제1항", "2025-05-05") == "");
  CHECK(times("버전 2.10.4 배포", "2025-05-05") == "");
  CHECK(times("3대 2로 이겼다.", "2025-05-05") == "");
}

TEST_CASE("meals are no parts of a day", "[times]") { CHECK(times("두 사람은 저녁 식사를 함께했다.", "2025-05-05") == ""); }

TEST_CASE("low is not noon", "[times]") { CHECK(times("낮은 금리와 낮 기온", "2025-05-05") == ""); }

TEST_CASE("a sum above a threshold is no second", "[times]") { CHECK(times("10억 초과 소득", "2025-05-05") == ""); }

TEST_CASE("shares are no weeks", "[times]") { CHECK(times("220만주 매각", "2025-05-05") == ""); }

TEST_CASE("a figurative tomorrow is none", "[times]") { CHECK(times("더 나은 내일로 나아간다.", "2025-05-05") == ""); }

TEST_CASE("the month of a lunar date is none", "[times]") { CHECK(times("음력 7월 3일", "2025-05-05") == ""); }

TEST_CASE("English words that look like months are none", "[times]") {
  CHECK(times("They may march in the second half.", "2025-05-05") == "");
  CHECK(times("May I ask who that was?", "2025-05-05") == "");
}

TEST_CASE("English ages and anniversaries are none", "[times]") {
  CHECK(times("The 70-year-old chairman marked a 30-year anniversary.", "2025-05-05") == "");
  CHECK(times("She is 70 years old.", "2025-05-05") == "");
}

TEST_CASE("English prices and counts are no years", "[times]") {
  CHECK(times("It costs $2018 and drew 2000 people to the hall.", "2025-05-05") == "");
}

TEST_CASE("without a date the known parts stay", "[times]") {
  CHECK(value("4일 만났다.", "") == "XXXX-XX-04");
  CHECK(value("8월 만났다.", "") == "XXXX-08");
  CHECK(value("8월 4일 만났다.", "") == "XXXX-08-04");
  CHECK(value("4일 오전 만났다.", "") == "XXXX-XX-04TMO");
  CHECK(value("4일 오전 9시 40분 만났다.", "") == "XXXX-XX-04T09:40");
}

TEST_CASE("without a date relative times are unresolved", "[times]") {
  CHECK(value("오늘 만났다.", "") == "XXXX-XX-XX");
  CHECK(value("지난달 만났다.", "") == "XXXX-XX");
  CHECK(value("작년 만났다.", "") == "XXXX");
  CHECK(value("화요일 만났다.", "") == "XXXX-WXX-2");
  CHECK(value("사흘 전 만났다.", "") == "XXXX-XX-XX");
}

TEST_CASE("without a date whole dates are whole", "[times]") {
  CHECK(value("2025년 2월 4일 만났다.", "") == "2025-02-04");
  CHECK(times("2025년 2월 4일 만났다.\n이날 서명했다.", "") == "2025년 2월 4일 = 2025-02-04; 이날 = 2025-02-04");
}

TEST_CASE("without a date nothing unresolved has an interval", "[times]") {
  CHECK(time_case::only("4일 만났다.", "").earliest.empty());
  CHECK(time_case::only("4일 만났다.", "").latest.empty());
}

TEST_CASE("bytes that are no text hurt nothing", "[times]") {
  CHECK(times(std::string("4\xEC\x9D 4\xEC\x9D\xBC \xFF\xFE 4\xEC"), "2025-02-04") == "4일 = 2025-02-04");
  CHECK(times("", "2025-02-04") == "");
  CHECK(times("4", "2025-02-04") == "");
}

TEST_CASE("a long run of digits and numerals is read in linear time", "[times]") {
  std::string digits(200000, '1'), words;
  for (int i = 0; i < 60000; ++i) words += "삼";
  CHECK(times(digits + " " + words, "2025-02-04") == "");
}

TEST_CASE("a name behind a day does not make it a length", "[times]") {
  CHECK(value("4일 이상민 회장을 만났다.", "2025-02-04") == "2025-02-04");
  CHECK(value("4일 안동에서 만났다.", "2025-02-04") == "2025-02-04");
  CHECK(value("4일 내외신 기자를 만났다.", "2025-02-04") == "2025-02-04");
  CHECK(value("4일 전국에서 열렸다.", "2025-02-04") == "2025-02-04");
  CHECK(value("4일 후보들이 만났다.", "2025-02-04") == "2025-02-04");
  CHECK(value("4일 이상 머물렀다.", "2025-02-04") == "P4D");
  CHECK(value("4일 이내 답을 받았다.", "2025-02-04") == "P4D");
  CHECK(value("4일 이내에 답한다.", "2025-02-04") == "2025-02-04/2025-02-07");
}
