// What goes in: a sentence. What comes out: the borders between its clauses. Why it exists: a rule is matched inside a clause; past a
// border only a subject, past some only a time or place, may still belong to it. Words and endings stand in words/clauses.rec.
#pragma once

#include <string>
#include <vector>

#include "dictionary/word_lists.h"
#include "language/flat_words.h"
#include "text/text.h"

namespace mannam::text {

/// `Connective` 하고, 며, 해, 만나, also English that, after, when, `;`; `Adnominal` a clause that describes the next noun (방한한);
/// `After` a noun that closes a clause in time (후, 뒤, 직후, 중).
enum class BorderKind { Connective, Adnominal, After };

struct Border {
  Span word;  ///< the word that makes it; Korean borders lie behind it, English ones in front of it
  BorderKind kind = BorderKind::Connective;

  bool operator==(const Border&) const = default;
};

/// Immutable; safe to share.
class ClauseBorders {
 public:
  static ClauseBorders build(const dictionary::WordLists& words);

  /// In order of the text. Stretches in round brackets hold none. Words inside names are not known here: the caller leaves out borders that
  /// stand in a name. Linear in the length of the sentence.
  std::vector<Border> find(std::string_view text, const Sentence& sentence) const;
  /// The same for a caller who has the sentence's plain_words at hand.
  std::vector<Border> find(std::string_view text, const Sentence& sentence, const std::vector<Span>& words) const;

 private:
  void find_korean(std::string_view text, const std::vector<Span>& words, std::vector<Border>& into) const;
  void find_english(std::string_view text, Span span, const std::vector<Span>& words, std::vector<Border>& into) const;

  using Kinds = language::WordMap<BorderKind>;
  Kinds endings_;            ///< Korean: how a word ends
  Kinds whole_;              ///< Korean: a whole word
  Kinds starts_;             ///< English, lower case
  language::WordSet never_;  ///< words that only look like one
  std::size_t longest_ending_ = 0;
};

/// Words between white space with what stands in round brackets and marks of punctuation at their ends taken off; empty ones left out.
std::vector<Span> plain_words(std::string_view text, Span span);

}  // namespace mannam::text
