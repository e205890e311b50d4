// What goes in: folders of dictionaries and rules. What comes out: everything that is wrong with them. Why it exists: `mannam check`, for
// those who write entries and rules.
#include <fmt/format.h>

#include "check_time_examples.h"
#include "dictionary/contents.h"
#include "events/check_examples.h"
#include "events/rule_packs.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {
namespace {

struct Counts {
  std::size_t entries = 0;
  std::size_t rules = 0;
  std::size_t examples = 0;
  TimeExampleCounts times;
  std::size_t problems = 0;
};

void count_rules(const std::string& folder, Counts& counts) {
  std::vector<Problem> told_already;
  for (const dictionary::RuleFile& pack : events::read_packs(folder, told_already)) {
    counts.rules += pack.rules.size();
    for (const dictionary::EventRule& rule : pack.rules) counts.examples += rule.examples.size();
  }
}

void tell(const std::vector<Problem>& problems, Counts& counts) {
  tool::tell(problems);
  counts.problems += problems.size();
}

/// Tells what is wrong. Rules are checked only with entries that are right: their examples would fail for another reason.
Counts check_folder(const std::string& folder, const OwnSources& own) {
  Counts counts;
  tell(Dictionary::check(folder, own.names), counts);
  const Result<Dictionary> dictionary = Dictionary::load(folder, own.names);
  if (!dictionary) return counts;
  counts.entries = dictionary->contents().entries.size();
  std::vector<std::string> rule_folders = {folder + "/rules"};
  rule_folders.insert(rule_folders.end(), own.rules.begin(), own.rules.end());
  for (const std::string& rules : rule_folders) {
    tell(events::check_rules(dictionary->contents(), rules), counts);
    count_rules(rules, counts);
  }
  const Result<Extractor> extractor = Extractor::load(folder, own);  // what only the whole shows, as a missing folder
  if (!extractor && counts.problems == 0) tell(extractor.problems(), counts);
  if (!extractor) return counts;
  std::vector<Problem> problems;
  counts.times = check_time_examples(*extractor, folder, problems);
  tell(problems, counts);
  return counts;
}

}  // namespace

int check_command(const CheckSettings& settings) {
  std::vector<std::string> folders = settings.folders;
  if (folders.empty()) folders.push_back(Extractor::installed());
  bool good = true;
  for (const std::string& folder : folders) {
    const Counts counts = check_folder(folder, settings.own);
    if (counts.problems == 0) {
      write(fmt::format("{}: {} entries, {} rules with {} examples, {} time examples ({} right values, {} none): no problems\n", folder,
                        counts.entries, counts.rules, counts.examples, counts.times.right + counts.times.none, counts.times.right,
                        counts.times.none));
    } else {
      fmt::print(stderr, "mannam: {}: {} problem{}\n", folder, counts.problems, counts.problems == 1 ? "" : "s");
    }
    good = good && counts.problems == 0;
  }
  return finish(good ? Done : BadDictionary);
}

}  // namespace mannam::tool
