// What goes in: nothing. What comes out: the parts of the HTML page as they stand in lib/output/page. Why it exists: they are made into
// bytes of the library when CMake runs (cmake/page.cmake).
#pragma once

#include <string_view>

namespace mannam::output {

struct PageParts {
  std::string_view style;        ///< CSS
  std::string_view body;         ///< the elements the scripts fill
  std::string_view script;       ///< all of it, one after the other
  std::string_view words;        ///< JSON: the page's words in each language
  std::string_view style_hash;   ///< SHA-256 in base64, for the Content-Security-Policy
  std::string_view script_hash;  ///< likewise
};

PageParts page_parts();

}  // namespace mannam::output
