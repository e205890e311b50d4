// What goes in: the bytes of an article. What comes out: clean text (valid UTF-8, NFC, widths and look-alike punctuation folded) and the
// map back to the bytes given. Why it exists: every later stage may compare strings plainly, and offsets still index what the caller has.
//
// Folded besides NFC: full-width ASCII to ASCII, half-width jamo by NFC of their full forms, U+3000 and the other spaces to ' ' (tabs and
// line breaks stay; CRLF becomes LF), zero-width characters and BOM dropped, the middle dots ㆍ ・ ･ ‧ ∙ • between words to ·, ∼ 〜 ～ to
// ~, ′ and ＇ to ', the hyphens ‐ and ‑ to -, and HTML references (&amp; &quot; &#39; …) to what they stand for. Curly quotes stay:
// quotations.h needs to know which way they open. Bad bytes become U+FFFD, one for each maximal subpart, and a Problem with the byte offset
// (a hundred of them, then one that counts the rest).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

#include "text/span.h"

namespace mannam::text {

/// Where a run of clean text stands in the given text. Within a run both advance byte by byte.
struct Run {
  std::uint32_t clean = 0;
  std::uint32_t given = 0;
};

struct CleanText {
  std::string bytes;
  std::vector<Run> runs;  ///< by offset; empty means nothing was changed
  std::uint32_t given_size = 0;
  std::vector<Problem> problems;  ///< file empty, line 0, column = given byte offset + 1

  std::string_view of(Span span) const { return span.of(bytes); }
  /// Given offset of a clean offset that starts a character (or ends the text). For a start.
  std::uint32_t given_start(std::uint32_t clean) const;
  /// Given offset behind the last byte that made the clean character before `clean`. For an end.
  std::uint32_t given_end(std::uint32_t clean) const;
};

/// Linear in the size of `given`, which must be under 2 GiB.
CleanText clean(std::string_view given);

}  // namespace mannam::text
