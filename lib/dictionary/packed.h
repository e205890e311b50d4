// What goes in: numbers and strings. What comes out: bytes, and the numbers and strings again. Why it exists: records are as long as what
// they hold; whatever the bytes say, reading stays within them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace mannam::dictionary {

/// Seven bits a byte, the low ones first; the last byte has no high bit.
inline void put_number(std::vector<char>& bytes, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes.push_back(static_cast<char>(number | 0x80));
  bytes.push_back(static_cast<char>(number));
}

inline void put_string(std::vector<char>& bytes, std::string_view text) {
  put_number(bytes, text.size());
  bytes.insert(bytes.end(), text.begin(), text.end());
}

/// Walks packed bytes. Damaged ones give zeros and empty strings, never a read beyond them.
class PackedReader {
 public:
  PackedReader() = default;
  explicit PackedReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool done() const { return at_ == end_; }
  const char* at() const { return at_; }
  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

  std::uint8_t byte() { return at_ == end_ ? 0 : static_cast<std::uint8_t>(*at_++); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63 && at_ != end_; shift += 7) {
      const auto next = static_cast<std::uint8_t>(*at_++);
      value |= static_cast<std::uint64_t>(next & 0x7F) << shift;
      if (next < 0x80) return value;
    }
    at_ = end_;
    return 0;
  }

  std::string_view string() {
    const std::uint64_t size = number();
    const auto left = static_cast<std::uint64_t>(end_ - at_);
    const std::string_view text(at_, static_cast<std::size_t>(size < left ? size : left));
    at_ += text.size();
    return text;
  }

 private:
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

}  // namespace mannam::dictionary
