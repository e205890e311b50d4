// What goes in: what is known of a point in time. What comes out: its TIMEX3 value and the half-open interval it covers. Why it exists:
// every expression ends in this form, whole or with holes ("XXXX-XX-04").
#pragma once

#include <optional>
#include <string>

#include "times/calendar.h"
#include "times/time_slots.h"

namespace mannam::times {

struct PointValue {
  std::optional<int> year;
  std::optional<int> month;
  std::optional<int> day;
  std::optional<int> weekday;  ///< only where the day is unknown
  Symbol part = Symbol::None;
  std::optional<int> hour;
  std::optional<int> minute;
  std::optional<int> second;
  std::optional<Week> week;
  bool week_unknown = false;
  bool weekend = false;
  int quarter = 0;
  int half = 0;
  Symbol season = Symbol::None;
  std::optional<int> decade;   ///< 198
  std::optional<int> century;  ///< 19
  bool month_said = false;     ///< a month or day is meant, also where it is not known which
  bool day_said = false;
  bool short_hour = false;  ///< an hour without minutes is written T15, not T15:00
  bool invalid = false;     ///< a day or hour that does not exist
  const char* why = "";
  std::optional<Day> anchor;

  bool has_day() const { return year && month && day; }
  void set_day(Day on);
};

/// Half-open, in minutes since the start of `from` and `to`.
struct Interval {
  Day from;
  int from_minutes = 0;
  Day to;
  int to_minutes = 0;
};

/// The month a season begins with; winter's is December of its year.
int first_month_of(Symbol season);

std::string write_value(const PointValue& point);
std::string grain_of(const PointValue& point);
/// Nothing where the value has holes.
std::optional<Interval> interval_of(const PointValue& point);
/// "P4Y"; "PT1.5H" with a half, as ISO 8601 lets the smallest part be a fraction.
std::string write_duration(int count, Symbol unit, bool and_a_half);
/// "P3Y" and "P6M" are "P3Y6M"; "PT3M" and "PT20S" "PT3M20S".
std::string join_durations(const std::string& larger, const std::string& smaller);

}  // namespace mannam::times
