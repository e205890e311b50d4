// What goes in: the folder of rules. What comes out: its packs. Why it exists: see rule_packs.h.
#include "events/rule_packs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace mannam::events {

namespace {

namespace fs = std::filesystem;

std::optional<std::string> content_of(const std::string& path) {
  std::error_code ignored;
  std::ifstream file(path, std::ios::binary);
  if (!file || fs::is_directory(path, ignored)) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>(file), {}};
}

/// Files of shared words, each read once.
class SharedWords {
 public:
  explicit SharedWords(std::vector<Problem>& problems) : problems_(problems) {}

  /// Those that the pack at `path` names, from its own folder or the one above.
  std::vector<dictionary::RuleFile> used_by(const std::string& path, const std::string& text) {
    std::vector<dictionary::RuleFile> used;
    for (const dictionary::RuleToken& name : dictionary::uses_of(text)) {
      const fs::path folder = fs::path(path).parent_path();
      const dictionary::RuleFile* found = read(folder / name.text);
      if (!found) found = read(folder.parent_path() / name.text);
      if (found) {
        used.push_back(*found);
      } else {
        dictionary::RuleFile pack;
        pack.path = path;
        pack.text = text;
        problems_.push_back(dictionary::rule_problem(pack, name.line, name.column, "cannot read `" + name.text + "`",
                                                     "a file of shared words stands in the folder of the pack or in the one above"));
      }
    }
    return used;
  }

 private:
  const dictionary::RuleFile* read(const fs::path& path) {
    const std::string key = path.string();
    if (const auto known = files_.find(key); known != files_.end()) return &known->second;
    std::optional<std::string> text = content_of(key);
    if (!text) return nullptr;
    return &files_.emplace(key, dictionary::read_shared_words(key, *std::move(text), problems_)).first->second;
  }

  std::vector<Problem>& problems_;
  std::map<std::string, dictionary::RuleFile> files_;
};

}  // namespace

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
  SharedWords shared(problems);
  for (const std::string& path : paths) {
    std::optional<std::string> text = content_of(path);
    if (!text) {
      problems.push_back({path, 0, 0, "cannot read the file", "", "check its permissions"});
      continue;
    }
    const std::vector<dictionary::RuleFile> words = shared.used_by(path, *text);
    packs.push_back(dictionary::read_rules(path, *std::move(text), problems, words));
  }
  return packs;
}

void replace_rules(std::vector<dictionary::RuleFile>& packs, const dictionary::RuleFile& own) {
  for (dictionary::RuleFile& pack : packs) {
    if (pack.event != own.event || pack.language != own.language) continue;
    std::erase_if(pack.rules, [&](const dictionary::EventRule& rule) {
      return std::any_of(own.rules.begin(), own.rules.end(),
                         [&](const dictionary::EventRule& other) { return other.name.text == rule.name.text; });
    });
  }
}

}  // namespace mannam::events
