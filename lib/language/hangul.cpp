// What goes in: UTF-8 text. What comes out: single characters, decoded and encoded. Why it exists: see hangul.h.
#include "language/hangul.h"

namespace mannam::language {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::uint32_t announced_size(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

}  // namespace

Character any_character_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[offset]);
  const std::uint32_t size = announced_size(lead);
  if (size == 1) return {lead, 1};
  if (size == 0 || offset + size > text.size()) return {replacement, 1};
  char32_t code = lead & (0xFFu >> (size + 1));
  for (std::uint32_t i = 1; i < size; ++i) {
    if (!continues(text[offset + i])) return {replacement, 1};
    code = code << 6 | (static_cast<unsigned char>(text[offset + i]) & 0x3F);
  }
  return {code, size};
}

Character character_before(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset > text.size()) return {};
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && continues(text[start])) --start;
  const Character character = character_at(text, start);
  return start + character.size == offset ? character : Character{replacement, 1};
}

void append(std::string& text, char32_t code) {
  const auto byte = [&](char32_t value) { text += static_cast<char>(value); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | code >> 6);
    byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | code >> 12);
    byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | code >> 18);
    byte(0x80 | (code >> 12 & 0x3F));
    byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

}  // namespace mannam::language
