// What goes in: a Draft whose names have readings. What comes out: an entity for each name. Why it exists: one spelling may be several
// people or places; what else the text says decides.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// Facts, in order of weight: the organisation and title the text ties to it, the entity being named in full elsewhere in the text, the
/// place it stands behind lying around it, the particle (에서 makes a venue of a building's organisation), order of the dictionary.
void resolve(Draft& draft);

/// A group's bare name is its main company where the dictionary says so and the text names that company (삼성 for 삼성전자).
void join_stand_ins(Draft& draft);

}  // namespace mannam::entities
