// What goes in: the slots of an expression, the date it was written on and what the text spoke of before. What comes out: its value and its
// interval. Why it exists: it is the second half of the times stage: nothing here reads text.
#pragma once

#include <optional>
#include <string>

#include <mannam/article.h>

#include "times/calendar.h"
#include "times/find_times.h"
#include "times/time_slots.h"

namespace mannam::times {

/// What the text spoke of last: what 이날, 전날, 같은 해 and a lone clock time count from.
struct Spoken {
  std::optional<Day> day;
  std::optional<Day> told;  ///< the same, but for a day on which something was only said: 3일 열었다고 4일 밝혔다
  std::optional<Day> range_start;
  std::optional<Day> range_end;
  std::optional<int> year;
  std::optional<Day> month;  ///< its first day
};

/// Which way the words around lean, for a time that does not say it itself.
enum class Tense { Unknown, Past, Future };

struct Around {
  std::optional<Day> document;          ///< the date the text was written on
  std::optional<int> document_minutes;  ///< and the time of day
  Tense tense = Tense::Unknown;
  bool saying = false;     ///< a verb of saying stands behind it: 4일 밝혔다
  bool happening = false;  ///< so does what happened that day: 이날 행사에는
  bool bare = false;       ///< the text is nothing but times: what comes next is meant, and an hour is an hour long
};

/// Fills type, value, earliest, latest, grain, mod, anchor, approximate, zone, direction and why of `mention`, and moves `spoken` on.
void resolve_time(const Slots& slots, const Around& around, Spoken& spoken, TimeMention& mention);

/// The same for two ends ("9일부터 12일까지"); what the second leaves out it takes from the first. `bounded`: the second is where it stops
/// ("4일과 22일 사이"), not its last day.
void resolve_range(const Slots& from, const Slots& to, bool bounded, const Around& around, Spoken& spoken, TimeMention& mention);

}  // namespace mannam::times
