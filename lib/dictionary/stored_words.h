// What goes in: the words of large lists; or the section of a compiled file that has them. What comes out: StoredWords, a set that is
// looked up fast and costs nothing to open. Why it exists: putting 70,000 words into tables took a third of each start.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dictionary/image.h"
#include "dictionary/section.h"

namespace mannam::dictionary {

/// Immutable once built or opened. Nothing is trusted that stands in the sections: at worst a word is not found.
class StoredWords {
 public:
  /// Words of more than 255 bytes are left out.
  void add(std::string_view word);
  /// What add_sections put into the file; false where it is not there or not whole.
  bool open(const Image& image, std::string_view name);
  /// Three sections: `name`, and `name` with `.slots` and `.sieve` behind it.
  void add_sections(ImageWriter& writer, const std::string& name) const;

  bool contains(std::string_view word) const;

 private:
  /// Where a word stands: tag from its hash, and the place of its size and letters in `letters_`, counted from one.
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t place = 0;
  };
  std::string_view word_at(std::uint32_t place) const;
  std::size_t slot_of(std::string_view word, std::uint64_t hash) const;
  void grow(std::size_t slots);

  bool may_hold(std::string_view word) const;
  void note(std::string_view word);

  Section<char> letters_;
  Section<std::uint64_t> sieve_;  ///< a bit for each size there is, the last for all longer ones; 256 bits for first bytes
  Section<Slot> slots_;           ///< a power of two of them, at most half taken, or none
  std::size_t count_ = 0;         ///< while words are added
};

}  // namespace mannam::dictionary
