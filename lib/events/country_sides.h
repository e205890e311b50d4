// What goes in: a sentence with a word of talks behind the letters of countries: 한미 정상회담, 북·러 회담. What comes out: mentions of the
// sides: who heads each country as far as the text names them, else the country. Why it exists: news writes of the talks of two countries
// and of the two who hold them in turn, and both are one event.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "events/phrases.h"
#include "names/country_letters.h"

namespace mannam::events {

/// First mentions of the countries a document names and of those who head them.
struct NamedCountries {
  std::unordered_map<dictionary::EntryIndex, std::uint32_t> heads, countries;
};

/// Immutable; safe to share.
class CountrySides {
 public:
  explicit CountrySides(const dictionary::Contents& contents);

  NamedCountries named(const Document& document) const;

  /// Nothing where no letters of two countries stand in front of the trigger, or where the text names fewer than two of the sides.
  std::vector<std::uint32_t> find(const Document& document, const NamedCountries& named, const SentenceView& view, const Trigger& trigger,
                                  const language::Particles& particles) const;

  /// False where the trigger stands before another noun: 정상회담 사절단.
  bool stands_alone(const Document& document, const SentenceView& view, const Trigger& trigger, const language::Particles& particles) const;

 private:
  std::vector<dictionary::EntryIndex> countries(const Document& document, const SentenceView& view, const Trigger& trigger,
                                                const language::Particles& particles, bool& summit) const;
  bool leads_to(std::string_view text, const SentenceView& view, text::Span gap, const language::Particles& particles) const;

  names::CountryLetters letters_;
  std::unordered_set<std::string> offices_;  ///< 대통령, 총리
  std::vector<std::string> head_words_, between_, behind_;
};

}  // namespace mannam::events
