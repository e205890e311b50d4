// What goes in: a sentence. What comes out: Korean or English. Why it exists: bilingual pages mix the two line by line, and rules of the
// wrong language find nothing.
#pragma once

#include <optional>
#include <string_view>

#include "text/text.h"

namespace mannam::text {

/// Nothing where the sentence has no letters.
std::optional<Language> language_of_line(std::string_view sentence);

}  // namespace mannam::text
