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

/// What a Hanja letter that may be a country is where it stands.
enum class LetterReading { Country, Doubtful, Other };

/// Built from the lists of words/country_letters.rec. Immutable.
class CountryLetters {
 public:
  static CountryLetters build(const dictionary::Contents& contents);

  /// Hits for a compound of two or more letters that starts at `start`, a word start, fused or with middle dots: one a letter. Nothing
  /// where it is none.
  void find_compound(std::string_view text, std::uint32_t start, const language::Particles& particles, Hits& hits) const;

  /// Whether the Hanja letter at `span` is a country there, or more likely something else: 방한 中 (during), 4日 (day), 北側 (a word).
  LetterReading read_hanja(std::string_view text, text::Span span, const language::Particles& particles) const;

 private:
  struct Letter {
    dictionary::EntryIndex entry = dictionary::no_entry;
    bool dots_only = false;  ///< 영·미, but no 영미
    bool surname = false;
  };
  struct Compound;
  struct HanjaRun;

  Compound read_compound(std::string_view text, std::uint32_t start) const;
  bool is_compound(std::string_view text, std::uint32_t start, const Compound& compound) const;
  HanjaRun hanja_run(std::string_view text, text::Span span) const;
  bool is_in_company(const HanjaRun& run, char32_t letter) const;

  std::unordered_map<char32_t, Letter> letters_;
  std::unordered_set<char32_t> hanja_;       ///< letters that some country has
  std::unordered_set<char32_t> ambiguous_;   ///< in front of what belongs to a country only: during, day
  std::unordered_set<char32_t> rare_;        ///< beside another country's letter only: surnames and everyday letters
  std::unordered_set<char32_t> prefixes_;    ///< 대 of 대美, 訪 of 訪美
  std::unordered_set<char32_t> neighbours_;  ///< 軍 of 美軍
  std::vector<std::string> heads_;           ///< sorted
  std::unordered_set<std::string> words_;    ///< letters that make an everyday word
};

}  // namespace mannam::names
