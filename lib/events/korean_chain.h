// What goes in: the words behind a Korean trigger. What comes out: what they make of it. Why it exists: a chain of endings, bound nouns and
// auxiliaries is a small grammar of its own; korean_modality asks it and weighs in the rest of the sentence.
#pragma once

#include <optional>
#include <vector>

#include "events/modality.h"
#include "events/modality_words.h"

namespace mannam::events {

/// One word, without the marks around it.
struct KoreanToken {
  text::Span span;
  Sense sense;
  bool stops = false;  ///< a comma, full stop or quotation mark behind it
  bool gap = false;    ///< quoted speech was left out in front of it
  bool glued = false;  ///< no space in front of it
};

/// The words of a stretch; speech inside it is left out.
std::vector<KoreanToken> korean_tokens(const ModalityQuestion& question, const KoreanModalityWords& words, text::Span span);

struct Verdict {
  std::optional<Modality> modality;
  bool past = false;  ///< a past form says so: no date makes it planned
  bool soft = false;  ///< planned by a present tense only: a date in the past makes it happened
  bool reported = false;
};

class KoreanChain {
 public:
  KoreanChain(const ModalityQuestion& question, const KoreanModalityWords& words, std::vector<KoreanToken> tokens)
      : question_(question), words_(words), tokens_(std::move(tokens)) {}

  /// What the chain says by itself; nothing where the trigger leaves it to the sentence.
  Verdict read() const;
  /// What the next predicate of the sentence says.
  Verdict sentence_predicate() const { return predicate(0); }
  const std::vector<KoreanToken>& tokens() const { return tokens_; }

 private:
  Verdict noun(std::size_t i) const;
  Verdict noun_word(std::size_t i, std::size_t idle, bool& go_on) const;
  Verdict verb(const language::Ending& ending, std::size_t i) const;
  Verdict past(const language::Ending& ending, std::size_t i) const;
  Verdict adnominal(const language::Ending& ending, std::size_t i) const;
  Verdict connective(const language::Ending& ending, std::size_t i) const;
  Verdict nominal(const language::Ending& ending, std::size_t i) const;
  Verdict settle(Verdict verdict, std::size_t i) const;
  Verdict after(std::size_t i) const;
  Verdict predicate(std::size_t i) const;
  Verdict predicate_at(std::size_t i, const language::Ending& ending) const;
  std::optional<Modality> can(std::size_t i) const;
  Effect effect(std::size_t i) const { return i < tokens_.size() ? tokens_[i].sense.effect : Effect::None; }
  const language::Ending* ending(std::size_t i) const;
  bool is_said_there(std::size_t i) const;
  bool last_syllable_has(std::size_t i, int final) const;

  const ModalityQuestion& question_;
  const KoreanModalityWords& words_;
  std::vector<KoreanToken> tokens_;
};

}  // namespace mannam::events
