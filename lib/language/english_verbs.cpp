// What goes in: base forms, the irregular verbs' rows and the spelling rules of English. What comes out: all forms, and matching of them.
// Why it exists: see english_verbs.h.
#include "language/english_verbs.h"

#include <algorithm>
#include <sstream>

namespace mannam::language {
namespace {

using dictionary::WordRow;
using Forms = std::vector<std::pair<EnglishForm, std::string>>;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_in(std::string_view word, std::string_view end) { return word.ends_with(end); }
std::string cut(std::string_view word, std::size_t letters) { return std::string(word.substr(0, word.size() - letters)); }

bool ends_in_consonant_y(std::string_view word) { return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]); }

bool hisses(std::string_view word) {
  return ends_in(word, "s") || ends_in(word, "x") || ends_in(word, "z") || ends_in(word, "ch") || ends_in(word, "sh") || ends_in(word, "o");
}

std::string third(std::string_view base) {
  if (ends_in_consonant_y(base)) return cut(base, 1) + "ies";
  return std::string(base) + (hisses(base) ? "es" : "s");
}

/// One syllable, one vowel letter, one consonant letter at its end: plan, stop, but not meet, hold, visit, show.
bool is_short(std::string_view word) {
  if (word.size() < 3) return false;
  const char last = word.back();
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y' || !is_vowel(word[word.size() - 2])) return false;
  return std::count_if(word.begin(), word.end(), is_vowel) == 1;
}

std::string doubled(std::string_view word) { return std::string(word) + word.back(); }

std::string past(std::string_view base) {
  if (ends_in(base, "e")) return std::string(base) + "d";
  return ends_in_consonant_y(base) ? cut(base, 1) + "ied" : std::string(base) + "ed";
}

std::string gerund(std::string_view base) {
  if (ends_in(base, "ie")) return cut(base, 2) + "ying";
  const bool silent = ends_in(base, "e") && base.size() > 2 && !ends_in(base, "ee") && !ends_in(base, "oe") && !ends_in(base, "ye");
  return (silent ? cut(base, 1) : std::string(base)) + "ing";
}

/// The stems past and gerund are made from: doubled or not, or both.
std::vector<std::string> suffixed_stems(const dictionary::WordLists& words, std::string_view base) {
  for (const WordRow& row : words.list("english-doubling-verb"))
    if (row.word == base) {
      const bool both = !row.values.empty() && row.values.front() == "both";
      return both ? std::vector<std::string>{std::string(base), doubled(base)} : std::vector<std::string>{doubled(base)};
    }
  return {is_short(base) ? doubled(base) : std::string(base)};
}

void add_words(Forms& forms, EnglishForm form, std::string_view several) {
  std::istringstream each{std::string(several)};
  for (std::string word; each >> word;)
    if (std::find(forms.begin(), forms.end(), std::pair(form, word)) == forms.end()) forms.emplace_back(form, word);
}

void add_irregular(Forms& forms, const WordRow& row) {
  const std::string& pasts = row.values[0];
  add_words(forms, EnglishForm::Past, pasts);
  if (row.values.size() > 1 && row.values[1] != pasts) add_words(forms, EnglishForm::Participle, row.values[1]);
  if (row.values.size() > 2) {
    std::erase_if(forms, [](const auto& form) { return form.first == EnglishForm::Third; });
    add_words(forms, EnglishForm::Third, row.values[2]);
  }
}

bool starts_word(std::string_view text, std::size_t offset) { return offset == 0 || !is_letter(text[offset - 1]); }

/// No letter or digit follows, nor a hyphen that ties on another word.
bool ends_word(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return true;
  const char next = text[offset];
  if (is_letter(next) || (next >= '0' && next <= '9')) return false;
  return next != '-' || offset + 1 >= text.size() || !is_letter(text[offset + 1]);
}

/// End of `rest` at `offset` of the text, white space before each of its words; npos where it does not stand there.
std::size_t end_of_rest(std::string_view text, std::size_t offset, std::string_view rest) {
  for (const char wanted : rest) {
    if (wanted == ' ') {
      if (offset >= text.size() || !is_space(text[offset])) return std::string_view::npos;
      while (offset < text.size() && is_space(text[offset])) ++offset;
    } else {
      if (offset >= text.size() || lowered(text[offset]) != wanted) return std::string_view::npos;
      ++offset;
    }
  }
  return offset;
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), lowered);
  return lower;
}

}  // namespace

std::vector<std::pair<EnglishForm, std::string>> english_forms(const dictionary::WordLists& words, std::string_view base) {
  Forms forms{{EnglishForm::Base, std::string(base)}, {EnglishForm::Third, third(base)}};
  const auto& rows = words.list("english-irregular-verb");
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const WordRow& each) { return each.word == base && !each.values.empty(); });
  if (row != rows.end()) add_irregular(forms, *row);
  for (const std::string& stem : suffixed_stems(words, base)) {
    if (row == rows.end()) add_words(forms, EnglishForm::Past, past(stem));
    add_words(forms, EnglishForm::Gerund, gerund(stem));
  }
  std::stable_sort(forms.begin(), forms.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
  return forms;
}

EnglishVerbs EnglishVerbs::build(const dictionary::WordLists& words, const std::vector<std::string>& verbs) {
  EnglishVerbs built;
  for (std::uint32_t verb = 0; verb < verbs.size(); ++verb) {
    const std::string lower = lower_case(verbs[verb]);
    const std::size_t space = std::min(lower.find(' '), lower.size());
    for (const auto& [form, word] : english_forms(words, std::string_view(lower).substr(0, space)))
      built.by_first_word_[word].push_back({verb, form, lower.substr(space)});
  }
  return built;
}

std::vector<EnglishVerbHit> EnglishVerbs::match(std::string_view text, std::size_t offset) const {
  if (!starts_word(text, offset)) return {};
  std::size_t end = offset;
  while (end < text.size() && is_letter(text[end])) ++end;
  const auto found = by_first_word_.find(lower_case(text.substr(offset, end - offset)));
  if (found == by_first_word_.end()) return {};
  std::vector<EnglishVerbHit> hits;
  for (const Reading& reading : found->second) {
    const std::size_t last = end_of_rest(text, end, reading.rest);
    if (last == std::string_view::npos || !ends_word(text, last)) continue;
    hits.push_back({reading.verb, static_cast<std::uint32_t>(last - offset), reading.form});
  }
  return hits;
}

}  // namespace mannam::language
