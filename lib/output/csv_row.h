// What goes in: the cells of a row. What comes out: the row as CSV (RFC 4180). Why it exists: several tables are written, and none may hold
// what a spreadsheet runs: what begins with = + - @ (also in full width), a tab or a line break gets a ' in front.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mannam::output {

/// Between several values of one cell.
inline constexpr std::string_view between_cells = "; ";

/// Appends the row. Quoted where a reader of commas, semicolons or tabs would split a cell; no control character but a tab and line breaks.
void write_row(std::string& csv, const std::vector<std::string>& cells);

}  // namespace mannam::output
