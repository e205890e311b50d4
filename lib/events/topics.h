// What goes in: a sentence that tells of a meeting. What comes out: what was talked about. Why it exists: 공장 증설을 논의했다, "discussed
// the new plant" is of no use without its object, and the object is no name; so a topic is a stretch of text.
#pragma once

#include <string>
#include <vector>

#include "dictionary/word_lists.h"
#include "events/phrases.h"

namespace mannam::events {

/// Immutable; safe to share.
class TopicReader {
 public:
  explicit TopicReader(const dictionary::WordLists& words);

  /// The object of the first verb of talking from `from` on, or what stands before 에 대해: "공장 증설". Empty where there is none.
  text::Span find(std::string_view text, const SentenceView& view, std::uint32_t from, const language::Particles& particles) const;

  /// English: what stands behind "to discuss", "talks on", from `from` on, up to a comma or a word that goes on with something else.
  text::Span find_english(std::string_view text, const SentenceView& view, std::uint32_t from) const;

 private:
  text::Span noun_phrase(std::string_view text, const SentenceView& view, std::uint32_t from, std::uint32_t end,
                         const language::Particles& particles) const;

  std::vector<std::string> verbs_, about_, english_, stops_, never_first_;
};

}  // namespace mannam::events
