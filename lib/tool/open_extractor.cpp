// What goes in: the folders named on the command line. What comes out: an Extractor, or everything that is wrong with them on stderr.
// Why it exists: extract and find load the same way, and both say why they cannot.
#include <filesystem>

#include "dictionary/compiled.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {
namespace {

/// A compiled file beside the folder that is damaged, or older than the text: nothing is wrong with what is read, it only takes longer.
void tell_unused_file(const std::string& folder) {
  const std::string file = dictionary::compiled_file_of(folder);
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored) || !std::filesystem::is_regular_file(file, ignored)) return;
  const Result<Dictionary> opened = Dictionary::open(file);
  if (opened) return;
  for (Problem problem : opened.problems()) {
    problem.what += "; the text in " + folder + " is read";
    problem.hint = "run `mannam compile " + folder + "`";
    tell(problem);
  }
}

}  // namespace

Result<Extractor> open_extractor(const Sources& sources) {
  Result<Extractor> extractor =
      sources.dictionaries.empty() ? Extractor::load(sources.own) : Extractor::load(sources.dictionaries, sources.own);
  if (!extractor) tell(extractor.problems());
  if (extractor && extractor->dictionary().contents().image == nullptr)
    tell_unused_file(sources.dictionaries.empty() ? Extractor::installed() : sources.dictionaries);
  return extractor;
}

}  // namespace mannam::tool
