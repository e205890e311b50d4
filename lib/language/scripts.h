// What goes in: clean text, byte by byte. What comes out: code points, their script, and their folded forms. Why it exists: names start
// where the script changes, and are compared without case, marks and the sounds that transliterations confuse.
#pragma once

#include <cstdint>

#include "language/hangul.h"

namespace mannam::language {

enum class Script : std::uint8_t { None, Hangul, Latin, Digit, Han, Other };

inline bool is_hangul(char32_t code) { return is_syllable(code); }
inline bool is_ascii_upper(char32_t code) { return code >= 'A' && code <= 'Z'; }
inline bool is_space(char32_t code) { return code == ' ' || code == '\n' || code == '\t'; }

/// What the three below say of characters that are neither ASCII nor Hangul.
Script rare_script_of(char32_t code);
char32_t rare_fold(char32_t code);
bool is_rare_upper(char32_t code);

/// None for white space, punctuation and behind the end.
inline Script script_of(char32_t code) {
  if (is_hangul(code)) return Script::Hangul;
  if (code >= 0x80) return rare_script_of(code);
  const char32_t small = code | 0x20;
  if (small >= 'a' && small <= 'z') return Script::Latin;
  return code >= '0' && code <= '9' ? Script::Digit : Script::None;
}

/// A Latin letter without case and marks; the one code of a Hanja that has two (U+F9E1 is 李); every other character is itself.
inline char32_t fold(char32_t code) {
  if (code < 0x80) return is_ascii_upper(code) ? code | 0x20 : code;
  return is_hangul(code) ? code : rare_fold(code);
}

/// True for a capital Latin letter, also one with a mark.
inline bool is_upper(char32_t code) {
  if (code < 0x80) return is_ascii_upper(code);
  return !is_hangul(code) && is_rare_upper(code);
}

}  // namespace mannam::language
