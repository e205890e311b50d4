// What goes in: how a name begins. What comes out: the sizes that names which begin so can have. Why it exists: of a word that no name
// is, the first letters say so nearly always, with one line of memory read.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "names/name_keys.h"

namespace mannam::names {

/// Eight beginnings by bits of their hash. What is known of one is 56 bits (`Behind`); a bucket whose last tag is not zero goes on in the
/// next.
struct alignas(64) BeginningBucket {
  static constexpr std::size_t places = 8, behind_size = 7;
  std::uint8_t behind[places * behind_size] = {};
  std::uint8_t tags[places] = {};  ///< zero is free

  /// Bit 8n + 7 is set where place n has the tag; what is set above the lowest may be none.
  std::uint64_t equal(std::uint64_t tag) const {
    const std::uint64_t differs = load_word(reinterpret_cast<const char*>(tags)) ^ tag * 0x0101010101010101ull;
    return (differs - 0x0101010101010101ull) & ~differs & 0x8080808080808080ull;
  }
  std::uint64_t behind_at(std::size_t place) const {
    return load_word(reinterpret_cast<const char*>(behind) + place * behind_size) & ((1ull << 56) - 1);
  }
};
static_assert(sizeof(BeginningBucket) == 64 && std::endian::native == std::endian::little);

/// A beginning's home among `buckets`, and its tag there.
struct BeginningPlace {
  std::size_t home = 0;
  std::uint64_t tag = 0;
  BeginningPlace() = default;
  static std::uint64_t mixed(std::uint64_t hash) { return (hash ^ (hash >> 31)) * 0xFF51AFD7ED558CCDull; }
  BeginningPlace(std::uint64_t hash, std::size_t buckets) {
    hash = mixed(hash);
    home = scaled(hash, buckets);
    tag = (hash >> 16 & 0xff) | (hash >> 16 & 0xff ? 0 : 1);
  }
};

/// What is known of a beginning: in the lower 31 bits the sizes of its names, those of more than 24 bytes by the pair; above them a bit
/// for the three letters behind it, of each name that has so many.
class Behind {
 public:
  static constexpr unsigned next_letters = 3;

  static std::uint64_t of_size(unsigned size) {
    return 1ull << (size <= last_single ? size - beginning_size : single_sizes + (size - last_single - 1) / 2);
  }
  static std::uint64_t of_letters(const char* letters) { return 1ull << (coded_sizes + letter_bit(letters)); }

  /// Sizes that a name can have where the text goes on with `letters` behind a beginning of `size` bytes; bit n - 1 is for n bytes. Three
  /// bytes and more are readable.
  static std::uint64_t sizes(std::uint64_t behind, unsigned size, const char* letters) {
    std::uint64_t coded = behind & ((1ull << coded_sizes) - 1);
    std::uint64_t all = (coded & ((1ull << single_sizes) - 1)) << (beginning_size - 1);
    if (coded >> single_sizes != 0) [[unlikely]]
      all |= in_pairs(coded >> single_sizes) << last_single;
    const std::uint64_t goes_on = behind >> (coded_sizes + letter_bit(letters)) & 1;
    const std::uint64_t ends_before = (1ull << (size + next_letters - 1)) - 1;
    return all & (ends_before | (0 - goes_on));
  }

 private:
  static constexpr unsigned last_single = 24, single_sizes = last_single - beginning_size + 1;
  static constexpr unsigned coded_sizes = single_sizes + (longest_key - last_single) / 2, letter_bits = 56 - coded_sizes;

  static unsigned letter_bit(const char* letters) {
    std::uint32_t word = 0;
    std::memcpy(&word, letters, 4);
    return static_cast<unsigned>(std::uint64_t{(word << 8) * 0x9E3779B1u} * letter_bits >> 32);
  }
  /// Each bit twice.
  static std::uint64_t in_pairs(std::uint64_t bits) {
    std::uint64_t pairs = 0;
    for (; bits != 0; bits &= bits - 1) pairs |= 3ull << (2 * std::countr_zero(bits));
    return pairs;
  }
};

/// What `table` knows of a beginning; 0 where it has none such.
inline std::uint64_t find_beginning(std::span<const BeginningBucket> table, BeginningPlace place) {
  const BeginningBucket& home = table[place.home];
  const std::uint64_t equal = home.equal(place.tag);
  if (equal == 0 && home.tags[BeginningBucket::places - 1] != 0) [[unlikely]] {
    std::size_t at = place.home;
    for (std::size_t step = 1; step < most_steps; ++step) {
      if (++at == table.size()) at = 0;
      const std::uint64_t there = table[at].equal(place.tag);
      if (there != 0) return table[at].behind_at(static_cast<std::size_t>(std::countr_zero(there)) / 8);
      if (table[at].tags[BeginningBucket::places - 1] == 0) return 0;
    }
    return 0;
  }
  const std::uint64_t behind = home.behind_at(static_cast<std::size_t>(std::countr_zero(equal | 1ull << 63)) / 8);
  return equal != 0 ? behind : 0;
}

}  // namespace mannam::names
