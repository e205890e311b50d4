// What goes in: one character of the given text. What comes out: the character to read in its place. Why it exists: clean.h lists what is
// folded; the lists stand here, apart from the bookkeeping of offsets.
#pragma once

#include <cstdint>
#include <string_view>

namespace mannam::text {

/// What fold returns for a character that is not to be read at all.
inline constexpr char32_t dropped = 0xFFFFFFFF;

/// `after_space`: what stands before it is white space or nothing. `behind`: the given byte behind it, empty at the end.
char32_t fold(char32_t character, bool after_space, std::string_view behind);

/// ASCII that fold leaves as it is and that starts no HTML reference.
constexpr bool is_untouched_ascii(char c) { return (c >= ' ' && c <= '~' && c != '&') || c == '\n' || c == '\t'; }

/// Certainly NFC by itself and joined to nothing before it: the characters news are made of, told without asking ICU.
constexpr bool is_composed_alone(char32_t c) {
  return c < 0x300 || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x2010 && c <= 0x2026) ||
         (c >= 0x3000 && c <= 0x3029);
}

/// The character an HTML reference at `start` ("&amp;", "&#39;") stands for, `position` then moved behind it; else '&'.
char32_t unescape_reference(std::string_view given, std::uint32_t start, std::uint32_t& position);

}  // namespace mannam::text
