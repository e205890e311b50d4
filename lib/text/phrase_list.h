// What goes in: one word list. What comes out: Phrases: is this line one of them, does it begin or end with one, does it hold one. Why it
// exists: the zones of a page and the ends of sentences are told by such words, and the words are data.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/word_lists.h"
#include "language/flat_words.h"

namespace mannam::text {

/// ASCII letters in lower case, all else as it is.
std::string lower(std::string_view text);

/// All questions take text in lower case. A phrase that begins or ends with an ASCII letter or digit stands alone there: "ap" is not in
/// "apple". Phrases of other scripts may stand inside a word.
class Phrases {
 public:
  /// The rows of the list; with a value given, only those whose first value it is.
  static Phrases of(const dictionary::WordLists& lists, std::string_view name, std::string_view value = {});

  bool has(std::string_view whole) const;
  bool is_within(std::string_view text) const;
  /// Length of the longest phrase that `text` begins or ends with; 0 where there is none.
  std::size_t prefix(std::string_view text) const;
  std::size_t suffix(std::string_view text) const;
  bool empty() const { return sorted_.empty(); }

 private:
  bool may_begin(std::string_view text) const;

  std::vector<std::string> sorted_;
  language::WordSet words_;
  std::vector<std::size_t> sizes_;  ///< in bytes, longest first
  std::bitset<1024> beginnings_;    ///< a bit for two bytes that a phrase begins with
};

}  // namespace mannam::text
