// What goes in: texts in which a place, its government and a service act or do not. What comes out: nothing. Why it exists: one spelling
// names both; what stands around it tells which is meant.
#include "catch.h"
#include "small_world.h"

using small_world::has;
using small_world::Lines;
using small_world::read;

TEST_CASE("a name of place and government is the government where it acts", "[entities]") {
  for (const char* text : {"해송시는 밝혔다.", "해송시 관계자가 말했다.", "해송시(시장 한도윤)는 밝혔다.", "해송시에 따르면 비가 왔다."}) {
    INFO(text);
    REQUIRE(has(read(text).mentions(), "해송시 = org/haesong-government"));
  }
}

TEST_CASE("a name of place and government is the place where nothing acts", "[entities]") {
  for (const char* text :
       {"해송시에서 만났다.", "해송시의 한 식당이 닫았다.", "해송시와 달마루 일대에 비가 왔다.", "달마루, 해송시 등이 흐렸다."}) {
    INFO(text);
    REQUIRE(has(read(text).mentions(), "해송시 = place/haesong"));
  }
}

TEST_CASE("what acts once in a text is the government elsewhere too", "[entities]") {
  REQUIRE(has(read("해송시는 밝혔다. 행사는 해송시의 일이다.").mentions(), "해송시 = org/haesong-government"));
}

TEST_CASE("a service that is made use of is no company", "[entities]") {
  for (const char* text : {"그는 소리벗에 글을 올렸다.", "그는 소리벗 계정을 열었다.", "그는 소리벗을 통해 말했다."}) {
    INFO(text);
    REQUIRE(has(read(text).mentions(), "소리벗 = product/soribeot"));
  }
  REQUIRE(has(read("소리벗은 밝혔다.").mentions(), "소리벗 = org/soribeot"));
}

TEST_CASE("a short form in brackets means the organisation and is found again", "[entities]") {
  const auto world = read("솔향여성협회(솔여협)는 밝혔다. 솔여협이 나섰다.");
  REQUIRE(has(world.mentions(), "솔향여성협회 = ?솔향여성협회"));
  const auto short_forms = world.mentions();
  REQUIRE(std::count(short_forms.begin(), short_forms.end(), "솔여협 = ?솔향여성협회 (short)") == 2);
}
