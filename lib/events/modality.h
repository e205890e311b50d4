// What goes in: a trigger in its sentence, with its own ending. What comes out: whether the event happened, is planned, denied …, whether
// it is hearsay, and whose. Why it exists: rules never repeat auxiliaries; every frame asks here.
//
// Korean: the trigger's ending, then the words behind it up to the next border, then the sentence's last predicate, then the words in
// front of it. English: the auxiliaries in front of the verb, then the words around it. All words stand in words/modality.rec.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <mannam/graph.h>
#include <mannam/result.h>

#include "dictionary/word_lists.h"
#include "events/match_trace.h"
#include "language/english_verbs.h"
#include "language/inflection.h"
#include "text/text.h"

namespace mannam::events {

/// Where the event's own time lies against the date the text was written. Unknown where either is not known.
enum class TimeRelation { Unknown, Before, SameDay, After };

struct ModalityQuestion {
  std::string_view text;                             ///< the whole clean text
  text::Language language = text::Language::Korean;  ///< of the sentence
  Zone zone = Zone::Body;                            ///< a headline's noun or present tense reads as news of what happened
  text::Span sentence;
  text::Span clause;                          ///< holds the trigger; empty where the caller has none
  std::uint32_t sides_end = 0;                ///< English: behind the last side, where the predicate of a noun may stand
  text::Span trigger;                         ///< verb form whole, or noun, or noun to light verb (회동을 가졌다)
  std::optional<language::Ending> ending;     ///< Korean: of the verb or light verb that ends the trigger; none for a noun
  std::optional<language::EnglishForm> form;  ///< English: of the verb that starts the trigger; none for a noun
  TimeRelation relation = TimeRelation::Unknown;
  std::span<const text::Quotation> quotations;  ///< Text::quotations, all or those near; only speech counts
};

struct ModalityAnswer {
  Modality modality = Modality::Happened;
  bool reported = false;
  text::Span attribution;  ///< who says so; empty where nobody is named

  bool operator==(const ModalityAnswer&) const = default;
};

/// Immutable; safe to share.
class ModalityReader {
 public:
  static ModalityReader build(const dictionary::WordLists& words, std::vector<Problem>& problems);
  ModalityReader(ModalityReader&&) noexcept;
  ModalityReader& operator=(ModalityReader&&) noexcept;
  ~ModalityReader();

  /// Linear in the length of the sentence.
  ModalityAnswer read(const ModalityQuestion& question) const;

  /// The words of the sentence that may decide, in order. Of the question only text, language, sentence and trigger are read.
  std::vector<ModalityClue> clues(const ModalityQuestion& question) const;

 private:
  struct Parts;
  explicit ModalityReader(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace mannam::events
