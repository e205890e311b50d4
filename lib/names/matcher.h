// What goes in: forms of names. What comes out: which of them stand at a given place of a text. Why it exists: one look-up a word start,
// however many names there are: the first two letters tell which lengths exist, a rolling hash of the folded letters finds the name, and
// the letters themselves are compared before it counts.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "names/name_forms.h"

namespace mannam::names {

/// A form at a place of the text.
struct Found {
  std::uint32_t form = 0;  ///< index into the forms the matcher was built from
  std::uint32_t end = 0;
  Derivation derivation = Derivation::Exact;
};

/// Immutable. Keeps a reference to `forms`, which must outlive it.
class Matcher {
 public:
  explicit Matcher(const std::vector<Form>& forms);

  /// Appends every form that starts at `start` and ends at or before `limit`. Time bounded by the longest form.
  void find_at(std::string_view text, std::uint32_t start, std::uint32_t limit, std::vector<Found>& found) const;

 private:
  /// Names by hash of their folded letters; the names of one hash are a chain.
  class Table {
   public:
    void reserve(std::size_t count);
    void add(std::uint64_t first_two, std::uint64_t hash, unsigned length, std::uint32_t form, std::vector<std::uint32_t>& next);
    /// Bit n: a name of n letters may exist; bit 63: of 63 or more.
    std::uint64_t lengths(std::uint64_t first_two) const { return lengths_[place(first_two, lengths_.size())]; }
    std::uint32_t chain(std::uint64_t hash) const { return names_[slot_of(hash)].form; }

   private:
    struct Slot {
      std::uint32_t tag = 0;  ///< of the hash, so that hardly any name is compared in vain
      std::uint32_t form = 0xffffffff;
    };
    static std::size_t place(std::uint64_t hash, std::size_t slots) { return (hash >> 17) & (slots - 1); }
    std::size_t slot_of(std::uint64_t hash) const;
    std::vector<std::uint64_t> lengths_;  ///< beginnings may share a place; that costs a look-up and finds nothing
    std::vector<Slot> names_;
  };
  struct Walk;

  void add(Table& table, const Form& form, std::uint32_t index, std::vector<std::uint32_t>& next, bool alike);
  void probe(const Table& table, std::uint64_t hash, const Walk& walk, bool alike, std::vector<Found>& found) const;

  const std::vector<Form>* forms_;
  Table exact_, alike_;
  std::vector<std::uint32_t> next_exact_, next_alike_;
};

}  // namespace mannam::names
