// What goes in: a Draft with its people. What comes out: "Mr Brown" as one mention. Why it exists: a form of address makes a person of the
// capitalised word behind it, known or not, and belongs to the mention.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

void add_addressed(Draft& draft);

}  // namespace mannam::entities
