// What goes in: words, at load. What comes out: a sieve that tells from two bytes whether one of them may stand at a place. Why it exists:
// pronouns are looked for at every word of a text, nearly always in vain.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace mannam::entities {

/// Letters of ASCII count in both cases. It may say yes in vain, never no.
class WordBeginnings {
 public:
  void add(std::string_view word) {
    if (word.empty()) return;
    for (const char first : {word.front(), other_case(word.front())})
      for (unsigned second = 0; second < 256; ++second)
        if (word.size() == 1 || second == byte_of(word[1]) || second == byte_of(other_case(word[1])))
          pairs_.set(byte_of(first) << 8 | second);
  }
  bool at(std::string_view bytes, std::size_t offset) const {
    const unsigned second = offset + 1 < bytes.size() ? byte_of(bytes[offset + 1]) : 0;
    return pairs_[byte_of(bytes[offset]) << 8 | second];
  }

 private:
  static unsigned byte_of(char c) { return static_cast<unsigned char>(c); }
  static char other_case(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? static_cast<char>(c ^ 0x20) : c; }

  std::bitset<65536> pairs_;
};

}  // namespace mannam::entities
