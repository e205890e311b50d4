// What goes in: pairs of written forms. What comes out: nothing. Why it exists: which differences are spellings and which are misprints.
#include "names/spelling.h"

#include "catch.h"

using namespace mannam::names;

TEST_CASE("syllables that sound alike have one sound", "[names]") {
  CHECK(sound_of(U'올') == sound_of(U'알'));
  CHECK(sound_of(U'먼') == sound_of(U'만'));
  CHECK(sound_of(U'먼') != sound_of(U'민'));
  CHECK(sound_of(U'즈') == sound_of(U'스'));
  CHECK(sound_of(U'지') != sound_of(U'시'));
  CHECK(sound_of(U'뮬') == sound_of(U'뮐'));
  CHECK(sound_of(U'란') == sound_of(U'랑'));
}

TEST_CASE("one foreign name in several spellings", "[names]") {
  Form form;
  form.text = "샘 벨몬트";
  form.hangul = form.near = true;
  for (const std::string text : {"샘 밸몬트", "샘벨먼트", "샘 벨몽트", "샘벨만트", "쌤 벨몬트"}) {
    INFO(text);
    CHECK(spelled_at(form, text, 0, static_cast<std::uint32_t>(text.size()), true));
  }
  for (const std::string text : {"샘 벨민트", "샘 델몬트", "심 벨몬트", "생 밸먼뜨"}) {
    INFO(text);
    CHECK_FALSE(spelled_at(form, text, 0, static_cast<std::uint32_t>(text.size()), true));
  }
}

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

TEST_CASE("a middle dot inside a foreign name in Hangul is a space", "[names]") {
  Form form;
  form.text = "샘 벨몬트";
  form.hangul = true;
  CHECK(spelled_at(form, "샘·벨몬트", 0, 14, false));
}

TEST_CASE("a middle dot between people is a list and no name", "[names]") {
  Form form;
  form.text = "Sam Belmont";
  CHECK_FALSE(spelled_at(form, "Sam\u00B7Belmont", 0, 12, false));
}
