// What goes in: a Draft with its unknown people. What comes out: the same, one person under a full and a family name joined. Why it exists:
// a family name beside a title is found by itself (누리AI 볼든 대표), and is no second person where the text names 트레미 볼든.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// Linear in the names. A family name of two people tells neither.
void join_family_names(Draft& draft);

}  // namespace mannam::entities
