// What goes in: a row of a table. What comes out: the lines of a dictionary record, or what is wrong with the row. Why it exists: what a
// column means is told here; import_command.cpp only reads and writes.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "tool/entry_ids.h"
#include "tool/table_rows.h"

namespace mannam::tool {

/// Makes one record after the other and remembers the ids.
class RecordMaker {
 public:
  /// The record with an empty line behind; empty with `wrong` and `hint` filled where the row is none.
  std::string make(const TableRow& row);
  std::string wrong, hint;

 private:
  using Values = std::map<std::string, std::string, std::less<>>;
  std::string value(const TableRow& row, std::string_view column) const;
  bool read_type(const TableRow& row, std::string& kind, std::string& slug);
  bool fail(std::string what, std::string how);
  bool add_names(const TableRow& row, std::string& record);

  EntryIds ids_;
};

}  // namespace mannam::tool
