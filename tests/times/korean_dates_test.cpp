// What goes in: Korean sentences with a date. What comes out: nothing. Why it exists: tests of absolute and short dates in Korean.
#include "catch.h"
#include "times/time_case.h"

using time_case::times;
using time_case::value;

TEST_CASE("a bare day is of the document's month", "[times]") {
  CHECK(times("한도윤 회장은 4일 서울에서 에이다 리를 만났다.", "2025-02-04") == "4일 = 2025-02-04");
}

TEST_CASE("a day and a part of the day are one time", "[times]") {
  CHECK(times("두 사람은 4일 오전 만났다.", "2025-02-04") == "4일 오전 = 2025-02-04TMO");
}
