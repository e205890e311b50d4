// What goes in: the word lists that following a text from sentence to sentence needs. What comes out: DiscourseWords, read once for all
// documents. Why it exists: see phrase_words.h.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "dictionary/word_lists.h"
#include "events/topics.h"

namespace mannam::events {

/// Immutable once built; safe to share. Where there are two of a list, the first is Korean, the second English.
struct DiscourseWords {
  static DiscourseWords build(const dictionary::WordLists& words);

  TopicReader topics;
  std::vector<std::string> gatherings[2], there[2], other[2], definite, held_there;
  std::vector<std::pair<std::string, std::string>> visits;  ///< 방미 and the id of the country
  std::vector<std::string> place_marks[2];
};

}  // namespace mannam::events
