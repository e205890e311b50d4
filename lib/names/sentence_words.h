// What goes in: a sentence, its hits and the clues. What comes out: its words and what is known of each. Why it exists: the finders of
// unknown names ask the same questions: is there a title here, an organisation, a particle?
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "names/clues.h"
#include "names/hits.h"
#include "text/span.h"

namespace mannam::names {

/// A run of letters and digits, with inner hyphens and apostrophes where it is Latin.
struct Word {
  text::Span span;
  std::uint32_t hangul_end = 0;  ///< end of the Hangul it starts with; span.start where it starts with something else
  bool latin = false;            ///< starts with a Latin letter
  bool capital = false;          ///< … a capital one
};

/// What stands behind a possible name and speaks for it.
struct Support {
  text::Span title;
  int nouns = 0;      ///< unknown words between
  bool body = false;  ///< a known organisation or place between
  bool weak = false;  ///< the title is an everyday word too
};

/// Where the noun in a word may end.
class NounEnds {
 public:
  explicit NounEnds(std::uint32_t word_end) { push_back(word_end); }
  void push_back(std::uint32_t end) { ends_[count_++] = end; }

  const std::uint32_t* begin() const { return ends_.data(); }
  const std::uint32_t* end() const { return ends_.data() + count_; }
  std::size_t size() const { return count_; }
  std::uint32_t back() const { return ends_[count_ - 1]; }
  std::uint32_t operator[](std::size_t index) const { return ends_[index]; }
  operator std::vector<std::uint32_t>() const { return {begin(), end()}; }

  static constexpr std::uint32_t longest_particle = 5;  ///< syllables

 private:
  std::array<std::uint32_t, longest_particle + 1> ends_{};
  std::uint32_t count_ = 0;
};

class SentenceWords {
 public:
  SentenceWords(const Clues& clues, std::string_view text, text::Span span, std::size_t first, const Hits& hits);

  const std::vector<Word>& words() const { return words_; }
  std::string_view of(text::Span span) const { return span.of(text_); }
  std::string_view text() const { return text_; }

  /// Index of the word that starts at `at`; words().size() where none does.
  std::size_t word_at(std::uint32_t at) const {
    const Place* place = place_at_byte(at);
    return place != nullptr && place->word < words_.size() ? place->word : words_.size();
  }
  /// End of the longest title, body (organisation, place) or person of the dictionary that starts at `at`; 0 where there is none.
  std::uint32_t title_at(std::uint32_t at) const { return starts(at, Title) ? longest(titles_, at) : 0; }
  std::uint32_t body_at(std::uint32_t at) const { return starts(at, Body) ? longest(bodies_, at) : 0; }
  std::uint32_t person_at(std::uint32_t at) const { return starts(at, KnownPerson) ? longest(people_, at) : 0; }
  /// The same of a person whose name is an everyday word or several people's.
  std::uint32_t weak_person_at(std::uint32_t at) const { return starts(at, WeakPerson) ? longest(weak_people_, at) : 0; }
  /// Start of the title, body or person that ends at `at`; `at` itself where there is none.
  std::uint32_t title_before(std::uint32_t at) const { return ends(at, Title) ? shortest_start(titles_, at) : at; }
  /// The title is an everyday word too: 모델, 시장.
  bool is_weak_title(text::Span title) const;
  std::uint32_t body_before(std::uint32_t at) const { return ends(at, Body) ? shortest_start(bodies_, at) : at; }
  std::uint32_t organization_before(std::uint32_t at) const {
    return ends(at, KnownOrganization) ? shortest_start(organizations_, at) : at;
  }
  std::uint32_t place_before(std::uint32_t at) const { return ends(at, KnownPlace) ? shortest_start(places_, at) : at; }
  std::uint32_t place_at(std::uint32_t at) const { return starts(at, KnownPlace) ? longest(places_, at) : 0; }
  /// A strong hit of the dictionary starts with `span` and reaches to its end.
  bool is_known(text::Span span) const { return starts(span.start, Strong) && longest(strong_, span.start) >= span.end; }

  /// The word lies in a longer strong hit: York in New York.
  bool is_inside_known(text::Span span) const;

  /// A body found by its suffix: later finders may rely on it.
  void add_body(text::Span span, dictionary::EntryType type);

  /// Ends of the noun in a word: the word's end, and what is left when particles are cut off. Longest first.
  NounEnds noun_ends(text::Span word) const {
    const std::size_t index = word_at(word.start);
    return index < words_.size() && words_[index].span == word ? noun_ends_[index] : find_noun_ends(word);
  }
  /// Start of a title that the word ends in (달골군수), before its particle; 0 where there is none.
  text::Span title_in(text::Span word) const;
  /// The word looks like noun and case particle.
  bool ends_in_particle(text::Span word) const;
  /// Behind brackets that are fused to `at`: 최고경영자(CEO).
  std::uint32_t behind_brackets(std::uint32_t at) const;
  /// The title that follows a name which ends at `at`, over organisations and nouns.
  std::optional<Support> title_behind(std::uint32_t at, int most_nouns) const;

  Hit make_hit(text::Span span, dictionary::EntryType type, double confidence, std::vector<std::string> why) const;

 private:
  using Spans = std::vector<text::Span>;
  /// What starts and ends at a byte, so that the lists of spans are searched only where something does.
  enum Kind : std::uint8_t { Title = 1, Body = 2, KnownOrganization = 4, KnownPlace = 8, KnownPerson = 16, WeakPerson = 32, Strong = 64 };
  struct Place {
    std::uint32_t word = 0xffffffff;  ///< that starts here
    std::uint8_t starts = 0, ends = 0;
  };

  const Place* place_at_byte(std::uint32_t at) const {
    return at < first_byte_ || at - first_byte_ >= at_bytes_.size() ? nullptr : &at_bytes_[at - first_byte_];
  }
  bool starts(std::uint32_t at, Kind kind) const {
    const Place* place = place_at_byte(at);
    return place != nullptr && (place->starts & kind) != 0;
  }
  bool ends(std::uint32_t at, Kind kind) const {
    const Place* place = place_at_byte(at);
    return place != nullptr && (place->ends & kind) != 0;
  }
  void mark(text::Span span, Kind kind);
  void sort_out(const Hit& hit);
  NounEnds find_noun_ends(text::Span word) const;
  static std::uint32_t longest(const Spans& spans, std::uint32_t at);
  static std::uint32_t shortest_start(const Spans& spans, std::uint32_t at);
  void cut_words(text::Span span);
  /// One syllable before a title is a part of it (부 of 부팀장) or makes another word (신대리).
  bool may_begin_title(text::Span before) const;

  const Clues& clues_;
  std::string_view text_;
  std::vector<Word> words_;
  std::vector<NounEnds> noun_ends_;  ///< of each word
  std::vector<Place> at_bytes_;      ///< from first_byte_ on, the end of the sentence included
  std::uint32_t first_byte_ = 0;
  Spans titles_, bodies_, organizations_, places_, people_;  ///< by start, longest last
  Spans weak_titles_, weak_people_;
  Spans strong_;
  std::vector<std::uint32_t> reach_;  ///< farthest end among strong_[0 … i]
};

}  // namespace mannam::names
