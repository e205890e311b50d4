// What goes in: a month or a year and a number. What comes out: its first Tuesday, its last week. Why it exists: 10월 첫째 화요일 and "the
// third week of March" are dates that have to be counted out.
#pragma once

#include <optional>

#include "times/calendar.h"

namespace mannam::times {

/// `nth` from 1, or -1 for the last, -2 for the one before it. Nothing where the month has not so many.
std::optional<Day> nth_weekday(int year, int month, int weekday, int nth);

std::optional<Day> nth_day(int year, int month, int nth);

/// The week's Monday. A week belongs to the month that has most of its days, as ISO 8601 gives it to a year.
std::optional<Day> nth_week_of_month(int year, int month, int nth);

std::optional<Week> nth_week_of_year(int year, int nth);

}  // namespace mannam::times
