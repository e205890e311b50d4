// What goes in: a TIMEX3 value ("2025-02-04TMO"). What comes out: the minutes it covers. Why it exists: whether two papers speak of one
// time is a question of intervals, not of strings. Graphs that were saved hold values only, so this stage reads them itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace mannam::graph {

inline constexpr std::int64_t minutes_a_day = 24 * 60;

/// [from, to) in minutes since 1970-01-01T00:00 of the place spoken of.
struct TimeExtent {
  std::int64_t from = 0;
  std::int64_t to = 0;
  bool part = false;  ///< a part of a day told by a word: morning, night

  auto operator<=>(const TimeExtent&) const = default;

  std::int64_t length() const { return to - from; }
  std::int64_t first_day() const { return day_of(from); }
  std::int64_t last_day() const { return day_of(to - 1); }
  bool within_a_day() const { return first_day() == last_day(); }
  bool finer_than_a_day() const { return within_a_day() && length() < minutes_a_day; }
  bool overlaps(const TimeExtent& other) const { return from < other.to && other.from < to; }
  bool contains(const TimeExtent& other) const { return from <= other.from && other.to <= to; }

 private:
  static std::int64_t day_of(std::int64_t minute) { return minute >= 0 ? minute / minutes_a_day : -((-minute - 1) / minutes_a_day) - 1; }
};

/// Nothing for what has no place on the calendar: durations, `XXXX-08`, `PAST_REF`, sets, a clock without a day. A clock covers its
/// minute; 오전 is midnight to noon, 오후 noon to midnight, 저녁 from 16, 밤 from 18 to midnight.
std::optional<TimeExtent> extent_of(std::string_view value);

}  // namespace mannam::graph
