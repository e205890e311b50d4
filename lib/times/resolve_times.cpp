// What goes in: slots, the document's date, what was spoken of. What comes out: values. Why it exists: the reckoning of the times stage:
// which 4th, whose year, the day before what. choose_date.cpp picks among the dates that a short form may mean.
#include "times/resolve_times.h"

#include <algorithm>

#include "times/choose_date.h"
#include "times/time_value.h"

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

void put_clock(const Slots& slots, PointValue& point) {
  if (!slots.has(Slot::Hour)) {
    point.part = slots.symbol(Slot::Part) == Symbol::MI ? Symbol::AF : slots.symbol(Slot::Part);
    return;
  }
  const int minute = slots.has(Slot::HalfHour) ? 30 : slots.get(Slot::Minute);
  int hour = hour_of_day(slots.get(Slot::Hour), slots.symbol(Slot::Part));
  if (hour == 24 && minute == 0 && point.has_day()) {
    point.set_day(day_of(*point.year, *point.month, *point.day) + std::chrono::days(1));
    hour = 0;
  }
  if (hour > 24 || (hour == 24 && minute > 0)) {
    point.invalid = true;
    return;
  }
  point.hour = hour;
  point.minute = minute;
  if (slots.has(Slot::Second)) point.second = slots.get(Slot::Second);
}

bool says_time_of_day(const Slots& slots) { return slots.has(Slot::Hour) || slots.has(Slot::Part); }

PointValue resolve_point(const Slots& slots, const Around& around, const Spoken& spoken) {
  PointValue point = choose_date(slots, around, spoken);
  if (says_time_of_day(slots)) put_clock(slots, point);
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
  if (!spoken.day || !around.document || *around.document - day <= two_weeks) spoken.day = day;
}

void put_common(const Slots& slots, TimeMention& mention) {
  if (slots.has(Slot::Approximate)) mention.approximate = true;
  if (slots.has(Slot::Local)) mention.zone = "local";
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
bool resolve_set(const Slots& slots, TimeMention& mention) {
  if (!slots.has(Slot::Set)) return false;
  mention.type = TimeType::Set;
  PointValue point;
  if (slots.has(Slot::Weekday)) point.week_unknown = true, point.weekday = slots.get(Slot::Weekday);
  if (slots.has(Slot::Month)) point.month = slots.get(Slot::Month);
  if (slots.has(Slot::Day)) point.day = slots.get(Slot::Day);
  const bool dated = point.week_unknown || point.month || point.day;
  if (dated) put_clock(slots, point);
  mention.value =
      dated ? write_value(point) : write_duration(slots.get(Slot::Count, 1), slots.symbol(Slot::Unit), slots.has(Slot::HalfUnit));
  mention.grain = dated ? grain_of(point) : std::string();
  mention.why.emplace_back("comes again");
  return true;
}

bool resolve_duration(const Slots& slots, const Around& around, TimeMention& mention) {
  if (!slots.has(Slot::Unit) || slots.has(Slot::Ago) || slots.has(Slot::AgoSame)) return false;
  mention.type = TimeType::Duration;
  const Symbol unit = slots.symbol(Slot::Unit);
  const int count = slots.get(Slot::Count, 1);
  mention.value = write_duration(count, unit, slots.has(Slot::HalfUnit));
  if (slots.has(Slot::Count2))
    mention.value = join_durations(mention.value, write_duration(slots.get(Slot::Count2), slots.symbol(Slot::Unit2), false));
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

bool resolve_reference(const Slots& slots, TimeMention& mention) {
  if (!slots.has(Slot::Reference)) return false;
  const Symbol which = slots.symbol(Slot::Reference);
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

/// The other end of a pattern that holds both ("9~12일").
std::optional<Slots> other_end(const Slots& slots) {
  Slots to = slots;
  const std::pair<Slot, Slot> pairs[] = {
      {Slot::Year2, Slot::Year}, {Slot::Month2, Slot::Month}, {Slot::Day2, Slot::Day}, {Slot::Hour2, Slot::Hour}};
  bool some = false;
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

/// What the second end leaves out it has from the first; a smaller day or month than the first's is the next one's.
PointValue second_point(const Slots& to, const PointValue& from, const Around& around, const Spoken& spoken) {
  Slots whole = to;
  const bool own_date = to.has(Slot::DayShift) || to.has(Slot::DaySame) || to.has(Slot::Weekday) || to.has(Slot::YearShift) ||
                        to.has(Slot::MonthShift) || to.has(Slot::Year) || to.has(Slot::Weekend) || to.has(Slot::WeekShift);
  Spoken then = spoken;
  if (from.has_day()) then.day = day_of(*from.year, *from.month, *from.day);
  if (!own_date && from.year && to.has(Slot::Month)) {
    whole.put(Slot::Year, *from.year + (from.month && to.get(Slot::Month) < *from.month ? 1 : 0));
  } else if (!own_date && from.month && to.has(Slot::Day)) {
    const int shift = from.day && to.get(Slot::Day) < *from.day ? 1 : 0;
    if (from.year) whole.put(Slot::Year, *from.year + (*from.month + shift > 12 ? 1 : 0));
    whole.put(Slot::Month, (*from.month + shift - 1) % 12 + 1);
  }
  return resolve_point(whole, around, then);
}

}  // namespace

void resolve_time(const Slots& slots, const Around& around, Spoken& spoken, TimeMention& mention) {
  put_common(slots, mention);
  if (resolve_reference(slots, mention) || resolve_set(slots, mention) || resolve_duration(slots, around, mention)) return;
  if (const auto to = other_end(slots)) {
    Slots from = slots;
    for (const Slot second : {Slot::Year2, Slot::Month2, Slot::Day2, Slot::Hour2}) from.drop(second);
    resolve_range(from, *to, around, spoken, mention);
    return;
  }
  const PointValue point = resolve_point(slots, around, spoken);
  if (slots.has(Slot::Break) && point.has_day()) return put_break(point, mention);
  put_points(point, point, false, mention);
  remember(slots, point, around, spoken);
}

void resolve_range(const Slots& from, const Slots& to, const Around& around, Spoken& spoken, TimeMention& mention) {
  put_common(from, mention);
  put_common(to, mention);
  const PointValue first = resolve_point(from, around, spoken);
  Slots second = to;
  for (const Slot end : {Slot::Year2, Slot::Month2, Slot::Day2, Slot::Hour2, Slot::Lean}) second.drop(end);
  if (second.has(Slot::Hour) && !second.has(Slot::Part) && from.has(Slot::Part)) second.put(Slot::Part, from.get(Slot::Part));
  const PointValue last = second_point(second, first, around, spoken);
  put_points(first, last, true, mention);
  if (first.year) spoken.year = first.year;
  if (!first.has_day() || !last.has_day() || first.invalid || last.invalid) return;
  spoken.range_start = day_of(*first.year, *first.month, *first.day);
  spoken.range_end = day_of(*last.year, *last.month, *last.day);
}

}  // namespace mannam::times
