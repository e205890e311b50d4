// What goes in: how every pattern of time may begin, letter by letter, at load. What comes out: a sieve that tells from the first eight
// bytes of a place whether any can begin there. Why it exists: nearly every word of a text begins no time, and walking the patterns to find
// that out took a third of the reading of English.
#pragma once

#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mannam::times {

/// Letters of ASCII are the same in both cases. It may say yes in vain, never no.
class TimeBeginnings {
 public:
  static constexpr std::size_t depth = 8;  ///< bytes

  /// Patterns go on from `prefix` in more ways than can be listed, or end there. Longer prefixes are cut.
  void add(std::string_view prefix) {
    ++added_;
    if (prefix.empty()) return void(short_.set());
    const std::size_t size = prefix.size() < depth ? prefix.size() : depth;
    const std::uint64_t bytes = load(prefix);
    if (size < 2)
      short_.set(bytes & 0xFF);
    else
      sizes_[pair_of(bytes)] |= static_cast<std::uint8_t>(1u << (size - 1));
    bits_.set(place(bytes, size));
  }
  /// So many were added that more would cost more than they save; prefixes may be cut where one gets here.
  bool is_full() const { return added_ > most; }
  bool may_begin(std::string_view text, std::size_t at) const {
    const std::string_view here = text.substr(at, depth);
    const std::uint64_t bytes = load(here);
    if (short_.test(bytes & 0xFF)) return true;
    if (here.size() < 2) return false;
    for (unsigned left = sizes_[pair_of(bytes)]; left != 0; left &= left - 1) {
      const auto size = static_cast<std::size_t>(std::countr_zero(left)) + 1;
      if (size <= here.size() && bits_.test(place(bytes, size))) return true;
    }
    return false;
  }

 private:
  static constexpr std::size_t most = 100'000;

  /// The first byte lowest, capitals of ASCII made small.
  static std::uint64_t load(std::string_view text) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < text.size() && i < depth; ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      bytes |= static_cast<std::uint64_t>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte) << 8 * i;
    }
    return bytes;
  }
  static std::size_t pair_of(std::uint64_t bytes) { return static_cast<std::size_t>((bytes & 0xFFFF) * 0x9E37u >> 4 & 0xFFF); }
  static std::size_t place(std::uint64_t bytes, std::size_t size) {
    const std::uint64_t kept = (bytes & (~std::uint64_t{0} >> (64 - 8 * size))) + size;
    return static_cast<std::size_t>(kept * 0x9E3779B97F4A7C15u >> 45);
  }

  std::bitset<1 << 19> bits_;
  std::array<std::uint8_t, 4096> sizes_{};  ///< by the first two bytes, a bit for each size that goes on from them
  std::bitset<256> short_;                  ///< of one byte
  std::size_t added_ = 0;
};

}  // namespace mannam::times
