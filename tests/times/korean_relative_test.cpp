// What goes in: Korean sentences with words like 어제 and 이날. What comes out: nothing. Why it exists: tests of times that count from the
// document's date or from what the text spoke of.
#include "catch.h"
#include "times/time_case.h"

using time_case::only;
using time_case::times;
using time_case::value;

TEST_CASE("days around the document's", "[times]") {
  CHECK(value("오늘 만난다.", "2025-03-01") == "2025-03-01");
  CHECK(value("어제 만났다.", "2025-03-01") == "2025-02-28");
  CHECK(value("그제 만났다.", "2025-03-01") == "2025-02-27");
  CHECK(value("그끄제 만났다.", "2025-03-01") == "2025-02-26");
  CHECK(value("내일 만난다.", "2025-02-28") == "2025-03-01");
  CHECK(value("모레 만난다.", "2025-02-28") == "2025-03-02");
  CHECK(value("글피 만난다.", "2025-02-28") == "2025-03-03");
}

TEST_CASE("yesterday of the first of March in a leap year", "[times]") { CHECK(value("어제 만났다.", "2024-03-01") == "2024-02-29"); }

TEST_CASE("years around the document's", "[times]") {
  CHECK(value("올해 만났다.", "2025-03-01") == "2025");
  CHECK(value("지난해 만났다.", "2025-03-01") == "2024");
  CHECK(value("작년 9월 만났다.", "2025-03-01") == "2024-09");
  CHECK(value("재작년 만났다.", "2025-03-01") == "2023");
  CHECK(value("내년 3월 만난다.", "2025-03-01") == "2026-03");
}

TEST_CASE("the stem of this year needs a month", "[times]") {
  CHECK(times("올 3월 만났다.", "2025-05-01") == "올 3월 = 2025-03");
  CHECK(times("올 것이 왔다.", "2025-05-01") == "");
}

TEST_CASE("months around the document's over new year", "[times]") {
  CHECK(value("지난달 만났다.", "2025-01-15") == "2024-12");
  CHECK(value("다음 달 만난다.", "2025-12-15") == "2026-01");
  CHECK(value("이달 만난다.", "2025-12-15") == "2025-12");
}

TEST_CASE("this day is the day spoken of last", "[times]") {
  CHECK(times("지난 20일 만났다.\n이날 둘은 서명했다.", "2025-08-23") == "지난 20일 = 2025-08-20; 이날 = 2025-08-20");
}

TEST_CASE("this day without another is the document's", "[times]") { CHECK(value("이날 둘은 만났다.", "2025-08-23") == "2025-08-23"); }

TEST_CASE("this day and a part of it", "[times]") {
  CHECK(times("4일 만났다.\n이날 오후 떠났다.", "2025-02-05") == "4일 = 2025-02-04; 이날 오후 = 2025-02-04TAF");
}

TEST_CASE("the day before counts from the day spoken of", "[times]") {
  CHECK(times("4일 만났다.\n전날 입국했다.", "2025-02-06") == "4일 = 2025-02-04; 전날 = 2025-02-03");
}

TEST_CASE("the day before does not become the day spoken of", "[times]") {
  CHECK(times("4일 만났다.\n전날 입국했다.\n이날 떠났다.", "2025-02-06") == "4일 = 2025-02-04; 전날 = 2025-02-03; 이날 = 2025-02-04");
}

TEST_CASE("the next day by three names", "[times]") {
  CHECK(times("4일 만났다.\n다음날 떠났다.", "2025-02-06") == "4일 = 2025-02-04; 다음날 = 2025-02-05");
  CHECK(times("4일 만났다.\n이튿날 떠났다.", "2025-02-06") == "4일 = 2025-02-04; 이튿날 = 2025-02-05");
  CHECK(times("4일 만났다.\n다음 날 떠났다.", "2025-02-06") == "4일 = 2025-02-04; 다음 날 = 2025-02-05");
}

TEST_CASE("the next day takes the number that stands with it", "[times]") {
  CHECK(times("다음날인 10일 떠났다.", "2025-02-12") == "다음날 = 2025-02-10; 10일 = 2025-02-10");
}

TEST_CASE("the same year is the year spoken of", "[times]") {
  CHECK(times("지난해 1월에 이어 같은 해 6월 만났다.", "2025-02-04") == "지난해 1월 = 2024-01; 같은 해 6월 = 2024-06");
}

TEST_CASE("the year after is counted from the year spoken of", "[times]") {
  CHECK(times("2019년 세웠고 이듬해 상장했다.", "2025-02-04") == "2019년 = 2019; 이듬해 = 2020");
}

TEST_CASE("a day told in passing is not this day", "[times]") {
  CHECK(times("17일 만났다.\n지난 11월 19일에도 만났다.\n이날 회의는 길었다.", "2025-12-17") ==
        "17일 = 2025-12-17; 지난 11월 19일 = 2025-11-19; 이날 = 2025-12-17");
}

TEST_CASE("weekdays of weeks around", "[times]") {
  CHECK(value("이번 주 화요일 만난다.", "2025-10-16") == "2025-10-14");
  CHECK(value("다음 주 화요일 만난다.", "2025-10-16") == "2025-10-21");
  CHECK(value("지난주 화요일 만났다.", "2025-10-16") == "2025-10-07");
}

TEST_CASE("a weekday alone is the last one", "[times]") { CHECK(value("화요일 만났다.", "2025-10-16") == "2025-10-14"); }

TEST_CASE("a weekday with its day in brackets", "[times]") { CHECK(times("목요일(21일)에", "2025-08-19") == "목요일(21일) = 2025-08-21"); }

TEST_CASE("a weekday that is said to be a day of the month", "[times]") {
  CHECK(times("목요일인 4일은 덥다.", "2025-09-03") == "목요일 = 2025-09-04; 4일 = 2025-09-04");
}

TEST_CASE("weeks and weekends", "[times]") {
  CHECK(value("지난주 만났다.", "2025-10-16") == "2025-W41");
  CHECK(value("다음 주 초 만난다.", "2025-10-16") == "2025-W43");
  CHECK(value("이번 주말 만난다.", "2025-10-16") == "2025-W42-WE");
  CHECK(value("지난 주말 만났다.", "2025-10-16") == "2025-W41-WE");
}

TEST_CASE("the week of new year is of the year of its Thursday", "[times]") {
  CHECK(value("이번 주 만난다.", "2024-12-31") == "2025-W01");
  CHECK(value("이번 주 만난다.", "2021-01-01") == "2020-W53");
}

TEST_CASE("so many days before and after", "[times]") {
  CHECK(value("사흘 전 만났다.", "2025-03-02") == "2025-02-27");
  CHECK(value("보름 뒤 만난다.", "2025-03-02") == "2025-03-17");
  CHECK(value("32년 전 만났다.", "2018-03-02") == "1986");
  CHECK(value("석 달 전 만났다.", "2025-02-02") == "2024-11");
}

TEST_CASE("hours before need the time of day of the document", "[times]") {
  CHECK(value("3시간 전 만났다.", "2025-02-02T01:30") == "2025-02-01T22:30");
  CHECK(value("3시간 전 만났다.", "2025-02-02") == "XXXX-XX-XX");
}

TEST_CASE("the days of a range by number", "[times]") {
  CHECK(times("지난 11~12일 열렸다.\n첫날 만나 둘째 날 서명했다.", "2025-12-13") ==
        "지난 11~12일 = 2025-12-11/2025-12-12; 첫날 = 2025-12-11; 둘째 날 = 2025-12-12");
}

TEST_CASE("vague times are references", "[times]") {
  CHECK(value("최근 만났다.", "2025-12-13") == "PAST_REF");
  CHECK(value("현재 협의한다.", "2025-12-13") == "PRESENT_REF");
  CHECK(value("앞으로 협의한다.", "2025-12-13") == "FUTURE_REF");
}

TEST_CASE("josa are told and are no part of the time", "[times]") {
  const auto since = only("4일부터 머문다.", "2025-02-04");
  CHECK(since.particle == "부터");
  CHECK(since.direction == "since");
  CHECK(only("4일까지 머문다.", "2025-02-04").direction == "until");
  CHECK(only("4일에는 머문다.", "2025-02-04").particle == "에는");
  CHECK(only("2019년 이후 처음이다.", "2025-02-04").direction == "after");
  CHECK(only("2019년 이전에는", "2025-02-04").direction == "before");
}

TEST_CASE("the interval of a day is half open", "[times]") {
  const auto day = only("4일 만났다.", "2025-02-04");
  CHECK(day.earliest == "2025-02-04T00:00");
  CHECK(day.latest == "2025-02-05T00:00");
  CHECK(day.grain == "day");
  CHECK(day.anchor == "2025-02-04");
  CHECK_FALSE(day.why.empty());
}

TEST_CASE("seasons", "[times]") {
  CHECK(value("올봄 문을 연다.", "2025-02-04") == "2025-SP");
  CHECK(value("내년 봄 문을 연다.", "2025-02-04") == "2026-SP");
  CHECK(value("지난여름 문을 열었다.", "2025-02-04") == "2024-SU");
  CHECK(value("지난해 가을 문을 열었다.", "2025-02-04") == "2024-FA");
}

TEST_CASE("holidays by tense and year", "[times]") {
  CHECK(value("추석에 붐빈다.", "2025-02-04") == "2025-10-06");
  CHECK(value("광복절에 기념식을 연다.", "2025-08-10") == "2025-08-15");
  CHECK(value("지난해 광복절에 기념식을 열었다.", "2025-02-04") == "2024-08-15");
  CHECK(value("설 연휴에 붐볐다.", "2025-02-04") == "2025-01-28/2025-01-30");
}

TEST_CASE("a holiday in the name of something is no time", "[times]") {
  CHECK(times("그는 광복절 특사를 말했다.", "2025-08-10").empty());
  CHECK(times("어린이날 노래를 불렀다.", "2025-04-10").empty());
}

TEST_CASE("a verb in the present ends what is to come", "[times]") {
  CHECK(value("박람회는 24∼25일 해송시에서 열린다.", "2025-02-04") == "2025-02-24/2025-02-25");
  CHECK(value("박람회는 24∼25일 해송시에서 열렸다.", "2025-02-04") == "2025-01-24/2025-01-25");
  CHECK(value("그는 3일 두 사람이 만난 것으로 전해진다고 썼다.", "2025-02-04") == "2025-02-03");
}

TEST_CASE("what follows what was is counted from it", "[times]") {
  CHECK(times("한도윤 회장은 1998년 가람을 세웠다.\n3년 뒤 팔았다.", "2025-11-20") == "1998년 = 1998; 3년 뒤 = 2001");
  CHECK(times("한도윤 회장은 3년 뒤 물러난다.", "2025-11-20") == "3년 뒤 = 2028");
  CHECK(times("1998년 가람을 세웠다.\n10년 후에는 달라질 것이다.", "2025-11-20") == "1998년 = 1998; 10년 후 = 2035");
  CHECK(times("한도윤 회장은 3년 뒤 팔았다.", "2025-11-20") == "3년 뒤 = XXXX");
}

TEST_CASE("the day of a report is not the day of what it reports", "[times]") {
  const std::string opened = "가람은 지난 13일 기념관을 열었다고 14일 밝혔다.\n";
  CHECK(times(opened + "이날 행사에는 백서진 대표가 왔다.", "2025-11-15").ends_with("이날 = 2025-11-13"));
  CHECK(times(opened + "한도윤 회장은 이날 고맙다고 했다.", "2025-11-15").ends_with("이날 = 2025-11-14"));
  CHECK(
      times("가람은 16일 토론회를 연다고 14일 밝혔다.\n이날 토론회에는 백서진 대표가 온다.", "2025-11-14").ends_with("이날 = 2025-11-16"));
  CHECK(times("가람은 14일 기념관을 열었다.\n이날 행사에는 백서진 대표가 왔다.", "2025-11-15").ends_with("이날 = 2025-11-14"));
}

TEST_CASE("months in brackets are those of the quarter before", "[times]") {
  CHECK(times("작년 4분기(10~12월) 매출은 올랐다.", "2025-11-20") == "작년 4분기 = 2024-Q4; 10~12월 = 2024-10/2024-12");
  CHECK(times("올해 1분기(1∼3월) 매출은 올랐다.", "2025-11-20").ends_with("1∼3월 = 2025-01/2025-03"));
}

TEST_CASE("a month is said once of the days of a list", "[times]") {
  CHECK(times("다음 달 4일과 11일 만난다.", "2025-11-20") == "다음 달 4일 = 2025-12-04; 11일 = 2025-12-11");
  CHECK(times("지난달 14일과 11일 만났다.", "2025-11-20") == "지난달 14일 = 2025-10-14; 11일 = 2025-11-11");
}

TEST_CASE("the coming month may have begun", "[times]") {
  CHECK(value("박람회는 오는 11월 열린다.", "2025-11-03") == "2025-11");
  CHECK(value("박람회는 오는 10월 열린다.", "2025-11-03") == "2026-10");
}

TEST_CASE("a weekday of a month keeps its month", "[times]") {
  CHECK(value("매년 9월 첫째 월요일에 모인다.", "2025-11-03") == "XXXX-09-WXX-1-#1");
}
