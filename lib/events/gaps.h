// What goes in: stretches of text between names. What comes out: the same without spaces or brackets, counted. Why it exists: phrases and
// lists both look at what stands between two names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mannam::events {

inline bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

inline std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

/// Takes what stands in round brackets out.
inline std::string without_brackets(std::string_view text) {
  std::string made;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) made += c;
    if (c == ')' && depth > 0) --depth;
  }
  return made;
}

inline std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) words += !is_space(text[i]) && (i == 0 || is_space(text[i - 1]));
  return words;
}

/// Bytes of the spaces, then of one of `words`, at the start of `text`; 0 where there is none.
inline std::size_t starts_with_one(std::string_view text, const std::vector<std::string>& words) {
  for (const std::string& word : words)
    if (text.starts_with(word)) return word.size();
  return 0;
}

}  // namespace mannam::events
