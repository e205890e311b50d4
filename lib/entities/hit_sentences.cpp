// What goes in: hits. What comes out: their sentences, and which are other words. Why it exists: see hit_sentences.h.
#include "entities/hit_sentences.h"

#include <algorithm>

#include "entities/draft.h"

namespace mannam::entities {

std::vector<std::uint32_t> sentences_of(const text::Text& text, const names::Hits& hits) {
  std::vector<std::uint32_t> sentences(hits.size(), none);
  std::uint32_t sentence = 0;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    while (sentence < text.sentences.size() && text.sentences[sentence].span.end <= hits[i].span.start) ++sentence;
    if (sentence < text.sentences.size() && text.sentences[sentence].span.contains(hits[i].span)) sentences[i] = sentence;
  }
  return sentences;
}

bool is_capitals_of_another_word(const names::Hit& hit, std::string_view bytes) {
  const std::string_view word = hit.span.of(bytes);
  return hit.derivation == names::Derivation::Case && word.size() <= 3 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace mannam::entities
