// What goes in: pages with dates. What comes out: checks of the date read from the byline. Why it exists: see lib/text/byline_date.h.
#include "catch.h"

#include <mannam/article.h>

#include "text_reader.h"

using namespace mannam::text;

namespace {

const std::string body = "\n한도윤 가람그룹 회장은 4일 서울에서 에이다 리 누리AI CEO와 만나 협력을 논의했다고 밝혔다.\n";
const std::string english = "\nGaram Group Chairman Han Do-yun met Ada Lee of Nuri AI at a hotel in Seoul on Tuesday.\n";

std::string date_of(const std::string& page) {
  const Text text = read(page);
  return text.date ? mannam::to_string(*text.date) : "none";
}

}  // namespace

TEST_CASE("a Korean byline gives date and clock in Seoul time", "[text]") {
  CHECK(date_of("가람과 누리 손잡는다\n입력 2025.02.04 14:27" + body) == "2025-02-04T14:27+09:00");
  CHECK(date_of("가람과 누리 손잡는다\n승인 2025-02-04" + body) == "2025-02-04");
  CHECK(read("가람과 누리 손잡는다\n승인 2025-02-04" + body).date->utc_offset == std::chrono::minutes(540));
}

TEST_CASE("the date of publication goes before that of a change", "[text]") {
  CHECK(date_of("수정 2025.02.05 09:00 | 입력 2025.02.04 14:27" + body) == "2025-02-04T14:27+09:00");
  CHECK(date_of("입력 : 2025.02.04 14:27 수정 : 2025.02.05 09:00" + body) == "2025-02-04T14:27+09:00");
  CHECK(date_of("최종수정 2025.02.05 09:00" + body) == "2025-02-05T09:00+09:00");
}

TEST_CASE("an English byline gives date and clock without a zone", "[text]") {
  CHECK(date_of("Garam meets Nuri\nPosted : 2025-02-04 16:22 Updated : 2025-02-05 08:09" + english) == "2025-02-04T16:22");
}

TEST_CASE("dates in Korean words are read", "[text]") {
  CHECK(date_of("가람과 누리 손잡는다\n2025년 2월 4일 14:27" + body) == "2025-02-04T14:27+09:00");
  CHECK(date_of("가람과 누리 손잡는다\n입력 2025년 2월 4일 오후 2:27" + body) == "2025-02-04T14:27+09:00");
}

TEST_CASE("dates in English words are read", "[text]") {
  CHECK(date_of("Garam meets Nuri\nPublished Feb. 4, 2025" + english) == "2025-02-04");
  CHECK(date_of("Garam meets Nuri\nFebruary 4, 2025" + english) == "2025-02-04");
  CHECK(date_of("Garam meets Nuri\n4 February 2025" + english) == "2025-02-04");
  CHECK(date_of("Garam meets Nuri\nUpdated Feb 4, 2025 2:27 pm" + english) == "2025-02-04T14:27");
}

TEST_CASE("a weekday in brackets stands between date and clock", "[text]") {
  CHECK(date_of("입력 2025.02.04 (화) 14:27" + body) == "2025-02-04T14:27+09:00");
}

TEST_CASE("a date in the body is none of the byline", "[text]") {
  CHECK(date_of("한도윤 회장은 2025년 2월 4일 서울에서 에이다 리 누리AI CEO와 만나 협력을 논의했다고 밝혔다.") == "none");
  CHECK(date_of("가람과 누리 손잡는다" + body) == "none");
}

TEST_CASE("dates of related articles are none of the byline", "[text]") {
  CHECK(date_of("가람과 누리 손잡는다" + body + "관련기사\n박가람 귀국\n2025.01.01 10:00\n") == "none");
}

TEST_CASE("days that no calendar has are no dates", "[text]") {
  CHECK(date_of("입력 2025.02.30 14:27" + body) == "none");
  CHECK(date_of("입력 2025.13.01" + body) == "none");
}

TEST_CASE("numbers that look like dates are none", "[text]") {
  CHECK(date_of("입력 12025.02.04" + body) == "none");
  CHECK(date_of("입력 2025.02.041" + body) == "none");
}

TEST_CASE("a second article on the page has its own date", "[text]") {
  const Text text = read("가람과 누리 손잡는다\n입력 2025.02.04 14:27" + body + "누리AI, 부산 진출\n입력 2025.02.06 09:00" + body);
  REQUIRE(text.date);
  CHECK(mannam::to_string(*text.date) == "2025-02-04T14:27+09:00");
  CHECK_FALSE(text.parts.front().date);
  REQUIRE(text.parts.back().date);
  CHECK(mannam::to_string(*text.parts.back().date) == "2025-02-06T09:00+09:00");
}
