// What goes in: the folder of rules. What comes out: every .rules file below it, read. Why it exists: loading and checking read the same
// packs.
#pragma once

#include <string_view>
#include <vector>

#include "dictionary/rule_file.h"

namespace mannam::events {

/// In order of path, without those in its folder `time`, which say no events (dictionary/time_rules.h). A folder that does not exist holds
/// no packs.
std::vector<dictionary::RuleFile> read_packs(std::string_view folder, std::vector<Problem>& problems);

/// Takes out of `packs` each rule for which `own` has one of its name, event and language.
void replace_rules(std::vector<dictionary::RuleFile>& packs, const dictionary::RuleFile& own);

}  // namespace mannam::events
