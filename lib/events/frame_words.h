// What goes in: the word lists that filling frames needs. What comes out: FrameWords, read once for all documents. Why it exists: see
// phrase_words.h.
#pragma once

#include <string>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::events {

/// Immutable once built; safe to share. Where there are two of a list, the first is Korean, the second English.
struct FrameWords {
  static FrameWords build(const dictionary::WordLists& words);

  std::vector<std::string> additive[2], again[2], visited, meeting_nouns, pair_owners, subject_owners;
  std::vector<std::string> determiners, bound_nouns, sources;
  std::vector<std::string> told_behind, behind_object;
};

}  // namespace mannam::events
