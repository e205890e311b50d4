// What goes in: a Draft with its entities. What comes out: misprints linked to the person meant. Why it exists: 울트먼 beside 올트먼 is no
// second person, but a name one syllable off is linked only where something else speaks for it, and says so in `why`.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// Unknown people: one syllable off somebody who holds that very title in that very organisation (곽노선 SK하이닉스 사장), or a letter off
/// a foreigner whom the title beside it or a right mention in the text shows to be meant (알트민 오픈AI CEO). Not where both stand
/// together.
void link_misprinted_names(Draft& draft);

/// The same for words nobody took for a name (울트먼은).
void find_misprints(Draft& draft);

}  // namespace mannam::entities
