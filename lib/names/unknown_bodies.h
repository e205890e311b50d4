// What goes in: the words of a sentence. What comes out: organisations and places that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// 솔바람대학교 · 솔바람병원장 (without 장) · 푸른들은행, by how the word ends. Tells `sentence` of each.
void find_korean_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits);

/// 가람전자 달골사옥 · 솔바람호텔 · 달빛시 솔바람동, by how the word ends and the name before it.
void find_korean_places(const Clues& clues, SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
