// What goes in: a sentence and its hits. What comes out: hits for names that no entry holds. Why it exists: see unknown_names.h. Bodies
// come first, because a person's title often stands behind one.
#include "names/unknown_names.h"

#include <utility>

#include "names/clues.h"
#include "names/english_bodies.h"
#include "names/introduced_bodies.h"
#include "names/sentence_words.h"
#include "names/unknown_bodies.h"
#include "names/unknown_english.h"
#include "names/unknown_places.h"
#include "names/unlisted_people.h"

namespace mannam::names {

UnknownNames::UnknownNames(std::unique_ptr<const Clues> clues) : clues_(std::move(clues)) {}
UnknownNames::UnknownNames(UnknownNames&&) noexcept = default;
UnknownNames& UnknownNames::operator=(UnknownNames&&) noexcept = default;
UnknownNames::~UnknownNames() = default;

UnknownNames UnknownNames::build(const dictionary::Contents& contents, const language::Particles& particles) {
  return UnknownNames(std::make_unique<const Clues>(Clues::build(contents, particles)));
}

void UnknownNames::find(std::string_view text, text::Span span, std::size_t first, Hits& hits) const {
  SentenceWords sentence(*clues_, text, span, first, hits);
  find_korean_bodies(*clues_, sentence, hits);
  find_english_bodies(*clues_, sentence, hits);
  find_introduced_bodies(*clues_, sentence, hits);
  find_korean_places(*clues_, sentence, hits);
  find_english_names(*clues_, sentence, hits);
  find_korean_people(*clues_, sentence, hits);
  find_foreign_people(*clues_, sentence, hits);
  find_withheld_names(*clues_, sentence, hits);
}

}  // namespace mannam::names
