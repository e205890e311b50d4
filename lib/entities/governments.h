// What goes in: a Draft with resolved places. What comes out: places that act turned into the governments meant. Why it exists: 나주시는
// 밝혔다 speaks of a city's government, 나주시에서 of the city; the dictionary lists the place once.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// A name that ends like an administrative unit and is, somewhere in the text, a subject or has its head written to it (나주시장) is an
/// organisation wherever it stands so written, except before a place that lies in it.
void tell_governments(Draft& draft);

}  // namespace mannam::entities
