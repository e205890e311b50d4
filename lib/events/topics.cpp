// What goes in: a Korean sentence that tells of a meeting. What comes out: what was talked about. Why it exists: see topics.h.
#include "events/topics.h"

#include <algorithm>

#include "events/gaps.h"

namespace mannam::events {
namespace {

constexpr int kLongestTopic = 7;  ///< words

/// The particle that ends a word, without the word's own last syllables: empty where none does.
text::Span particle_of(std::string_view text, text::Span word, const language::Particles& particles) {
  for (std::uint32_t at = word.start + 3; at < word.end; at += 3)
    if (const language::Particle found = particles.match(text.substr(0, word.end), at);
        found.size != 0 && found.agrees && at + found.size == word.end)
      return {at, word.end};
  return {};
}

}  // namespace

TopicReader::TopicReader(const dictionary::WordLists& words)
    : verbs_(words.words("topic-verb", "ko")),
      about_(words.words("topic-mark", "ko")),
      english_(words.words("topic-mark", "en")),
      stops_(words.words("topic-stop", "en")),
      never_first_(words.words("topic-never-first", "en")) {}

/// Leftwards from `end` over bare nouns, 의 and 와, up to a word with another mark, a border or a comma.
text::Span TopicReader::noun_phrase(std::string_view text, const SentenceView& view, std::uint32_t from, std::uint32_t end,
                                    const language::Particles& particles) const {
  constexpr std::uint32_t within = language::With | language::Of | language::Other;
  text::Span phrase{end, end};
  std::uint32_t at = end;
  for (int words = 0; words < kLongestTopic && at > from; ++words) {
    std::uint32_t stop = at;
    while (stop > from && is_space(text[stop - 1])) --stop;
    std::uint32_t start = stop;
    while (start > from && !is_space(text[start - 1])) --start;
    if (start == stop || (start == from && from > 0 && !is_space(text[from - 1]))) break;
    if (words > 0) {
      const text::Span particle = particle_of(text, {start, stop}, particles);
      const std::uint32_t functions = particle.empty() ? 0 : particles.match(text, particle.start).functions;
      if (functions != 0 && (functions & within) == 0) break;
      if (text.substr(start, stop - start).find_first_of(",.!?\"'") != std::string_view::npos) break;
    }
    if (std::any_of(view.borders.begin(), view.borders.end(), [&](const text::Border& b) { return b.word.overlaps({start, stop}); })) break;
    phrase.start = start;
    at = start;
  }
  return phrase;
}

text::Span TopicReader::find(std::string_view text, const SentenceView& view, std::uint32_t from,
                             const language::Particles& particles) const {
  const text::Span rest{from, view.sentence->span.end};
  text::Span before;
  for (const text::Span word : text::plain_words(text, rest)) {
    const std::string_view shown = word.of(text);
    const bool verb = starts_with_one(shown, verbs_) != 0 && starts_with_one(shown, verbs_) < shown.size();
    const bool about = starts_with_one(shown, about_) != 0;
    if ((verb || about) && !before.empty()) {
      const text::Span particle = particle_of(text, before, particles);
      const std::uint32_t functions = particle.empty() ? 0 : particles.match(text, particle.start).functions;
      const std::uint32_t wanted = (verb ? language::Object : 0u) | (about ? language::To : 0u);
      if ((functions & wanted) != 0) return noun_phrase(text, view, from, particle.start, particles);
    }
    before = word;
  }
  return {};
}

text::Span TopicReader::find_english(std::string_view text, const SentenceView& view, std::uint32_t from) const {
  constexpr int longest = 10;  // words
  const std::uint32_t end = view.sentence->span.end;
  const std::string rest = ' ' + lower_case(text.substr(from, end - from));
  std::size_t first = std::string::npos;
  for (const std::string& mark : english_)
    if (const std::size_t at = rest.find(' ' + mark + ' '); at != rest.npos) first = std::min(first, at + mark.size() + 2);
  if (first == std::string::npos) return {};
  text::Span topic{from + static_cast<std::uint32_t>(first) - 1, from + static_cast<std::uint32_t>(first) - 1};
  if (quotation_of(view, topic.start) != quotation_of(view, from)) return {};
  std::uint32_t at = topic.start;
  for (int words = 0; words < longest && at < end; ++words) {
    std::uint32_t stop = at;
    while (stop < end && !is_space(text[stop])) ++stop;
    const std::string word = lower_case(text.substr(at, stop - at));
    if (std::find(stops_.begin(), stops_.end(), word) != stops_.end()) break;
    if (words == 0 && std::find(never_first_.begin(), never_first_.end(), word) != never_first_.end()) break;  // was discussed in Haesong
    const std::size_t mark = word.find_first_of(",.;:!?\"()");
    if (mark != word.npos) {
      if (mark > 0) topic.end = at + static_cast<std::uint32_t>(mark);
      break;
    }
    if (word != "\xE2\x80\x94" && word != "-")
      topic.end = stop;
    else
      break;
    at = stop;
    while (at < end && is_space(text[at])) ++at;
  }
  return topic.end > topic.start ? topic : text::Span();
}

}  // namespace mannam::events
