// What goes in: the words of a sentence. What comes out: organisations that the text itself introduces. Why it exists: a name that ends
// like no organisation is one where the text says so (소속사 솔바람), marks it ((주)솔바람) or shortens it in brackets
// (한국가람협회(가람협)).
#pragma once

#include "names/sentence_words.h"

namespace mannam::names {

/// Organisations behind the noun of their kind, beside the mark of a company, and in brackets behind their long name; the last have
/// FormKind::Short. Tells `sentence` of each.
void find_introduced_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits);

}  // namespace mannam::names
