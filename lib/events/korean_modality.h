// What goes in: a question about a Korean trigger. What comes out: the answer. Why it exists: Korean tells modality behind the trigger, in
// a chain of endings, bound nouns and auxiliary verbs.
#pragma once

#include "events/modality.h"
#include "events/modality_words.h"

namespace mannam::events {

ModalityAnswer read_korean_modality(const ModalityQuestion& question, const KoreanModalityWords& words);

/// The part of the sentence that speaks with the same voice as the trigger: inside of the speech it stands in, or the whole sentence.
text::Span voice_of(const ModalityQuestion& question);

}  // namespace mannam::events
