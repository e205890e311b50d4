// What goes in: sentences with Koreans in Latin letters. What comes out: nothing. Why it exists: a person is found in spellings that the
// dictionary has not.
#include "catch.h"
#include "invented_names.h"

using namespace names_test;
using mannam::names::Derivation;

TEST_CASE("a Korean of the dictionary is found in another Latin spelling", "[names]") {
  for (const char* name : {"Hahn Doyoon", "Do-Yoon Hahn", "HAN DO YOUN", "Hahn Do Yun"}) {
    INFO(name);
    const One found = one(std::string("Then ") + name + " spoke.", name, "person/han-do-yun");
    REQUIRE(found.found);
    CHECK(found.hit.derivation == Derivation::Romanised);
    CHECK(found.hit.weak);
    CHECK(found.hit.why == std::vector<std::string>{"Latin spelling of the Korean name"});
  }
}

TEST_CASE("the spelling of the dictionary is no romanised hit", "[names]") {
  CHECK(one("Then Han Do-yun spoke.", "Han Do-yun", "person/han-do-yun").hit.derivation == Derivation::Exact);
}

TEST_CASE("a romanised name has its particle", "[names]") {
  CHECK(one("Hahn Doyoon's plan", "Hahn Doyoon", "person/han-do-yun").particle == "'s");
  CHECK(one("(Hahn Doyoon)은", "Hahn Doyoon", "person/han-do-yun").particle.empty());
  CHECK(one("Hahn Doyoon은 말했다.", "Hahn Doyoon", "person/han-do-yun").particle == "은");
}

TEST_CASE("other Latin names are no Koreans of the dictionary", "[names]") {
  for (const char* name : {"Hahn Doyoung", "Kim Doyoon", "Hahn Do", "H. Doyoon", "Doyoon"}) {
    INFO(name);
    CHECK_FALSE(one(std::string("Then ") + name + " spoke.", name, "person/han-do-yun").found);
  }
}

TEST_CASE("words that something else parts are no name", "[names]") {
  CHECK_FALSE(one("With Hahn, Doyoon spoke.", "Hahn, Doyoon", "person/han-do-yun").found);
}

TEST_CASE("a run of capital words costs little", "[names]") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "Han ";
  CHECK(hits(text).size() < 200000);
}
