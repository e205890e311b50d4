// What goes in: names and titles in every order. What comes out: nothing; fails where a position or a phrase is not what was written. Why
// it exists: Korean and English write name, organisation and title in a dozen orders.
#include "catch.h"
#include "entities/small_world.h"

using small_world::read;
using Lines = std::vector<std::string>;

TEST_CASE("name then organisation then title", "[entities]") {
  const auto world = read("한도윤 가람그룹 회장은 4일 말했다.");
  REQUIRE(world.positions() == Lines{"person/han-do-yun, 회장, org/garam-group"});
  REQUIRE(world.phrase(0) == "한도윤 가람그룹 회장|은");
}

TEST_CASE("organisation then name then title", "[entities]") {
  REQUIRE(read("가람그룹 한도윤 회장이 말했다.").positions() == Lines{"person/han-do-yun, 회장, org/garam-group"});
}

TEST_CASE("organisation in the possessive then name then title", "[entities]") {
  REQUIRE(read("가람그룹의 한도윤 회장이 말했다.").positions() == Lines{"person/han-do-yun, 회장, org/garam-group"});
}

TEST_CASE("foreign name with organisation and title", "[entities]") {
  const auto world = read("누리AI의 에이다 리처드슨 CEO와 만났다.");
  REQUIRE(world.positions() == Lines{"person/ada-lee, CEO, org/nuri-ai"});
  REQUIRE(world.phrase(1) == "누리AI의 에이다 리처드슨 CEO|와");
}

TEST_CASE("title with its translation in brackets keeps the particle behind it", "[entities]") {
  const auto world = read("에이다 리처드슨 누리AI 최고경영자(CEO)가 4일 말했다.");
  REQUIRE(world.positions() == Lines{"person/ada-lee, 최고경영자(CEO), org/nuri-ai"});
  REQUIRE(world.phrase(0) == "에이다 리처드슨 누리AI 최고경영자(CEO)|가");
}

TEST_CASE("two titles in a row are one position", "[entities]") {
  REQUIRE(read("한세라 가람화학 대표이사 사장이 배석했다.").positions() == Lines{"person/han-se-ra, 대표이사 사장, org/garam-chem"});
}

TEST_CASE("a unit between organisation and title belongs to the title", "[entities]") {
  REQUIRE(read("한세라 가람전자 미래솔루션(FS) 부문장(부회장)이 왔다.").positions() ==
          Lines{"person/han-se-ra, 미래솔루션(FS) 부문장(부회장), org/garam-electronics"});
}

TEST_CASE("title alone behind the name", "[entities]") {
  REQUIRE(read("한도윤 회장이 말했다.").positions() == Lines{"person/han-do-yun, 회장, -"});
}

TEST_CASE("title shared by a list with middle dots", "[entities]") {
  const auto world = read("한도윤·한세라 회장이 말했다.");
  REQUIRE(world.positions().size() == 2);
}

TEST_CASE("office fused to the last syllable of the organisation", "[entities]") {
  const auto world = read("한세라 금융감시원장은 8일 말했다.");
  REQUIRE(world.mentions()[0] == "한세라 = person/han-se-ra");
  REQUIRE(world.mentions()[1] == "금융감시원 = org/supervision-institute");
  REQUIRE(world.phrase(0) == "한세라 금융감시원장|은");
}

TEST_CASE("title fused to a foreign name", "[entities]") {
  const auto world = read("리처드슨CEO는 말했다.");
  REQUIRE(world.mentions()[0] == "리처드슨 = person/ada-lee (short)");
  REQUIRE(world.phrase(0) == "리처드슨CEO|는");
}

TEST_CASE("English organisation and title before the name", "[entities]") {
  REQUIRE(read("Garam Group Chairman Han Do-yun met reporters.").positions() == Lines{"person/han-do-yun, Chairman, org/garam-group"});
}

TEST_CASE("English title of organisation behind a comma", "[entities]") {
  REQUIRE(read("Ada Richardson, CEO of Nuri AI, arrived on Tuesday.").positions() == Lines{"person/ada-lee, CEO, org/nuri-ai"});
}

TEST_CASE("English organisation and title behind a comma", "[entities]") {
  REQUIRE(read("Ada Richardson, the Nuri AI CEO, arrived on Tuesday.").positions() == Lines{"person/ada-lee, CEO, org/nuri-ai"});
}

TEST_CASE("a title behind a particle is not the name's", "[entities]") { REQUIRE(read("한도윤이 회장을 만났다.").positions().empty()); }

TEST_CASE("an affiliation is marked as such", "[entities]") {
  const auto world = read("한도윤 가람그룹 회장은 말했다.");
  REQUIRE(world.entities.mentions[1].affiliation);
  REQUIRE_FALSE(world.entities.mentions[0].affiliation);
}

TEST_CASE("the organisation left unsaid is the one just spoken of", "[entities]") {
  const auto world = read("가람화학은 4일 공장을 열었다. 한세라 사장이 말했다.");
  REQUIRE(world.positions() == Lines{"person/han-se-ra, 사장, org/garam-chem"});
}

TEST_CASE("the dictionary alone states no organisation", "[entities]") {
  REQUIRE(read("한세라 사장이 말했다.").positions() == Lines{"person/han-se-ra, 사장, -"});
}

TEST_CASE("the head of a county is tied to it", "[entities]") {
  const auto world = read("한세라 솔밭군수는 8일 말했다.");
  REQUIRE(world.positions() == Lines{"person/han-se-ra, 군수, ?솔밭군"});
}

TEST_CASE("the agency of a dateline employs its reporter", "[entities]") {
  const auto world = read("(달마루=가람전자) 한세라 기자 = 4일 회의가 열렸다.");
  REQUIRE(world.positions() == Lines{"person/han-se-ra, 기자, org/garam-electronics"});
}

TEST_CASE("a head named in brackets behind the organisation", "[entities]") {
  REQUIRE(read("가람화학(사장 한세라)은 4일 말했다.").positions() == Lines{"person/han-se-ra, 사장, org/garam-chem"});
}

TEST_CASE("two offices joined are two positions", "[entities]") {
  const auto positions = read("한도윤 가람그룹 회장 겸 가람화학 사장이 말했다.").positions();
  REQUIRE(positions == Lines{"person/han-do-yun, 회장, org/garam-group", "person/han-do-yun, 사장, org/garam-chem"});
}

TEST_CASE("the title of the next in a list is not an apposition", "[entities]") {
  const auto positions = read("Garam Group Chairman Han Do-yun, Nuri AI CEO Ada Richardson arrived.").positions();
  REQUIRE(positions == Lines{"person/han-do-yun, Chairman, org/garam-group", "person/ada-lee, CEO, org/nuri-ai"});
}

TEST_CASE("a form of address is no office", "[entities]") { REQUIRE(read("Mr. Richardson said so on Monday.").positions().empty()); }

TEST_CASE("a title and its translation are one title", "[entities]") {
  const auto positions = read("한도윤 가람그룹 회장이 말했다.\nGaram Group Chairman Han Do-yun met reporters.").positions();
  REQUIRE(positions.size() == 2);
  REQUIRE(positions[1] == "person/han-do-yun, 회장, org/garam-group");
}

TEST_CASE("a name that is also a word counts before its own office", "[entities]") {
  REQUIRE(read("마루 금융감시원 국장이 말했다.").positions() == Lines{"person/ma-ru, 국장, org/supervision-institute"});
}

TEST_CASE("a name that is also a word does not count before another's office", "[entities]") {
  REQUIRE(read("마루 가람화학 사장이 말했다.").positions().empty());
}
