// What goes in: people and their roles. What comes out: PeopleIndex. Why it exists: see people_index.h.
#include "entities/people_index.h"

#include <algorithm>

#include "dictionary/checksum.h"
#include "dictionary/compiled.h"

namespace mannam::entities {
namespace {

using dictionary::Contents;
using dictionary::Entry;
using dictionary::EntryIndex;
using dictionary::EntryType;
using dictionary::Role;

bool in_office(const Role& role) { return role.years.size() >= 2 && role.years.ends_with(".."); }

std::uint32_t key_of(std::string_view surname, std::string_view title) {
  dictionary::Checksum sum;
  sum.add_part(surname);
  sum.add_part(title);
  return static_cast<std::uint32_t>(sum.value() >> 32);
}

}  // namespace

PeopleIndex PeopleIndex::build(const Contents& contents, const SurnameOf& surname_of) {
  PeopleIndex index;
  if (dictionary::is_all_of_image(contents)) {
    index.members_ = dictionary::Section<Row>(contents.image->values<Row>("members"));
    index.holders_ = dictionary::Section<Row>(contents.image->values<Row>("holders"));
    return index;
  }
  std::vector<Row>& members = index.members_.own();
  std::vector<Row>& holders = index.holders_.own();
  for (EntryIndex i = 0; i < contents.entries.size(); ++i) {
    if (contents.entries.type(i) != EntryType::Person) continue;
    const Entry entry = contents.entries[i];
    if (entry.roles.empty() || entry.ko.empty()) continue;
    const std::string surname = surname_of(entry.ko.front());
    for (const Role& role : entry.roles) {
      const EntryIndex organization = role.organization.empty() ? dictionary::no_entry : contents.find(role.organization);
      if (organization != dictionary::no_entry) members.push_back({organization, i});
      if (!surname.empty() && in_office(role)) holders.push_back({key_of(surname, role.title_ko), i});
    }
  }
  std::sort(members.begin(), members.end());
  std::sort(holders.begin(), holders.end());
  return index;
}

void PeopleIndex::add_sections(dictionary::ImageWriter& writer) const {
  writer.add("members", members_.values());
  writer.add("holders", holders_.values());
}

std::span<const PeopleIndex::Row> PeopleIndex::with_key(const dictionary::Section<Row>& rows, std::uint32_t key) {
  const std::span<const Row> all = rows.values();
  const auto first = std::lower_bound(all.begin(), all.end(), key, [](const Row& row, std::uint32_t sought) { return row.key < sought; });
  auto last = first;
  while (last != all.end() && last->key == key) ++last;
  return {first, last};
}

std::vector<EntryIndex> PeopleIndex::members(const Contents& contents, std::string_view organization) const {
  std::vector<EntryIndex> found;
  const EntryIndex index = contents.find(organization);
  if (index == dictionary::no_entry) return found;
  for (const Row& row : with_key(members_, index))
    if (row.person < contents.entries.size()) found.push_back(row.person);
  return found;
}

std::vector<EntryIndex> PeopleIndex::holders(const Contents& contents, std::string_view surname, std::string_view title,
                                             const SurnameOf& surname_of) const {
  std::vector<EntryIndex> found;
  for (const Row& row : with_key(holders_, key_of(surname, title))) {
    const Entry entry = contents.entries[row.person];
    if (entry.ko.empty() || surname_of(entry.ko.front()) != surname) continue;
    const bool holds =
        std::any_of(entry.roles.begin(), entry.roles.end(), [&](const Role& role) { return in_office(role) && role.title_ko == title; });
    if (holds) found.push_back(row.person);
  }
  return found;
}

}  // namespace mannam::entities
