// What goes in: a Draft with its entities. What comes out: misprints linked to the person meant. Why it exists: 울트먼 beside 올트먼 is no
// second person, but a name one syllable off is linked only where something else speaks for it, and says so in `why`.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// An unknown person one syllable off somebody the dictionary knows in that very organisation (곽노선 SK하이닉스 사장).
void link_misprinted_names(Draft& draft);

/// A word one letter off the foreign name of somebody this text names rightly elsewhere (울트먼).
void find_misprints(Draft& draft);

}  // namespace mannam::entities
