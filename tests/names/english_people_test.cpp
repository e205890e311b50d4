// What goes in: English sentences with people that no dictionary holds. What comes out: nothing. Why it exists: what only people are or do
// speaks for a name of two words; a headline of capitals and a word of every day do not.
#include "catch.h"
#include "invented_names.h"

using namespace names_test;

namespace {
bool person(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Person"); }
}  // namespace

TEST_CASE("what a person is speaks for the name behind", "[names]") {
  CHECK(person("The trade negotiator Tavo Brennek left on Friday.", "Tavo Brennek"));
  CHECK(person("He called his counterpart Tavo Brennek on Friday.", "Tavo Brennek"));
}

TEST_CASE("what a person does speaks for the name before", "[names]") {
  CHECK(person("On Friday Tavo Brennek said he would leave.", "Tavo Brennek"));
  CHECK_FALSE(person("On Friday Tavo Brennek rose by a tenth.", "Tavo Brennek"));
}

TEST_CASE("a meeting speaks for whom it is with", "[names]") {
  CHECK(person("He held talks with Tavo Brennek on Friday.", "Tavo Brennek"));
  CHECK(person("He met Tavo Brennek on Friday.", "Tavo Brennek"));
  CHECK_FALSE(person("He went home with Tavo Brennek on Friday.", "Tavo Brennek"));
}
