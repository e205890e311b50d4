// What goes in: the word lists. What comes out: TextWords, the lists the text stage asks for, ready to be looked up. Why it exists: they
// are sorted once, when the dictionaries are loaded, and never again for a text.
#pragma once

#include <string>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::text {

struct TextWords {
  static TextWords build(const dictionary::WordLists& lists);
};

}  // namespace mannam::text
