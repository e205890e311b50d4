// What goes in: a sentence and the Korean people of the dictionary. What comes out: hits for them in Latin letters, whatever the spelling.
// Why it exists: the dictionary holds one Latin spelling of a person, or none; the papers have others (Choi Taewon, Tae-won Chey).
#pragma once

#include <cstdint>
#include <string_view>

#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "dictionary/section.h"
#include "language/particles.h"
#include "language/romanisation.h"
#include "names/hits.h"

namespace mannam::names {

/// Immutable. Keeps a reference to `contents`, which must outlive it.
class RomanisedPeople {
 public:
  /// From the compiled file where `contents` are one, else from every person.
  static RomanisedPeople build(const dictionary::Contents& contents);
  void add_sections(dictionary::ImageWriter& writer) const;

  /// Adds hits for two or three capital words of which the first or last is a Korean surname. They are weak: many people share a spelling.
  /// A name that a hit behind `first` reads exactly is left alone. A look-up for each surname, by binary search.
  void find(std::string_view text, text::Span span, const language::Particles& particles, std::size_t first, Hits& hits) const;

 private:
  /// A Hangul name under one of its keys.
  struct Row {
    std::uint64_t key = 0;
    dictionary::EntryIndex entry = dictionary::no_entry;
    std::uint32_t name = 0;  ///< which of the entry's Korean names

    bool operator<(const Row& other) const {
      return key != other.key ? key < other.key : entry != other.entry ? entry < other.entry : name < other.name;
    }
    bool operator==(const Row&) const = default;
  };
  class Reader;

  const dictionary::Contents* contents_ = nullptr;
  language::Romanisation romanisation_;
  dictionary::Section<Row> rows_;  ///< in order
};

}  // namespace mannam::names
