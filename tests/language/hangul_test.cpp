#include "language/hangul.h"

#include "catch.h"

using namespace mannam::language;

TEST_CASE("a syllable comes apart into its letters", "[hangul]") {
  REQUIRE(decompose(U'만') == Jamo{6, 0, 4});
  REQUIRE(decompose(U'가') == Jamo{0, 0, 0});
  REQUIRE(decompose(U'힣') == Jamo{18, 20, 27});
}

TEST_CASE("every syllable survives decompose and compose", "[hangul]") {
  for (char32_t code = 0xAC00; code <= 0xD7A3; ++code)
    if (compose(decompose(code)) != code) FAIL("U+" << std::hex << static_cast<unsigned>(code));
  SUCCEED();
}

TEST_CASE("final consonants are told apart from none", "[hangul]") {
  REQUIRE(has_final(U'남'));
  REQUIRE_FALSE(has_final(U'나'));
  REQUIRE_FALSE(has_final(U'n'));
  REQUIRE(final_index(U'난') == 4);
  REQUIRE(final_index(U'날') == 8);
  REQUIRE(final_index(U'났') == 20);
}

TEST_CASE("letters and Hanja are no syllables", "[hangul]") {
  REQUIRE_FALSE(is_syllable(U'ㄴ'));
  REQUIRE_FALSE(is_syllable(U'李'));
  REQUIRE(is_syllable(U'리'));
}

TEST_CASE("characters are read forwards and backwards", "[hangul]") {
  const std::string text = "a만é😀";
  REQUIRE(character_at(text, 0).code == U'a');
  REQUIRE(character_at(text, 1).code == U'만');
  REQUIRE(character_at(text, 1).size == 3);
  REQUIRE(character_before(text, text.size()).code == U'😀');
  REQUIRE(character_before(text, 4).code == U'만');
  REQUIRE(character_before(text, 0).size == 0);
  REQUIRE(character_at(text, text.size()).size == 0);
}

TEST_CASE("bytes that are not UTF-8 count one each", "[hangul]") {
  REQUIRE(character_at("\xEB\xA7", 0).size == 1);
  REQUIRE(character_at("\xEB\xA7", 0).code == 0xFFFD);
  REQUIRE(character_before("\x80\x80", 2).size == 1);
}

TEST_CASE("appended characters read back", "[hangul]") {
  std::string text;
  for (const char32_t code : {U'x', U'é', U'한', U'😀'}) append(text, code);
  REQUIRE(text == "xé한😀");
}
