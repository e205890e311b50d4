// What goes in: a Draft with its people and places. What comes out: mentions by pronoun and by office: 그는, He, 두 사람, the OpenAI CEO,
// 같은 호텔. Why it exists: events need to know who is meant where the text does not say the name.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// "OpenAI CEO", "The CEO": the person the text has named in that office.
void add_office_mentions(Draft& draft);

/// 그, He, 두 사람 and 같은 호텔, each resolved to what was spoken of last.
void add_pronouns(Draft& draft);

}  // namespace mannam::entities
