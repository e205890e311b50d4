// What goes in: UTF-8 text and Hangul syllables. What comes out: characters, the letters a syllable is made of, and syllables put together
// again. Why it exists: Korean endings and particles change the last syllable of a word; this arithmetic is all that needs to know how.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mannam::language {

/// A syllable's letters as positions in the Unicode order: 19 leads, 21 vowels, 28 finals (0 = no final consonant).
struct Jamo {
  int lead = 0;
  int vowel = 0;
  int final = 0;

  bool operator==(const Jamo&) const = default;
};

/// A decoded character; size 0 at the end of the text. Bytes that are not UTF-8 count as one U+FFFD each.
struct Character {
  char32_t code = 0;
  std::uint32_t size = 0;
};

/// Characters of one, two and four bytes, and malformed ones.
Character any_character_at(std::string_view text, std::size_t offset);

/// Hangul is three bytes long and nearly all of a Korean text.
inline Character character_at(std::string_view text, std::size_t offset) {
  if (offset + 2 < text.size()) {
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80) return {lead, 1};
    const auto second = static_cast<unsigned char>(text[offset + 1]), third = static_cast<unsigned char>(text[offset + 2]);
    if ((lead & 0xF0) == 0xE0 && (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80)
      return {static_cast<char32_t>((lead & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F)), 3};
  }
  return any_character_at(text, offset);
}
/// The byte at `offset` goes on with a character that starts before it.
inline bool is_inside_character(std::string_view text, std::size_t offset) {
  return (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80;
}
Character character_before(std::string_view text, std::size_t offset);
void append(std::string& text, char32_t code);

/// 가 to 힣.
constexpr bool is_syllable(char32_t code) { return code >= 0xAC00 && code <= 0xD7A3; }
/// Index of the final consonant; 0 where there is none or `code` is no syllable. 4 is n, 8 l, 16 m, 17 b, 20 ss, 27 h.
constexpr int final_index(char32_t code) { return is_syllable(code) ? static_cast<int>((code - 0xAC00) % 28) : 0; }
constexpr bool has_final(char32_t code) { return final_index(code) != 0; }

/// Both want a real syllable, or indexes in range.
constexpr Jamo decompose(char32_t code) {
  const int index = static_cast<int>(code - 0xAC00);
  return {index / 588, index % 588 / 28, index % 28};
}
constexpr char32_t compose(Jamo jamo) { return static_cast<char32_t>(0xAC00 + jamo.lead * 588 + jamo.vowel * 28 + jamo.final); }

}  // namespace mannam::language
