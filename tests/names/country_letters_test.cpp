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

TEST_CASE("letters with middle dots are countries", "[names]") {
  CHECK(one("한·미 정상회담", "한", "place/south-korea").found);
  CHECK(one("한·미 정상회담", "미", "place/united-states").found);
  CHECK(one("미·중이 다퉜다.", "중", "place/china").particle == "이");
  CHECK(one("한·미·일 공조", "일", "place/japan").found);
  CHECK(one("영·미 두 나라", "영", "place/united-kingdom").found);
  CHECK(one("북·러 밀착", "러", "place/russia").found);
  CHECK(one("북중러 밀착", "러", "place/russia").found);
  CHECK(one("英·佛 정상", "佛", "place/france").found);
}

TEST_CASE("letters with middle dots that are no countries", "[names]") {
  CHECK(ids("중·고등학교", "중").empty());
  CHECK(ids("일·가정 양립", "일").empty());
  CHECK(ids("한·우 두 회장", "한").empty());
  CHECK(ids("영미 문학", "영").empty());
}

TEST_CASE("a letter fused to a noun is the noun's country", "[names]") {
  CHECK_FALSE(one("日언론 보도", "日", "place/japan").hit.weak);
  CHECK_FALSE(one("새벽 中정부 발표", "中", "place/china").hit.weak);
  CHECK_FALSE(one("美국무 방한", "美", "place/united-states").hit.weak);
  CHECK_FALSE(one("美軍 훈련", "美", "place/united-states").hit.weak);
}

TEST_CASE("a letter behind toward and visiting is a country", "[names]") {
  for (const char* text : {"대中 수출", "방中 일정", "친中 성향", "對中 수출", "訪中 일정"}) {
    INFO(text);
    CHECK(one(text, "中", "place/china").found);
    CHECK_FALSE(one(text, "中", "place/china").hit.weak);
  }
}

TEST_CASE("a letter that is a day or a ratio is no country", "[names]") {
  CHECK(ids("4日 총리 회견", "日").empty());
  CHECK(ids("4일(日) 회견", "日").empty());
  CHECK(ids("회의中 퇴장", "中").empty());
  CHECK(one("회의 中 퇴장", "中", "place/china").hit.weak);
  CHECK(ids("전년比 3% 늘었다", "比").empty());
  CHECK(ids("전년 比 3% 늘었다", "比").empty());
  CHECK(ids("토요일(土)", "土").empty());
  CHECK(ids("金·土·日 공연", "土").empty());
  CHECK(ids("土·日 공연", "日").empty());
}

TEST_CASE("a rare letter is a country beside another", "[names]") {
  CHECK(one("美·比 훈련", "比", "place/philippines").found);
  CHECK(one("日比 정상회담", "比", "place/philippines").found);
}

TEST_CASE("a letter inside another word in Hanja is no country", "[names]") {
  CHECK(ids("中企 지원", "中").empty());
  CHECK(ids("美術 전시", "美").empty());
  CHECK(ids("北門 공사", "北").empty());
}
