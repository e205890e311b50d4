// Stub, to be written.
#include "dictionary/record_file.h"
namespace mannam::dictionary {
RecordFile read_records(std::string path, std::string text, std::vector<Problem>&) { return {std::move(path), std::move(text), {}}; }
Problem problem_at(const RecordFile& file, const Field& field, std::string what, std::string hint) {
  return {file.path, field.line, field.key_column, std::move(what), {}, std::move(hint)};
}
}  // namespace mannam::dictionary
