// What goes in: a file of people's own Latin spellings, which is no part of the repository. What comes out: how many are accepted, and how
// many of the wrong pairs; nothing where the file is not there. Why it exists: the rules of spelling are told right by people they were not
// made from.
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "../names/invented_names.h"
#include "catch.h"
#include "language/romanisation.h"

TEST_CASE("people's own Latin spellings", "[spellings]") {
  std::ifstream file(MANNAM_SOURCE_DIR "/../shared/data/facts/assembly_romanisation.jsonl");
  std::vector<std::pair<std::string, std::string>> people;
  for (std::string line; std::getline(file, line);) {
    const auto row = nlohmann::json::parse(line);
    people.emplace_back(row["latin"], row["hangul"]);
  }
  if (people.empty()) return;
  const auto romanisation = mannam::language::Romanisation::build(names_test::contents().words);
  std::size_t right = 0, wrong = 0, pairs = 0;
  for (const auto& [latin, hangul] : people)
    for (const auto& [other, name] : people) {
      const bool accepted = romanisation.accepts(latin, name) > 0;
      if (&name == &hangul) right += accepted;
      if (name != hangul) wrong += accepted, ++pairs;
    }
  std::cout << "romanised names: " << right << " of " << people.size() << " accepted, " << wrong << " of " << pairs << " wrong pairs\n";
  CHECK(right * 100 >= people.size() * 95);
  CHECK(wrong * 1000 <= pairs * 5);
}
