// What goes in: the words of a sentence. What comes out: organisations that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// 솔바람대학교 · 솔바람병원장 (without 장) · 푸른들은행 · 가람국 재무부 · 가람국 축구대표팀, by how the word ends and the name before it.
/// Tells `sentence` of each.
void find_korean_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits);

/// What stands before a suffix is no everyday noun (통합대학교, 협동연구소), or is a name of the dictionary.
bool is_front_of_name(const Clues& clues, const SentenceWords& sentence, text::Span front);

/// The word ends in one of `endings`, of two syllables or more.
bool ends_in_one_of(const WordSet& endings, std::string_view word);

}  // namespace mannam::names
