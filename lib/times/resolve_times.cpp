// What goes in: slots, the document's date, what was spoken of. What comes out: values. Why it exists: the reckoning of the times stage:
// which 4th, whose year, the day before what. choose_date.cpp picks among the dates that a short form may mean.
#include "times/resolve_times.h"

#include <algorithm>

#include <fmt/format.h>

#include "times/choose_date.h"
#include "times/counted_dates.h"
#include "times/edge_of_period.h"
#include "times/holidays.h"
#include "times/stretch.h"
#include "times/time_value.h"
#include "times/time_zones.h"

namespace mannam::times {
namespace {

constexpr std::chrono::days two_weeks(14);

/// 오후 3시 is 15; 밤 12시 and a.m. 12 are 0 and 24.
int hour_of_day(int hour, Symbol part) {
  switch (part) {
    case Symbol::MO:
      return hour == 12 ? 0 : hour;
    case Symbol::NI:
      return hour == 12 ? 24 : hour >= 6 && hour < 12 ? hour + 12 : hour;
    case Symbol::MI:
      return hour >= 1 && hour < 6 ? hour + 12 : hour;
    case Symbol::AF:
    case Symbol::EV:
      return hour < 12 ? hour + 12 : hour;
    default:
      return hour;
  }
}

/// A bare 3:30 or 오전 3시 is the next one: in the afternoon or tomorrow where the clock has passed it.
void put_next(const Slots& slots, const Around& around, int& hour, int minute, PointValue& point) {
  const bool dated = slots.has(Slot::Day) || slots.has(Slot::DayShift) || slots.has(Slot::Weekday) || slots.has(Slot::DaySame);
  if (!around.bare || !around.document_minutes || dated || !point.has_day()) return;
  const int now = *around.document_minutes;
  if (!slots.has(Slot::Part) && hour > 0 && hour < 12 && hour * 60 + minute <= now) hour += 12;
  if (hour * 60 + minute <= now) point.set_day(day_of(*point.year, *point.month, *point.day) + std::chrono::days(1));
}

void put_clock(const Slots& slots, const Around& around, PointValue& point) {
  if (!slots.has(Slot::Hour)) {
    point.part = slots.symbol(Slot::Part) == Symbol::MI ? Symbol::AF : slots.symbol(Slot::Part);
    return;
  }
  const int said = (slots.has(Slot::HalfHour) ? 30 : slots.get(Slot::Minute)) + slots.get(Slot::MinuteShift);
  const int minute = (said + 60) % 60;
  int hour = hour_of_day(slots.get(Slot::Hour), slots.symbol(Slot::Part));
  if (said < 0) hour = (hour + 23) % 24;  // a quarter to four
  put_next(slots, around, hour, minute, point);
  if (hour == 24 && minute == 0 && point.has_day()) {
    point.set_day(day_of(*point.year, *point.month, *point.day) + std::chrono::days(1));
    hour = 0;
  }
  if (hour > 24 || (hour == 24 && minute > 0)) {
    point.invalid = true;
    return;
  }
  point.hour = hour;
  if (slots.has(Slot::Minute) || slots.has(Slot::HalfHour) || slots.has(Slot::MinuteShift)) point.minute = minute;
  point.short_hour = around.bare;
  if (slots.has(Slot::Second)) point.second = slots.get(Slot::Second);
}

bool says_time_of_day(const Slots& slots) { return slots.has(Slot::Hour) || slots.has(Slot::Part); }

PointValue resolve_point(const Slots& slots, const Around& around, const Spoken& spoken) {
  PointValue point = choose_date(slots, around, spoken);
  move_date(slots, point);
  if (says_time_of_day(slots)) put_clock(slots, around, point);
  return point;
}

void put_interval(const PointValue& from, const PointValue& to, bool range, TimeMention& mention) {
  const auto first = interval_of(from);
  const auto last = interval_of(to);
  if (first) mention.earliest = write_moment(first->from, first->from_minutes);
  if (!last) return;
  const bool clock = range && to.hour;
  mention.latest = clock ? write_moment(last->from, last->from_minutes) : write_moment(last->to, last->to_minutes);
}

void remember(const Slots& slots, const PointValue& point, const Around& around, Spoken& spoken) {
  if (point.invalid || slots.get(Slot::DaySame) != 0 || slots.has(Slot::AgoSame)) return;  // 이날 after 전날 is not 전날
  if (point.year) spoken.year = point.year;
  if (point.year && point.month) spoken.month = first_of_month(*point.year, *point.month);
  if (!point.has_day()) return;
  // What lies far back is told in passing: 이날 after it is still the day of the news.
  const Day day = day_of(*point.year, *point.month, *point.day);
  if (spoken.day && around.document && *around.document - day > two_weeks) return;
  spoken.day = day;
  if (!around.saying) spoken.told = day;
}

void put_common(const Slots& slots, TimeMention& mention) {
  if (slots.has(Slot::Approximate)) mention.approximate = true;
  if (slots.has(Slot::Local)) mention.zone = "local";
  if (slots.has(Slot::Zone)) mention.zone = write_zone(slots.get(Slot::Zone));
  if (slots.has(Slot::ZoneHours)) mention.zone += fmt::format("{:+}", slots.get(Slot::ZoneHours));
  if (slots.has(Slot::Edge)) mention.mod = name_of(slots.symbol(Slot::Edge));
  if (slots.has(Slot::Direction)) mention.direction = name_of(slots.symbol(Slot::Direction));
}

void put_points(const PointValue& from, const PointValue& to, bool range, TimeMention& mention) {
  mention.value = range ? write_value(from) + "/" + write_value(to) : write_value(from);
  mention.grain = grain_of(from);
  mention.type = from.hour || from.part != Symbol::None ? TimeType::Time : TimeType::Date;
  if (from.anchor) mention.anchor = write_day(*from.anchor);
  mention.why.emplace_back(from.invalid ? "no such day or hour" : from.why);
  if (from.invalid || to.invalid) return;
  put_interval(from, to, range, mention);
}

/// 매주 화요일, 매년 9월: what comes again has no year.
bool resolve_set(const Slots& slots, const Around& around, TimeMention& mention) {
  if (!slots.has(Slot::Set)) return false;
  mention.type = TimeType::Set;
  PointValue point;
  if (slots.has(Slot::Weekday)) point.week_unknown = true, point.weekday = slots.get(Slot::Weekday);
  if (slots.has(Slot::Month)) point.month = slots.get(Slot::Month);
  if (slots.has(Slot::Day)) point.day = slots.get(Slot::Day);
  const bool dated = point.week_unknown || point.month || point.day;
  if (dated) put_clock(slots, around, point);
  mention.value =
      dated ? write_value(point) : write_duration(slots.get(Slot::Count, 1), slots.symbol(Slot::Unit), slots.has(Slot::HalfUnit));
  if (slots.has(Slot::Nth) && slots.has(Slot::Weekday)) {  // 매달 둘째 토요일, as TIMEX3 readers write it
    const int nth = slots.get(Slot::Nth);
    const std::string month = point.month ? fmt::format("{:02}", *point.month) : "XX";
    mention.value = fmt::format("XXXX-{}-WXX-{}", month, slots.get(Slot::Weekday));
    if (nth > 0) mention.value += fmt::format("-#{}", nth);
  }
  mention.grain = dated ? grain_of(point) : std::string();
  mention.why.emplace_back("comes again");
  return true;
}

/// The first month of the quarter under way, or its last where what comes behind it is meant.
Day edge_of_quarter(Day day, int lean) {
  const int first = (month_of(day) - 1) / 3 * 3 + 1;
  return first_of_month(year_of(day), lean < 0 ? first : first + 2);
}

/// 지난 2주, 다음 3일, 한 시간 안에: a length that lies somewhere. Months and years are lengths where a sentence stands around them.
bool resolve_stretch(const Slots& slots, const Around& around, TimeMention& mention) {
  if (!around.document) return false;
  const Now now{*around.document, around.document_minutes};
  const Length length{slots.get(Slot::Count, 1), slots.symbol(Slot::Unit)};
  const bool days = length.unit == Symbol::D || length.unit == Symbol::W;
  std::optional<Ends> ends;
  if (slots.has(Slot::Within) &&
      (around.bare || (around.tense == Tense::Future && (slots.get(Slot::Within) == 1 || is_clock_unit(length.unit))))) {
    if (const auto moment = moment_from(now, length, slots.has(Slot::HalfUnit))) {
      if (!around.bare) return put_points(*moment_from(now, {0, length.unit}, false), *moment, true, mention), true;
      put_points(*moment, *moment, false, mention);
      mention.direction = name_of(Symbol::Until);
      return true;
    }
    const auto end = is_clock_unit(length.unit) ? std::nullopt : shift_by_all(slots, now.day, 1);
    if (end && !slots.has(Slot::HalfUnit)) ends = days_from(now, *end);
  } else if (slots.has(Slot::Lean) && !slots.has(Slot::Count2) && !slots.has(Slot::HalfUnit)) {
    const int lean = slots.get(Slot::Lean);
    if (around.bare)
      ends = calendar_units(now, length, lean);
    else if (length.unit == Symbol::Q)
      ends = calendar_units({edge_of_quarter(now.day, lean), {}}, length, lean);
    else
      ends = days ? rolling_days(now, length, lean) : rolling_clock(now, length, lean);
  }
  if (!ends) return false;
  put_points(ends->first, ends->second, true, mention);
  mention.anchor = write_day(now.day);
  return true;
}

bool resolve_duration(const Slots& slots, const Around& around, TimeMention& mention) {
  if (!slots.has(Slot::Unit) || slots.has(Slot::Ago) || slots.has(Slot::AgoSame) || slots.has(Slot::Offset)) return false;
  if (resolve_stretch(slots, around, mention)) return true;
  mention.type = TimeType::Duration;
  const Symbol unit = slots.symbol(Slot::Unit);
  const int count = slots.get(Slot::Count, 1);
  mention.value = write_duration(count, unit, slots.has(Slot::HalfUnit));
  if (slots.has(Slot::Count2))
    mention.value = join_durations(mention.value, write_duration(slots.get(Slot::Count2), slots.symbol(Slot::Unit2), false));
  if (slots.has(Slot::Count3))
    mention.value = join_durations(mention.value, write_duration(slots.get(Slot::Count3), slots.symbol(Slot::Unit3), false));
  if (slots.has(Slot::CountTo)) mention.value = fmt::format("{}/{}", mention.value, write_duration(slots.get(Slot::CountTo), unit, false));
  mention.why.emplace_back("a length");
  if (!slots.has(Slot::Lean) || !around.document) return true;
  const int lean = slots.get(Slot::Lean);
  if (const auto other = shift_day(*around.document, count * lean, unit)) {
    mention.earliest = write_moment(lean < 0 ? *other : *around.document);
    mention.latest = write_moment(lean < 0 ? *around.document : *other);
    mention.anchor = write_day(*around.document);
  }
  return true;
}

bool resolve_reference(const Slots& slots, const Around& around, TimeMention& mention) {
  if (!slots.has(Slot::Reference)) return false;
  const Symbol which = slots.symbol(Slot::Reference);
  if (which == Symbol::Present && around.bare && around.document && around.document_minutes) {  // "now", and nothing else
    const PointValue now = *moment_from({*around.document, around.document_minutes}, {0, Symbol::MIN}, false);
    return put_points(now, now, false, mention), true;
  }
  mention.value = which == Symbol::Past ? "PAST_REF" : which == Symbol::Future ? "FUTURE_REF" : "PRESENT_REF";
  mention.why.emplace_back("vague");
  return true;
}

/// 추석 연휴: the holiday with the day before and the day after.
void put_break(const PointValue& holiday, TimeMention& mention) {
  const Day day = day_of(*holiday.year, *holiday.month, *holiday.day);
  PointValue first = holiday, last = holiday;
  first.set_day(day - std::chrono::days(1));
  last.set_day(day + std::chrono::days(1));
  put_points(first, last, true, mention);
}

/// What is said as one point and covers several: Ramadan; alone, the end of March.
std::optional<Ends> ends_of(const Slots& slots, const PointValue& point, const Around& around) {
  if (around.bare && slots.has(Slot::Edge)) return edge_of(point, slots.symbol(Slot::Edge));
  if (!slots.has(Slot::Holiday) || !point.has_day() || says_time_of_day(slots) || slots.has(Slot::Offset)) return std::nullopt;
  const auto last = last_day_of_holiday(slots.get(Slot::Holiday), day_of(*point.year, *point.month, *point.day));
  if (!last) return std::nullopt;
  Ends ends{point, point};
  ends.second.set_day(*last);
  return ends;
}

/// The other end of a pattern that holds both ("9~12일").
std::optional<Slots> other_end(const Slots& slots) {
  Slots to = slots;
  const std::pair<Slot, Slot> pairs[] = {
      {Slot::Year2, Slot::Year}, {Slot::Month2, Slot::Month}, {Slot::Day2, Slot::Day}, {Slot::Hour2, Slot::Hour}};
  bool some = false;
  if (slots.has(Slot::Hour2)) to.drop(Slot::Minute), some = true;
  if (slots.has(Slot::Part2)) to.put(Slot::Part, slots.get(Slot::Part2));
  if (slots.has(Slot::Minute2)) to.put(Slot::Minute, slots.get(Slot::Minute2));
  for (const auto& [second, first] : pairs) {
    if (!slots.has(second)) continue;
    if (second == Slot::Year2 && slots.get(second) < 100) {
      to.put(first, slots.get(first) / 100 * 100 + slots.get(second));
    } else {
      to.put(first, slots.get(second));
    }
    some = true;
  }
  if (!some) return std::nullopt;
  return to;
}

/// Its first minute, which is where a time "between" it and an earlier one stops.
PointValue start_of(const PointValue& point) {
  const auto interval = interval_of(point);
  if (!interval || point.hour) return point;
  PointValue start;
  start.set_day(interval->from);
  start.hour = interval->from_minutes / 60;
  start.minute = interval->from_minutes % 60;
  return start;
}

/// 수요일부터 금요일까지: the Friday behind that Wednesday.
PointValue weekday_behind(const Slots& to, const Around& around, Day from) {
  PointValue point;
  point.set_day(from + std::chrono::days((to.get(Slot::Weekday) - weekday_of(from) + 7) % 7));
  point.why = "weekday behind the first end";
  if (says_time_of_day(to)) put_clock(to, around, point);
  return point;
}

/// 오전 11시 30분부터 1시까지, 밤 11시부터 1시까지: an hour that lies before the first is half a day on.
void put_behind(const Slots& to, const PointValue& from, PointValue& point) {
  const bool same_day = from.has_day() && point.has_day() && from.day == point.day && from.month == point.month;
  if (!same_day || to.has(Slot::Part) || to.has(Slot::Day) || !from.hour || !point.hour || *point.hour == 0) return;
  if (*point.hour * 60 + point.minute.value_or(0) >= *from.hour * 60 + from.minute.value_or(0)) return;
  *point.hour += 12;
  if (*point.hour < 24 && *point.hour >= *from.hour) return;
  *point.hour %= 12;
  point.set_day(day_of(*point.year, *point.month, *point.day) + std::chrono::days(1));
}

constexpr Slot second_ends[] = {Slot::Year2, Slot::Month2, Slot::Day2, Slot::Hour2, Slot::Minute2, Slot::Part2};

/// One "pm" is said of both ends: 3-5 pm; but 11-1 pm begins in the morning.
void share_part(Slots& from, Slots& to) {
  if (!from.has(Slot::Hour) || !to.has(Slot::Hour)) return;
  const int first = from.get(Slot::Hour), last = to.get(Slot::Hour);
  if (!to.has(Slot::Part) && from.has(Slot::Part)) return to.put(Slot::Part, from.get(Slot::Part));
  if (from.has(Slot::Part) || !to.has(Slot::Part) || first > 12) return;
  const bool over_noon = first > last && first < 12 && last < 12;
  if (!over_noon) from.put(Slot::Part, to.get(Slot::Part));
}

/// A date that only the second end says is the first one's too: "from January to April 2015", "9:30 to 11:00 on Tuesday".
void share_date(Slots& from, const Slots& to) {
  constexpr Slot years[] = {Slot::Year, Slot::ShortYear, Slot::YearShift};
  constexpr Slot days[] = {Slot::Year,     Slot::ShortYear, Slot::YearShift, Slot::Month,   Slot::MonthShift, Slot::Day,
                           Slot::DayShift, Slot::Weekday,   Slot::WeekShift, Slot::Holiday, Slot::Lean};
  const auto says_one = [](const Slots& slots, const auto& list) {
    return std::any_of(std::begin(list), std::end(list), [&](Slot slot) { return slots.has(slot); });
  };
  const auto take = [&](const auto& list) {
    for (const Slot slot : list)
      if (to.has(slot)) from.put(slot, to.get(slot));
  };
  if (from.has(Slot::Hour) && to.has(Slot::Hour) && !says_one(from, days)) take(days);
  if (!from.has(Slot::Month) || !to.has(Slot::Month) || says_one(from, years) || !to.has(Slot::Year)) return;
  from.put(Slot::Year, to.get(Slot::Year) - (from.get(Slot::Month) > to.get(Slot::Month) ? 1 : 0));
}

/// "between January and now": now is the day of writing.
void settle_now(Slots& slots) {
  if (slots.symbol(Slot::Reference) != Symbol::Present) return;
  slots.drop(Slot::Reference);
  slots.put(Slot::DayShift, 0);
}

/// "three days starting on Monday", "a day from Friday at 5 pm".
bool resolve_lasting(const Slots& slots, const PointValue& point, TimeMention& mention) {
  const auto end = slots.get(Slot::Offset) == lasting ? end_of_length(slots, point) : std::nullopt;
  if (!end) return false;
  put_points(point, *end, true, mention);
  return true;
}

/// What the second end leaves out it has from the first; a smaller day or month than the first's is the next one's.
PointValue second_point(const Slots& to, const PointValue& from, const Around& around, const Spoken& spoken) {
  Slots whole = to;
  const bool own_date = to.has(Slot::DayShift) || to.has(Slot::DaySame) || to.has(Slot::Weekday) || to.has(Slot::YearShift) ||
                        to.has(Slot::MonthShift) || to.has(Slot::Year) || to.has(Slot::Weekend) || to.has(Slot::WeekShift);
  const bool weekday = to.has(Slot::Weekday) && !to.has(Slot::Day) && !to.has(Slot::WeekShift) && !to.has(Slot::Lean) && !to.has(Slot::Nth);
  if (weekday && from.has_day()) return weekday_behind(to, around, day_of(*from.year, *from.month, *from.day));
  Spoken then = spoken;
  if (from.has_day()) then.day = day_of(*from.year, *from.month, *from.day);
  if (!own_date && from.year && to.has(Slot::Month)) {
    whole.put(Slot::Year, *from.year + (from.month && to.get(Slot::Month) < *from.month ? 1 : 0));
  } else if (!own_date && from.month && to.has(Slot::Day)) {
    const int shift = from.day && to.get(Slot::Day) < *from.day ? 1 : 0;
    if (from.year) whole.put(Slot::Year, *from.year + (*from.month + shift > 12 ? 1 : 0));
    whole.put(Slot::Month, (*from.month + shift - 1) % 12 + 1);
  }
  Around inside = around;
  if (from.has_day() && says_time_of_day(to)) inside.document_minutes.reset();  // the first end has been put already
  return resolve_point(whole, inside, then);
}

}  // namespace

void resolve_time(const Slots& given, const Around& around, Spoken& spoken, TimeMention& mention) {
  const Slots slots = settle_ahead(given, around);
  put_common(slots, mention);
  if (resolve_reference(slots, around, mention) || resolve_set(slots, around, mention) || resolve_duration(slots, around, mention)) return;
  if (const auto to = other_end(slots)) {
    Slots from = slots;
    for (const Slot second : second_ends) from.drop(second);
    const bool over_noon = slots.has(Slot::Hour2) && !slots.has(Slot::Part2) && slots.symbol(Slot::Part) == Symbol::AF;
    if (over_noon && slots.get(Slot::Hour) > slots.get(Slot::Hour2)) from.drop(Slot::Part);
    resolve_range(from, *to, false, around, spoken, mention);
    return;
  }
  const PointValue point = resolve_point(slots, around, spoken);
  if (slots.has(Slot::Break) && point.has_day()) return put_break(point, mention);
  const auto ends = ends_of(slots, point, around);
  if (ends || !resolve_lasting(slots, point, mention))
    put_points(ends ? ends->first : point, ends ? ends->second : point, ends.has_value(), mention);
  remember(slots, point, around, spoken);
}

void resolve_range(const Slots& from, const Slots& to, bool bounded, const Around& around, Spoken& spoken, TimeMention& mention) {
  put_common(from, mention);
  put_common(to, mention);
  Slots opening = from, second = to;
  for (const Slot end : second_ends) second.drop(end);
  second.drop(Slot::Lean);
  settle_now(opening);
  settle_now(second);
  share_part(opening, second);
  share_date(opening, second);
  PointValue first = resolve_point(opening, around, spoken);
  PointValue last = second_point(second, first, around, spoken);
  put_behind(to, first, last);
  first.short_hour = last.short_hour = false;  // an end is a moment
  if (bounded) last = start_of(last);
  put_points(first, last, true, mention);
  if (first.year) spoken.year = first.year;
  if (!first.has_day() || !last.has_day() || first.invalid || last.invalid) return;
  spoken.range_start = day_of(*first.year, *first.month, *first.day);
  spoken.range_end = day_of(*last.year, *last.month, *last.day);
  if (spoken.range_start == spoken.range_end) remember(opening, first, around, spoken);  // Monday 1-3 pm or 5-6 pm
}

}  // namespace mannam::times
