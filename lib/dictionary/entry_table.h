// What goes in: entries, one after the other; or the tables of a compiled file. What comes out: the entries by index and by id. Why it
// exists: the same bytes serve a dictionary read from text and one mapped from a file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/entry.h"
#include "dictionary/section.h"

namespace mannam::dictionary {

using EntryIndex = std::uint32_t;
inline constexpr EntryIndex no_entry = 0xffffffff;

/// Nothing is trusted that stands in the tables: an index or an offset beyond them gives an entry without fields.
class EntryTable {
 public:
  /// Where an id is looked up: by its hash, in a table of which at most half is taken.
  struct Slot {
    std::uint32_t tag = 0;  ///< bits of the hash
    EntryIndex entry = no_entry;
  };

  class iterator {
   public:
    iterator(const EntryTable& table, EntryIndex index) : table_(&table), index_(index) {}
    Entry operator*() const { return (*table_)[index_]; }
    iterator& operator++() { return ++index_, *this; }
    bool operator==(const iterator& other) const { return index_ == other.index_; }

   private:
    const EntryTable* table_;
    EntryIndex index_;
  };

  EntryTable() = default;
  EntryTable(Section<char> records, Section<std::uint32_t> offsets, Section<Slot> slots, std::vector<std::string> files);

  std::size_t size() const { return offsets_.size(); }
  bool empty() const { return size() == 0; }
  Entry operator[](EntryIndex index) const;
  Entry at(EntryIndex index) const { return (*this)[index]; }
  iterator begin() const { return {*this, 0}; }
  iterator end() const { return {*this, static_cast<EntryIndex>(size())}; }

  /// Cheaper than the whole entry.
  EntryType type(EntryIndex index) const;
  std::string_view id(EntryIndex index) const;
  std::string_view kind(EntryIndex index) const;
  std::string_view first_korean_name(EntryIndex index) const;  ///< empty where it has none

  EntryIndex find(std::string_view id) const;  ///< no_entry where there is none
  /// Asks for the memory that find() and add() will look at.
  void fetch(std::string_view id) const;

  /// no_entry, and nothing added, where its id is taken or four gigabytes of records are full.
  EntryIndex add(const NewEntry& entry) { return add_fields(entry); }
  EntryIndex add(const Entry& entry) { return add_fields(entry); }
  void set_type(EntryIndex index, EntryType type);
  /// Room for so many more entries, whose records take about `bytes` together.
  void reserve_more(std::size_t count, std::size_t bytes);

  const Section<char>& records() const { return records_; }
  const Section<std::uint32_t>& offsets() const { return offsets_; }
  const Section<Slot>& slots() const { return slots_; }
  const std::vector<std::string>& files() const { return files_; }

 private:
  template <class Fields>
  EntryIndex add_fields(const Fields& entry);
  std::string_view record(EntryIndex index) const;
  void grow_slots(std::size_t count);
  std::size_t slot_of(std::string_view id, std::uint64_t hash) const;
  std::size_t file_number(std::string_view file);

  Section<char> records_;
  Section<std::uint32_t> offsets_;  ///< of each record
  Section<Slot> slots_;             ///< a power of two of them, or none
  std::vector<std::string> files_;
  std::vector<char> made_, packed_;  ///< the record that is being added, and one of its lists
};

}  // namespace mannam::dictionary
