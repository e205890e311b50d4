// What goes in: texts that name unknown people in full and by their family name. What comes out: nothing. Why it exists: they are one
// person, wherever in the text the full name stands.
#include "catch.h"
#include "entities/small_world.h"

using small_world::has;
using small_world::Lines;
using small_world::read;

TEST_CASE("a family name beside a title is the person named in full", "[entities]") {
  const auto mentions = read("트레미 볼든 누리AI 부사장이 4일 왔다. 볼든 부사장은 5일 떠났다.").mentions();
  REQUIRE(has(mentions, "볼든 = ?트레미 볼든 (short)"));
}

TEST_CASE("a family name of two people is neither", "[entities]") {
  const auto mentions = read("트레미 볼든 누리AI 부사장과 세라 볼든 누리AI 이사가 4일 왔다. 볼든 부사장은 5일 떠났다.").mentions();
  for (const std::string& line : mentions) {
    REQUIRE(line != "볼든 = ?트레미 볼든 (short)");
    REQUIRE(line != "볼든 = ?세라 볼든 (short)");
  }
}

TEST_CASE("a family name that stands first in Latin letters is the person named in full", "[entities]") {
  const auto mentions = read("Envoy Feng Tamlin said so on Friday. Feng left on Monday.").mentions();
  REQUIRE(has(mentions, "Feng = ?Feng Tamlin (short)"));
}
