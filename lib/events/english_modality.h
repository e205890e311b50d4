// What goes in: a question about an English trigger. What comes out: the answer. Why it exists: English tells modality in front of the
// verb, and around a noun.
#pragma once

#include "events/modality.h"
#include "events/modality_words.h"

namespace mannam::events {

ModalityAnswer read_english_modality(const ModalityQuestion& question, const EnglishModalityWords& words);

/// The words and phrases of the sentence that bear on modality.
std::vector<ModalityClue> english_clues(const ModalityQuestion& question, const EnglishModalityWords& words);

}  // namespace mannam::events
