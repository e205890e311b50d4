// What goes in: bytes as the caller gave them. What comes out: valid UTF-8. Why it exists: mentions quote the given text, and JSON may
// hold nothing but valid UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace mannam::graph {

/// Each maximal subpart of an ill-formed sequence becomes one U+FFFD. Valid text comes back unchanged.
std::string repaired(std::string_view bytes);

}  // namespace mannam::graph
