// What goes in: clean text and an offset. What comes out: the character there, and what kind it is. Why it exists: the text stage walks
// over characters in several places, and all of them must agree on what a quote, a bracket or a Hangul syllable is.
#pragma once

#include <cstdint>
#include <string_view>

#include <unicode/utf8.h>

namespace mannam::text {

/// The character at `i`, which is moved behind it. `text` is valid UTF-8.
inline char32_t next_character(std::string_view text, std::uint32_t& i) {
  UChar32 c = 0;
  U8_NEXT_UNSAFE(text.data(), i, c);
  return static_cast<char32_t>(c);
}

/// The character before `i`, which is moved to it; 0 at the start.
inline char32_t previous_character(std::string_view text, std::uint32_t& i) {
  if (i == 0) return 0;
  UChar32 c = 0;
  U8_PREV_UNSAFE(text.data(), i, c);
  return static_cast<char32_t>(c);
}

/// The same without moving; 0 at either end.
inline char32_t character_at(std::string_view text, std::uint32_t i) { return i < text.size() ? next_character(text, i) : 0; }
inline char32_t character_before(std::string_view text, std::uint32_t i) { return previous_character(text, i); }

constexpr bool is_white(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == 0; }
constexpr bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char32_t c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7); }
constexpr bool is_latin(char32_t c) { return is_upper(c) || is_lower(c) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7); }
constexpr bool is_hangul(char32_t c) {
  return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E) || (c >= 0x1100 && c <= 0x11FF);
}
constexpr bool is_ideograph(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3FFFD);
}
constexpr bool is_wide(char32_t c) { return c >= 0x2E80 || (c >= 0x1100 && c <= 0x11FF); }
constexpr bool is_closing_bracket(char32_t c) { return c == ')' || c == ']' || c == '}' || c == 0x3011 || c == 0x3015; }
constexpr bool is_opening_bracket(char32_t c) { return c == '(' || c == '[' || c == '{' || c == 0x3010 || c == 0x3014; }
constexpr bool is_double_quote(char32_t c) { return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F; }
constexpr bool is_single_quote(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B; }
/// Corner brackets, angle quotes: marks that say by their shape which way they open.
constexpr bool is_opening_corner(char32_t c) { return c == 0x300C || c == 0x300E || c == 0xAB || c == 0x3008 || c == 0x300A; }
constexpr bool is_closing_corner(char32_t c) { return c == 0x300D || c == 0x300F || c == 0xBB || c == 0x3009 || c == 0x300B; }
constexpr bool is_quote(char32_t c) { return is_double_quote(c) || is_single_quote(c) || is_opening_corner(c) || is_closing_corner(c); }
constexpr bool is_ellipsis(char32_t c) { return c == 0x2026 || c == 0x2025; }
constexpr bool is_stop(char32_t c) { return c == '.' || c == '?' || c == '!' || c == 0x3002 || is_ellipsis(c); }
/// Marks that open an item of a list of other pages; other marks open items of the article itself.
constexpr bool is_bullet(char32_t c) {
  return c == 0x2022 || c == 0x261E || c == 0x25AA || c == 0x2023 || c == 0x25CF || c == 0x25E6 || c == '*';
}

}  // namespace mannam::text
