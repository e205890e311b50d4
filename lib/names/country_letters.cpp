// What goes in: a sentence. What comes out: hits for the countries named by single letters. Why it exists: see country_letters.h.
#include "names/country_letters.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using language::character_at;
using language::character_before;
using language::is_hangul;
using language::Script;
using language::script_of;

}  // namespace

CountryLetters CountryLetters::build(const dictionary::Contents& contents) {
  CountryLetters made;
  for (const dictionary::WordRow& row : contents.words.list("country-letter")) {
    const dictionary::EntryIndex entry = row.values.empty() ? dictionary::no_entry : contents.find(row.values.front());
    if (entry != dictionary::no_entry) made.letters_[character_at(row.word, 0).code] = entry;
  }
  for (const dictionary::WordRow& row : contents.words.list("ambiguous-letter")) made.ambiguous_.insert(character_at(row.word, 0).code);
  for (const dictionary::WordRow& row : contents.words.list("country-compound-word")) made.words_.insert(row.word);
  made.heads_ = contents.words.words("country-compound-head", "ko");
  std::sort(made.heads_.begin(), made.heads_.end());
  return made;
}

void CountryLetters::find_compound(std::string_view text, std::uint32_t start, const language::Particles& particles, Hits& hits) const {
  std::vector<std::pair<text::Span, dictionary::EntryIndex>> found;
  std::uint32_t end = start;
  while (found.size() < 5) {
    const language::Character letter = character_at(text, end);
    const auto entry = letters_.find(letter.code);
    if (entry == letters_.end()) break;
    for (const auto& [span, other] : found)
      if (other == entry->second) return;
    found.push_back({{end, end + letter.size}, entry->second});
    end += letter.size;
  }
  // The last letter may belong to the word behind (한미 + 일정); try the longest first.
  for (; found.size() >= 2; end = found.back().first.start, found.pop_back()) {
    if (words_.contains(std::string(text.substr(start, end - start)))) continue;
    const language::Particle particle = particles.match(text, end);
    const bool ends = !is_hangul(character_at(text, end).code) || (particle.size > 0 && particle.agrees);
    const bool fused =
        !ends && std::any_of(heads_.begin(), heads_.end(), [&](const std::string& head) { return text.substr(end).starts_with(head); });
    if (!ends && !fused) continue;
    for (const auto& [span, entry] : found) {
      Hit hit;
      hit.span = span;
      hit.entry = entry;
      hit.type = dictionary::EntryType::Place;
      hit.form = dictionary::FormKind::Short;
      hit.word_start = span.start == start;
      hit.word_end = true;
      hit.confidence = 0.8;
      hit.why = {"country letters"};
      if (span.end == end && particle.size > 0 && ends) {
        hit.particle = {end, end + particle.size};
        hit.particle_functions = particle.functions;
      }
      hits.push_back(std::move(hit));
    }
    return;
  }
}

bool CountryLetters::is_doubtful(std::string_view text, text::Span span) const {
  if (!ambiguous_.contains(character_at(text, span.start).code) || span.size() > 3) return false;
  std::uint32_t end = span.start;
  while (end > 0 && text[end - 1] == ' ') --end;
  const Script before = script_of(character_before(text, end).code);
  return before == Script::Hangul || before == Script::Digit;
}

}  // namespace mannam::names
