// What goes in: misspelt words. What comes out: nothing. Why it exists: a hint names the word that was meant, or keeps silent.
#include "catch.h"
#include "dictionary/fields.h"

using namespace mannam::dictionary;

TEST_CASE("the nearest word is named", "[dictionary]") {
  CHECK(nearest_word("contry", {"country", "kind"}) == "country");
  CHECK(nearest_word("knd", {"country", "kind"}) == "kind");
}

TEST_CASE("a word that is like none has no hint", "[dictionary]") { CHECK(nearest_word("zebra", {"country", "kind"}).empty()); }

TEST_CASE("a word wholly other than a short one has no hint", "[dictionary]") { CHECK(nearest_word("xy", {"ko", "en"}).empty()); }

TEST_CASE("rows are cut at bars and trimmed", "[dictionary]") {
  const auto cut = [](std::string_view value) {
    std::vector<std::string_view> parts{"left over"};
    cut_at_bars(value, parts);
    return parts;
  };
  CHECK(cut("a | b|c ") == std::vector<std::string_view>{"a", "b", "c"});
  CHECK(cut("a") == std::vector<std::string_view>{"a"});
  CHECK(cut("a |") == std::vector<std::string_view>{"a", ""});
}
