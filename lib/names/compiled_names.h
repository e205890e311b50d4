// What goes in: the entries of a dictionary; or its compiled file. What comes out: the tables the matcher reads. Why it exists: forms
// and matcher are derived once, when a dictionary is compiled, and mapped with it from then on.
#pragma once

#include <optional>

#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "names/matcher_builder.h"

namespace mannam::names {

/// The forms and the matcher's tables on their way into a compiled file.
class CompiledNames {
 public:
  static CompiledNames build(const dictionary::Contents& contents);
  /// Must stay until the file is written.
  void add_sections(dictionary::ImageWriter& writer) const;

 private:
  OwnedTables tables_;
};

/// Adds what a compiled file holds of the matcher; `tables` must stay until all is written.
void add_sections(const MatcherTables& tables, dictionary::ImageWriter& writer);
/// The tables in a file; none where they are not such as the matcher relies on.
std::optional<MatcherTables> tables_in(const dictionary::Image& image);
/// The matcher's tables out of the compiled file behind `contents`; nothing where there is none, more was added, or they cannot be used.
std::optional<MatcherTables> compiled_tables(const dictionary::Contents& contents);

}  // namespace mannam::names
