// What goes in: the folder of rules. What comes out: its packs. Why it exists: see rule_packs.h.
#include "events/rule_packs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace mannam::events {

std::vector<dictionary::RuleFile> read_packs(std::string_view folder, std::vector<Problem>& problems) {
  std::vector<std::string> paths;
  std::error_code error;
  const std::filesystem::path times = std::filesystem::path(folder) / "time";
  for (std::filesystem::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path() == times) entry.disable_recursion_pending();
    if (entry->path().extension() == ".rules") paths.push_back(entry->path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<dictionary::RuleFile> packs;
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file && !file.eof()) {
      problems.push_back({path, 0, 0, "cannot read the file", "", "check its permissions"});
      continue;
    }
    packs.push_back(dictionary::read_rules(path, std::move(text), problems));
  }
  return packs;
}

}  // namespace mannam::events
