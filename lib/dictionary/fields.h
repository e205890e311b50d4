// What goes in: the fields of a dictionary record. What comes out: which keys a kind of record may have, and an entry filled from them.
// Why it exists: the keys are closed, so that a misspelt key is found when the file is read and not when a name is missed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dictionary/contents.h"
#include "dictionary/record_file.h"

namespace mannam::dictionary {

/// Reads the fields behind `id:` into `entry`, whose type is set and whose lists are empty. Fields that refer to another entry are noted in
/// `source`; problems are appended.
void read_fields(Source& source, const Record& record, NewEntry& entry, std::vector<Problem>& problems);

/// Reads the rows of a `list/NAME` record.
void read_rows(const RecordFile& file, const Record& record, std::string_view name, WordLists& words, std::vector<Problem>& problems);

/// `a | b | c` cut at the bars, trimmed, into `parts`.
void cut_at_bars(std::string_view value, std::vector<std::string_view>& parts);

/// The ids a field refers to, cut out of its value; empty for a field that refers to none.
std::string_view reference_of(const Field& field);

/// The one of `words` that differs least from `word`, where it differs in two letters at most; empty otherwise.
std::string_view nearest_word(std::string_view word, const std::vector<std::string_view>& words);

}  // namespace mannam::dictionary
