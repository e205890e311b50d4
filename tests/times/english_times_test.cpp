// What goes in: English sentences. What comes out: nothing. Why it exists: tests of English times.
#include "catch.h"
#include "times/time_case.h"

using time_case::only;
using time_case::times;
using time_case::value;

TEST_CASE("a weekday is the last one up to the document's", "[times]") {
  CHECK(times("Han Do-yun met Ada Lee on Tuesday.", "2025-02-04") == "Tuesday = 2025-02-04");
  CHECK(value("They met on Thursday.", "2025-10-17") == "2025-10-16");
}

TEST_CASE("a weekday with a future verb is the next one", "[times]") {
  CHECK(value("He will meet Ada Lee on Sunday.", "2025-10-17") == "2025-10-19");
  CHECK(value("The talks are scheduled for Monday.", "2025-10-17") == "2025-10-20");
}

TEST_CASE("last and next weekdays", "[times]") {
  CHECK(times("They met last Tuesday.", "2025-09-22") == "last Tuesday = 2025-09-16");
  CHECK(value("They met last Tuesday.", "2025-09-23") == "2025-09-16");
  CHECK(value("They will meet next Tuesday.", "2025-09-22") == "2025-09-30");  // the 23rd would be "on Tuesday"
  CHECK(value("They will meet next Monday.", "2025-09-23") == "2025-09-29");
  CHECK(value("They will meet on Monday after next.", "2025-09-23") == "2025-10-06");
}

TEST_CASE("a weekday and a part of the day", "[times]") {
  CHECK(times("They met Tuesday morning.", "2025-09-02") == "Tuesday morning = 2025-09-02TMO");
  CHECK(times("They met Thursday evening.", "2025-09-05") == "Thursday evening = 2025-09-04TEV");
}

TEST_CASE("dates in both orders", "[times]") {
  CHECK(value("They met on Feb. 4.", "2025-02-06") == "2025-02-04");
  CHECK(value("They met on February 4, 2025.", "2026-02-06") == "2025-02-04");
  CHECK(value("They met on Feb 4 2025.", "2026-02-06") == "2025-02-04");
  CHECK(value("They met on 4 February 2025.", "2026-02-06") == "2025-02-04");
  CHECK(value("They met on the 4th of February.", "2025-02-06") == "2025-02-04");
}

TEST_CASE("a weekday with its date is one time", "[times]") {
  CHECK(times("Tuesday, Feb. 4, 2025", "2026-02-06") == "Tuesday, Feb. 4, 2025 = 2025-02-04");
}

TEST_CASE("a date takes the nearest year", "[times]") {
  CHECK(value("They met on December 30.", "2025-01-05") == "2024-12-30");
  CHECK(value("They meet on September 5.", "2025-09-02") == "2025-09-05");
}

TEST_CASE("two days with one month", "[times]") {
  CHECK(times("on November 22 and 23", "2025-11-17") == "November 22 and 23 = 2025-11-22/2025-11-23");
  CHECK(times("on Nov. 22-23", "2025-11-17") == "Nov. 22-23 = 2025-11-22/2025-11-23");
}

TEST_CASE("months with years and alone", "[times]") {
  CHECK(times("since March 2022", "2025-11-17") == "March 2022 = 2022-03");
  CHECK(times("They met in June.", "2018-09-30") == "June = 2018-06");
  CHECK(times("They met in March.", "2018-09-30") == "March = 2018-03");
}

TEST_CASE("the middle of a month", "[times]") {
  const auto mid = only("They will meet in mid-October.", "2025-09-02");
  CHECK(mid.value == "2025-10");
  CHECK(mid.mod == "mid");
}

TEST_CASE("years months and weeks around the document's", "[times]") {
  CHECK(value("They met last year.", "2025-01-02") == "2024");
  CHECK(value("Last month they met.", "2025-01-02") == "2024-12");
  CHECK(value("They meet next week.", "2025-02-12") == "2025-W08");
  CHECK(times("They met earlier this month.", "2025-02-12") == "earlier this month = 2025-02");
  CHECK(times("They met earlier this year.", "2025-02-12") == "earlier this year = 2025");
}

TEST_CASE("ends of weeks months and years", "[times]") {
  CHECK(times("Ada Lee leaves by the end of next week.", "2026-03-04") == "the end of next week = 2026-W11");
  CHECK(times("Ada Lee leaves at the end of the month.", "2025-08-19") == "the end of the month = 2025-08");
  CHECK(only("Ada Lee leaves at the end of the month.", "2025-08-19").mod == "end");
  CHECK(times("at the end of the month", "2025-08-19") == "the end of the month = 2025-08-21/2025-08-31");
}

TEST_CASE("years alone need a preposition", "[times]") {
  CHECK(value("It was founded in 2018.", "2025-08-19") == "2018");
  CHECK(only("It has grown since 2018.", "2025-08-19").direction == "since");
}

TEST_CASE("quarters and fiscal years", "[times]") {
  CHECK(value("Sales in Q1 rose.", "2025-08-19") == "2025-Q1");
  CHECK(value("Sales in Q2 2024 rose.", "2025-08-19") == "2024-Q2");
  CHECK(value("Sales of FY2025 rose.", "2025-08-19") == "2025");
}

TEST_CASE("English decades and centuries", "[times]") {
  CHECK(times("since the 1960s", "2025-08-19") == "the 1960s = 196");
  CHECK(times("in the 20th century", "2025-08-19") == "the 20th century = 19");
}

TEST_CASE("English lengths", "[times]") {
  CHECK(times("a three-day visit", "2025-08-19") == "three-day = P3D");
  CHECK(times("the first in seven years", "2025-08-19") == "seven years = P7Y");
  CHECK(times("They talked for nearly two hours.", "2025-08-19") == "nearly two hours = PT2H");
  CHECK(times("They talked for ninety minutes.", "2025-08-19") == "ninety minutes = PT90M");
}

TEST_CASE("English days around the document's", "[times]") {
  CHECK(value("They meet tomorrow.", "2025-12-31") == "2026-01-01");
  CHECK(value("They met yesterday.", "2025-03-01") == "2025-02-28");
  CHECK(value("They met a week ago.", "2025-10-28") == "2025-10-21");
  CHECK(value("They met three years ago.", "2025-10-28") == "2022");
}

TEST_CASE("the day before is counted from the day spoken of", "[times]") {
  CHECK(times("They met on Tuesday. He had arrived the day before.", "2025-02-06") == "Tuesday = 2025-02-04; the day before = 2025-02-03");
}

TEST_CASE("English clock times", "[times]") {
  CHECK(value("The talks began at 9:40 a.m. on Tuesday.", "2025-02-04") == "2025-02-04T09:40");
  CHECK(value("The talks began at 2 p.m.", "2025-02-04") == "2025-02-04T14:00");
  CHECK(value("They met at noon.", "2025-02-04") == "2025-02-04T12:00");
}

TEST_CASE("a weekday in an undated English text", "[times]") { CHECK(value("They met on Tuesday.", "") == "XXXX-WXX-2"); }

TEST_CASE("a date in English figures", "[times]") {
  CHECK(value("It was signed on 2/4/2025.", "2026-01-02") == "2025-02-04");
  CHECK(value("It was signed on 24/2/2025.", "2026-01-02") == "2025-02-24");
  CHECK(value("It was signed on 2025-02-04.", "2026-01-02") == "2025-02-04");
}

TEST_CASE("the first Tuesday and the third week", "[times]") {
  CHECK(value("They will meet on the first Tuesday of October.", "2025-09-09") == "2025-10-07");
  CHECK(value("They met on the last Friday of May 2024.", "2025-09-09") == "2024-05-31");
  CHECK(value("They met in the third week of 2025.", "2025-09-09") == "2025-W03");
}

TEST_CASE("short words are times only where nothing else is said", "[times]") {
  CHECK(value("sat", "2025-02-12") == "2025-02-15");
  CHECK(times("Lee sat on the bench.", "2025-02-12").empty());
  CHECK(value("2015", "2025-02-12") == "2015");
  CHECK(times("2015 people came.", "2025-02-12").empty());
}

TEST_CASE("a day's number on its weekday is the month in which the two agree", "[times]") {
  CHECK(value("They will meet on Friday the 14th.", "2025-02-06") == "2025-02-14");
  CHECK(value("They will meet on Friday the 13th.", "2025-02-06") == "2025-06-13");
}

TEST_CASE("half past and a quarter to", "[times]") {
  CHECK(value("The doors open at half past three.", "2025-02-06") == "2025-02-06T03:30");
  CHECK(value("The doors open at a quarter to four.", "2025-02-06") == "2025-02-06T03:45");
  CHECK(value("The doors open at a quarter to noon.", "2025-02-06") == "2025-02-06T11:45");
  CHECK(value("The doors open at 20 past 3 pm.", "2025-02-06") == "2025-02-06T15:20");
}

TEST_CASE("one p.m. is said of both ends", "[times]") {
  CHECK(value("The meeting lasted from 3:30 to 5 pm.", "2025-02-06") == "2025-02-06T15:30/2025-02-06T17:00");
  CHECK(value("The meeting is 11-1 pm.", "2025-02-06") == "2025-02-06T11:00/2025-02-06T13:00");
  CHECK(value("The meeting is 9 am to 1:15 pm.", "2025-02-06") == "2025-02-06T09:00/2025-02-06T13:15");
}

TEST_CASE("a date behind a range of hours is the date of both", "[times]") {
  CHECK(value("They met from 9:30 to 11:00 on Tuesday.", "2025-02-06") == "2025-02-04T09:30/2025-02-04T11:00");
}

TEST_CASE("a time zone is kept", "[times]") {
  const auto eastern = only("They met at 3 pm EST.", "2025-02-06");
  CHECK(eastern.value == "2025-02-06T15:00");
  CHECK(eastern.zone == "EST");
  CHECK(only("They met at 9 am UTC+9.", "2025-02-06").zone == "UTC+9");
}

TEST_CASE("in so many weeks is to come or a length", "[times]") {
  CHECK(value("Lee will leave in two weeks.", "2025-02-06") == "2025-02-20");
  CHECK(value("It will be the first visit to Suwon in two years.", "2025-02-06") == "P2Y");
  CHECK(value("It was the first visit in 10 years.", "2025-02-06") == "P10Y");
}

TEST_CASE("counted from the date beside it", "[times]") {
  CHECK(value("Lee left three days after Easter.", "2025-05-01") == "2025-04-23");
  CHECK(value("Lee left two days before Christmas.", "2025-12-29") == "2025-12-23");
  CHECK(value("Lee left two weeks from yesterday.", "2025-02-06") == "2025-02-19");
  CHECK(value("Lee left two Fridays ago.", "2025-02-05") == "2025-01-24");
  CHECK(value("Lee left a year and a half ago.", "2025-02-06") == "2023-08");
}

TEST_CASE("the week of a day", "[times]") { CHECK(value("They meet in the week of March 3.", "2025-02-12") == "2025-W10"); }

TEST_CASE("a year in words", "[times]") {
  CHECK(value("The hall was built in nineteen eighty-six.", "2025-02-12") == "1986");
  CHECK(value("The hall was built in May two thousand and five.", "2025-02-12") == "2005-05");
}

TEST_CASE("a bare hour or day ends before punctuation", "[times]") {
  CHECK(value("They met on Tuesday at 8.", "2025-02-06") == "2025-02-04T08:00");
  CHECK(times("They met on Tuesday at 8 sites.", "2025-02-06") == "Tuesday = 2025-02-04");
  CHECK(value("Lee left on the 4th.", "2025-02-06") == "2025-02-04");
  CHECK(times("Lee works on the 4th floor.", "2025-02-06").empty());
}

TEST_CASE("a name that goes on with a letter of another language is no month", "[times]") {
  CHECK(times("The prize went to Mar\u00eda in Mar\u00eda.", "2025-02-06").empty());
  CHECK(times("A Long March-5 stood there; a Sword-1000s too.", "2025-02-06").empty());
}

TEST_CASE("a time that opens its sentence is governed by the verb behind its comma", "[times]") {
  CHECK(value("On Saturday, Velmora will face Tarsia.", "2025-11-05") == "2025-11-08");
  CHECK(value("On Saturday, Velmora faced Tarsia.", "2025-11-05") == "2025-11-01");
}
