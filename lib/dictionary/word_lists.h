// What goes in: dictionaries/words/*.rec. What comes out: WordLists: named lists of words and their values. Why it exists: every word of a
// language that a stage needs stands in such a list and not in C++.
//
//   id:    list/month-name            the name a stage asks for
//   ko:    일월 | 1                    a word in Korean; fields behind | are values, their meaning is the stage's
//   en:    January | 1
//   en:    Jan. | 1
#pragma once

#include <functional>
#include <map>
#include <memory>
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
  std::string written{};  ///< the line as it stands, where problems may still be found in it; not packed
};

class WordLists {
 public:
  /// The rows of `list/NAME` in the order of the files; an empty list where there is none.
  const std::vector<WordRow>& list(std::string_view name) const;
  /// Words of one language only.
  std::vector<std::string> words(std::string_view name, std::string_view language) const;
  /// Calls `take(language, word, first value)` for each row, in order. The rows of a compiled file are not made for it.
  void each_word(std::string_view name,
                 const std::function<void(std::string_view language, std::string_view word, std::string_view value)>& take) const;
  /// The names of all lists, in order.
  std::vector<std::string_view> names() const;

  void add(std::string_view name, WordRow row) { open(name).push_back(std::move(row)); }
  /// The rows of the list to add to; an empty list, made here, where there was none.
  std::vector<WordRow>& open(std::string_view name);

  /// All lists as bytes, and lists out of such bytes, which must stay where they are: rows are made when their list is first asked for.
  /// Files are known by their place in `files`.
  std::vector<char> packed(const std::vector<std::string>& files) const;
  static WordLists unpacked(std::string_view bytes, const std::vector<std::string>& files);

 private:
  struct Packed;
  std::map<std::string, std::vector<WordRow>, std::less<>> lists_;
  std::shared_ptr<const Packed> packed_;  ///< those of a compiled file; one that is added to moves to `lists_`
};

}  // namespace mannam::dictionary
