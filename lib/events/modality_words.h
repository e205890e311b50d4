// What goes in: words/modality.rec. What comes out: the words of modality with their effects, ready to look up. Why it exists: the two
// readers (Korean, English) hold the grammar only; every word is data.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/graph.h>
#include <mannam/result.h>

#include "dictionary/word_lists.h"
#include "language/english_verbs.h"
#include "language/inflection.h"

namespace mannam::events {

/// What a word does to the event it is said of. The file's head explains each.
enum class Effect {
  None,
  Happened,
  Ongoing,
  Planned,
  Soon,
  Expected,
  Possible,
  Denied,
  Cancelled,
  Hearsay,
  Rumour,
  Absent,
  Exists,
  Can,
  Not,
  After,
  Carry,
  Pass,
  Aside,
  Talk,
  Said,
  Copula,
  Source
};

/// As words/modality.rec writes it.
std::string_view name_of(Effect effect);

/// The modality an effect names itself, if it names one.
std::optional<Modality> modality_of(Effect effect);

struct Sense {
  Effect effect = Effect::None;
  bool head = false;                       ///< counts also at the end of a sentence's predicate
  std::optional<language::Ending> ending;  ///< of the verb, or of the copula behind a noun
};

/// Immutable.
class KoreanModalityWords {
 public:
  static KoreanModalityWords build(const dictionary::WordLists& words, std::vector<Problem>& problems);

  /// What the word at [start, end) is; effect None where no list knows it.
  Sense sense(std::string_view text, std::size_t start, std::size_t end) const;
  /// How a word no list knows ends, if it ends as a predicate does: kind Final or Quoted, and the tense.
  std::optional<language::Ending> predicate_ending(std::string_view word) const;

  bool is_aside_particle(std::string_view word) const { return aside_particles_.contains(word); }
  bool is_negative_adverb(std::string_view word) const { return negative_adverbs_.contains(word); }
  bool is_future_word(std::string_view word) const { return future_words_.contains(word); }
  bool ends_source(std::string_view word) const;                        ///< may not belong to the name of a source
  std::optional<std::string> source_mark(std::string_view word) const;  ///< what the word before ends in: 에 for 따르면

 private:
  explicit KoreanModalityWords(language::VerbForms verbs) : verbs_(std::move(verbs)) {}
  std::optional<Sense> noun_sense(std::string_view text, std::size_t start, std::size_t end) const;

  language::VerbForms verbs_;
  std::vector<Sense> verb_senses_;
  std::map<std::string, Sense, std::less<>> nouns_;
  std::set<std::string, std::less<>> particles_;
  std::set<std::string, std::less<>> aside_particles_;
  std::set<std::string, std::less<>> future_words_;
  std::set<std::string, std::less<>> negative_adverbs_;
  std::map<std::string, language::Ending, std::less<>> predicate_ends_;
  std::vector<std::string> source_borders_;
  std::map<std::string, std::string, std::less<>> sources_;
};

/// Immutable.
class EnglishModalityWords {
 public:
  static EnglishModalityWords build(const dictionary::WordLists& words, std::vector<Problem>& problems);

  struct Hit {
    Effect effect = Effect::None;
    std::uint32_t size = 0;
    bool before = true;  ///< may stand in front of the trigger
    bool behind = true;
  };
  /// The longest phrase at `offset`, where a word starts. Effect None where there is none.
  Hit match(std::string_view text, std::size_t offset) const;

  /// What a contracted ending says: didn't, she'll; None where the word has none.
  Effect contraction(std::string_view lower) const;

  /// Also, soon and all adverbs.
  bool is_transparent(std::string_view lower) const;
  bool is_infinitive(std::string_view lower) const { return infinitives_.contains(lower); }
  bool is_being(std::string_view lower) const { return being_.contains(lower); }
  bool is_light_gerund(std::string_view lower) const { return light_gerunds_.contains(lower); }
  bool is_circumstance(std::string_view lower) const { return circumstances_.contains(lower); }
  bool opens_clause(std::string_view lower) const { return clause_words_.contains(lower); }

 private:
  struct Phrase {
    Effect effect = Effect::None;
    bool before = true;
    bool behind = true;
    bool fixed = false;  ///< only as written, never inflected
  };
  language::EnglishVerbs phrases_;
  std::vector<Phrase> senses_;
  std::set<std::string, std::less<>> transparent_;
  std::set<std::string, std::less<>> being_;
  std::set<std::string, std::less<>> light_gerunds_;
  std::set<std::string, std::less<>> circumstances_;
  std::set<std::string, std::less<>> clause_words_;
  std::set<std::string, std::less<>> infinitives_;
  std::vector<std::string> adverb_ends_;
  std::vector<std::pair<std::string, Effect>> contractions_;
};

}  // namespace mannam::events
