// What goes in: a text. What comes out: it as JSON, or what is wrong with it and where. Why it exists: graphs and lines of articles come
// from anywhere; a number that fits nothing or brackets without end are mistakes like any other and must not end the program.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace mannam::output {

struct JsonMistake {
  std::string what;      ///< to be read behind the name of the file
  std::size_t byte = 0;  ///< counted from 1; 0 where it is not known
};

/// Objects and arrays inside one another: what a graph needs, ten times over.
constexpr int kDeepestJson = 100;

/// Nothing where the text is no JSON, is nested deeper than kDeepestJson or has a number that no double holds; `mistake` says which.
std::optional<nlohmann::json> parse_json(std::string_view text, JsonMistake& mistake);

}  // namespace mannam::output
