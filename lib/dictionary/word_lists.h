// What goes in: dictionaries/words/*.rec. What comes out: WordLists: named lists of words and their values. Why it exists: every word of a
// language that a stage needs stands in such a list and not in C++.
//
//   id:    list/month-name            the name a stage asks for
//   ko:    일월 | 1                    a word in Korean; fields behind | are values, their meaning is the stage's
//   en:    January | 1
//   en:    Jan. | 1
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

namespace mannam::dictionary {

/// One word of a list with its values.
struct WordRow {
  std::string language;  ///< "ko" or "en"
  std::string word;
  std::vector<std::string> values;  ///< the fields behind the word, trimmed
  std::string file;
  int line = 0;
};

class WordLists {
 public:
  /// The rows of `list/NAME` in the order of the files; an empty list where there is none.
  const std::vector<WordRow>& list(std::string_view name) const;
  /// Words of one language only.
  std::vector<std::string> words(std::string_view name, std::string_view language) const;

  void add(std::string_view name, WordRow row) { open(name).push_back(std::move(row)); }
  /// The rows of the list to add to; an empty list, made here, where there was none.
  std::vector<WordRow>& open(std::string_view name);
  const std::map<std::string, std::vector<WordRow>, std::less<>>& all() const { return lists_; }

 private:
  std::map<std::string, std::vector<WordRow>, std::less<>> lists_;
};

}  // namespace mannam::dictionary
