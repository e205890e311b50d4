// What goes in: any bytes: noise, torn characters, pieces of times in any order. What comes out: nothing; fails where find_times breaks one
// of its promises. Why it exists: the promises hold for every input, and no chosen example shows that.
#include <mannam/extractor.h>

#include <unicode/utf8.h>

#include <ctime>
#include <random>
#include <set>

#include <re2/re2.h>

#include "catch.h"

namespace {

using mannam::Extractor;
using mannam::FoundTime;

const Extractor& extractor() {
  static const Extractor built = *Extractor::load(*mannam::Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries"), {});
  return built;
}

std::vector<FoundTime> times_of(const std::string& text) {
  return extractor().find_times({.id = "a", .text = text, .published = std::chrono::year(2025) / 2 / 4});
}

// TIMEX3: a point with holes, a vague reference, a length; and two points with a stroke between.
const std::string part = "(?:T(?:MO|MI|AF|EV|NI|DT|XX|[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2})?)?))?";
const std::string point =
    "(?:(?:FY)?[0-9X]{4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:WE|[1-7]))?|[0-9X]{2}-W[0-9X]{2}-[1-7](?:-#[0-9])?|Q[1-4X]|H[12X]|"
    "SP|SU|FA|WI))?" +
    part + "|[0-9X]{2,3}|(?:PAST|PRESENT|FUTURE)_REF)";
const std::string length = "P(?:[0-9X.]+Y)?(?:[0-9X.]+M)?(?:[0-9X.]+W)?(?:[0-9X.]+D)?(?:T(?:[0-9X.]+H)?(?:[0-9X.]+M)?(?:[0-9X.]+S)?)?";

bool is_timex3(const std::string& value) {
  static const RE2 points(point + "(?:/" + point + ")?"), lengths(length);
  return RE2::FullMatch(value, points) || (RE2::FullMatch(value, lengths) && value.find_first_of("0123456789X") != value.npos);
}

/// Where characters begin, and where the text ends; a run of bad bytes counts as one.
std::set<std::size_t> borders_of(const std::string& text) {
  std::set<std::size_t> borders = {text.size()};
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    borders.insert(static_cast<std::size_t>(at));
    UChar32 character = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at, size, character);
  }
  return borders;
}

std::string broken_promise(const std::string& text) {
  const std::vector<FoundTime> found = times_of(text);
  const std::set<std::size_t> borders = borders_of(text);
  const RE2 moment("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
  std::size_t end = 0;
  for (const FoundTime& time : found) {
    const mannam::TextSpan& span = time.mentions.at(0);
    if (span.start < end || span.end <= span.start || span.end > text.size()) return "a span out of order";
    if (!borders.contains(span.start) || !borders.contains(span.end)) return "a span within a character";
    if (!is_timex3(time.value)) return "the value " + time.value;
    for (const std::string& one : {time.earliest, time.latest})
      if (!one.empty() && !RE2::FullMatch(one, moment)) return "the moment " + one;
    if (!time.earliest.empty() && !time.latest.empty() && time.latest < time.earliest && time.value.find('/') == std::string::npos)
      return "an interval that ends before it begins: " + time.value;
    end = span.end;
  }
  return times_of(text) == found ? "" : "another answer the second time";
}

std::string noise(std::mt19937& random, std::size_t size) {
  std::string bytes;
  while (bytes.size() < size) bytes += static_cast<char>(random());
  return bytes;
}

/// Pieces of times and of what stands between them, some torn in two.
std::string pieces(std::mt19937& random, std::size_t count) {
  static const char* const known[] = {"4일",
                                      "31일",
                                      "2월 30일",
                                      "13월",
                                      "0일",
                                      "2025년",
                                      "25년",
                                      "9999년",
                                      "오전",
                                      "밤 12시",
                                      "25시",
                                      "9시",
                                      "40분",
                                      "쯤",
                                      "부터",
                                      "까지",
                                      "~",
                                      "-",
                                      "·",
                                      "지난",
                                      "오는",
                                      "다음 주",
                                      "이달",
                                      "말",
                                      "초",
                                      "사흘",
                                      "전",
                                      "뒤",
                                      "3개월",
                                      "1000",
                                      "년",
                                      "월",
                                      "일",
                                      "전날",
                                      "이튿날",
                                      "설날",
                                      "추석",
                                      "연휴",
                                      "매주",
                                      "화요일",
                                      "여",
                                      "3분기",
                                      "상반기",
                                      "봄",
                                      "'25.2.4",
                                      "25/2/4",
                                      "1980년대",
                                      "20세기",
                                      "May",
                                      "3",
                                      "2025",
                                      "last",
                                      "next",
                                      "Tuesday",
                                      "two",
                                      "weeks",
                                      "ago",
                                      "Feb.",
                                      "30",
                                      "at",
                                      "10:30",
                                      "p.m.",
                                      "every",
                                      "Q3",
                                      "since",
                                      "until",
                                      "the day before",
                                      " ",
                                      " ",
                                      "\n",
                                      ".",
                                      ",",
                                      "(현지시간)",
                                      "(",
                                      ")",
                                      "\"",
                                      "“",
                                      "”",
                                      "\xEC",
                                      "\xFF",
                                      "만났다.",
                                      "met"};
  std::string text;
  for (; count > 0; --count) {
    std::string piece = known[random() % std::size(known)];
    if (random() % 12 == 0) piece.resize(random() % (piece.size() + 1));
    text += piece;
    if (random() % 2) text += ' ';
  }
  return text;
}

double seconds(const std::string& text) {
  double best = 1e9;
  for (int round = 0; round < 3; ++round) {
    const std::clock_t start = std::clock();
    (void)times_of(text);
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

}  // namespace

TEST_CASE("the pattern of TIMEX3 knows what it is not", "[times]") {
  for (const char* good : {"2025-02-04TMO", "XXXX-XX-04", "2025-W42-WE", "P4Y", "PT1H30M", "2025-12-09/2025-12-12", "198", "PAST_REF"})
    CHECK(is_timex3(good));
  for (const char* bad : {"", "P", "PT", "2025-2-4", "2025-Q5", "2025-02-04T9:30", "today", "2025-02-04/", "XXXX-XX-041"})
    CHECK_FALSE(is_timex3(bad));
}

TEST_CASE("noise breaks no promise of find_times", "[times]") {
  std::mt19937 random(5);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = noise(random, random() % 200);
    INFO(round);
    REQUIRE(broken_promise(text) == "");
  }
}

TEST_CASE("pieces of times in any order break no promise of find_times", "[times]") {
  std::mt19937 random(7);
  for (int round = 0; round < 6000; ++round) {
    const std::string text = pieces(random, 1 + random() % 24);
    INFO(text);
    REQUIRE(broken_promise(text) == "");
  }
}

TEST_CASE("a text cut off at any byte breaks no promise of find_times", "[times]") {
  const std::string text =
      "두 사람은 지난달 29일 오후 3시 30분쯤부터 이튿날 새벽까지(현지시간) 만났다. They met on Tuesday, Feb. 4, 2025, at 10:30 a.m.";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    INFO(size);
    REQUIRE(broken_promise(text.substr(0, size)) == "");
    REQUIRE(broken_promise(text.substr(size)) == "");
  }
}

TEST_CASE("finding times costs in proportion to the text", "[times]") {
  for (const char* piece : {"두 사람은 4일 만났다. ", "지난 ", "1", "1,", "4일~", "오전 ", "\"4일 ", "“4일 만났다” ", "May ",
                            "two hundred ", "이십", "2025.", "다음 주 "}) {
    INFO(piece);
    const double small = seconds(repeated(piece, 20'000)), large = seconds(repeated(piece, 160'000));
    CHECK(large < 24 * small + 0.02);  // eight times as much, and what a busy machine adds; the square would be sixty-four
  }
}

TEST_CASE("each time found has the date it was counted from itself", "[times]") {
  const auto found = times_of("두 사람은 3일 만났고 이튿날 또 만났다.\n그리고 4일 헤어졌다.");
  REQUIRE(found.size() == 3);
  CHECK(found[1].value == found[2].value);
  CHECK(found[1].anchor == "2025-02-03");
  CHECK(found[2].anchor == "2025-02-04");
}
