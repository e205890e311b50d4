// What goes in: names in Latin letters and in Hangul. What comes out: which are one person. Why it exists: 한도윤(Han Do-yun) is one
// person, and a Latin spelling that many Koreans share is somebody of the dictionary only where the office beside it is theirs.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// The dictionary gives the person the title.
bool holds_title(const EntityWords& words, const dictionary::Entry& person, dictionary::EntryIndex title);

/// A title the dictionary gives the person stands beside `hit`, or one of their organisations in its sentence. `hit` is one of `hits`.
bool office_stands_near(const names::Hits& hits, const names::Hit& hit, const EntityWords& words);

/// Unknown people in Latin letters join those that the text also names in Hangul: behind the name in brackets, or by its sound.
void join_spellings(Draft& draft);

}  // namespace mannam::entities
