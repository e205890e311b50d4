// What goes in: a place in a text. What comes out: borders of words, josa, directions, tense. Why it exists: the reading behind
// word_borders.h.
#include "times/word_borders.h"

#include <algorithm>
#include <optional>

#include "times/time_characters.h"

namespace mannam::times {
namespace {

constexpr std::size_t far_behind = 400;  ///< bytes: a predicate further away says nothing about a day
constexpr std::size_t far_before = 160;
constexpr std::size_t an_opener = 6;  ///< bytes: no more than "Only " stands in front of a time that opens its sentence
constexpr int nieun = 4;
constexpr int rieul = 8;
constexpr int ssang_siot = 20;

bool is_word_character(char c) { return is_digit(c) || is_letter(c); }

/// A letter of Latin script that ASCII lacks: "Mar" is no month in a name that goes on with one.
bool is_accented(std::string_view character) {
  const char32_t code = code_point(character);
  return code >= 0xC0 && code < 0x250 && code != 0xD7 && code != 0xF7;
}

bool starts_word(std::string_view text, std::size_t at) { return at == 0 || !is_word_character(text[at - 1]); }

}  // namespace

WordBorders::Words WordBorders::read(const dictionary::WordLists& words, std::string_view name) {
  Words read;
  for (const dictionary::WordRow& row : words.list(name)) read.push_back({row.word, row.values.empty() ? std::string() : row.values[0]});
  std::stable_sort(read.begin(), read.end(), [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
  return read;
}

WordBorders WordBorders::build(const dictionary::WordLists& words) {
  WordBorders built;
  built.particles_ = read(words, "time-particle");
  built.after_ = read(words, "time-after");
  built.before_ = read(words, "time-before");
  built.not_before_ = read(words, "time-not-behind");
  built.not_behind_ = read(words, "time-not-before");
  built.present_endings_ = read(words, "time-present-ending");
  built.ongoing_ = read(words, "time-ongoing");
  built.sayings_ = read(words, "time-saying");
  built.happenings_ = read(words, "time-happening");
  built.happened_before_ = read(words, "time-happened-before");
  for (const dictionary::WordRow& row : words.list("time-cue"))
    (row.language == "ko" ? built.korean_cues_ : built.english_cues_).push_back({row.word, row.values.empty() ? "" : row.values[0]});
  return built;
}

const WordBorders::Word* WordBorders::starting(const Words& words, std::string_view text, std::size_t at) {
  for (const Word& word : words)
    if (stands_at(text, at, word.text)) return &word;
  return nullptr;
}

bool WordBorders::starts_apart(std::string_view text, std::size_t at) {
  if (is_digit(text[at])) {
    const char last = text[at - 1];
    if (is_word_character(last)) return false;
    const bool tied = last == '.' || last == ',' || last == '-' || last == '/' || last == ':';
    if (last == '-' && at >= 2 && is_letter(text[at - 2])) return false;  // a model, not a year
    return !(tied && at >= 2 && is_digit(text[at - 2]));
  }
  if (is_letter(text[at])) return !is_word_character(text[at - 1]) && text[at - 1] != '-' && text[at - 1] != '\'';
  return !is_hangul(character_before(text, at));
}

bool WordBorders::may_begin(std::string_view text, std::size_t at) const {
  if (at == 0) return true;
  if (!starts_apart(text, at)) return false;
  for (const Word& word : not_before_)
    if (at >= word.text.size() && stands_at(text, at - word.text.size(), word.text)) return false;
  return true;
}

Border WordBorders::behind(std::string_view text, std::size_t at) const {
  Border border;
  if (is_letter(text[at - 1]) && is_accented(character_at(text, at))) return border;
  if (at < text.size() && is_word_character(text[at]) && is_word_character(text[at - 1])) return border;
  if (at + 1 < text.size() && is_digit(text[at - 1]) && (text[at] == '.' || text[at] == ',' || text[at] == '%') &&
      (text[at] == '%' || is_digit(text[at + 1])))
    return border;
  std::size_t here = at;
  for (int stack = 0; stack < 3 && is_hangul(character_at(text, here)); ++stack) {
    const Word* particle = starting(particles_, text, here);
    if (!particle) return border;
    if (border.direction.empty()) border.direction = particle->value;
    here += particle->text.size();
  }
  if (is_hangul(character_at(text, here))) return border;
  const std::size_t next = skip_spaces(text, here);
  if (starting(not_behind_, text, next)) return border;
  border.ends = true;
  border.size = static_cast<std::uint32_t>(here - at);
  if (border.direction.empty() && here == at)
    if (const Word* word = starting(after_, text, next)) {
      const std::size_t end = next + word->text.size();
      const Word* josa = starting(particles_, text, end);  // 10일 전자 업체 is not before the 10th
      if (!is_hangul(character_at(text, josa ? end + josa->text.size() : end))) border.direction = word->value;
    }
  return border;
}

std::string WordBorders::direction_before(std::string_view text, std::size_t at) const {
  std::size_t end = at;
  while (end > 0 && text[end - 1] == ' ') --end;
  for (const Word& word : before_) {
    if (end < word.text.size()) continue;
    const std::size_t start = end - word.text.size();
    const std::string_view here = text.substr(start, word.text.size());
    const bool same = std::equal(here.begin(), here.end(), word.text.begin(), [](char a, char b) { return to_lower(a) == b; });
    if (same && starts_word(text, start)) return word.value;
  }
  return "";
}

bool WordBorders::says_behind(std::string_view text, std::size_t at) const {
  return starting(sayings_, text, skip_spaces(text, at)) != nullptr;
}

bool WordBorders::happens_behind(std::string_view text, std::size_t at) const {
  return starting(happenings_, text, skip_spaces(text, at)) != nullptr;
}

bool WordBorders::happens_before(std::string_view text, std::size_t at) const {
  while (at > 0 && text[at - 1] == ' ') --at;
  return std::any_of(happened_before_.begin(), happened_before_.end(),
                     [&](const Word& word) { return at > word.text.size() && stands_at(text, at - word.text.size(), word.text); });
}

/// A verb in the present that ends its sentence (열린다): what a paper says of a day to come.
bool WordBorders::ends_in_present(std::string_view behind, std::size_t at, std::size_t size) const {
  const Word* ending = final_consonant(character_at(behind, at)) == nieun ? starting(present_endings_, behind, at + size) : nullptr;
  return ending != nullptr && !is_hangul(character_at(behind, at + size + ending->text.size()));
}

/// The first sign behind the time decides: a past predicate (…ㅆ, …ㄴ 것), a present one that ends the sentence, or a word of what is to
/// come.
Tense WordBorders::korean_tense(std::string_view behind) const {
  bool open = false;  // a syllable in ㄹ stood before the white space: 열릴 예정, 만날 것
  bool done = false;  // … in ㄴ: 만난 것
  for (std::size_t at = 0; at < behind.size();) {
    const std::string_view here = character_at(behind, at);
    if (const Word* cue = starting(korean_cues_, behind, at)) {
      if (cue->value == "past") return Tense::Past;
      if (cue->value == "future" || open) return Tense::Future;
      if (done) return Tense::Past;
    }
    if (is_hangul(here)) {
      if (final_consonant(here) == ssang_siot) return Tense::Past;
      if (ends_in_present(behind, at, here.size())) return Tense::Future;
      open = final_consonant(here) == rieul;
      done = final_consonant(here) == nieun && !starting(ongoing_, behind, at);
    } else if (here != " ") {
      open = done = false;
    }
    at += here.size();
  }
  return Tense::Unknown;
}

Tense WordBorders::english_tense(std::string_view clause, std::size_t at) const {
  std::size_t best = std::string_view::npos;
  Tense tense = Tense::Unknown;
  for (const Word& cue : english_cues_) {
    for (std::size_t found = clause.find(cue.text); found != std::string_view::npos; found = clause.find(cue.text, found + 1)) {
      const std::size_t end = found + cue.text.size();
      if (!starts_word(clause, found) || (end < clause.size() && is_word_character(clause[end]))) continue;
      const std::size_t distance = found < at ? at - found : 3 * (found - at);  // what stands before the time governs it
      if (distance < best) best = distance, tense = cue.value == "future" ? Tense::Future : Tense::Past;
    }
  }
  return tense;
}

Tense WordBorders::tense_around(std::string_view text, text::Span sentence, text::Span span, bool korean) const {
  const std::size_t end = std::min<std::size_t>(sentence.end, span.end + far_behind);
  if (korean) return korean_tense(text.substr(span.end, end - span.end));
  std::size_t from = span.start > sentence.start + far_before ? span.start - far_before : sentence.start;
  for (std::size_t at = from; at < span.start; ++at)
    if (text[at] == ';' || text[at] == '"' || text[at] == '(') from = at + 1;
  std::size_t to = std::min<std::size_t>(end, span.end + far_before);
  const bool opens = span.start < sentence.start + an_opener && span.end < to && text[span.end] == ',';  // On Saturday, A will meet B
  for (std::size_t at = span.end + opens; at < to; ++at)
    if (text[at] == ';' || text[at] == ',' || text[at] == '"') to = at;
  return english_tense(text.substr(from, to - from), span.start - from);
}

}  // namespace mannam::times
