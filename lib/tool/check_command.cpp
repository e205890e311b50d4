// What goes in: folders of dictionaries and rules. What comes out: everything that is wrong with them. Why it exists: `mannam check`, for
// those who write entries and rules.
#include <fmt/format.h>

#include "dictionary/dictionary.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {
namespace {

/// Tells what is wrong and says how much that is.
std::size_t check_folder(const std::string& folder, const OwnSources& own) {
  std::vector<Problem> problems = Dictionary::check(folder, own.names);
  tell(problems);
  if (problems.empty()) {
    const Result<Dictionary> dictionary = Dictionary::load(folder, own.names);
    write(fmt::format("{}: {} entries: no problems\n", folder, dictionary->contents().entries.size()));
  } else {
    fmt::print(stderr, "mannam: {}: {} problem{}\n", folder, problems.size(), problems.size() == 1 ? "" : "s");
  }
  return problems.size();
}

}  // namespace

int check_command(const CheckSettings& settings) {
  std::vector<std::string> folders = settings.folders;
  if (folders.empty()) folders.push_back(Extractor::installed());
  std::size_t problems = 0;
  for (const std::string& folder : folders) problems += check_folder(folder, settings.own);
  return finish(problems == 0 ? Done : BadDictionary);
}

}  // namespace mannam::tool
