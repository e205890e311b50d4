// What goes in: nothing. What comes out: the versions of the program, of what it stands on and of its dictionaries. Why it exists: see
// version.h.
#include "tool/version.h"

#include <fmt/format.h>
#include <unicode/uversion.h>

#include <mannam/dictionary.h>
#include <mannam/extractor.h>

namespace mannam::tool {

std::string version() {
  UVersionInfo icu;
  u_getVersion(icu);
  const Result<Extractor> extractor = Extractor::load();
  const std::string dictionaries = extractor ? extractor->dictionary().hash() : "none found";
  return fmt::format("mannam {}\nICU {}.{}\nRE2 {}\ndictionaries {}", MANNAM_VERSION, icu[0], icu[1], MANNAM_RE2_VERSION, dictionaries);
}

}  // namespace mannam::tool
