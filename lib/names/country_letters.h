// What goes in: a sentence. What comes out: the countries that single letters name there: 美 and 中, and 한·미·일 fused in 한미일.
// Why it exists: a letter is a country only in company, so these are no entries to be matched like others.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "dictionary/contents.h"
#include "language/particles.h"
#include "names/hits.h"

namespace mannam::names {

/// Built from list/country-letter (letter | place id), list/country-compound-head and list/ambiguous-letter. Immutable.
class CountryLetters {
 public:
  static CountryLetters build(const dictionary::Contents& contents);

  /// Hits for a compound of two or more letters that starts at `start`, a word start: one a letter. Nothing where it is none.
  void find_compound(std::string_view text, std::uint32_t start, const language::Particles& particles, Hits& hits) const;

  /// True where the Hanja letter at `span` more likely means something else: 방한 中 (during), 4日.
  bool is_doubtful(std::string_view text, text::Span span) const;

 private:
  std::unordered_map<char32_t, dictionary::EntryIndex> letters_;
  std::unordered_set<char32_t> ambiguous_;
  std::vector<std::string> heads_;         ///< sorted
  std::unordered_set<std::string> words_;  ///< letters that make an everyday word
};

}  // namespace mannam::names
