// What goes in: a place in a text. What comes out: what kind of character stands there. Why it exists: the times stage reads UTF-8 by hand;
// these few questions are asked everywhere in it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mannam::times {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// Bytes of the character at `at`, at least 1 and never past the end.
inline std::size_t character_size(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  return std::min(size, text.size() - at);
}

inline std::string_view character_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text.substr(at, character_size(text, at)) : std::string_view();
}

/// The character that ends before `at`; empty at the start.
inline std::string_view character_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {};
  std::size_t start = at - 1;
  while (start > 0 && at - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return text.substr(start, at - start);
}

inline char32_t code_point(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(character[i])); };
  if (character.empty()) return 0;
  if (character.size() == 1) return byte(0);
  if (character.size() == 2) return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
  if (character.size() == 3) return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  return (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
}

inline bool is_hangul(std::string_view character) {
  const char32_t code = code_point(character);
  return code >= 0xAC00 && code <= 0xD7A3;
}

/// The final consonant of a Hangul syllable as Unicode counts it: 0 none, 8 rieul, 20 ssang-siot.
inline int final_consonant(std::string_view syllable) { return static_cast<int>((code_point(syllable) - 0xAC00) % 28); }

inline bool is_dash(std::string_view character) {
  const char32_t code = code_point(character);
  return code == '-' || code == '~' || (code >= 0x2010 && code <= 0x2015) || code == 0x223C || code == 0x301C || code == 0xFF5E;
}

/// True where `word` stands. Its last byte is asked first: that of most other words is another, the first one of Hangul is not.
inline bool stands_at(std::string_view text, std::size_t at, std::string_view word) {
  if (word.empty()) return true;
  return at < text.size() && text.size() - at >= word.size() && text[at + word.size() - 1] == word.back() &&
         text.substr(at, word.size()) == word;
}

/// Where the character at `at` stands in a sieve of 256 bits: a letter by itself, a syllable by its last two bytes.
inline std::size_t sieve_place(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  return byte(at) < 0x80 ? byte(at) : (byte(at + 1) * 31u + byte(at + 2)) % 256u;
}

/// Behind the white space at `at`: blanks, tabs, no more than `most`.
inline std::size_t skip_spaces(std::string_view text, std::size_t at, int most = 3) {
  while (at < text.size() && most-- > 0 && (text[at] == ' ' || text[at] == '\t')) ++at;
  return at;
}

}  // namespace mannam::times
