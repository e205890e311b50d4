// What goes in: hits. What comes out: where each stands, and whether it is the word it looks like. Why it exists: the first sieve of
// choose.cpp, which looks at one hit at a time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "entities/entities.h"
#include "names/hits.h"
#include "text/text.h"

namespace mannam::entities {

/// The sentence of each hit, `none` for one that lies in none; hits come by start, so one pass is enough.
std::vector<std::uint32_t> sentences_of(const text::Text& text, const names::Hits& hits);

/// MX, AI: two or three capitals are an acronym and not the word Mx or Ai.
bool is_capitals_of_another_word(const names::Hit& hit, std::string_view bytes);

}  // namespace mannam::entities
