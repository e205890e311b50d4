// What goes in: the words of a sentence. What comes out: people that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// 민단비 기자 · 송하철 국립목포대학교 총장 · (시장 윤병태) · 김모 씨: surname and given name with a title, an age, an honorific or a list.
void find_korean_people(const Clues& clues, const SentenceWords& sentence, Hits& hits);

/// 트레버 문델 빌게이츠재단 회장 · 이시바 시게루(石破茂): words that sound foreign, with a title or their own spelling behind.
void find_foreign_people(const Clues& clues, const SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
