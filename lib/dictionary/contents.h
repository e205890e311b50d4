// What goes in: dictionaries/names/*.rec and words/*.rec, read by record_file. What comes out: Contents: entries, their written forms and
// the word lists. Why it exists: it is what Dictionary (the public, shared handle) holds, and what the matcher is built from.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/graph.h>
#include <mannam/result.h>

#include "dictionary/entry_table.h"
#include "dictionary/record_file.h"
#include "dictionary/word_lists.h"

namespace mannam::dictionary {

class Image;

/// A file that was read: its text; fields and records were only looked at.
struct Source {
  RecordFile file;
  std::vector<Field> references;  ///< the fields that name another entry's id
};

struct Contents {
  EntryTable entries;  ///< in order of file path and line; add() adds
  WordLists words;
  std::string hash;                                    ///< of the sources; 16 hexadecimal digits
  std::vector<std::shared_ptr<const Source>> sources;  ///< what was read as text, while problems may still be found in it
  std::shared_ptr<const Image> image;                  ///< the file behind all this, where there is one

  EntryIndex find(std::string_view id) const { return entries.find(id); }
  template <class AnyEntry>
  EntryIndex add(const AnyEntry& entry) {
    return entries.add(entry);
  }
};

/// Facility for a place whose kind has a door (list/facility-kind in words/), else the type of the folder part of the id.
std::optional<EntryType> type_of_id(std::string_view id);

/// Adds the entries and word lists of one record file's text; problems are appended. `path` names it in problems.
void add_records(Contents& contents, std::string_view path, std::string text, std::vector<Problem>& problems);

/// Ids that no entry has. Needs all files; Dictionary::load fails on these.
void check_links(const Contents& contents, std::vector<Problem>& problems);

/// check_links, a strong form on two entries of one type, and weak forms that no entry has. For `mannam check`.
void check_records(const Contents& contents, std::vector<Problem>& problems);

}  // namespace mannam::dictionary
