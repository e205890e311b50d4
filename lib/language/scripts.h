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

/// None for white space, punctuation and behind the end.
Script script_of(char32_t code);

/// A Latin letter without case and marks; every other character is itself.
char32_t fold(char32_t code);
/// True for a capital Latin letter, also one with a mark.
bool is_upper(char32_t code);

}  // namespace mannam::language
