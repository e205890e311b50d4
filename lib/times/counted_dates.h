// What goes in: slots that count from a date ("in two weeks", "three days after Easter", "the week of October 6"). What comes out: the date
// they lead to. Why it exists: counting is the same whatever the date beside it was, so it is done behind choose_date.h and not inside it.
#pragma once

#include <optional>

#include "times/resolve_times.h"
#include "times/time_value.h"

namespace mannam::times {

/// "in two weeks" is a point to come, or a length where the sentence tells of what was ("it grew in two weeks").
Slots settle_ahead(const Slots& slots, const Around& around);

constexpr int lasting = 2;  ///< the value of Slot::Offset for a length that begins on the date beside it

/// Where Count Unit that begins on `point` ends: its last day, or the moment where the point has a clock.
std::optional<PointValue> end_of_length(const Slots& slots, const PointValue& point);

/// Moves the date that stands beside the count.
void move_date(const Slots& slots, PointValue& point);

/// `day` moved by Count Unit, Count2 Unit2 and a half, or by so many weekdays; `sign` is -1 or 1. Nothing for hours and minutes.
std::optional<Day> shift_by(const Slots& slots, Day day, int sign);

/// "Friday the 13th": the nearest month in which the two agree, to come where the sentence tells of that. Needs the document's date.
std::optional<Day> day_on_weekday(const Slots& slots, const Around& around);

/// The clock time that lies Count Unit and Count2 Unit2 before (`sign` -1) or behind that minute of `day`.
void put_clock_away(const Slots& slots, Day day, int minute, int sign, PointValue& point);

/// "3년 전", "two weeks ago", "이틀 뒤": counted from the document's date or from what the text spoke of.
void put_ago(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point);

}  // namespace mannam::times
