// What goes in: the people of the dictionary and their roles. What comes out: who has a role in an organisation, and who holds an office
// now that a surname and a title name. Why it exists: both are asked for while an article is read; they stand in the compiled file, since a
// look at every person at each start would take longer than most articles.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "dictionary/section.h"

namespace mannam::entities {

/// The surname of a Korean name; empty where it is none.
using SurnameOf = std::function<std::string(std::string_view)>;

class PeopleIndex {
 public:
  /// From the compiled file where `contents` are one, else from every person.
  static PeopleIndex build(const dictionary::Contents& contents, const SurnameOf& surname_of);
  void add_sections(dictionary::ImageWriter& writer) const;

  /// Persons with a role in the organisation with this id, by index; one with several roles there as often.
  std::vector<dictionary::EntryIndex> members(const dictionary::Contents& contents, std::string_view organization) const;
  /// Persons in office: 한, 회장. One with several such offices as often.
  std::vector<dictionary::EntryIndex> holders(const dictionary::Contents& contents, std::string_view surname, std::string_view title,
                                              const SurnameOf& surname_of) const;

 private:
  struct Row {
    std::uint32_t key = 0;  ///< members: the organisation; holders: bits of the hash of surname and title
    dictionary::EntryIndex person = dictionary::no_entry;
    auto operator<=>(const Row&) const = default;
  };
  static std::span<const Row> with_key(const dictionary::Section<Row>& rows, std::uint32_t key);

  dictionary::Section<Row> members_;  ///< in order
  dictionary::Section<Row> holders_;
};

}  // namespace mannam::entities
