// What goes in: tables of names, and text. What comes out: which names stand where. Why it exists: time grows with the text and hardly with
// the number of names. At each word start the first letters ask a small filter whether any name begins so, a table which sizes such names
// have, and a second filter and a table whether one has the hash of that many letters; each step is made for hundreds of places at once, so
// that memory is fetched ahead. What is left is compared letter by letter.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "names/name_tables.h"
#include "text/span.h"

namespace mannam::names {

/// A form at a place of the text.
struct Found {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::uint32_t form = 0;  ///< index into the forms of the tables
  Derivation derivation = Derivation::Exact;

  bool operator==(const Found&) const = default;
};

/// Immutable; safe to share. The tables must outlive it, and be well formed.
class Matcher {
 public:
  explicit Matcher(const MatcherTables& tables) : tables_(tables) {}

  /// Appends every form that starts at a word start or change of script of one of `stretches` and ends within it. Stretches are in order
  /// and do not overlap. In order of start, then of size of the key, then of form; those that only sound alike come last.
  void find_all(std::string_view text, std::span<const text::Span> stretches, std::vector<Found>& found) const;

  /// Appends every form that starts at `start`, wherever that is, and ends at or before `limit`. For places inside a joined token.
  void find_at(std::string_view text, std::uint32_t start, std::uint32_t limit, std::vector<Found>& found) const;

  const FormTables& forms() const { return tables_.forms; }

 private:
  MatcherTables tables_;
};

}  // namespace mannam::names
