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
    std::uint64_t lengths(std::uint64_t first_two) const;  ///< bit n: a name of n letters exists; bit 63: of 63 or more
    std::uint32_t chain(std::uint64_t hash) const;

   private:
    struct Slot {
      std::uint64_t key = 0;  ///< 0 is empty
      std::uint64_t value = 0;
    };
    static Slot& slot(std::vector<Slot>& slots, std::uint64_t key);
    static const Slot& slot(const std::vector<Slot>& slots, std::uint64_t key);
    std::vector<Slot> prefixes_, names_;
  };
  struct Walk;

  void add(Table& table, const Form& form, std::uint32_t index, std::vector<std::uint32_t>& next, bool alike);
  void probe(const Table& table, std::uint64_t hash, const Walk& walk, bool alike, std::vector<Found>& found) const;

  const std::vector<Form>* forms_;
  Table exact_, alike_;
  std::vector<std::uint32_t> next_exact_, next_alike_;
};

}  // namespace mannam::names
