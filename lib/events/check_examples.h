// What goes in: the rule packs with their examples. What comes out: a Problem for each example that does not come out as marked, with a
// difference one can read. Why it exists: an example is the promise a rule makes; `mannam check` and the tests keep it.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

#include "dictionary/contents.h"
#include "dictionary/rule_file.h"

namespace mannam::events {

/// Reads every pack below `folder`, counts examples and runs each through the real stages. Examples see the words of `contents` (lists and
/// titles) and the cast of their pack, not the names.
std::vector<Problem> check_rules(const dictionary::Contents& contents, std::string_view folder);

/// Runs the examples of one pack: what the function above does for each, for tests that want them apart.
class ExampleRunner {
 public:
  ExampleRunner(const dictionary::Contents& contents, const dictionary::RuleFile& pack, std::string_view folder,
                std::vector<Problem>& problems);
  ~ExampleRunner();

  /// What came out otherwise than marked; empty where the example holds.
  std::string difference(const dictionary::EventRule& rule, const dictionary::RuleExample& example) const;

 private:
  struct Stages;
  std::unique_ptr<const Stages> stages_;
};

}  // namespace mannam::events
