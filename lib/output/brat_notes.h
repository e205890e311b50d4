// What goes in: what a fact says beside its stretch of text. What comes out: a note of brat, key=value with spaces between, and such a note
// read back. Why it exists: brat knows texts, their types and arrows between them; all else must fit into one line, and come out of it
// again.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mannam::output {

/// Adds ` key=value`; nothing where the value is empty. What would end a value is written as in an address: %20.
void add_note(std::string& note, std::string_view key, std::string_view value);

/// The pairs of a note, in order. Words without = are left out: they are a reader's own remarks.
std::vector<std::pair<std::string, std::string>> read_notes(std::string_view note);

}  // namespace mannam::output
