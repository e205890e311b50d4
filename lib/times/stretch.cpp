// What goes in: a length and a moment. What comes out: two ends. Why it exists: the reckoning behind stretch.h.
#include "times/stretch.h"

#include <algorithm>

#include "times/choose_date.h"

namespace mannam::times {
namespace {

constexpr std::int64_t seconds_of_day = 86400;
constexpr int most_units = 100000;  ///< more hours than that nobody counts from now

std::int64_t seconds_in(Symbol unit) { return unit == Symbol::H ? 3600 : unit == Symbol::MIN ? 60 : unit == Symbol::S ? 1 : 0; }

PointValue point_at(Day day, std::int64_t seconds, bool with_second) {
  const std::int64_t days = seconds >= 0 ? seconds / seconds_of_day : -((seconds_of_day - 1 - seconds) / seconds_of_day);
  const auto rest = static_cast<int>(seconds - days * seconds_of_day);
  PointValue point;
  point.set_day(day + std::chrono::days(days));
  point.hour = rest / 3600;
  point.minute = rest % 3600 / 60;
  if (with_second) point.second = rest % 60;
  return point;
}

PointValue point_on(Day day, Symbol grain) {
  PointValue point;
  if (grain == Symbol::W) {
    point.week = week_of(day);
  } else if (grain == Symbol::D) {
    point.set_day(day);
  } else {
    point.year = year_of(day);
    if (grain == Symbol::M) point.month = month_of(day);
  }
  return point;
}

/// The first day of the unit that `day` lies in.
Day start_of(Day day, Symbol unit) {
  if (unit == Symbol::W) return monday_of(day);
  if (unit == Symbol::M) return first_of_month(year_of(day), month_of(day));
  return unit == Symbol::D ? day : day_of(year_of(day), 1, 1);
}

std::optional<Ends> clock_units(const Now& now, const Length& length, int lean) {
  const std::int64_t size = seconds_in(length.unit);
  if (!now.minutes || size == 0 || length.count > most_units) return std::nullopt;
  const std::int64_t here = std::int64_t{*now.minutes} * 60 / size * size;
  const bool with_second = length.unit == Symbol::S;
  const std::int64_t from = lean < 0 ? here - length.count * size : here + size;
  return Ends{point_at(now.day, from, with_second), point_at(now.day, from + length.count * size, with_second)};
}

}  // namespace

std::optional<Ends> calendar_units(const Now& now, const Length& length, int lean) {
  if (seconds_in(length.unit) > 0) return clock_units(now, length, lean);
  const Symbol grain = length.unit == Symbol::Q ? Symbol::M : length.unit;
  if (grain != Symbol::D && grain != Symbol::W && grain != Symbol::M && grain != Symbol::Y) return std::nullopt;
  const int count = length.unit == Symbol::Q ? length.count * 3 : length.count;
  const Day here = start_of(now.day, grain);
  const auto from = shift_day(here, lean < 0 ? -count : 1, grain);
  const auto to = shift_day(here, lean < 0 ? -1 : count, grain);
  if (!from || !to) return std::nullopt;
  return Ends{point_on(*from, grain), point_on(*to, grain)};
}

std::optional<Ends> rolling_days(const Now& now, const Length& length, int lean) {
  const std::chrono::days one(1);
  const auto other = shift_day(lean < 0 ? now.day : now.day + one, length.count * lean, length.unit);
  if (!other) return std::nullopt;
  const Day from = lean < 0 ? *other : now.day + one;
  const Day to = lean < 0 ? now.day - one : *other - one;
  return Ends{point_on(from, Symbol::D), point_on(to, Symbol::D)};
}

std::optional<Ends> rolling_clock(const Now& now, const Length& length, int lean) {
  const std::int64_t size = seconds_in(length.unit);
  if (!now.minutes || size == 0 || length.count > most_units) return std::nullopt;
  const bool with_second = length.unit == Symbol::S;
  const std::int64_t here = std::int64_t{*now.minutes} * 60, other = here + lean * length.count * size;
  return Ends{point_at(now.day, std::min(here, other), with_second), point_at(now.day, std::max(here, other), with_second)};
}

std::optional<Ends> days_from(const Now& now, const Day& end) {
  if (end <= now.day) return std::nullopt;
  return Ends{point_on(now.day, Symbol::D), point_on(end - std::chrono::days(1), Symbol::D)};
}

std::optional<PointValue> moment_from(const Now& now, const Length& length, bool and_a_half) {
  const std::int64_t size = seconds_in(length.unit);
  if (!now.minutes || size == 0 || length.count > most_units) return std::nullopt;
  const std::int64_t ahead = length.count * size + (and_a_half ? size / 2 : 0);
  return point_at(now.day, std::int64_t{*now.minutes} * 60 + ahead, length.unit == Symbol::S);
}

}  // namespace mannam::times
