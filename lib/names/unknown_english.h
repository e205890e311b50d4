// What goes in: the words of a sentence. What comes out: names in Latin letters that no entry holds. Why it exists: see unknown_names.h.
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// Runs of capitalised words: people by title, apposition or given name, organisations and places by their last or first word.
void find_english_names(const Clues& clues, const SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
