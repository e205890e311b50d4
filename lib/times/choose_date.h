// What goes in: slots that name a day, week, month or year in short ("4일", "9월", "Tuesday"). What comes out: the date meant.
// Why it exists: news leaves out what its own date says; here is how that is put back.
#pragma once

#include <optional>

#include "times/resolve_times.h"
#include "times/time_value.h"

namespace mannam::times {

/// Everything down to the day; holes stay where neither the document's date nor the text fills them.
PointValue choose_date(const Slots& slots, const Around& around, const Spoken& spoken);

inline bool is_clock_unit(Symbol unit) { return unit == Symbol::H || unit == Symbol::MIN || unit == Symbol::S; }

/// `count` units away; nothing for hours and minutes, which need a clock.
std::optional<Day> shift_day(Day day, int count, Symbol unit);

/// 2년 1개월 21일 after `base`, or before it where `direction` is -1: one after the other, the largest first.
std::optional<Day> shift_by_all(const Slots& slots, Day base, int direction);

}  // namespace mannam::times
