// What goes in: a table of Latin names and how they are written in Hangul, which is no part of the repository. What comes out: how many
// pairs of spellings of one Latin name sound alike to us, and how many pairs of different names; nothing where the table is not there. Why
// it exists: a looser ear finds more people again, and takes more for one who are two.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "catch.h"
#include "language/hangul.h"
#include "names/spelling.h"

namespace {

using Latin = std::map<std::string, std::set<std::string>>;  // Hangul → the Latin names it is written for

std::string sounds_of(const std::string& name) {
  std::string sounds;
  for (std::size_t at = 0; at < name.size(); at += 3)
    mannam::language::append(sounds, mannam::names::sound_of(mannam::language::character_at(name, at).code));
  return sounds;
}

bool is_hangul(const std::string& name) {
  if (name.size() < 9 || name.size() % 3 != 0) return false;
  for (std::size_t at = 0; at < name.size(); at += 3)
    if (!mannam::language::is_syllable(mannam::language::character_at(name, at).code)) return false;
  return true;
}

Latin read_table() {
  Latin names;
  std::ifstream file(MANNAM_SOURCE_DIR "/../shared/data/facts/name_token_translit.tsv");
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream fields(line);
    std::string latin, counts, count;
    std::getline(fields, latin, '\t');
    std::getline(fields, counts, '\t');
    for (std::istringstream forms(counts); std::getline(forms, count, '|');)
      if (const std::string name = count.substr(0, count.find(':')); is_hangul(name)) names[name].insert(latin);
  }
  return names;
}

bool share(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& name) { return b.contains(name); });
}

}  // namespace

TEST_CASE("names that sound alike are mostly one", "[spellings]") {
  const Latin names = read_table();
  if (names.empty()) return;
  std::map<std::string, std::vector<std::string>> alike;
  for (const auto& [name, latin] : names) alike[sounds_of(name)].push_back(name);
  std::size_t right = 0, wrong = 0;
  for (const auto& [sounds, group] : alike)
    for (std::size_t i = 0; i < group.size(); ++i)
      for (std::size_t j = i + 1; j < group.size(); ++j) ++(share(names.at(group[i]), names.at(group[j])) ? right : wrong);
  std::cout << "near spellings: " << right << " pairs of one Latin name joined; " << wrong << " of "
            << names.size() * (names.size() - 1) / 2 << " pairs of different names\n";
  CHECK(right >= 380);
  CHECK(wrong * 100000 < names.size() * (names.size() - 1) / 2);
}
