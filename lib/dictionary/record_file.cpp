// What goes in: the text of a .rec file. What comes out: its records and every problem in it. Why it exists: see record_file.h. One pass
// over the bytes; a wrong line is reported and left out, the reading goes on behind it.
#include "dictionary/record_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace mannam::dictionary {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Length of the well-formed character at `at`, 0 for a malformed one.
std::size_t character_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned lead = byte(at);
  const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return byte(i) >= low && byte(i) <= high; };
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(at + 1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const unsigned low = lead == 0xE0 ? 0xA0 : 0x80, high = lead == 0xED ? 0x9F : 0xBF;
    return follows(at + 1, low, high) && follows(at + 2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const unsigned low = lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xF4 ? 0x8F : 0xBF;
    return follows(at + 1, low, high) && follows(at + 2) && follows(at + 3) ? 4 : 0;
  }
  return 0;
}

/// True where the eight bytes at `bytes` are printable ASCII.
bool are_plain(const char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101ull;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, 8);
  return ((word | (word + ones) | (word - 0x20 * ones)) & 0x80 * ones) == 0;
}

/// One line with its number, and where its problems go.
struct Line {
  const RecordFile& file;
  std::string_view text;
  int number;
  std::vector<Problem>& problems;

  void report(std::size_t offset, std::string what, std::string hint) const {
    problems.push_back({file.path, number, static_cast<int>(offset) + 1, std::move(what), std::string(text), std::move(hint)});
  }

  /// False, with a Problem, where a byte is no text.
  bool is_text() const {
    for (std::size_t at = 0; at < text.size();) {
      if (at + 8 <= text.size() && are_plain(text.data() + at)) {
        at += 8;
        continue;
      }
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte >= 0x20 && byte < 0x7F) {
        ++at;
        continue;
      }
      const std::size_t size = character_size(text, at);
      if (size == 0) return report(at, "the file is not UTF-8 here", "save the file as UTF-8"), false;
      if ((byte < 0x20 && byte != '\t') || byte == 0x7F) return report(at, "a control character", "delete it; it cannot be seen"), false;
      at += size;
    }
    return true;
  }

  /// The field of the line; an empty key where there is none.
  Field field() const {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return report(0, "a line without a colon", "write `key: value`, or `#` before a comment"), Field{};
    const std::string_view key = text.substr(0, colon);
    if (key.empty()) return report(0, "a value without a key", "write `key: value`"), Field{};
    const auto blank = std::find_if(key.begin(), key.end(), is_blank);
    if (blank != key.end()) {
      const auto offset = static_cast<std::size_t>(blank - key.begin());
      return report(offset, "white space around or in a key", "write `key: value` with the key at the start of the line"), Field{};
    }
    std::size_t start = colon + 1, end = text.size();
    while (start < end && is_blank(text[start])) ++start;
    while (end > start && is_blank(text[end - 1])) --end;
    if (start == end) return report(colon, fmt::format("the key `{}` has no value", key), "give it one or delete the line"), Field{};
    return {key, text.substr(start, end - start), number, static_cast<int>(start) + 1};
  }
};

std::string_view line_of(const RecordFile& file, const Field& field) {
  const std::string_view text = file.text;
  const auto start = static_cast<std::size_t>(field.key.data() - text.data());
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

}  // namespace

RecordReader::RecordReader(const RecordFile& file, std::vector<Problem>& problems)
    : file_(file), problems_(problems), at_(file.text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

bool RecordReader::read(std::size_t most, std::vector<Field>& fields, std::vector<Record>& records) {
  fields.clear();
  records.clear();
  starts_.clear();
  open_ = false;
  while (at_ < file_.text.size() && (records.size() < most || open_)) open_ = read_line(fields, records);
  for (std::size_t i = 0; i < records.size(); ++i) {
    const std::size_t end = i + 1 < starts_.size() ? starts_[i + 1] : fields.size();
    records[i].fields = {fields.data() + starts_[i], end - starts_[i]};
  }
  return !records.empty();
}

/// True where the record goes on behind the line.
bool RecordReader::read_line(std::vector<Field>& fields, std::vector<Record>& records) {
  const std::string_view all = file_.text;
  const std::size_t stop = std::min(all.find('\n', at_), all.size());
  std::string_view text = all.substr(at_, stop - at_);
  at_ = stop + 1;
  ++line_;
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  if (std::all_of(text.begin(), text.end(), is_blank)) return false;
  if (text.front() == '#') return open_;
  const Line line{file_, text, line_, problems_};
  if (!line.is_text()) return open_;
  const Field field = line.field();
  if (field.key.empty()) return open_;
  if (!open_) {
    starts_.push_back(fields.size());
    records.push_back({{}, line_});
  }
  fields.push_back(field);
  return true;
}

RecordFile read_records(std::string path, std::string text, std::vector<Problem>& problems) {
  RecordFile file{std::move(path), std::move(text), {}, {}};
  file.text.reserve(std::max<std::size_t>(file.text.size(), 64));  // on the heap, so that a move keeps the fields valid
  RecordReader(file, problems).read(std::string::npos, file.fields, file.records);
  return file;
}

Problem problem_at(const RecordFile& file, const Field& field, std::string what, std::string hint) {
  return {file.path, field.line, field.value_column, std::move(what), std::string(line_of(file, field)), std::move(hint)};
}

Problem problem_at_key(const RecordFile& file, const Field& field, std::string what, std::string hint) {
  return {file.path, field.line, 1, std::move(what), std::string(line_of(file, field)), std::move(hint)};
}

}  // namespace mannam::dictionary
