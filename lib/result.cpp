// What goes in: a Problem. What comes out: the lines a person reads. Why it exists: every message of the program and of the library's users
// looks alike, and its caret stands below the mistake also behind Hangul, which is two columns wide.
#include <mannam/result.h>

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace mannam {
inline namespace v0_1 {
namespace {

int width_of(UChar32 character) {
  if (character < 0) return 1;
  const int category = u_charType(character);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// White space as wide as the first `bytes` of `line`. Tabs stay tabs: only the terminal knows their width.
std::string blank_like(std::string_view line, std::size_t bytes) {
  std::string blank;
  const auto end = static_cast<std::int32_t>(std::min(bytes, line.size()));
  for (std::int32_t i = 0; i < end;) {
    UChar32 character = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(line.data()), i, end, character);
    if (character == '\t')
      blank += '\t';
    else
      blank.append(static_cast<std::size_t>(width_of(character)), ' ');
  }
  return blank;
}

/// "file:3:7: ", "file:3: ", "file: "; a place in a document has no line, only its byte.
std::string place_of(const Problem& problem) {
  std::string place;
  const auto add = [&place](std::string_view part) { place.append(part).append(1, ':'); };
  if (!problem.file.empty()) add(problem.file);
  if (problem.line > 0) add(std::to_string(problem.line));
  if (problem.line > 0 && problem.column > 0) add(std::to_string(problem.column));
  if (problem.line == 0 && problem.column > 0) add(fmt::format("{}byte {}", place.empty() ? "" : " ", problem.column));
  if (!place.empty()) place.append(1, ' ');
  return place;
}

}  // namespace

std::string describe(const Problem& problem) {
  std::string text = place_of(problem);
  text.append(problem.what);
  if (!problem.source_line.empty()) text.append(1, '\n').append(problem.source_line);
  if (!problem.source_line.empty() && problem.column > 0)
    text.append(1, '\n').append(blank_like(problem.source_line, static_cast<std::size_t>(problem.column - 1))).append("^ near here");
  if (!problem.hint.empty()) text.append("\nhint: ").append(problem.hint);
  return text;
}

}  // namespace v0_1
}  // namespace mannam
