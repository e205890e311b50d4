// What goes in: pairs of written forms. What comes out: nothing. Why it exists: which differences are spellings and which are misprints.
#include "names/spelling.h"

#include "catch.h"

using namespace mannam::names;

TEST_CASE("syllables that sound alike have one sound", "[names]") {
  CHECK(sound_of(U'올') == sound_of(U'알'));
  CHECK(sound_of(U'먼') == sound_of(U'만'));
  CHECK(sound_of(U'먼') != sound_of(U'민'));
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

TEST_CASE("a middle dot between people is a list and no name", "[names]") {
  Form form;
  form.text = "Sam Belmont";
  CHECK_FALSE(spelled_at(form, "Sam\u00B7Belmont", 0, 12, false));
}
