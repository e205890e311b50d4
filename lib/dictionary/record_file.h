// What goes in: the text of a .rec file. What comes out: its records: blocks of `key: value` lines. Why it exists: dictionaries are edited
// by people; this reader accepts nothing it does not understand and says where.
//
// A record is a run of lines without an empty line. A line is `key: value`; a key may repeat. `#` at the start of a line is a comment.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

namespace mannam::dictionary {

struct Field {
  std::string_view key;
  std::string_view value;  ///< trimmed
  int line = 0;            ///< from 1
  int value_column = 0;    ///< bytes, from 1; that of the key is always 1
};

struct Record {
  std::span<const Field> fields;
  int line = 0;
};

/// Records point into `fields`, and those into `text`: may be moved, must not be copied.
struct RecordFile {
  std::string path;
  std::string text;           ///< the fields point into it
  std::vector<Field> fields;  ///< the records point into it
  std::vector<Record> records;
};

/// Reads the records of a text some at a time: a million of them need no memory of their own.
class RecordReader {
 public:
  /// `path` names the file in problems; both must stay where they are.
  RecordReader(const RecordFile& file, std::vector<Problem>& problems);

  /// The next records, up to `most` of them, in the place of what the vectors held; false where there are no more.
  bool read(std::size_t most, std::vector<Field>& fields, std::vector<Record>& records);

 private:
  bool read_line(std::vector<Field>& fields, std::vector<Record>& records);

  const RecordFile& file_;
  std::vector<Problem>& problems_;
  std::size_t at_ = 0;
  int line_ = 0;
  bool open_ = false;                ///< the record goes on
  std::vector<std::size_t> starts_;  ///< of each record among the fields
};

/// Problems: not UTF-8, a line without a colon, an empty key or value, white space around a key, a control character.
RecordFile read_records(std::string path, std::string text, std::vector<Problem>& problems);

/// A Problem at the value of a field of `file` with the source line filled in.
Problem problem_at(const RecordFile& file, const Field& field, std::string what, std::string hint);
/// The same at its key.
Problem problem_at_key(const RecordFile& file, const Field& field, std::string what, std::string hint);

}  // namespace mannam::dictionary
