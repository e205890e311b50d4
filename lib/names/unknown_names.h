// What goes in: a sentence and the hits of the dictionary in it. What comes out: more hits, for names that no entry holds. Why it exists:
// in any day's news every second person is new; a title behind a surname, a suffix, a bracket or a list tells that it is a name.
#pragma once

#include <memory>

#include "dictionary/contents.h"
#include "language/particles.h"
#include "names/hits.h"
#include "text/span.h"

namespace mannam::names {

struct Clues;  // lib/names/clues.h

/// Word lists and counts of the finder, built once. Immutable.
class UnknownNames {
 public:
  static UnknownNames build(const dictionary::Contents& contents, const language::Particles& particles);
  UnknownNames(UnknownNames&&) noexcept;
  UnknownNames& operator=(UnknownNames&&) noexcept;
  ~UnknownNames();

  /// Appends to `hits`, whose elements from `first` on are the dictionary's hits of the sentence `span` of `text`, sorted. Each new hit has
  /// no entry, Derivation::Unknown, a confidence and its reasons. Linear in the sentence.
  void find(std::string_view text, text::Span span, std::size_t first, Hits& hits) const;

 private:
  explicit UnknownNames(std::unique_ptr<const Clues> clues);
  std::unique_ptr<const Clues> clues_;
};

}  // namespace mannam::names
