// What goes in: the name of a file in dictionaries/words. What comes out: its word lists. Why it exists: tests of one stage should need
// only the words of that stage, whatever state the other files are in.
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::testing {

inline std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t");
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

inline void add_word_file(dictionary::WordLists& words, const std::string& name) {
  const std::string path = MANNAM_SOURCE_DIR "/dictionaries/words/" + name;
  std::ifstream file(path);
  std::string list;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    const auto colon = line.find(':');
    if (line.empty() || line.front() == '#' || colon == std::string::npos) continue;
    const std::string key = trimmed(line.substr(0, colon)), value = trimmed(line.substr(colon + 1));
    if (key == "id") {
      list = value.substr(value.find('/') + 1);
      continue;
    }
    std::istringstream parts(value);
    dictionary::WordRow row{key, "", {}, path, number};
    for (std::string part; std::getline(parts, part, '|');) row.values.push_back(trimmed(part));
    row.word = row.values.front();
    row.values.erase(row.values.begin());
    words.add(list, row);
  }
}

inline dictionary::WordLists word_files(const std::vector<std::string>& names) {
  dictionary::WordLists words;
  for (const std::string& name : names) add_word_file(words, name);
  return words;
}

}  // namespace mannam::testing
