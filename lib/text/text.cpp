// What goes in: an article's bytes. What comes out: Text. Why it exists: the text stage on one page.
#include "text/text.h"

#include <utility>

#include "text/text_words.h"

namespace mannam::text {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

Language language_of(std::string_view bytes) {
  for (const char c : bytes)
    if (static_cast<unsigned char>(c) >= 0xEA && static_cast<unsigned char>(c) <= 0xED) return Language::Korean;
  return Language::English;
}

}  // namespace

TextWords TextWords::build(const dictionary::WordLists&) { return {}; }

TextReader::TextReader(std::shared_ptr<const TextWords> words) : words_(std::move(words)) {}

TextReader TextReader::build(const dictionary::WordLists& words) {
  return TextReader(std::make_shared<const TextWords>(TextWords::build(words)));
}

Text TextReader::read(std::string_view given) const {
  Text text;
  text.clean = clean(given);
  const std::string_view bytes = text.bytes();
  const auto size = static_cast<std::uint32_t>(bytes.size());
  if (size > 0) text.parts.push_back({.span = {0, size}, .zone = Zone::Body, .date = {}});
  std::uint32_t start = 0;
  std::uint32_t paragraph = 0;
  for (std::uint32_t i = 0; i <= size; ++i) {
    const bool line_end = i == size || bytes[i] == '\n';
    const bool full_stop = !line_end && i > 0 && is_space(bytes[i]) && (bytes[i - 1] == '.' || bytes[i - 1] == '?' || bytes[i - 1] == '!');
    if (!line_end && !full_stop) continue;
    std::uint32_t end = i;
    while (start < end && is_space(bytes[start])) ++start;
    while (end > start && is_space(bytes[end - 1])) --end;
    if (start < end) {
      const Language language = language_of(bytes.substr(start, end - start));
      text.sentences.push_back({.span = {start, end}, .zone = Zone::Body, .language = language, .part = 0, .paragraph = paragraph});
      (language == Language::Korean ? text.korean : text.english) = true;
    }
    if (line_end) ++paragraph;
    start = i;
  }
  return text;
}

Text read_text(std::string_view given, const dictionary::WordLists& words) { return TextReader::build(words).read(given); }

}  // namespace mannam::text
