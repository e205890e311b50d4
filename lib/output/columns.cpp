// What goes in: text for a terminal. What comes out: its width, and lines that fit. Why it exists: see columns.h.
#include "output/columns.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace mannam::output {

namespace {

struct Character {
  std::string_view bytes;
  UChar32 code = 0;

  std::size_t width() const {
    const int kind = u_charType(code);
    if (kind == U_NON_SPACING_MARK || kind == U_ENCLOSING_MARK || kind == U_FORMAT_CHAR) return 0;
    const int east_asian = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
  }
};

/// The character that starts at `at`, which moves behind it. A bad byte is a replacement character.
Character next(std::string_view text, std::size_t& at) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  auto index = static_cast<std::int32_t>(at);
  Character character;
  U8_NEXT_OR_FFFD(data, index, static_cast<std::int32_t>(text.size()), character.code);
  character.bytes = text.substr(at, static_cast<std::size_t>(index) - at);
  at = static_cast<std::size_t>(index);
  return character;
}

/// As much of the text as fits, at least one character.
std::string_view fitting(std::string_view text, std::size_t width) {
  std::size_t taken = 0, end = 0;
  for (std::size_t at = 0; at < text.size();) {
    taken += next(text, at).width();
    if (taken > width && end > 0) break;
    end = at;
  }
  return text.substr(0, end);
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) columns += next(text, at).width();
  return columns;
}

std::string one_line(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = next(text, at);
    if (u_iscntrl(character.code) || u_isUWhiteSpace(character.code)) {
      if (!result.empty() && result.back() != ' ') result += ' ';
    } else if (character.code == 0xfffd) {
      result += "\uFFFD";
    } else {
      result += character.bytes;
    }
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find(' ', start), text.size());
    std::string_view word = text.substr(start, end - start);
    start = end + 1;
    if (used > 0 && used + 1 + columns_of(word) > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) {
      lines.back() += ' ';
      ++used;
    }
    while (used + columns_of(word) > width) {
      const std::string_view part = fitting(word, width);
      if (part.size() == word.size()) break;
      lines.back() += part;
      lines.emplace_back();
      word.remove_prefix(part.size());
    }
    lines.back() += word;
    used += columns_of(word);
  }
  return lines;
}

std::string shortened(std::string_view text, std::size_t width) {
  if (columns_of(text) <= width) return std::string(text);
  return std::string(fitting(text, width > 1 ? width - 1 : 1)) + "…";
}

}  // namespace mannam::output
