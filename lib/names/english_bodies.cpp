// What goes in: a run of capitalised words. What comes out: its reading as an organisation or a place. Why it exists: see english_bodies.h.
#include "names/english_bodies.h"

#include "language/scripts.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;

bool has_small_word(const SentenceWords& sentence, std::size_t first, std::size_t behind) {
  for (std::size_t i = first; i < behind; ++i)
    if (!sentence.words()[i].capital) return true;
  return false;
}

}  // namespace

std::string in_small_letters(std::string_view word) {
  std::string folded(word);
  for (char& c : folded)
    if (language::is_ascii_upper(static_cast<unsigned char>(c))) c = static_cast<char>(c | 0x20);
  return folded;
}

std::optional<BodyReading> read_english_body(const Clues& clues, const SentenceWords& sentence, std::size_t first, std::size_t behind) {
  if (behind - first < 2) return std::nullopt;
  const auto word = [&](std::size_t index) { return in_small_letters(sentence.of(sentence.words()[index].span)); };
  const std::string last = word(behind - 1);
  if (clues.english_bodies.contains(last)) return BodyReading{EntryType::Organization, 0.75, "last word of an organisation"};
  if (clues.english_bodies.contains(word(first)) && has_small_word(sentence, first, behind))
    return BodyReading{EntryType::Organization, 0.75, "first word of an organisation"};
  if (clues.english_places.contains(last)) return BodyReading{EntryType::Place, 0.7, "last word of a place"};
  return std::nullopt;
}

}  // namespace mannam::names
