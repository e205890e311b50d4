// What goes in: bytes. What comes out: a number that changes with every change of a byte. Why it exists: a compiled file must know its
// sources again and notice damage, on every machine alike.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace mannam::dictionary {

/// The eight bytes or fewer at `bytes`, as a machine with the low byte first reads them.
inline std::uint64_t little_endian_word(const char* bytes, std::size_t size = 8) {
  std::uint64_t word = 0;
  if (size >= 8 && std::endian::native == std::endian::little) {
    std::memcpy(&word, bytes, 8);
    return word;
  }
  for (std::size_t i = 0; i < size && i < 8; ++i) word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
  return word;
}

/// Every step can be undone, so that two texts which differ in one word never meet again.
class Checksum {
 public:
  /// Whole words; the last is filled up with zeros.
  void add(std::string_view bytes) {
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) step(value_, little_endian_word(bytes.data() + at));
    if (at < bytes.size()) step(value_, little_endian_word(bytes.data() + at, bytes.size() - at));
  }
  /// The same, and where they end.
  void add_part(std::string_view bytes) {
    add(bytes);
    value_ = (value_ ^ bytes.size()) * 0xC4CEB9FE1A85EC53ull;
    value_ ^= value_ >> 29;
  }
  /// The same for much: eight sums side by side, of every eighth word each, do not wait for one another.
  void add_long_part(std::string_view bytes) {
    std::uint64_t sums[8];
    for (std::uint64_t i = 0; i < 8; ++i) sums[i] = value_ + i;
    std::size_t at = 0;
    for (; at + 64 <= bytes.size(); at += 64)
      for (std::size_t i = 0; i < 8; ++i) step(sums[i], little_endian_word(bytes.data() + at + 8 * i));
    for (const std::uint64_t sum : sums) step(value_, sum);
    add(bytes.substr(at));
    step(value_, bytes.size());
  }
  std::uint64_t value() const { return value_; }

 private:
  static void step(std::uint64_t& value, std::uint64_t word) {
    value = (value ^ word) * 0xFF51AFD7ED558CCDull;
    value ^= value >> 32;
  }
  std::uint64_t value_ = 0x9E3779B97F4A7C15ull;
};

inline std::uint64_t checksum_of(std::string_view bytes) {
  Checksum sum;
  sum.add_part(bytes);
  return sum.value();
}

/// 16 hexadecimal digits.
inline std::string digits_of(std::uint64_t value) {
  std::string digits(16, '0');
  for (std::size_t i = 0; i < 16; ++i) digits[i] = "0123456789abcdef"[(value >> (60 - 4 * i)) & 15];
  return digits;
}

/// The hash of what was read before and of `text` behind it, in digits.
inline std::string hash_behind(const std::string& before, std::string_view text) {
  Checksum sum;
  sum.add_part(before);
  sum.add_long_part(text);
  return digits_of(sum.value());
}

}  // namespace mannam::dictionary
