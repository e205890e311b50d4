// What goes in: small word lists. What comes out: nothing. Why it exists: tests of the notation of time patterns and of its problems.
#include "times/time_grammar.h"

#include "catch.h"
#include "times/find_times.h"

namespace {

using mannam::Problem;
using mannam::dictionary::WordLists;
using mannam::times::Slot;

WordLists lists_with(const std::string& pattern, const std::string& slots) {
  WordLists words;
  words.add("time-word-colour", {"ko", "푸른", {"3"}, "colours.rec", 2});
  words.add("time-pattern-ko", {"ko", pattern, {"day", slots}, "patterns.rec", 7});
  return words;
}

std::vector<mannam::times::Piece> match(const WordLists& words, std::string_view text, std::size_t at = 0) {
  std::vector<Problem> problems;
  const auto grammar = mannam::times::TimeGrammar::build(words, problems);
  REQUIRE(problems.empty());
  std::vector<mannam::times::Piece> pieces;
  grammar.match(text, at, pieces);
  return pieces;
}

std::vector<Problem> problems_of(const WordLists& words) {
  std::vector<Problem> problems;
  mannam::times::TimeFinder::build(words, problems);
  return problems;
}

}  // namespace

TEST_CASE("a pattern takes a number and a word of a list", "[times]") {
  const auto pieces = match(lists_with("<colour>_<dd>일", "day=$dd month=$colour"), "푸른 4일");
  REQUIRE(pieces.size() == 1);
  CHECK(pieces[0].slots.get(Slot::Day) == 4);
  CHECK(pieces[0].slots.get(Slot::Month) == 3);
}

TEST_CASE("what is in square brackets may be missing", "[times]") {
  const WordLists words = lists_with("<mo>월[_<dd>일]", "month=$mo day=$dd");
  CHECK(match(words, "2월 4일").front().slots.has(Slot::Day));
  CHECK_FALSE(match(words, "2월").front().slots.has(Slot::Day));
}

TEST_CASE("what is in braces is no part of the time", "[times]") {
  const auto before = match(lists_with("{in }<yyyy>", "year=$yyyy"), "in 2018");
  REQUIRE(before.size() == 1);
  CHECK(before[0].start == 3);
  const auto behind = match(lists_with("<n>일{_동안}", "count=$n unit=D"), "3일 동안");
  REQUIRE(behind.size() == 1);
  CHECK(behind[0].end == std::string("3일").size());
  CHECK(behind[0].closed);
}

TEST_CASE("the longest piece comes first", "[times]") {
  const auto pieces = match(lists_with("<mo>월[_<dd>일]", "month=$mo day=$dd"), "2월 4일");
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].end > pieces[1].end);
}

TEST_CASE("a pattern with an unknown list is a problem with file and line", "[times]") {
  const auto problems = problems_of(lists_with("<taste> 4일", "day=4"));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].file == "patterns.rec");
  CHECK(problems[0].line == 7);
  CHECK(problems[0].what.find("taste") != std::string::npos);
}

TEST_CASE("a pattern with an unknown slot is a problem", "[times]") { CHECK(problems_of(lists_with("<dd>일", "flavour=$dd")).size() == 1); }

TEST_CASE("a pattern with an unknown value is a problem", "[times]") { CHECK(problems_of(lists_with("<dd>일", "part=XY")).size() == 1); }

TEST_CASE("a pattern without a kind is a problem", "[times]") {
  WordLists words;
  words.add("time-pattern-ko", {"ko", "4일", {}, "patterns.rec", 1});
  CHECK(problems_of(words).size() == 1);
}

TEST_CASE("a word of time without a value is a problem", "[times]") {
  WordLists words;
  words.add("time-word-colour", {"ko", "푸른", {}, "colours.rec", 2});
  CHECK(problems_of(words).size() == 1);
}

TEST_CASE("all problems of a grammar are told at once", "[times]") {
  WordLists words = lists_with("<dd>일", "flavour=$dd");
  words.add("time-pattern-ko", {"ko", "<taste>", {"day", "day=1"}, "patterns.rec", 8});
  CHECK(problems_of(words).size() == 2);
}

TEST_CASE("no lists find no times", "[times]") {
  std::vector<Problem> problems;
  const auto finder = mannam::times::TimeFinder::build(WordLists(), problems);
  CHECK(problems.empty());
  mannam::text::Text text;
  text.clean.bytes = "4일";
  text.sentences.push_back({{0, 4}, mannam::Zone::Body, mannam::text::Language::Korean, 0, 0});
  CHECK(finder.find(text, std::nullopt).empty());
}
