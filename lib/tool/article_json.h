// What goes in: one line of JSON: {"id","text","date","title","source","url","language"}. What comes out: an article, or what is wrong with
// the line. Why it exists: a crawl of a million articles comes as JSON lines, and the bad one among them must be found.
#pragma once

#include <string>
#include <string_view>

#include "tool/read_input.h"

namespace mannam::tool {

struct LinePlace {
  std::string file;
  int line = 0;
  std::string id;  ///< of an article that brings none
  bool strict = false;
};

/// "text" must be there; fields of other names are passed over. `id` may be a number.
Input read_article(std::string_view line, const LinePlace& place);

}  // namespace mannam::tool
