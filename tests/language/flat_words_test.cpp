// What goes in: words of every length. What comes out: nothing. Why it exists: a look-up must say just what a set of the standard says.
#include "language/flat_words.h"

#include <set>

#include "catch.h"

using namespace mannam::language;

TEST_CASE("a set of words holds what was put into it and nothing else", "[language]") {
  std::set<std::string> expected;
  WordSet words;
  std::uint64_t state = 7;
  const auto next = [&state] { return static_cast<unsigned>((state = state * 6364136223846793005ull + 1442695040888963407ull) >> 40); };
  for (int i = 0; i < 3000; ++i) {
    std::string word;
    for (unsigned size = next() % 100 == 0 ? 80 : next() % 5; size > 0; --size) word += static_cast<char>('a' + next() % 4);
    CHECK(words.contains(word) == expected.contains(word));
    CHECK(words.insert(word) == expected.insert(word).second);
    CHECK(words.contains(word));
  }
  CHECK(words.size() == expected.size());
  for (const std::string& word : words) CHECK(expected.contains(word));
  CHECK_FALSE(WordSet().contains(""));
  CHECK_FALSE(WordSet().contains("a"));
}

TEST_CASE("the first value of a word stays", "[language]") {
  WordMap<int> numbers;
  CHECK(numbers.emplace("하나", 1));
  CHECK_FALSE(numbers.emplace("하나", 2));
  numbers.open("둘").second = 2;
  REQUIRE(numbers.find("하나") != numbers.end());
  CHECK(numbers.find("하나")->second == 1);
  CHECK(numbers.find("둘")->second == 2);
  CHECK(numbers.find("셋") == numbers.end());
}

TEST_CASE("syllables without a value have the one that says nothing", "[language]") {
  SyllableTable<int> values(-3);
  CHECK(values[U'가'] == -3);
  values.set(U'힣', 5);
  values.set(U'a', 9);
  CHECK(values[U'힣'] == 5);
  CHECK(values[U'가'] == -3);
  CHECK(values[U'a'] == -3);
}
