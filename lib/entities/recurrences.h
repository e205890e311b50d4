// What goes in: a Draft with unknown people and organisations accepted once. What comes out: their later mentions, which need no context
// any more. Why it exists: a name that a title introduced stands alone from then on.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// Full names of unknown people again, and their last names; of known people the family name in Latin letters: Han after Han Do-yun.
void add_recurrences(Draft& draft);

}  // namespace mannam::entities
