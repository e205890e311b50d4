// What goes in: a RuleFile. What comes out: Problems with the line they stand in. Why it exists: what only `mannam check` asks of a pack,
// and how every stage that finds fault with one says where.
#include <algorithm>

#include "dictionary/rule_file.h"

namespace mannam::dictionary {

void check_example_counts(const RuleFile& file, std::vector<Problem>& problems) {
  for (const EventRule& rule : file.rules) {
    const auto negative = std::count_if(rule.examples.begin(), rule.examples.end(), [](const RuleExample& e) { return e.negative; });
    if (rule.examples.size() - static_cast<std::size_t>(negative) < 2)
      problems.push_back(rule_problem(file, rule.name.line, rule.name.column, "rule `" + rule.name.text + "` has fewer than 2 examples",
                                      "write sentences it must read, in two orders of words"));
    if (negative == 0)
      problems.push_back(rule_problem(file, rule.name.line, rule.name.column, "rule `" + rule.name.text + "` has no `no example`",
                                      "write a sentence with its trigger that tells of no event"));
  }
}

Problem rule_problem(const RuleFile& file, int line, int column, std::string what, std::string hint) {
  std::string_view rest = file.text;
  for (int i = 1; i < line && !rest.empty(); ++i) {
    const std::size_t end = rest.find('\n');
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
  }
  return {file.path, line, column, std::move(what), std::string(rest.substr(0, rest.find('\n'))), std::move(hint)};
}

}  // namespace mannam::dictionary
