// What goes in: clean text. What comes out: its lines. Why it exists: see page_lines.h.
#include "text/page_lines.h"

#include <algorithm>

#include "text/characters.h"

namespace mannam::text {
namespace {

// A line of a hard-wrapped paragraph is at least this wide, and at most that.
constexpr std::uint32_t narrowest_wrapped = 50;
constexpr std::uint32_t widest_wrapped = 110;
constexpr std::size_t fewest_wrapped = 5;
// How much the lines of a wrapped paragraph may differ: a long word goes to the next line whole.
constexpr std::uint32_t ragged = 20;

LineEnd end_of(std::string_view line) {
  auto i = static_cast<std::uint32_t>(line.size());
  char32_t c = previous_character(line, i);
  while (c != 0 && (is_quote(c) || is_closing_bracket(c) || c == ' ')) c = previous_character(line, i);
  if (is_ellipsis(c)) return LineEnd::Ellipsis;
  if (c == '.') return character_before(line, i) == '.' ? LineEnd::Ellipsis : LineEnd::Stop;
  if (c == 0x3002) return LineEnd::Stop;
  return c == '?' || c == '!' ? LineEnd::Mark : LineEnd::Open;
}

void count(std::string_view text, PageLine& line) {
  for (std::uint32_t i = line.span.start; i < line.span.end;) {
    const char32_t c = next_character(text, i);
    line.columns += is_wide(c) ? 2 : 1;
    if (is_hangul(c))
      ++line.hangul;
    else if (is_latin(c))
      ++line.latin;
    else if (is_ideograph(c))
      ++line.ideographs;
    else if (is_digit(c))
      ++line.digits;
  }
}

std::vector<PageLine> physical_lines(std::string_view text) {
  std::vector<PageLine> lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  bool blank_before = true;
  for (std::uint32_t start = 0; start < size;) {
    const std::size_t found = text.find('\n', start);
    const std::uint32_t line_end = found == std::string_view::npos ? size : static_cast<std::uint32_t>(found);
    PageLine line{.span = {start, line_end}, .blank_before = blank_before};
    while (line.span.start < line.span.end && is_white(static_cast<unsigned char>(text[line.span.start]))) ++line.span.start;
    while (line.span.end > line.span.start && is_white(static_cast<unsigned char>(text[line.span.end - 1]))) --line.span.end;
    blank_before = line.span.empty();
    if (!line.span.empty()) {
      line.end = end_of(line.span.of(text));
      count(text, line);
      lines.push_back(line);
    }
    start = line_end + 1;
  }
  return lines;
}

bool opens_small(std::string_view text, const PageLine& line) { return is_lower(character_at(text, line.span.start)); }

/// Whether the second line goes on with the sentence of the first: nothing else of several words starts with a small letter.
bool runs_on(std::string_view text, const PageLine& first, const PageLine& second) {
  return first.end == LineEnd::Open && first.columns >= narrowest_wrapped && !second.blank_before && opens_small(text, second) &&
         second.span.of(text).find(' ') != std::string_view::npos;
}

bool could_be_wrapped(const PageLine& line, std::uint32_t widest) {
  return line.columns >= narrowest_wrapped && line.columns <= widest_wrapped && line.columns + ragged >= widest;
}

/// Whether lines [first, last) without an empty line between them are one paragraph, wrapped at a fixed width: about equally wide all but
/// the last, the last ends a sentence and most others do not. Latin lines show it by a small letter at the start of one; without that it
/// takes more lines to believe it.
bool is_wrapped(std::string_view text, const std::vector<PageLine>& lines, std::size_t first, std::size_t last) {
  if (last - first < 3 || lines[last - 1].end != LineEnd::Stop) return false;
  std::uint32_t widest = 0;
  for (std::size_t i = first; i < last; ++i) widest = std::max(widest, lines[i].columns);
  std::size_t sentences = 0;
  bool small = false;
  for (std::size_t i = first; i + 1 < last; ++i) {
    if (!could_be_wrapped(lines[i], widest)) return false;
    sentences += lines[i].end != LineEnd::Open ? 1 : 0;
    small = small || opens_small(text, lines[i + 1]);
  }
  return widest <= widest_wrapped && sentences * 2 < last - first && (small || last - first >= fewest_wrapped);
}

void join(PageLine& line, const PageLine& next) {
  line.span.end = next.span.end;
  line.end = next.end;
  line.columns += next.columns + 1;
  line.hangul += next.hangul;
  line.latin += next.latin;
  line.ideographs += next.ideographs;
  line.digits += next.digits;
}

}  // namespace

std::vector<PageLine> page_lines(std::string_view text) {
  const std::vector<PageLine> physical = physical_lines(text);
  std::vector<PageLine> lines;
  lines.reserve(physical.size());
  for (std::size_t first = 0; first < physical.size();) {
    std::size_t last = first + 1;
    while (last < physical.size() && !physical[last].blank_before) ++last;
    // The first line of a page is its headline, also with no empty line below it.
    if (first == 0 && last > 1 && !opens_small(text, physical[1])) last = 1;
    const bool wrapped = is_wrapped(text, physical, first, last);
    for (std::size_t i = first; i < last; ++i) {
      if (i > first && (wrapped || runs_on(text, physical[i - 1], physical[i])))
        join(lines.back(), physical[i]);
      else
        lines.push_back(physical[i]);
    }
    first = last;
  }
  return lines;
}

}  // namespace mannam::text
