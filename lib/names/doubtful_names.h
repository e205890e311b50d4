// What goes in: the hits of a whole document. What comes out: the same without doubtful ones, those kept that the document says again. Why
// it exists: one sentence alone may not tell a name from a word; a name comes back, in the headline and further down.
#pragma once

#include <string_view>

#include "names/hits.h"

namespace mannam::names {

/// An unknown name below this confidence is doubtful.
inline constexpr double doubtful = 0.49;
/// How many bits less than enough a doubtful name may have.
inline constexpr double most_doubt = 4;

/// Drops doubtful hits. One that stands at two places or more is a name: each further place counts for two bits.
void settle_doubtful_names(std::string_view text, Hits& hits);

}  // namespace mannam::names
