// What goes in: sentences with organisations and places that no dictionary holds. What comes out: nothing. Why it exists: a suffix tells
// them, and everyday words with the same suffix must stay words.
#include "catch.h"
#include "invented_names.h"

using namespace names_test;

namespace {
bool organization(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Organization"); }
bool facility(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Facility"); }
bool place(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Place"); }
}  // namespace

TEST_CASE("a suffix tells a Korean organisation", "[names]") {
  for (const char* name : {"푸른들은행", "솔바람대학교", "들꽃재단", "솔바람여성단체협의회", "미르내연구원"}) {
    INFO(name);
    CHECK(organization(std::string(name) + "의 소식이다.", name));
  }
}

TEST_CASE("the head of an organisation is cut off", "[names]") { CHECK(organization("문서린 솔바람병원장은 웃었다.", "솔바람병원")); }

TEST_CASE("the name before an organisation makes a longer reading", "[names]") {
  CHECK(organization("가람전자 푸른들연구소는 알렸다.", "푸른들연구소"));
  CHECK(organization("가람전자 푸른들연구소는 알렸다.", "가람전자 푸른들연구소"));
}

TEST_CASE("a suffix alone is no organisation", "[names]") {
  CHECK(ids("위원회는 알렸다.", "위원회").empty());
  CHECK(ids("은행은 알렸다.", "은행").empty());
}

TEST_CASE("everyday bodies are no names", "[names]") {
  CHECK_FALSE(organization("시중은행은 알렸다.", "시중은행"));
  CHECK_FALSE(organization("특별위원회는 알렸다.", "특별위원회"));
}

TEST_CASE("a building behind an organisation is a facility", "[names]") {
  CHECK(facility("가람전자 달골사옥에서", "가람전자 달골사옥"));
  CHECK(facility("가람전자 본사에서", "가람전자 본사"));
  CHECK(facility("누리AI 사무실에서", "누리AI 사무실"));
}

TEST_CASE("a building fused to an organisation is a facility", "[names]") { CHECK(facility("가람전자빌딩에서", "가람전자빌딩")); }

TEST_CASE("a building with a name of its own is a facility", "[names]") {
  CHECK(facility("솔바람호텔에서", "솔바람호텔"));
  CHECK(facility("달골박물관에서", "달골박물관"));
}

TEST_CASE("a kind of building alone is no place", "[names]") {
  CHECK(ids("호텔에서 만났다.", "호텔").empty());
  CHECK(ids("본사에서 만났다.", "본사").empty());
}

TEST_CASE("an address follows a known place", "[names]") {
  CHECK(place("달빛시 솔바람동에서", "솔바람동"));
  CHECK(ids("그는 솔바람동에서", "솔바람동").empty());
}

TEST_CASE("meetings behind a place are no addresses", "[names]") { CHECK_FALSE(place("달빛시 정상회동에서", "정상회동")); }

TEST_CASE("the last word tells an English organisation", "[names]") {
  CHECK(organization("It told the Quell Foundation yesterday.", "Quell Foundation"));
  CHECK(organization("It told Quell Marine University yesterday.", "Quell Marine University"));
}

TEST_CASE("the first word before of tells an English organisation", "[names]") {
  CHECK(organization("It told the Ministry of Quiet yesterday.", "Ministry of Quiet"));
}

TEST_CASE("the last word tells an English place", "[names]") {
  CHECK(place("It was at the Quell Hotel yesterday.", "Quell Hotel"));
  CHECK(place("It was in Quellmore District yesterday.", "Quellmore District"));
}

TEST_CASE("a part of a known name is no unknown name", "[names]") { CHECK(ids("It was in South Korea yesterday.", "Korea").empty()); }
