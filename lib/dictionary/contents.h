// What goes in: dictionaries/names/*.rec and words/*.rec, read by record_file. What comes out: Contents: entries, their written forms and
// the word lists. Why it exists: it is what Dictionary (the public, shared handle) holds, and what the matcher is built from.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <mannam/graph.h>
#include <mannam/result.h>

#include "dictionary/record_file.h"
#include "dictionary/word_lists.h"

namespace mannam::dictionary {

/// What an entry is: one of the entity types, or a title ("회장"), which is no entity.
enum class EntryType { Person, Organization, Place, Facility, Product, Work, Title };

/// `Name` a full spelling, `Short` a part of the name, `Typo` a misprint seen in print, `Demonym` Japanese for Japan, `Hanja` 李在明 or 美.
enum class FormKind { Name, Short, Typo, Demonym, Hanja, StandsFor };

struct Role {
  std::string organization;  ///< entry id, also a place's
  std::string title_ko;
  std::string title_en;
  std::string years;  ///< "2014..", "..2020", ".."
};

struct Entry {
  std::string id;  ///< "person/chey-tae-won"
  EntryType type = EntryType::Person;
  std::vector<std::string> ko;  ///< the first is canonical
  std::vector<std::string> en;
  std::vector<std::string> hanja;
  std::vector<std::string> shorts;
  std::vector<std::string> typos;
  std::vector<std::string> weak;  ///< forms, from any of the lists above, that count only with context
  std::vector<std::string> demonyms;
  std::vector<std::string> stands_for;  ///< entry ids: the government meant by Washington
  std::vector<Role> roles;
  std::string kind;
  std::string parent;   ///< entry id
  std::string country;  ///< entry id
  std::string in;       ///< entry id
  std::string same_as;
  int rank = 0;         ///< titles: 1 highest; 0 unsaid
  bool suffix = false;  ///< titles: may be fused to a name or an organisation
  std::string file;
  int line = 0;
};

using EntryIndex = std::uint32_t;
inline constexpr EntryIndex no_entry = 0xffffffff;

/// Looks up ids without making strings of them.
struct IdHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>{}(id); }
};

struct Contents {
  std::vector<Entry> entries;  ///< in order of file path and line
  std::unordered_map<std::string, EntryIndex, IdHash, std::equal_to<>> by_id;
  WordLists words;
  std::string hash;                                        ///< of the sources; 16 hexadecimal digits
  std::vector<std::shared_ptr<const RecordFile>> sources;  ///< what was read, for problems that show later

  EntryIndex find(std::string_view id) const;  ///< no_entry where there is none
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
