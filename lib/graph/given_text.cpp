// What goes in: bytes as the caller gave them. What comes out: valid UTF-8. Why it exists: see given_text.h.
#include "graph/given_text.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace mannam::graph {

std::string repaired(std::string_view bytes) {
  std::string result;
  result.reserve(bytes.size());
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int32_t>(bytes.size());
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t start = at;
    UChar32 character = 0;
    U8_NEXT(data, at, size, character);
    if (character < 0)
      result += "\xEF\xBF\xBD";
    else
      result.append(bytes.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start)));
  }
  return result;
}

}  // namespace mannam::graph
