// What goes in: the folders named on the command line. What comes out: an Extractor, or everything that is wrong with them on stderr.
// Why it exists: extract and find load the same way, and both say why they cannot.
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {

Result<Extractor> open_extractor(const Sources& sources) {
  Result<Extractor> extractor =
      sources.dictionaries.empty() ? Extractor::load(sources.own) : Extractor::load(sources.dictionaries, sources.own);
  if (!extractor) tell(extractor.problems());
  return extractor;
}

}  // namespace mannam::tool
