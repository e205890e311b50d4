// What goes in: a month and day of the Hindu moon, or a sign that the sun enters, and a year. What comes out: the day in India. Why it
// exists: Diwali and Holi are dates in the news, and ICU knows no Hindu calendar of the moon.
//
// A month runs from new moon to new moon and is named by the sign in which the sun stands at its beginning; a month in which the sun enters
// no sign is an inserted one and has no feasts. Its thirty days (tithi) are each a twelfth of a sign that the moon gains on the sun. A
// feast is kept on the day at whose sunrise, noon, sunset or midnight its tithi runs.
#pragma once

#include <cstdint>
#include <optional>

#include "times/calendar.h"

namespace mannam::times {

enum class Watch : std::uint8_t { Sunrise, Noon, Sunset, Midnight, DayAfterSunset };

/// Months from 1 (Chaitra) to 12 (Phalguna), ending with the new moon; tithi from 1 to 30. The first such day in `year`.
std::optional<Day> hindu_day(int year, int month, int tithi, Watch watch);

/// The first day in `year` at whose sunset the sun stands in that sign among the stars (0 is Mesha, 9 Makara).
std::optional<Day> sun_enters(int year, int sign);

}  // namespace mannam::times
