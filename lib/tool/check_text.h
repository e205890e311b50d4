// What goes in: an article as it was read. What comes out: notes on it, or the reason why it is no text. Why it exists: a picture, an
// archive or an article in another encoding should be refused with a hint, not turned into a graph of nothing.
#pragma once

#include <string>

#include "tool/read_input.h"

namespace mannam::tool {

/// Adds to input.problems and clears input.readable where the text cannot be one; with `strict` where a single byte cannot, told with its
/// offset. `file` names it in problems.
void check_text(const std::string& file, bool strict, Input& input);

}  // namespace mannam::tool
