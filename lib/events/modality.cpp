// What goes in: a question. What comes out: the answer of the reader for its language. Why it exists: see modality.h.
#include "events/modality.h"

#include "events/english_modality.h"
#include "events/korean_chain.h"
#include "events/korean_modality.h"
#include "events/modality_words.h"

namespace mannam::events {

struct ModalityReader::Parts {
  KoreanModalityWords korean;
  EnglishModalityWords english;
};

ModalityReader::ModalityReader(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
ModalityReader::ModalityReader(ModalityReader&&) noexcept = default;
ModalityReader& ModalityReader::operator=(ModalityReader&&) noexcept = default;
ModalityReader::~ModalityReader() = default;

ModalityReader ModalityReader::build(const dictionary::WordLists& words, std::vector<Problem>& problems) {
  return ModalityReader(
      std::make_unique<const Parts>(Parts{KoreanModalityWords::build(words, problems), EnglishModalityWords::build(words, problems)}));
}

ModalityAnswer ModalityReader::read(const ModalityQuestion& question) const {
  const bool korean = question.language == text::Language::Korean;
  return korean ? read_korean_modality(question, parts_->korean) : read_english_modality(question, parts_->english);
}

std::vector<ModalityClue> ModalityReader::clues(const ModalityQuestion& question) const {
  if (question.language == text::Language::English) return english_clues(question, parts_->english);
  std::vector<ModalityClue> found;
  for (const KoreanToken& token : korean_tokens(question, parts_->korean, question.sentence))
    if (token.sense.effect != Effect::None && !token.span.overlaps(question.trigger))
      found.push_back({token.span, name_of(token.sense.effect)});
  return found;
}

}  // namespace mannam::events
