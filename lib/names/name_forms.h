// What goes in: the dictionary's entries. What comes out: every written form a reader may meet, with where it comes from. Why it exists:
// the dictionary holds each name once; surnames alone, Latin order and Hangul order are derived here and not typed in.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "dictionary/contents.h"
#include "names/name_tables.h"

namespace mannam::names {

struct NameForms {
  std::vector<Form> forms;       ///< in order of entry
  std::deque<std::string> made;  ///< texts of the derived ones
};

/// Facts about a name's parts, from words/name_parts.rec.
struct NameParts {
  std::unordered_set<std::string_view> surnames;        ///< 김 남궁
  std::unordered_set<std::string_view> latin_surnames;  ///< small letters: kim, gim
};

NameParts read_name_parts(const dictionary::WordLists& words);

/// True for 최태원 and 남궁훈, false for 시진핑 and 샘 올트먼: one word, a Korean surname and one or two syllables.
bool looks_korean(std::string_view name, const NameParts& parts);

/// Linear in the size of the dictionary.
NameForms derive_forms(const dictionary::Contents& contents, const NameParts& parts);

}  // namespace mannam::names
