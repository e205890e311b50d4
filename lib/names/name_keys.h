// What goes in: the letters of a name. What comes out: its key: the letters without case, marks and what is optional, and hashes of them.
// Why it exists: builder and matcher must mean the same by a name, and what is said here is what a compiled dictionary holds.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace mannam::names {

/// Of longer names the first `longest_key` bytes are the key.
inline constexpr unsigned longest_key = 48;
/// Names of fewer bytes than a beginning are looked up as they are.
inline constexpr unsigned beginning_size = 6;
/// Of a name by its sound the first three syllables are the beginning.
inline constexpr unsigned heard_beginning_size = 9;
/// Bytes that must be readable behind the place a key starts at.
inline constexpr unsigned key_reach = longest_key + 8;

/// How far an open place may lie from where a look-up starts. The builder keeps to it, so that a damaged file costs no more.
inline constexpr std::size_t most_steps = 32, most_buckets = 256;
inline constexpr std::size_t most_table_words = std::size_t{1} << 32;
inline constexpr std::size_t short_words = 2048;  ///< one half by the first two bytes, one by the first three

/// The letters of a name that count, folded, as far as a key goes; zeros behind them.
struct Key {
  char letters[key_reach] = {};
  unsigned size = 0;

  bool empty() const { return size == 0; }
};

Key key_of(std::string_view name);
/// The same as a loose ear hears it; empty unless it is three syllables of Hangul at least, and nothing else.
Key sound_key_of(std::string_view name);

inline std::uint64_t load_word(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, 8);
  return word;
}

/// Keeps the first `count` bytes of a word as it lies in memory.
constexpr std::uint64_t first_bytes(std::uint64_t word, unsigned count) { return count >= 8 ? word : word & ((1ull << (8 * count)) - 1); }

/// Keeps the first so many bytes of two words that lie one behind the other.
struct KeyMask {
  std::uint64_t first, second;
};
inline constexpr std::array<KeyMask, 17> key_masks = [] {
  std::array<KeyMask, 17> masks{};
  for (unsigned size = 0; size < 17; ++size) masks[size] = {first_bytes(~0ull, size), size > 8 ? first_bytes(~0ull, size - 8) : 0};
  return masks;
}();

/// Hashes of the beginnings of one key. The size has a say, or zeros behind a text would be taken for letters.
class KeyHash {
 public:
  /// `key_reach` bytes are readable at `key`.
  explicit KeyHash(const char* key) : key_(key), first_(load_word(key)), second_(load_word(key + 8)) {}

  /// Of the first `size` bytes. Nearly all names have sixteen at most and take no branch.
  std::uint64_t of(unsigned size) const {
    if (size > 16) [[unlikely]]
      return of_many(size);
    const KeyMask mask = key_masks[size];
    return mix(first_ & mask.first, second_ & mask.second, size);
  }

 private:
  static std::uint64_t mix(std::uint64_t first, std::uint64_t second, std::uint64_t size) {
    std::uint64_t hash = (first ^ 0x243F6A8885A308D3ull) * 0x9E3779B97F4A7C15ull;
    hash ^= (second + (size << 56)) * 0xC2B2AE3D27D4EB4Full;
    hash = (hash ^ (hash >> 32)) * 0xC4CEB9FE1A85EC53ull;
    return hash ^ (hash >> 32);
  }
  std::uint64_t of_many(unsigned size) const {
    std::uint64_t hash = mix(first_, second_, size);
    for (unsigned done = 16; done < size; done += 8) hash = mix(hash, first_bytes(load_word(key_ + done), size - done), size);
    return hash;
  }

  const char* key_;
  std::uint64_t first_, second_;
};

/// What tells beginnings apart: the first six bytes, or the sounds of three syllables.
inline std::uint64_t beginning_hash(std::uint64_t beginning) { return beginning * 0x9E3779B97F4A7C15ull; }

/// Of the filter for beginnings, that has 2^n bits: `shift` is 64 - n. The upper bits are those that all letters have a say in.
inline std::size_t beginning_bit(std::uint64_t hash, unsigned shift) { return hash >> shift; }
inline unsigned beginning_shift(std::size_t words) { return 64 - static_cast<unsigned>(std::bit_width(words * 64 - 1)); }

inline std::size_t scaled(std::uint64_t hash, std::size_t size) { return static_cast<std::size_t>((hash >> 32) * size >> 32); }

/// The bits of a name within its word of `name_bits`.
inline std::uint64_t name_bits_of(std::uint64_t hash) { return 1ull << (hash & 63) | 1ull << (hash >> 6 & 63); }

inline std::size_t short_bit_of_two(std::uint64_t word) { return word & 0xffff; }
inline std::size_t short_bit_of_three(std::uint64_t word) { return 0x10000 + ((word & 0xffffff) * 0x9E3779B97F4A7C15ull >> 48); }

/// The sounds of all syllables, by their place in Unicode.
using Sounds = std::array<std::uint16_t, 11172>;
const Sounds& sounds();

/// The place of the syllable at `bytes` in Unicode; 11172 or more where there is none. Reads three bytes.
inline unsigned syllable_at(const char* bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]), second = static_cast<unsigned char>(bytes[1]),
             third = static_cast<unsigned char>(bytes[2]);
  if ((lead & 0xF0) != 0xE0 || (second & 0xC0) != 0x80 || (third & 0xC0) != 0x80) return 0xffff;
  return (static_cast<unsigned>(lead & 0x0F) << 12 | static_cast<unsigned>(second & 0x3F) << 6 | static_cast<unsigned>(third & 0x3F)) -
         0xAC00u;
}

}  // namespace mannam::names
