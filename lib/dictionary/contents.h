// What goes in: dictionaries/names/*.rec and words/*.rec, read by record_file. What comes out: Contents: entries, their written forms and
// the word lists. Why it exists: it is what Dictionary (the public, shared handle) holds, and what the matcher is built from.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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
  std::string_view organization;  ///< entry id, also a place's
  std::string_view title_ko;
  std::string_view title_en;
  std::string_view years;  ///< "2014..", "..2020", ".."
};

using Names = std::span<const std::string_view>;

/// Points into the Source it was read from: thousands of entries are read at every start, so none owns its words.
struct Entry {
  std::string_view id;  ///< "person/chey-tae-won"
  EntryType type = EntryType::Person;
  Names ko;  ///< the first is canonical
  Names en;
  Names hanja;
  Names shorts;
  Names typos;
  Names weak;  ///< forms, from any of the lists above, that count only with context
  Names demonyms;
  Names stands_for;  ///< entry ids: the government meant by Washington
  std::span<const Role> roles;
  std::string_view kind;
  std::string_view parent;   ///< entry id
  std::string_view country;  ///< entry id
  std::string_view in;       ///< entry id
  std::string_view same_as;
  int rank = 0;         ///< titles: 1 highest; 0 unsaid
  bool suffix = false;  ///< titles: may be fused to a name or an organisation
  std::string_view file;
  int line = 0;
};

using EntryIndex = std::uint32_t;
inline constexpr EntryIndex no_entry = 0xffffffff;

/// A file that was read, and what its entries point to.
struct Source {
  RecordFile file;
  std::vector<std::string_view> names;
  std::vector<Role> roles;
  std::vector<const Field*> references;  ///< the fields that name another entry's id
};

struct Contents {
  std::vector<Entry> entries;  ///< in order of file path and line; add() adds
  WordLists words;
  std::string hash;                                    ///< of the sources; 16 hexadecimal digits
  std::vector<std::shared_ptr<const Source>> sources;  ///< what was read, for the entries and for problems that show later

  EntryIndex find(std::string_view id) const;  ///< no_entry where there is none
  EntryIndex add(const Entry& entry);          ///< no_entry, and nothing added, where its id is taken
  void reserve(std::size_t count);

 private:
  struct Slot {
    std::uint32_t tag = 0;  ///< bits of the id's hash
    EntryIndex entry = no_entry;
  };
  std::size_t slot_of(std::string_view id, std::uint64_t hash) const;
  std::vector<Slot> slots_;  ///< by hash of the id; a power of two, at most half of them taken
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
