// What goes in: the lines of a page. What comes out: each with its zone: headline, byline, caption, body, list, comments, menu. Why it
// exists: names in a list of other headlines are not in the article, and a page copied from the web is half furniture.
//
// The rules know the order of a page, no site: furniture and headlines, then prose with headlines between its paragraphs, then a tail that
// a heading ("related articles"), a notice or the end of prose opens and only long prose closes.
#pragma once

#include <string_view>
#include <vector>

#include <mannam/graph.h>

#include "text/page_lines.h"
#include "text/text_words.h"

namespace mannam::text {

/// A line or a piece of one (a dateline before it, a signature behind it).
struct ZonedLine {
  Span span;
  Zone zone = Zone::Body;
};

/// In order, covering all that is not white space. Linear in the text.
std::vector<ZonedLine> zone_lines(std::string_view text, const std::vector<PageLine>& lines, const TextWords& words);

}  // namespace mannam::text
