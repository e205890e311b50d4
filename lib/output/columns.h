// What goes in: text for a terminal. What comes out: its width in columns, and lines that fit. Why it exists: a Hangul syllable takes two
// columns, and a name may hold what steers a terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mannam::output {

/// East Asian wide characters take two columns, combining ones none.
std::size_t columns_of(std::string_view text);

/// Control characters and line breaks become spaces, runs of white space one.
std::string one_line(std::string_view text);

/// Breaks at spaces; a word wider than a line is cut between characters. At least one line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Cut so that it takes no more than `width` columns, `…` included.
std::string shortened(std::string_view text, std::size_t width);

}  // namespace mannam::output
