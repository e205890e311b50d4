// What goes in: sentences. What comes out: the borders of their clauses. Why it exists: frames trust these borders.
#include "text/clauses.h"

#include <mannam/dictionary.h>

#include "catch.h"
#include "dictionary/contents.h"

using namespace mannam;

namespace {

std::vector<std::string> borders(const std::string& sentence, text::Language language = text::Language::Korean) {
  static const Result<Dictionary> dictionary = Dictionary::load(std::string(MANNAM_SOURCE_DIR) + "/dictionaries");
  REQUIRE(dictionary);
  static const text::ClauseBorders finder = text::ClauseBorders::build(dictionary->contents().words);
  text::Sentence whole;
  whole.span = {0, static_cast<std::uint32_t>(sentence.size())};
  whole.language = language;
  std::vector<std::string> words;
  for (const text::Border& border : finder.find(sentence, whole)) {
    const char* kind = border.kind == text::BorderKind::Adnominal ? "/noun" : border.kind == text::BorderKind::After ? "/after" : "";
    words.push_back(std::string(border.word.of(sentence)) + kind);
  }
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a connective ends a clause", "[text]") { CHECK(borders("서울을 방문하고 부산에 갔다") == Words{"방문하고"}); }

TEST_CASE("a clause may describe a noun", "[text]") { CHECK(borders("행사에 참석한 사람이 떠났다") == Words{"참석한/noun"}); }

TEST_CASE("a noun of time closes a clause", "[text]") { CHECK(borders("회동 후 부산에 갔다") == Words{"후/after"}); }

TEST_CASE("words that look like borders are none", "[text]") {
  CHECK(borders("최고 광고는 올해 북한 신고 잇달아").empty());
  CHECK(borders("임원을 비롯한 직원을 통해").empty());
}

TEST_CASE("what stands in brackets makes no border", "[text]") { CHECK(borders("회장(방한하고 떠난 사람)이 왔다").empty()); }

TEST_CASE("an English clause starts at small words", "[text]") {
  CHECK(borders("He said that she left after lunch", text::Language::English) == Words{"said", "that", "after"});
}

TEST_CASE("a semicolon is an English border", "[text]") { CHECK(borders("He came; she left", text::Language::English) == Words{";"}); }

TEST_CASE("plain words lose brackets and punctuation", "[text]") {
  const std::string sentence = "회장(70)은 “그렇다”고, 답했다.";
  Words words;
  for (const text::Span word : text::plain_words(sentence, {0, static_cast<std::uint32_t>(sentence.size())}))
    words.emplace_back(word.of(sentence));
  CHECK(words == Words{"회장", "은", "그렇다”고", "답했다"});
}
