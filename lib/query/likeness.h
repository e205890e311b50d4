// What goes in: written names. What comes out: what is compared of them, and how far two are apart. Why it exists: whoever asks for a name
// writes it as they remember it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mannam::query {

/// Case, width, spaces and marks taken out; bad bytes become U+FFFD.
std::string key_of(std::string_view name);

/// Letters to change, add, leave out or exchange with their neighbour to make one key the other. A Hangul syllable counts as its letters.
std::size_t distance(std::string_view a, std::string_view b);

/// A distance that a slip of memory or hand explains, for a key of that name: a letter in three, and at least one.
std::size_t farthest_slip(std::string_view key);

}  // namespace mannam::query
