// What goes in: pairs of written forms. What comes out: nothing. Why it exists: which differences are spellings and which are misprints.
#include "names/spelling.h"

#include "catch.h"

using namespace mannam::names;

TEST_CASE("one wrong syllable is one apart", "[names]") {
  CHECK(one_syllable_apart("한도윤", "한도은"));
  CHECK(one_syllable_apart("벨 몬트", "벨몬도"));
}

TEST_CASE("two wrong syllables or another length are not one apart", "[names]") {
  CHECK_FALSE(one_syllable_apart("한도윤", "한두은"));
  CHECK_FALSE(one_syllable_apart("한도윤", "한도"));
  CHECK_FALSE(one_syllable_apart("한도윤", "한도윤"));
}

TEST_CASE("spellings of a foreign name sound alike", "[names]") {
  CHECK(sound_alike("올트먼", "알트만"));
  CHECK(sound_alike("벨몬트", "밸몬트"));
  CHECK_FALSE(sound_alike("올트먼", "올트먼"));
  CHECK_FALSE(sound_alike("올트먼", "올트민"));
}

TEST_CASE("the distance counts letters of syllables", "[names]") {
  CHECK(jamo_distance("도윤", "도윤") == 0);
  CHECK(jamo_distance("도윤", "도은") == 1);
  CHECK(jamo_distance("도윤", "두은") == 2);
  CHECK(jamo_distance("도윤", "도") == 3);
  CHECK(jamo_distance("샘 벨몬트", "샘벨몬트") == 0);
}

TEST_CASE("the distance stops at its limit", "[names]") { CHECK(jamo_distance("가나다라마바사", "하파타카차자아", 4) == 5); }

TEST_CASE("marks and spaces of a name are optional", "[names]") {
  CHECK(is_optional(' '));
  CHECK(is_optional('-'));
  CHECK(is_optional('.'));
  CHECK_FALSE(is_optional(','));
  CHECK_FALSE(is_optional('a'));
}

TEST_CASE("a line break inside a name is a space", "[names]") {
  Form form;
  form.text = "Sam Belmont";
  const auto spelling = spelled_at(form, "Sam\nBelmont", 0, 11, false);
  REQUIRE(spelling);
  CHECK(spelling->end == 11);
  CHECK(spelling->derivation == Derivation::Exact);
}

TEST_CASE("a middle dot between people is a list and no name", "[names]") {
  Form form;
  form.text = "Sam Belmont";
  CHECK_FALSE(spelled_at(form, "Sam\u00B7Belmont", 0, 12, false));
}
