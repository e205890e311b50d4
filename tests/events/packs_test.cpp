// What goes in: the shipped rule packs. What comes out: whether each example comes out as marked. Why it exists: the examples are the
// packs' own tests.
#include "catch.h"

#include <mannam/dictionary.h>

#include "dictionary/contents.h"
#include "events/check_examples.h"
#include "events/rule_packs.h"

using namespace mannam;

namespace {
const std::string kFolder = std::string(MANNAM_SOURCE_DIR) + "/dictionaries";
}

TEST_CASE("every example of the shipped packs comes out as marked", "[events][rules]") {
  const Result<Dictionary> dictionary = Dictionary::load(kFolder);
  REQUIRE(dictionary);
  std::vector<Problem> problems;
  for (const dictionary::RuleFile& pack : events::read_packs(kFolder + "/rules", problems)) {
    const events::ExampleRunner runner(dictionary->contents(), pack, kFolder + "/rules", problems);
    for (const dictionary::EventRule& rule : pack.rules)
      for (const dictionary::RuleExample& example : rule.examples) {
        INFO(pack.path << ":" << example.line << ": " << rule.name.text << ": " << example.text);
        CHECK(runner.difference(rule, example) == "");
      }
  }
  for (const Problem& problem : problems) {
    INFO(describe(problem));
    CHECK(false);
  }
}

TEST_CASE("every rule of the shipped packs has its examples", "[events][rules]") {
  std::vector<Problem> problems;
  for (const dictionary::RuleFile& pack : events::read_packs(kFolder + "/rules", problems))
    dictionary::check_example_counts(pack, problems);
  for (const Problem& problem : problems) {
    INFO(describe(problem));
    CHECK(false);
  }
  CHECK(problems.empty());
}
