// What goes in: one paragraph. What comes out: what stands between quotation marks. Why it exists: a full stop inside speech ends no
// sentence, and what is said inside happened only by the speaker's word.
//
// Print mixes its marks: a curly one opened and an ASCII one closed, a ’ that opens and a ‘ that closes, ASCII quotes never closed,
// apostrophes. Marks pair by family (double, single, each corner bracket) and by what stands beside them.
#pragma once

#include <string_view>
#include <vector>

#include "text/text.h"
#include "text/text_words.h"

namespace mannam::text {

struct PairedQuotes {
  std::vector<Quotation> closed;  ///< by start; outer before inner
  std::vector<Quotation> open;    ///< double marks that never close; they end where their sentence does, here at the paragraph's end
};

/// Offsets are of `text`; only `paragraph` is read. Linear in its size.
PairedQuotes pair_quotes(std::string_view text, Span paragraph, const TextWords& words);

}  // namespace mannam::text
