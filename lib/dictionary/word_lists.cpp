// What goes in: rows of list records, or their bytes in a compiled file. What comes out: the lists by name. Why it exists: see
// word_lists.h.
#include "dictionary/word_lists.h"

#include <algorithm>
#include <mutex>

#include "dictionary/packed.h"

namespace mannam::dictionary {
namespace {

const std::vector<WordRow> nothing;

std::size_t count_rows(std::string_view bytes) {
  std::size_t count = 0;
  for (PackedReader reader(bytes); !reader.done(); ++count) {
    reader.string();
    reader.string();
    for (std::uint64_t values = reader.number(); values > 0 && !reader.done(); --values) reader.string();
    reader.number();
    reader.number();
  }
  return count;
}

/// Rows as they are packed: language, word, number of values, these, file, line.
std::vector<WordRow> rows_of(std::string_view bytes, const std::vector<std::string>& files) {
  std::vector<WordRow> rows;
  rows.reserve(count_rows(bytes));
  for (PackedReader reader(bytes); !reader.done();) {
    WordRow& row = rows.emplace_back();
    row.language = reader.string();
    row.word = reader.string();
    for (std::uint64_t values = reader.number(); values > 0 && !reader.done(); --values) row.values.emplace_back(reader.string());
    const std::uint64_t file = reader.number();
    if (file < files.size()) row.file = files[file];
    row.line = static_cast<int>(reader.number());
  }
  return rows;
}

std::vector<char> bytes_of(const std::vector<WordRow>& rows, const std::vector<std::string>& files) {
  std::vector<char> bytes;
  for (const WordRow& row : rows) {
    put_string(bytes, row.language);
    put_string(bytes, row.word);
    put_number(bytes, row.values.size());
    for (const std::string& value : row.values) put_string(bytes, value);
    put_number(bytes, static_cast<std::uint64_t>(std::find(files.begin(), files.end(), row.file) - files.begin()));
    put_number(bytes, static_cast<std::uint64_t>(row.line));
  }
  return bytes;
}

}  // namespace

struct WordLists::Packed {
  struct List {
    std::string_view bytes;
    mutable std::once_flag once;
    mutable std::vector<WordRow> rows;
  };
  std::vector<std::string> files;
  std::map<std::string_view, List> lists;

  std::string_view bytes(std::string_view name) const {
    const auto found = lists.find(name);
    return found == lists.end() ? std::string_view() : found->second.bytes;
  }

  const std::vector<WordRow>& list(std::string_view name) const {
    const auto found = lists.find(name);
    if (found == lists.end()) return nothing;
    const List& list = found->second;
    std::call_once(list.once, [&] { list.rows = rows_of(list.bytes, files); });
    return list.rows;
  }
};

const std::vector<WordRow>& WordLists::list(std::string_view name) const {
  const auto found = lists_.find(name);
  if (found != lists_.end()) return found->second;
  return packed_ ? packed_->list(name) : nothing;
}

std::vector<std::string> WordLists::words(std::string_view name, std::string_view language) const {
  std::vector<std::string> words;
  for (const WordRow& row : list(name))
    if (row.language == language) words.push_back(row.word);
  return words;
}

void WordLists::each_word(std::string_view name,
                          const std::function<void(std::string_view, std::string_view, std::string_view)>& take) const {
  const std::string_view bytes = packed_ && !lists_.contains(name) ? packed_->bytes(name) : std::string_view();
  if (bytes.empty())
    for (const WordRow& row : list(name)) take(row.language, row.word, row.values.empty() ? std::string_view() : row.values.front());
  for (PackedReader reader(bytes); !reader.done();) {
    const std::string_view language = reader.string(), word = reader.string();
    std::string_view first;
    const std::uint64_t values = reader.number();
    for (std::uint64_t value = 0; value < values && !reader.done(); ++value) {
      const std::string_view text = reader.string();
      if (value == 0) first = text;
    }
    reader.number();  // file
    reader.number();  // line
    take(language, word, first);
  }
}

std::vector<std::string_view> WordLists::names() const {
  std::vector<std::string_view> names;
  for (const auto& [name, rows] : lists_) names.push_back(name);
  if (packed_) {
    for (const auto& [name, list] : packed_->lists) names.push_back(name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
  }
  return names;
}

std::vector<WordRow>& WordLists::open(std::string_view name) {
  const auto found = lists_.find(name);
  if (found != lists_.end()) return found->second;
  return lists_[std::string(name)] = packed_ ? packed_->list(name) : nothing;
}

std::vector<char> WordLists::packed(const std::vector<std::string>& files) const {
  std::vector<char> bytes;
  for (const std::string_view name : names()) {
    put_string(bytes, name);
    const std::vector<char> rows = bytes_of(list(name), files);
    put_string(bytes, {rows.data(), rows.size()});
  }
  return bytes;
}

WordLists WordLists::unpacked(std::string_view bytes, const std::vector<std::string>& files) {
  auto packed = std::make_shared<Packed>();
  packed->files = files;
  for (PackedReader reader(bytes); !reader.done();) {
    const std::string_view name = reader.string();
    packed->lists[name].bytes = reader.string();
  }
  WordLists lists;
  lists.packed_ = std::move(packed);
  return lists;
}

}  // namespace mannam::dictionary
