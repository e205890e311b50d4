// What goes in: bytes of clean text. What comes out: whether they belong to a word. Why it exists: the steps of the entities stage look for
// the ends of words around names, and must agree on what a word is.
#pragma once

#include <cstdint>
#include <string_view>

namespace mannam::entities {

inline constexpr std::uint32_t syllable = 3;  ///< bytes of a Hangul syllable in UTF-8

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_latin_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

/// A Latin letter, a digit, or the first byte of a letter beyond ASCII; not that of a quotation mark or a dash.
constexpr bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_latin_letter(c) || (c >= '0' && c <= '9') || (byte >= 0xC3 && byte != 0xE2);
}

constexpr bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// A name in Latin letters, told by its first one.
constexpr bool is_latin(std::string_view name) { return !name.empty() && !is_beyond_ascii(name.front()); }

}  // namespace mannam::entities
