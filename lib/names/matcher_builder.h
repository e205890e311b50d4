// What goes in: forms of names. What comes out: the tables of the matcher, owned. Why it exists: the dictionary is compiled once and
// matched often; what the matcher reads is views, whoever owns them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "names/name_tables.h"

namespace mannam::names {

struct OwnedLookup {
  std::vector<std::uint64_t> short_bits, beginning_bits, name_bits;
  std::vector<BeginningBucket> beginnings;
  std::vector<NameBucket> names;

  LookupTables view() const { return {short_bits, beginning_bits, beginnings, name_bits, names}; }
};

struct OwnedTables {
  std::string letters;
  std::vector<StoredForm> forms;  ///< in the order given
  OwnedLookup exact, alike;

  MatcherTables view() const { return {{letters, forms}, exact.view(), alike.view()}; }
};

/// Linear in the letters of all names. Names of 64 kB and more, or without a letter that counts, are kept as forms and never found; so is
/// what comes behind some two thousand forms of the same letters.
OwnedTables build_tables(const std::vector<Form>& forms);

}  // namespace mannam::names
