// What goes in: a text. What comes out: it as JSON. Why it exists: see parse_json.h.
#include "output/parse_json.h"

#include <nlohmann/json.hpp>

namespace mannam::output {
namespace {

/// The byte, counted from 1, of the first bracket that is nested too deep; 0 where none is.
std::size_t too_deep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\\') ++at;
      quoted = c != '"';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '[' || c == '{') {
      if (++depth > kDeepestJson) return at + 1;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return 0;
}

}  // namespace

std::optional<nlohmann::json> parse_json(std::string_view text, JsonMistake& mistake) {
  if (const std::size_t byte = too_deep(text); byte != 0) {
    mistake = {"more than " + std::to_string(kDeepestJson) + " brackets inside one another", byte};
    return {};
  }
  try {
    return nlohmann::json::parse(text);
  } catch (const nlohmann::json::parse_error& error) {
    mistake = {"not valid JSON from here on", error.byte};
  } catch (const nlohmann::json::exception&) {
    mistake = {"a number is too large", 0};
  }
  return {};
}

}  // namespace mannam::output
