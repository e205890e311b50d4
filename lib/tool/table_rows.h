// What goes in: a table as TSV, CSV (RFC 4180) or JSON lines. What comes out: its rows, one after the other, each with its line. Why it
// exists: `mannam import` reads tables of any size; only one row is in memory.
#pragma once

#include <fstream>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

namespace mannam::tool {

/// Values by column, several of them joined by |.
struct TableRow {
  int line = 0;  ///< the first, from 1
  std::map<std::string, std::string, std::less<>> values;
  std::optional<Problem> problem;  ///< why it is no row
};

class TableReader {
 public:
  enum class Format { Tsv, Csv, JsonLines };
  /// Standard input where `file` is "-".
  TableReader(std::string file, Format format);
  /// What keeps all of it from being read: no such file, no line that names the columns.
  const std::optional<Problem>& problem() const { return problem_; }
  /// Nothing behind the last row. Columns that are not in `known` are left out.
  std::optional<TableRow> next();
  /// Columns that were left out, as they were first seen.
  const std::vector<std::string>& unknown() const { return unknown_; }

  /// Knows whether a column is one that is read.
  static bool is_known(std::string_view column);

 private:
  Problem at(int line, std::string what, std::string hint = "") const;
  void read_header();
  bool read_line(std::string& line);
  /// The cells of one record; false at the end.
  bool read_cells(std::vector<std::string>& cells, std::optional<Problem>& problem);
  bool read_quoted(std::string& line, std::size_t& from, std::string& cell, std::optional<Problem>& problem);
  void read_object(const std::string& line, TableRow& row);
  void note_unknown(const std::string& column);

  std::string file_;
  Format format_;
  std::ifstream stream_;
  std::istream* lines_ = nullptr;
  std::vector<std::string> columns_;
  std::vector<std::string> unknown_;
  std::optional<Problem> problem_;
  int line_ = 0;
};

}  // namespace mannam::tool
