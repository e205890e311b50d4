// What goes in: a length and the moment it is said at. What comes out: the days or hours it covers before or behind that moment. Why it
// exists: 지난 2주, 다음 3일 and "within five days" are lengths that lie somewhere.
#pragma once

#include <optional>
#include <utility>

#include "times/time_slots.h"
#include "times/time_value.h"

namespace mannam::times {

struct Now {
  Day day;
  std::optional<int> minutes;  ///< since midnight
};

struct Length {
  int count = 1;
  Symbol unit = Symbol::D;
};

using Ends = std::pair<PointValue, PointValue>;

/// Whole units of the calendar before (`lean` -1) or behind (1) the one under way: in February 2025 the last three years are 2022/2024.
/// Clock times are half-open and need a clock. Nothing for what has none.
std::optional<Ends> calendar_units(const Now& now, const Length& length, int lean);

/// Days up to the day before now, or from the day behind it.
std::optional<Ends> rolling_days(const Now& now, const Length& length, int lean);

/// Hours, minutes or seconds up to now, or from now on; nothing where now has no clock.
std::optional<Ends> rolling_clock(const Now& now, const Length& length, int lean);

/// The days from now on: "within five days".
std::optional<Ends> days_from(const Now& now, const Day& end);

/// So many seconds, minutes or hours from now; nothing where now has no clock or the unit is none of them.
std::optional<PointValue> moment_from(const Now& now, const Length& length, bool and_a_half);

}  // namespace mannam::times
