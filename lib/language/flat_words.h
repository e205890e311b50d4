// What goes in: words, at load. What comes out: sets and tables of words that are looked up fast. Why it exists: each word of a text is
// looked for in dozens of lists, nearly always in vain; here that costs a size that no word of the list has, or one glance at a slot.
#pragma once

#include <array>
#include <bit>
#include <bitset>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "language/hangul.h"

namespace mannam::language {

/// Eight bytes a step. The same in one process only: it is written nowhere.
inline std::uint64_t hash_of_word(std::string_view word) {
  constexpr std::uint64_t first_factor = 0x9E3779B97F4A7C15u, second_factor = 0xD6E8FEB86659FD93u;
  const auto load = [](const char* at, std::size_t size) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, size);
    return bytes;
  };
  const char* at = word.data();
  const std::size_t size = word.size();
  std::uint64_t hash = size * second_factor, tail = 0;
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) hash = (std::rotl(hash, 23) ^ load(at + i, 8)) * first_factor;
    tail = load(at + size - 8, 8);
  } else if (size >= 4) {
    tail = load(at, 4) << 32 | load(at + size - 4, 4);
  } else if (size > 0) {
    tail = static_cast<unsigned char>(at[0]) | static_cast<std::uint64_t>(static_cast<unsigned char>(at[size / 2])) << 8 |
           static_cast<std::uint64_t>(static_cast<unsigned char>(at[size - 1])) << 16;
  }
  hash = (std::rotl(hash, 23) ^ tail) * first_factor;
  return hash ^ hash >> 32;
}

/// Rows that each hold a word, by that word. Filled at load, then only read. Looks like the standard's sets and maps as far as it goes.
template <class Row>
class FlatTable {
 public:
  using value_type = Row;
  using const_iterator = const Row*;

  const Row* begin() const { return rows_.data(); }
  const Row* end() const { return rows_.data() + rows_.size(); }
  std::size_t size() const { return rows_.size(); }
  bool empty() const { return rows_.empty(); }

  const Row* find(std::string_view word) const {
    if (!(sizes_ >> size_class(word) & 1) || !may_begin(word)) return end();
    const std::uint64_t hash = hash_of_word(word);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t at = hash & mask_; slots_[at].row != none; at = (at + 1) & mask_)
      if (slots_[at].tag == tag && word_of(rows_[slots_[at].row]) == word) return &rows_[slots_[at].row];
    return end();
  }
  bool contains(std::string_view word) const { return find(word) != end(); }
  /// False where no word ends in the last bytes of `text`: then no end of it needs to be looked up.
  bool may_end(std::string_view text) const { return text.size() < 2 ? !rows_.empty() : lasts_.test(last_bytes(text)); }
  std::size_t count(std::string_view word) const { return contains(word) ? 1 : 0; }

  /// A word that is there already keeps its row.
  template <class... Values>
  bool emplace(std::string_view word, Values&&... values) {
    if (contains(word)) return false;
    add_row(word, std::forward<Values>(values)...);
    sizes_ |= std::uint64_t{1} << size_class(word);
    if (word.size() < 2)
      lasts_.set();
    else
      lasts_.set(last_bytes(word));
    if (!word.empty()) firsts_[first_byte(word) / 64] |= std::uint64_t{1} << first_byte(word) % 64;
    if (slots_.size() < 2 * rows_.size()) return grow(), true;
    place(static_cast<std::uint32_t>(rows_.size() - 1));
    return true;
  }
  bool insert(std::string_view word) { return emplace(word); }

  /// The row of a word, made where there was none.
  Row& open(std::string_view word) {
    emplace(word);
    return rows_[static_cast<std::size_t>(find(word) - begin())];
  }

  /// At load only: takes as long as all words together.
  void erase(std::string_view word) {
    const Row* row = find(word);
    if (row == end()) return;
    rows_.erase(rows_.begin() + (row - begin()));
    set_slots(slots_.size());
  }

  void reserve(std::size_t count) {
    rows_.reserve(count);
    if (slots_.size() < 2 * count) set_slots(std::bit_ceil(2 * count));
  }

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t row = none;
  };

  static const std::string& word_of(const std::string& row) { return row; }
  template <class Value>
  static const std::string& word_of(const std::pair<std::string, Value>& row) {
    return row.first;
  }
  static std::size_t last_bytes(std::string_view text) {
    const auto last = static_cast<unsigned char>(text[text.size() - 1]), before = static_cast<unsigned char>(text[text.size() - 2]);
    return (last * 37u ^ before * 5u) % 1024;
  }
  static unsigned first_byte(std::string_view word) { return static_cast<unsigned char>(word.front()); }
  bool may_begin(std::string_view word) const { return word.empty() || firsts_[first_byte(word) / 64] >> first_byte(word) % 64 & 1; }
  static unsigned size_class(std::string_view word) { return word.size() < 63 ? static_cast<unsigned>(word.size()) : 63u; }

  void add_row(std::string_view word) requires std::same_as<Row, std::string> { rows_.emplace_back(word); }
  template <class... Values>
  void add_row(std::string_view word, Values&&... values) {
    rows_.push_back({std::string(word), {std::forward<Values>(values)...}});
  }

  void place(std::uint32_t row) {
    const std::uint64_t hash = hash_of_word(word_of(rows_[row]));
    std::size_t at = hash & mask_;
    while (slots_[at].row != none) at = (at + 1) & mask_;
    slots_[at] = {static_cast<std::uint32_t>(hash >> 32), row};
  }
  void grow() { set_slots(std::bit_ceil(4 * rows_.size())); }
  void set_slots(std::size_t count) {
    slots_.assign(count, {});
    mask_ = count - 1;
    for (std::uint32_t row = 0; row < rows_.size(); ++row) place(row);
  }

  std::vector<Row> rows_;
  std::vector<Slot> slots_;  ///< a power of two of them, at most half taken
  std::size_t mask_ = 0;
  std::uint64_t sizes_ = 0;                ///< a bit for each size in bytes that a word has; the last for all that are longer
  std::bitset<1024> lasts_;                ///< a bit for bytes that a word ends in
  std::array<std::uint64_t, 4> firsts_{};  ///< a bit for each byte that a word begins with
};

using WordSet = FlatTable<std::string>;
template <class Value>
using WordMap = FlatTable<std::pair<std::string, Value>>;

/// A value for each syllable of Hangul; `nothing` for those never set and for all other characters.
template <class Value>
class SyllableTable {
 public:
  explicit SyllableTable(Value nothing = {}) : nothing_(nothing) {}

  const Value& operator[](char32_t code) const { return is_syllable(code) && !values_.empty() ? values_[code - 0xAC00] : nothing_; }
  void set(char32_t code, Value value) {
    if (!is_syllable(code)) return;
    if (values_.empty()) values_.assign(0xD7A4 - 0xAC00, nothing_);
    values_[code - 0xAC00] = value;
  }

 private:
  Value nothing_;
  std::vector<Value> values_;
};

}  // namespace mannam::language
