// What goes in: the words of a sentence. What comes out: people that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// 문서린 기자 · 문서린 솔바람대학교 총장 · (시장 문서린) · 문서린 씨: surname and given name with a title, an age, an honorific or a list;
/// and, where the syllables hardly allow a word, with a particle of people or at the head of the sentence. Doubtful ones are settled later.
void find_korean_people(const Clues& clues, const SentenceWords& sentence, Hits& hits);

/// 트레미 볼든 누리AI 회장 · 프레드 킬머(Fred Kilmer): words that sound foreign, with a title or their own spelling behind.
void find_foreign_people(const Clues& clues, const SentenceWords& sentence, Hits& hits);

/// A 씨 · ㄱ씨 · 김모(48)씨 · K모 기자: people whose names the text withholds.
void find_withheld_names(const Clues& clues, const SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
