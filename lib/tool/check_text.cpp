// What goes in: an article as it was read. What comes out: notes on it, or the reason why it is no text. Why it exists: see check_text.h.
#include "tool/check_text.h"

#include <string_view>
#include <utility>

#include <unicode/utf8.h>

namespace mannam::tool {
namespace {

void refuse(const std::string& file, std::string what, std::string hint, Input& input) {
  input.problems.push_back({.file = file, .what = std::move(what), .hint = std::move(hint)});
  input.readable = false;
}

struct BadBytes {
  std::size_t count = 0;
  std::size_t first = 0;       ///< offset of the first
  std::size_t characters = 0;  ///< good ones beyond ASCII
};

BadBytes count_bad_bytes(std::string_view text) {
  BadBytes found;
  const char* bytes = text.data();
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    UChar32 character = 0;
    const std::int32_t start = at;
    U8_NEXT(bytes, at, size, character);
    if (character < 0 && found.count++ == 0) found.first = static_cast<std::size_t>(start);
    if (character > 0x7f) ++found.characters;
  }
  return found;
}

/// The name of the encoding a byte order mark tells of; empty where there is none or it is UTF-8's.
std::string_view marked_encoding(std::string_view text) {
  if (text.starts_with("\xff\xfe")) return "UTF-16LE";
  if (text.starts_with("\xfe\xff")) return "UTF-16BE";
  return "";
}

}  // namespace

void check_text(const std::string& file, bool strict, Input& input) {
  const std::string& text = input.article.text;
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
    input.problems.push_back({.file = file, .what = text.empty() ? "is empty" : "holds nothing but white space"});
    return;
  }
  if (const std::string_view encoding = marked_encoding(text); !encoding.empty()) {
    return refuse(file, "is " + std::string(encoding) + ", not UTF-8", "iconv -f UTF-16 -t UTF-8 turns it into UTF-8", input);
  }
  if (text.find('\0') != std::string::npos) return refuse(file, "is not a text: it holds NUL bytes", "", input);
  const BadBytes bad = count_bad_bytes(text);
  if (strict && bad.count > 0)
    return refuse(file, "is not UTF-8 at byte " + std::to_string(bad.first), "without --strict such bytes are replaced and counted", input);
  if (bad.count > 8 && bad.count > bad.characters) {
    refuse(file, "is not UTF-8: " + std::to_string(bad.count) + " bytes of it cannot be", "for an old Korean file: iconv -f CP949 -t UTF-8",
           input);
  }
}

}  // namespace mannam::tool
