// What goes in: folders of dictionaries and rules. What comes out: everything that is wrong with them. Why it exists: `mannam check`, for
// those who write entries and rules.
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {

int check_command(const CheckSettings& settings) {
  bool good = true;
  std::vector<std::string> paths = settings.paths;
  if (paths.empty()) paths.emplace_back();
  for (const std::string& path : paths) good = open_extractor({.dictionaries = path, .rules = ""}).has_value() && good;
  return finish(good ? Done : BadDictionary);
}

}  // namespace mannam::tool
