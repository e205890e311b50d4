// What goes in: the cells of a row. What comes out: the row as CSV. Why it exists: see csv_row.h.
#include "output/csv_row.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "graph/given_text.h"

namespace mannam::output {

namespace {

bool may_run(std::string_view cell) {
  constexpr std::array<std::string_view, 11> starts = {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return cell.starts_with(start); });
}

/// Quoted where a reader of commas, semicolons or tabs would split it. No control character but a tab and line breaks.
std::string written_cell(std::string_view given) {
  std::string text = graph::repaired(given);
  std::replace_if(
      text.begin(), text.end(),
      [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F; }, ' ');
  if (may_run(text)) text.insert(text.begin(), '\'');
  if (text.find_first_of(",;\"\t\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char character : text) quoted.append(character == '"' ? 2 : 1, character);
  return quoted + '"';
}

}  // namespace

void write_row(std::string& csv, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) csv += ',';
    csv += written_cell(cells[i]);
  }
  csv += "\r\n";
}

}  // namespace mannam::output
