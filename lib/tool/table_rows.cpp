// What goes in: a table. What comes out: its rows. Why it exists: see table_rows.h.
#include "tool/table_rows.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "output/parse_json.h"

namespace mannam::tool {
namespace {

constexpr std::size_t longest_row = std::size_t{1} << 24;

constexpr std::array<std::string_view, 17> known_columns{"id",   "type",    "ko", "en",   "aliases", "hanja",   "short",   "typo",  "weak",
                                                         "kind", "country", "in", "role", "parent",  "same_as", "demonym", "source"};

std::string column_name(std::string_view cell) {
  std::string name;
  for (const char c : cell)
    if (c != ' ') name += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return name;
}

/// The text of a JSON value; several values joined by |. False for what is no text.
bool text_of(const nlohmann::json& value, std::string& text) {
  if (value.is_null()) return true;
  if (value.is_string()) text = value.get<std::string>();
  if (!value.is_array()) return value.is_string();
  for (const nlohmann::json& part : value) {
    if (!part.is_string()) return false;
    text.append(text.empty() ? "" : "|").append(part.get<std::string>());
  }
  return true;
}

}  // namespace

bool TableReader::is_known(std::string_view column) {
  return std::find(known_columns.begin(), known_columns.end(), column) != known_columns.end();
}

TableReader::TableReader(std::string file, Format format) : file_(std::move(file)), format_(format) {
  std::error_code ignored;
  if (file_ != "-") stream_.open(file_, std::ios::binary);
  if (file_ != "-" && (!stream_ || std::filesystem::is_directory(file_, ignored))) {
    problem_ = at(0, "the file cannot be read", "check that it is there and may be read");
    return;
  }
  lines_ = file_ == "-" ? &std::cin : &stream_;
  if (format_ != Format::JsonLines) read_header();
}

Problem TableReader::at(int line, std::string what, std::string hint) const {
  return {.file = file_ == "-" ? "standard input" : file_, .line = line, .what = std::move(what), .hint = std::move(hint)};
}

void TableReader::note_unknown(const std::string& column) {
  if (std::find(unknown_.begin(), unknown_.end(), column) == unknown_.end()) unknown_.push_back(column);
}

void TableReader::read_header() {
  std::vector<std::string> cells;
  std::optional<Problem> wrong;
  read_cells(cells, wrong);
  for (const std::string& cell : cells) columns_.push_back(column_name(cell));
  const auto has = [&](std::string_view name) { return std::find(columns_.begin(), columns_.end(), name) != columns_.end(); };
  if (wrong || (!has("ko") && !has("en")))
    problem_ = at(1, "the first line does not name the columns", "write `id type ko en aliases` there; ko or en must be among them");
  for (const std::string& column : columns_)
    if (!is_known(column)) note_unknown(column);
}

bool TableReader::read_line(std::string& line) {
  if (!std::getline(*lines_, line)) return false;
  ++line_;
  if (line_ == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

/// A quoted cell from behind its first quote; may go on over lines. `from` is left behind the last quote.
bool TableReader::read_quoted(std::string& line, std::size_t& from, std::string& cell, std::optional<Problem>& problem) {
  const int first = line_;
  while (true) {
    const std::size_t quote = std::min(line.find('"', from), line.size());
    cell.append(line, from, quote - from);
    from = quote + 1;
    if (quote == line.size()) {
      cell += '\n';
      from = 0;
      if (cell.size() > longest_row || !read_line(line)) {
        problem = at(first, "a quote that is not closed", "close it with \"; a quote inside a quoted value is written twice");
        return false;
      }
    } else if (from < line.size() && line[from] == '"') {
      cell += '"';
      ++from;
    } else {
      break;
    }
  }
  if (from < line.size() && line[from] != ',') problem = at(line_, "text behind a quoted value", "write a quote inside of it twice");
  return true;
}

bool TableReader::read_cells(std::vector<std::string>& cells, std::optional<Problem>& problem) {
  cells.clear();
  std::string line;
  do
    if (!read_line(line)) return false;
  while (line.find_first_not_of(" \t") == std::string::npos);
  const char separator = format_ == Format::Csv ? ',' : '\t';
  for (std::size_t from = 0;;) {
    std::string& cell = cells.emplace_back();
    if (format_ == Format::Csv && from < line.size() && line[from] == '"') {
      ++from;
      if (!read_quoted(line, from, cell, problem)) return true;
    }
    const std::size_t stop = std::min(line.find(separator, from), line.size());
    if (!problem) cell.append(line, from, stop - from);
    if (stop == line.size()) return true;
    from = stop + 1;
  }
}

void TableReader::read_object(const std::string& line, TableRow& row) {
  output::JsonMistake mistake;
  const std::optional<nlohmann::json> parsed = output::parse_json(line, mistake);
  const nlohmann::json object = parsed.value_or(nlohmann::json());
  if (!object.is_object()) {
    row.problem = at(row.line, "the line is no JSON object", "write {\"type\": \"person\", \"en\": \"Han Do-yun\"}");
    return;
  }
  for (const auto& [key, value] : object.items()) {
    const std::string column = column_name(key);
    if (!is_known(column)) {
      note_unknown(column);
    } else if (!text_of(value, row.values[column])) {
      row.problem = at(row.line, fmt::format("`{}` is no text", key), "write a string, or a list of strings");
    }
  }
}

std::optional<TableRow> TableReader::next() {
  if (problem_ || lines_ == nullptr) return std::nullopt;
  TableRow row;
  if (format_ == Format::JsonLines) {
    std::string line;
    do
      if (!read_line(line)) return std::nullopt;
    while (line.find_first_not_of(" \t") == std::string::npos);
    row.line = line_;
    read_object(line, row);
    return row;
  }
  std::vector<std::string> cells;
  const int before = line_;
  if (!read_cells(cells, row.problem)) return std::nullopt;
  row.line = before + 1;
  if (!row.problem && cells.size() > columns_.size())
    row.problem = at(row.line, fmt::format("{} values for {} columns", cells.size(), columns_.size()),
                     format_ == Format::Csv ? "put a value that holds a comma in quotes" : "a tab separates values and stands in none");
  for (std::size_t i = 0; i < cells.size() && i < columns_.size(); ++i)
    if (is_known(columns_[i])) row.values[columns_[i]] = std::move(cells[i]);
  return row;
}

}  // namespace mannam::tool
