// What goes in: a week, a month or a year and which edge of it. What comes out: its days. Why it exists: where a text is nothing but "the
// end of March" or "early next week", someone asks for days.
#pragma once

#include <optional>

#include "times/stretch.h"
#include "times/time_slots.h"
#include "times/time_value.h"

namespace mannam::times {

/// A month in tens of days (초순, 중순, 하순), the first or last three days of a week, the first or last quarter of a year.
/// Nothing for other periods.
std::optional<Ends> edge_of(const PointValue& point, Symbol edge);

}  // namespace mannam::times
