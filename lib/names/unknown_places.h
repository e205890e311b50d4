// What goes in: the words of a sentence. What comes out: places that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// 가람전자 달골사옥 · 솔바람호텔 · 달빛시 솔바람동 · 솔바람천 인근 · 솔향(松香)시, by how the word ends, the name before it and what
/// follows. Tells `sentence` of each.
void find_korean_places(const Clues& clues, SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
