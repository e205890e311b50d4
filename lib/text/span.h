// What goes in: nothing. What comes out: Span, a stretch of the clean text. Why it exists: every stage speaks of stretches of one text;
// all of them count bytes of text::CleanText::bytes and become offsets of the caller's bytes only when the graph is built.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace mannam::text {

/// [start, end) in bytes of the clean text, on character boundaries.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - start; }
  bool empty() const { return start == end; }
  bool contains(Span other) const { return start <= other.start && other.end <= end; }
  bool overlaps(Span other) const { return start < other.end && other.start < end; }
  std::string_view of(std::string_view whole) const { return whole.substr(start, end - start); }

  auto operator<=>(const Span&) const = default;
};

}  // namespace mannam::text
