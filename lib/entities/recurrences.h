// What goes in: a Draft with unknown people and organisations accepted once. What comes out: their later mentions, which need no context
// any more. Why it exists: a name that a title introduced stands alone from then on.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// Full names again, the surname of an unknown person written in Latin letters, the last name of one written in Hangul.
void add_recurrences(Draft& draft);

}  // namespace mannam::entities
