// What goes in: names in Hangul. What comes out: those that a word may be a misprint of. Why it exists: to compare each word of a text with
// each name would take their product; here a word looks up its own sounds with one syllable left out.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/entry_table.h"
#include "entities/letters.h"
#include "language/hangul.h"
#include "names/spelling.h"

namespace mannam::entities {

/// A name of somebody, and whether this text names them.
struct Meant {
  std::string name;
  dictionary::EntryIndex entry = dictionary::no_entry;
  bool named = false;
  std::size_t order = 0;  ///< of two readings the later is tried first
};

/// The sounds of names with one syllable masked, so that a word one syllable off is found by looking its own masks up.
class MaskedNames {
 public:
  static constexpr std::size_t fewest_syllables = 3;  ///< two are too few to tell a misprint from another word
  static constexpr std::size_t most_syllables = 6;

  void add(std::string_view name, dictionary::EntryIndex entry, bool named, std::size_t order) {
    if (name.size() < fewest_syllables * syllable || name.size() > most_syllables * syllable || name.size() % syllable != 0) return;
    for (std::size_t i = 0; i < name.size(); i += syllable)
      if (!language::is_syllable(language::character_at(name, i).code)) return;
    for (std::size_t i = 0; i < name.size(); i += syllable) masks_.push_back({mask(name, i), static_cast<std::uint32_t>(names_.size())});
    for (std::size_t i = 0; i < 2; ++i) sounds_[i].set(place_of(name, i));
    names_.push_back({std::string(name), entry, named, order});
    sizes_[name.size() / syllable] = true;
    sorted_ = false;
  }

  bool has_size(std::size_t syllables) const { return syllables <= most_syllables && sizes_[syllables]; }
  /// One of the first two syllables of a misprint is right, or sounds right: false for nearly every word.
  bool may_mean(std::string_view word) const {
    return word.size() >= fewest_syllables * syllable && (sounds_[0].test(place_of(word, 0)) || sounds_[1].test(place_of(word, 1)));
  }

  /// Adds the names whose sounds are those of `word` but for the syllable at `offset`.
  void collect(std::string_view word, std::size_t offset, std::vector<const Meant*>& found) {
    if (!has_size(word.size() / syllable)) return;
    if (!sorted_) std::sort(masks_.begin(), masks_.end());
    sorted_ = true;
    const std::uint64_t sought = mask(word, offset);
    for (auto row = std::lower_bound(masks_.begin(), masks_.end(), Mask{sought, 0}); row != masks_.end() && row->hash == sought; ++row)
      found.push_back(&names_[row->name]);
  }

 private:
  struct Mask {
    std::uint64_t hash = 0;
    std::uint32_t name = 0;
    auto operator<=>(const Mask&) const = default;
  };

  static std::size_t place_of(std::string_view name, std::size_t index) {
    return names::sound_of(language::character_at(name, index * syllable).code) % 4096u;
  }

  static std::uint64_t mask(std::string_view name, std::size_t offset) {
    std::uint64_t hash = 0xCBF29CE484222325ull;
    for (std::size_t i = 0; i < name.size(); i += syllable)
      hash = (hash ^ (i == offset ? 0u : names::sound_of(language::character_at(name, i).code))) * 0x100000001B3ull;
    return hash;
  }

  std::vector<Meant> names_;
  std::vector<Mask> masks_;
  bool sorted_ = true;
  bool sizes_[most_syllables + 1] = {};
  std::bitset<4096> sounds_[2];  ///< of the first and second syllables
};

}  // namespace mannam::entities
