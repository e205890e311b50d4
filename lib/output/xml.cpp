// What goes in: any bytes. What comes out: XML character data. Why it exists: see xml.h.
#include "output/xml.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace mannam::output {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// What stands for an ASCII character that may not stand for itself; nothing for the others.
std::string_view reference_of(UChar32 character, bool attribute) {
  switch (character) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\r':  // readers turn a bare one into a line feed
      return "&#13;";
    case '\t':
      return attribute ? "&#9;" : "";
    case '\n':
      return attribute ? "&#10;" : "";
    default:
      return "";
  }
}

bool is_forbidden(UChar32 character) {
  return character < 0 || (character < 0x20 && character != '\t' && character != '\n' && character != '\r') || character == 0xFFFE ||
         character == 0xFFFF;
}

void append(std::string& xml, std::string_view bytes, bool attribute) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int32_t>(bytes.size());
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t start = at;
    UChar32 character = 0;
    U8_NEXT(data, at, size, character);
    const std::string_view reference = reference_of(character, attribute);
    if (is_forbidden(character))
      xml += replacement;
    else if (!reference.empty())
      xml += reference;
    else
      xml += bytes.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
  }
}

}  // namespace

void append_xml(std::string& xml, std::string_view bytes) { append(xml, bytes, false); }

void append_attribute(std::string& xml, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  xml += ' ';
  xml += name;
  xml += "=\"";
  append(xml, value, true);
  xml += '"';
}

}  // namespace mannam::output
