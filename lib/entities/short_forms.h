// What goes in: a Draft with its entities. What comes out: mentions by surname and title (손 회장), and misprints of people already named.
// Why it exists: after the first mention Korean news hardly ever writes a name whole again.
#pragma once

#include "entities/draft.h"

namespace mannam::entities {

/// 손 회장, 李대통령: the person of that surname the text has named with such a title, else the one the dictionary knows in that office.
void add_short_forms(Draft& draft);

}  // namespace mannam::entities
