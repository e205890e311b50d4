// What goes in: one sentence. What comes out: the names stage's hits in it as short strings. Why it exists: tests of the stage compare such
// strings. The people and companies are invented; the words are those of dictionaries/words.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "names/find_names.h"

namespace names_test {

/// A dictionary of invented names with the shipped word lists, and its finder. Built once.
const mannam::dictionary::Contents& contents();
const mannam::names::NameFinder& finder();

/// All hits of `sentence`.
mannam::names::Hits hits(const std::string& sentence);

/// "id" of every hit that covers exactly `name`, "?Person" and the like for an unknown one; sorted, without repeats.
std::vector<std::string> ids(const std::string& sentence, const std::string& name);

/// The first hit that covers exactly `name` and has the id, or nullptr in `found`.
struct One {
  bool found = false;
  mannam::names::Hit hit;
  std::string particle;
};
One one(const std::string& sentence, const std::string& name, const std::string& id);

inline bool has(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace names_test
