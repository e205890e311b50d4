// What goes in: one character of the given text. What comes out: the character to read in its place. Why it exists: see fold.h.
#include "text/fold.h"

#include <array>
#include <charconv>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace mannam::text {
namespace {

bool is_space(char32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x3164 || c == '\v';
}

bool is_line_break(char32_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f'; }

/// Joiners, directions, soft hyphens, variation selectors: nothing a reader sees.
bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/// The dots that print uses for one another. U+119E is a vowel that old keyboards typed in place of the dot.
bool is_middle_dot(char32_t c) { return c == 0x318D || c == 0x30FB || c == 0xFF65 || c == 0x2027 || c == 0x22C5 || c == 0x119E; }

/// Dots only between words; at the start of a line they open an item of a list.
bool is_bullet_or_dot(char32_t c) { return c == 0x2219 || c == 0x2022; }

/// The full form of a half-width character and the narrow one of a full-width character, as Unicode has them.
char32_t fold_width(char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(error);
  icu::UnicodeString one;
  if (U_FAILURE(error) || !nfkc->getRawDecomposition(static_cast<UChar32>(c), one) || one.countChar32() != 1) return c;
  return static_cast<char32_t>(one.char32At(0));
}

char32_t fold_punctuation(char32_t c) {
  switch (c) {
    case 0x223C:
    case 0x301C:
      return '~';
    case 0x2032:
      return '\'';
    case 0x2033:
      return '"';
    case 0x2010:
    case 0x2011:
      return '-';
    default:
      return c;
  }
}

constexpr std::array<std::pair<std::string_view, char32_t>, 6> references{
    {{"amp", '&'}, {"apos", '\''}, {"gt", '>'}, {"lt", '<'}, {"nbsp", ' '}, {"quot", '"'}}};

/// The value of "#39" or "#x27"; 0 where it is none.
char32_t numbered(std::string_view name) {
  if (name.size() < 2 || name[0] != '#') return 0;
  const bool hexadecimal = name[1] == 'x' || name[1] == 'X';
  const char* first = name.data() + (hexadecimal ? 2 : 1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(first, name.data() + name.size(), value, hexadecimal ? 16 : 10);
  const bool is_scalar = value < 0xD800 || (value > 0xDFFF && value <= 0x10FFFF);
  return error == std::errc() && end == name.data() + name.size() && is_scalar && value >= ' ' ? value : 0;
}

}  // namespace

char32_t fold(char32_t c, bool after_space, std::string_view behind) {
  if (c < 0x80) return c == '\v' ? ' ' : c == '\f' ? '\n' : c;
  if (c >= 0xAC00 && c <= 0xD7A3) return c;
  if (c >= 0xFF01 && c <= 0xFFEE) c = fold_width(c);
  if (is_space(c)) return ' ';
  if (is_line_break(c)) return '\n';
  if (is_invisible(c)) return dropped;
  if (is_middle_dot(c)) return 0xB7;
  if (is_bullet_or_dot(c)) return after_space || behind.empty() || static_cast<unsigned char>(behind[0]) <= ' ' ? c : 0xB7;
  return fold_punctuation(c);
}

char32_t unescape_reference(std::string_view given, std::uint32_t start, std::uint32_t& position) {
  const std::string_view rest = given.substr(start + 1, 9);
  const std::size_t length = rest.find(';');
  if (length == std::string_view::npos) return '&';
  const std::string_view name = rest.substr(0, length);
  char32_t meant = numbered(name);
  for (const auto& [known, character] : references)
    if (known == name) meant = character;
  if (meant == 0) return '&';
  position = start + 2 + static_cast<std::uint32_t>(length);
  return meant;
}

}  // namespace mannam::text
