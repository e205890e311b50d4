// What goes in: a run of capitalised words. What comes out: whether it names an organisation or a place, and why. Why it exists: the last
// word (… Foundation), the first (Ministry of …) or a prefix tells a body that no entry holds.
#pragma once

#include <optional>

#include "names/sentence_words.h"

namespace mannam::names {

/// What a run of capitalised words is taken for.
struct BodyReading {
  dictionary::EntryType type = dictionary::EntryType::Organization;
  double confidence = 0;
  const char* why = "";
};

/// The reading of the words `first` … `behind` - 1 of `sentence` as an organisation or a place; none where nothing speaks for one.
std::optional<BodyReading> read_english_body(const Clues& clues, const SentenceWords& sentence, std::size_t first, std::size_t behind);

/// Bodies whose words are names or parts of names themselves: Quell Star, University of Quell, Lake Morrow. Tells `sentence` of each.
void find_english_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits);

/// The word in small letters, as the English word lists have it.
std::string in_small_letters(std::string_view word);

}  // namespace mannam::names
