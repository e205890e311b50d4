// What goes in: the words of a sentence. What comes out: organisations and places that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// 국립목포대학교 · 전남대 치과대학병원장 (without 장) · 한국여성단체협의회, by how the word ends. Tells `sentence` of each.
void find_korean_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits);

/// 삼성전자 서초사옥 · 김포 비즈니스항공센터 · 서울 관악구 미성동, by how the word ends and the name before it.
void find_korean_places(const Clues& clues, SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
