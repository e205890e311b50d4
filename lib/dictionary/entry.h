// What goes in: the packed record of an entry. What comes out: Entry, a view of it. Why it exists: a million entries are opened by mapping
// a file; each is read only when somebody asks for it, and none of its words is copied.
#pragma once

#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "dictionary/packed.h"

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

inline void put(std::vector<char>& bytes, std::string_view text) { put_string(bytes, text); }
inline void put(std::vector<char>& bytes, const Role& role) {
  for (const std::string_view part : {role.organization, role.title_ko, role.title_en, role.years}) put_string(bytes, part);
}
inline void take(PackedReader& reader, std::string_view& text) { text = reader.string(); }
inline void take(PackedReader& reader, Role& role) {
  for (std::string_view* part : {&role.organization, &role.title_ko, &role.title_en, &role.years}) *part = reader.string();
}

/// Values packed one behind the other; each is made when it is looked at. Asked for one that is not there, it gives an empty one.
template <class T>
class PackedList {
 public:
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;
    iterator() = default;
    explicit iterator(std::string_view bytes) : reader_(bytes) { ++*this; }
    reference operator*() const { return value_; }
    pointer operator->() const { return &value_; }
    iterator& operator++() {
      rest_ = reader_.rest();
      if (!rest_.empty()) take(reader_, value_);
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(const iterator& other) const { return rest_.size() == other.rest_.size(); }

   private:
    PackedReader reader_;
    std::string_view rest_;  ///< from the value on
    T value_{};
  };
  using const_iterator = iterator;
  using value_type = T;

  PackedList() = default;
  explicit PackedList(std::string_view bytes) : bytes_(bytes) {}

  iterator begin() const { return iterator(bytes_); }
  iterator end() const { return iterator(); }
  bool empty() const { return bytes_.empty(); }
  std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }
  T front() const { return (*this)[0]; }
  T back() const {
    T last{};
    for (const T& value : *this) last = value;
    return last;
  }
  T operator[](std::size_t index) const {
    for (const T& value : *this)
      if (index-- == 0) return value;
    return {};
  }

 private:
  std::string_view bytes_;
};

using Names = PackedList<std::string_view>;
using Roles = PackedList<Role>;

/// The fields of an entry; `NameList` and `RoleList` say who keeps the lists.
template <class NameList, class RoleList>
struct EntryFields {
  std::string_view id;  ///< "person/chey-tae-won"
  EntryType type = EntryType::Person;
  NameList ko;  ///< the first is canonical
  NameList en;
  NameList hanja;
  NameList shorts;
  NameList typos;
  NameList weak;  ///< forms, from any of the lists above, that count only with context
  NameList demonyms;
  NameList stands_for;  ///< entry ids: the government meant by Washington
  RoleList roles;
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

/// Points into the dictionary: good as long as that is, and until an entry is added to it.
using Entry = EntryFields<Names, Roles>;

/// An entry to be added.
using NewEntry = EntryFields<std::vector<std::string_view>, std::vector<Role>>;

}  // namespace mannam::dictionary
