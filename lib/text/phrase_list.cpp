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

std::size_t two_bytes(char first, char second) {
  return (static_cast<unsigned char>(first) * 5u ^ static_cast<unsigned char>(second) * 37u) % 1024;
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
  for (const std::string& phrase : phrases.sorted_) {
    phrases.words_.insert(phrase);
    phrases.sizes_.push_back(phrase.size());
    for (unsigned second = 0; second < 256; ++second)
      if (phrase.size() == 1 || static_cast<unsigned char>(phrase[1]) == second)
        phrases.beginnings_.set(two_bytes(phrase.front(), static_cast<char>(second)));
  }
  std::sort(phrases.sizes_.rbegin(), phrases.sizes_.rend());
  phrases.sizes_.erase(std::unique(phrases.sizes_.begin(), phrases.sizes_.end()), phrases.sizes_.end());
  return phrases;
}

bool Phrases::has(std::string_view whole) const { return words_.contains(whole); }

bool Phrases::may_begin(std::string_view text) const {
  return !text.empty() && beginnings_.test(two_bytes(text.front(), text.size() > 1 ? text[1] : '\0'));
}

bool Phrases::is_within(std::string_view text) const {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_begin(text.substr(at))) continue;
    for (const std::size_t size : sizes_)
      if (at + size <= text.size() && words_.contains(text.substr(at, size)) && stands_alone(text, at, text.substr(at, size))) return true;
  }
  return false;
}

std::size_t Phrases::prefix(std::string_view text) const {
  if (!may_begin(text)) return 0;
  for (const std::size_t size : sizes_)
    if (size <= text.size() && words_.contains(text.substr(0, size)) && stands_alone(text, 0, text.substr(0, size))) return size;
  return 0;
}

std::size_t Phrases::suffix(std::string_view text) const {
  if (text.empty() || !words_.may_end(text)) return 0;
  for (const std::size_t size : sizes_) {
    if (size > text.size()) continue;
    const std::size_t start = text.size() - size;
    if (words_.contains(text.substr(start)) && stands_alone(text, start, text.substr(start))) return size;
  }
  return 0;
}

}  // namespace mannam::text
