// What goes in: the folders named on the command line. What comes out: an Extractor, or everything that is wrong with them on stderr.
// Why it exists: extract and find load the same way, and both say why they cannot.
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {

Result<Extractor> open_extractor(const Sources& sources) {
  Result<Extractor> extractor =
      sources.dictionaries.empty() ? Extractor::load_with(sources.names) : Extractor::load(sources.dictionaries, sources.names);
  if (!extractor) tell(extractor.problems());
  return extractor;
}

}  // namespace mannam::tool
