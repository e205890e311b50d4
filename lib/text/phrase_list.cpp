// What goes in: one word list. What comes out: Phrases. Why it exists: see phrase_list.h.
#include "text/phrase_list.h"

#include <algorithm>

namespace mannam::text {
namespace {

bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Whether a phrase may stand at `start` of `text`: it does not cut an ASCII word in two.
bool stands_alone(std::string_view text, std::size_t start, std::string_view phrase) {
  const std::size_t end = start + phrase.size();
  if (start > 0 && is_word(phrase.front()) && is_word(text[start - 1])) return false;
  return end == text.size() || !is_word(phrase.back()) || !is_word(text[end]);
}

bool holds(std::string_view text, std::string_view phrase) {
  for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1))
    if (stands_alone(text, at, phrase)) return true;
  return false;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

Phrases Phrases::of(const dictionary::WordLists& lists, std::string_view name, std::string_view value) {
  Phrases phrases;
  for (const dictionary::WordRow& row : lists.list(name)) {
    if (row.word.empty()) continue;
    if (value.empty() || (!row.values.empty() && row.values.front() == value)) phrases.sorted_.push_back(lower(row.word));
  }
  std::sort(phrases.sorted_.begin(), phrases.sorted_.end());
  phrases.sorted_.erase(std::unique(phrases.sorted_.begin(), phrases.sorted_.end()), phrases.sorted_.end());
  phrases.longest_first_ = phrases.sorted_;
  std::stable_sort(phrases.longest_first_.begin(), phrases.longest_first_.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return phrases;
}

bool Phrases::has(std::string_view whole) const { return std::binary_search(sorted_.begin(), sorted_.end(), whole, std::less<>()); }

bool Phrases::is_within(std::string_view text) const {
  return std::any_of(sorted_.begin(), sorted_.end(), [&](const std::string& phrase) { return holds(text, phrase); });
}

std::size_t Phrases::prefix(std::string_view text) const {
  for (const std::string& phrase : longest_first_)
    if (text.starts_with(phrase) && stands_alone(text, 0, phrase)) return phrase.size();
  return 0;
}

std::size_t Phrases::suffix(std::string_view text) const {
  for (const std::string& phrase : longest_first_)
    if (text.ends_with(phrase) && stands_alone(text, text.size() - phrase.size(), phrase)) return phrase.size();
  return 0;
}

}  // namespace mannam::text
