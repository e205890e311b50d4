// What goes in: the lines of an example with its brackets. What comes out: the plain text and what the brackets mark. Why it exists: an
// example is at once a text and its right answer; this takes the two apart.
#pragma once

#include <string_view>
#include <vector>

#include "dictionary/rule_file.h"

namespace mannam::dictionary {

struct ExampleLine {
  std::string_view text;
  int number = 0;
};

/// Fills text, marked and modality of `into`. `[participant 한도윤 회장 = person/han-do-yun]`; ` => planned` ends the last line.
void read_example(const RuleFile& file, const std::vector<ExampleLine>& lines, RuleExample& into, std::vector<Problem>& problems);

}  // namespace mannam::dictionary
