// What goes in: a Draft whose names have entities. What comes out: short forms in brackets tied to what they shorten. Why it exists: the
// text itself says that 가람협 is 한국가람협회; from there on it stands alone.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// The short form in brackets behind an organisation means that organisation.
void tie_abbreviations(Draft& draft);

/// The choice is such a short form.
bool is_abbreviation(const Choice& choice);

}  // namespace mannam::entities
