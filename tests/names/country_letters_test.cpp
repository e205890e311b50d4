// What goes in: headlines with countries of one letter. What comes out: nothing. Why it exists: such letters count in company only.
#include "catch.h"
#include "invented_names.h"

using namespace names_test;

TEST_CASE("a Hanja letter is its country", "[names]") { CHECK_FALSE(one("美, 새 관세 발표", "美", "place/united-states").hit.weak); }

TEST_CASE("Hanja letters in a row are countries each", "[names]") {
  CHECK(one("韓美日 정상회담", "韓", "place/south-korea").found);
  CHECK(one("韓美日 정상회담", "美", "place/united-states").found);
  CHECK(one("韓美日 정상회담", "日", "place/japan").found);
}

TEST_CASE("a letter that means during is weak", "[names]") {
  CHECK(one("방한 中 기자회견", "中", "place/china").hit.weak);
  CHECK_FALSE(one("中 외교부장 방한", "中", "place/china").hit.weak);
}

TEST_CASE("three countries fused in Hangul", "[names]") {
  CHECK(one("한미일 정상이 만났다.", "한", "place/south-korea").found);
  CHECK(one("한미일 정상이 만났다.", "미", "place/united-states").found);
  CHECK(one("한미일 정상이 만났다.", "일", "place/japan").found);
}

TEST_CASE("the last letter of a compound has the particle", "[names]") {
  CHECK(one("한미가 합의했다.", "미", "place/united-states").particle == "가");
}

TEST_CASE("a compound may be fused to its head", "[names]") { CHECK(one("한중정상회담이 열렸다.", "중", "place/china").found); }

TEST_CASE("a word that only begins like a compound is none", "[names]") { CHECK(ids("중미한복을 샀다.", "중").empty()); }

TEST_CASE("North Korea is no compound", "[names]") {
  CHECK(ids("북한이", "북").empty());
  CHECK(one("북한이", "북한", "place/north-korea").found);
}

TEST_CASE("one letter of Hangul alone is no country", "[names]") { CHECK(ids("한 사람이", "한").empty()); }
