// What goes in: the letters of a time zone. What comes out: the same as one number, and back. Why it exists: a slot holds a number, and
// "EST" is kept with its time as it was said; which zones there are stands in the dictionary (`EST | zone:EST`).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mannam::times {

/// "EST" of "zone:EST", one letter a byte; nothing for anything else or more than four letters.
inline std::optional<int> zone_named(std::string_view text) {
  constexpr std::string_view mark = "zone:";
  if (!text.starts_with(mark) || text.size() > mark.size() + 4) return std::nullopt;
  std::uint32_t packed = 0;
  for (const char c : text.substr(mark.size())) packed = packed << 8 | static_cast<unsigned char>(c);
  return static_cast<int>(packed & 0x7FFFFFFF);
}

inline std::string write_zone(int packed) {
  std::string letters;
  for (int shift = 24; shift >= 0; shift -= 8)
    if (const char c = static_cast<char>(packed >> shift & 0x7F); c != 0) letters += c;
  return letters;
}

}  // namespace mannam::times
