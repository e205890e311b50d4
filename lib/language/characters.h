// What goes in: clean text, byte by byte. What comes out: code points, their script, and their folded forms. Why it exists: names start
// where the script changes, and are compared without case, marks and the sounds that transliterations confuse.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mannam::language {

enum class Script : std::uint8_t { None, Hangul, Latin, Digit, Han, Other };

struct Character {
  char32_t code = 0;
  std::uint32_t size = 0;  ///< bytes; 0 behind the end
};

/// The character at `at` of valid UTF-8.
inline Character character_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0 && at + 1 < text.size()) return {(lead & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (lead < 0xF0 && at + 2 < text.size()) return {(lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  if (at + 3 < text.size()) return {(lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
  return {0xFFFD, 1};
}

/// The character that ends at `end`.
inline Character character_before(std::string_view text, std::size_t end) {
  if (end == 0 || end > text.size()) return {};
  std::size_t at = end - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return character_at(text, at);
}

inline bool is_hangul(char32_t code) { return code >= 0xAC00 && code <= 0xD7A3; }
inline bool is_ascii_upper(char32_t code) { return code >= 'A' && code <= 'Z'; }
inline bool is_space(char32_t code) { return code == ' ' || code == '\n' || code == '\t'; }

/// None for white space, punctuation and behind the end.
Script script_of(char32_t code);

/// A Latin letter without case and marks; every other character is itself.
char32_t fold(char32_t code);
/// True for a capital Latin letter, also one with a mark.
bool is_upper(char32_t code);

/// A Hangul syllable's parts: lead 0–18, vowel 0–20, tail 0–27 (0 is no final consonant).
struct Jamo {
  int lead = 0;
  int vowel = 0;
  int tail = 0;
};
inline Jamo jamo_of(char32_t syllable) {
  const int index = static_cast<int>(syllable - 0xAC00);
  return {index / 588, index % 588 / 28, index % 28};
}
inline char32_t syllable_of(Jamo jamo) { return static_cast<char32_t>(0xAC00 + (jamo.lead * 21 + jamo.vowel) * 28 + jamo.tail); }

}  // namespace mannam::language
