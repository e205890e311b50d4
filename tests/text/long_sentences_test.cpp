// What goes in: sentences without an end. What comes out: nothing; fails where one is longer than the limit or bytes are lost. Why it
// exists: the time a text costs must grow with its length, whatever it holds.
#include "catch.h"
#include "text/sentences.h"
#include "text/text.h"

namespace text = mannam::text;

namespace {

std::string repeated(const std::string& word, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += word;
  return all;
}

}  // namespace

TEST_CASE("a sentence without end is cut at a space", "[text]") {
  const std::string given = repeated("가람 ", 1000);
  const auto cut = text::cut_long_sentences(given, {{0, static_cast<std::uint32_t>(given.size())}});
  REQUIRE(cut.size() == 4);
  for (const text::Span span : cut) {
    REQUIRE(span.size() <= text::longest_sentence);
    REQUIRE(span.of(given).substr(0, 6) == "가람");
  }
}

TEST_CASE("a word without end is cut between characters", "[text]") {
  const std::string given = repeated("가", 2000);
  const auto cut = text::cut_long_sentences(given, {{0, static_cast<std::uint32_t>(given.size())}});
  std::string joined;
  for (const text::Span span : cut) {
    REQUIRE(span.size() % 3 == 0);
    joined += span.of(given);
  }
  REQUIRE(joined == given);
}

TEST_CASE("a cut sentence is told of once", "[text]") {
  const text::Text read = text::read_text(repeated("가람 ", 2000) + "\n" + repeated("나래 ", 2000), {});
  REQUIRE(read.clean.problems.size() == 1);
  REQUIRE(read.clean.problems[0].what == "a sentence is longer than 2000 bytes and was cut");
  REQUIRE(read.clean.problems[0].column == 1);
}

TEST_CASE("a sentence of news is not cut", "[text]") { REQUIRE(text::read_text("한도윤 회장은 4일 말했다.", {}).clean.problems.empty()); }
