// What goes in: clean text. What comes out: its lines that hold something, hard-wrapped ones joined, each with the counts that tell prose
// from furniture. Why it exists: zones are told line by line, and a line's looks are counted once.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace mannam::text {

/// How a line ends, closing quotes and brackets put aside.
enum class LineEnd { Open, Stop, Mark, Ellipsis };  // nothing, "." , "?" or "!", "..." or "…"

struct PageLine {
  Span span;                  ///< without white space around it
  bool blank_before = false;  ///< an empty line stands before it, or nothing does
  LineEnd end = LineEnd::Open;
  std::uint32_t columns = 0;  ///< width on screen: two for Hangul and ideographs
  std::uint32_t hangul = 0;   ///< letters of each kind
  std::uint32_t latin = 0;
  std::uint32_t ideographs = 0;
  std::uint32_t digits = 0;

  std::uint32_t letters() const { return hangul + latin + ideographs; }
  bool is_sentence() const { return end == LineEnd::Stop || end == LineEnd::Mark; }
};

/// Empty lines are left out.
std::vector<PageLine> page_lines(std::string_view text);

}  // namespace mannam::text
