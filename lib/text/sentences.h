// What goes in: one paragraph and its quotations. What comes out: where its sentences end. Why it exists: every later stage works sentence
// by sentence, and a name or a verb must not be looked for across the end of one.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"
#include "text/text.h"
#include "text/text_words.h"

namespace mannam::text {

/// The sentences of a paragraph, without white space around them. Never splits inside one of `quotations` (by start, closed ones only) or
/// inside short brackets. Linear in the size of the paragraph.
std::vector<Span> split_sentences(std::string_view text, Span paragraph, const std::vector<Quotation>& quotations, const TextWords& words);

/// No sentence is longer than this many bytes: what later stages do with one may cost more than its length, and must not cost the text's.
/// News sentences stay far below it.
inline constexpr std::uint32_t longest_sentence = 2000;

/// The same spans, longer ones cut at the last space before the limit, or between characters where there is none.
std::vector<Span> cut_long_sentences(std::string_view text, const std::vector<Span>& sentences);

}  // namespace mannam::text
