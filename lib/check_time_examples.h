// What goes in: an Extractor and the files below rules/time. What comes out: a Problem for each example whose times are not those marked.
// Why it exists: an example is the promise a family of patterns makes; `mannam check` and the tests keep it, through the same call that
// users make.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/extractor.h>

#include "dictionary/time_rules.h"

namespace mannam {
inline namespace v0_1 {

struct TimeExampleCounts {
  std::size_t right = 0;  ///< marks of times
  std::size_t none = 0;   ///< lines below `no example`
};

/// Runs every example of every file below `folder`/rules/time. Problems are appended: also a family without an example and a file that
/// cannot be read.
TimeExampleCounts check_time_examples(const Extractor& extractor, std::string_view folder, std::vector<Problem>& problems);

/// What came out otherwise than marked; empty where the example holds.
std::string time_difference(const Extractor& extractor, const dictionary::TimeExample& example);

}  // namespace v0_1
}  // namespace mannam
