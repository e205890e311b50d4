// What goes in: texts that name people in two scripts. What comes out: nothing. Why it exists: they are one person, and a spelling that
// many share is nobody of the dictionary without company.
#include "catch.h"
#include "entities/small_world.h"

using small_world::has;
using small_world::Lines;
using small_world::read;

TEST_CASE("another Latin spelling with the person's own office is the person", "[entities]") {
  REQUIRE(has(read("Garam Group Chairman Hahn Doyoon met reporters.").mentions(), "Hahn Doyoon = person/han-do-yun (variant)"));
  REQUIRE(has(read("Do-Yoon Hahn, chairman of Garam Group, met reporters.").mentions(), "Do-Yoon Hahn = person/han-do-yun (variant)"));
}

TEST_CASE("another Latin spelling beside the Hangul name is the person", "[entities]") {
  REQUIRE(has(read("한도윤(Hahn Doyoon) 가람그룹 회장이 왔다.").mentions(), "Hahn Doyoon = person/han-do-yun (variant)"));
}

TEST_CASE("another Latin spelling alone is somebody else", "[entities]") {
  for (const std::string& line : read("Hahn Do-yoon, a baker, met reporters.").mentions())
    REQUIRE(line.find("person/han-do-yun") == std::string::npos);
}

TEST_CASE("an unknown Korean and the Latin spelling are one person", "[entities]") {
  const auto mentions = read("문서린 누리AI 부사장은 4일 말했다. Moon Suh-rin is a vice president.").mentions();
  REQUIRE(has(mentions, "문서린 = ?문서린"));
  REQUIRE(has(mentions, "Moon Suh-rin = ?문서린"));
}

TEST_CASE("a Latin name in the brackets of a name is the same person", "[entities]") {
  const auto mentions = read("트레미 볼든(Tremy Bolden) 누리AI 부사장은 4일 말했다.").mentions();
  REQUIRE(has(mentions, "트레미 볼든 = ?트레미 볼든"));
  for (const std::string& line : mentions) REQUIRE(line != "Tremy Bolden = ?Tremy Bolden");
}

TEST_CASE("a Latin spelling of two people of the text is neither", "[entities]") {
  const auto mentions = read("문서린 누리AI 부사장과 문소린 누리AI 이사가 왔다. Moon So-rin met reporters.").mentions();
  for (const std::string& line : mentions) REQUIRE(line != "Moon So-rin = ?문서린");
}
