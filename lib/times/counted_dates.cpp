// What goes in: slots that count. What comes out: dates. Why it exists: the reckoning behind counted_dates.h.
#include "times/counted_dates.h"

#include <algorithm>
#include <cstdint>

#include "times/choose_date.h"

namespace mannam::times {
namespace {

/// "two Fridays ago": the last one before `day` is the first.
Day shift_by_weekdays(Day day, int weekday, int count, int sign) {
  const int before = (weekday_of(day) - weekday + 7) % 7;
  const int first = sign < 0 ? (before ? -before : -7) : 7 - before;
  return day + std::chrono::days(first + sign * 7 * (count - 1));
}

constexpr int most_counted = 100000;  // of hours or minutes: no sum overflows

int seconds_of(Symbol unit) { return unit == Symbol::H ? 3600 : unit == Symbol::MIN ? 60 : unit == Symbol::S ? 1 : 0; }

Symbol half_of(Symbol unit) { return unit == Symbol::Y ? Symbol::M : Symbol::D; }

int half_count(Symbol unit) { return unit == Symbol::Y ? 6 : unit == Symbol::M ? 15 : unit == Symbol::W ? 3 : 0; }

/// "Labor Day weekend": the one before a Monday or Tuesday, else the one that ends the week.
void take_weekend(const Slots& slots, PointValue& point) {
  if (!slots.has(Slot::Holiday) || !slots.has(Slot::Weekend) || !point.has_day()) return;
  const Day day = day_of(*point.year, *point.month, *point.day);
  point = {};
  point.week = week_of(day - std::chrono::days(2));
  point.weekend = true;
  point.anchor = day;
  point.why = "the weekend of that day";
}

std::int64_t seconds_in(const Slots& slots) {
  const int half = slots.has(Slot::HalfUnit) ? seconds_of(slots.symbol(Slot::Unit)) / 2 : 0;
  return std::int64_t{std::min(slots.get(Slot::Count, 1), most_counted)} * seconds_of(slots.symbol(Slot::Unit)) + half +
         std::int64_t{std::min(slots.get(Slot::Count2), most_counted)} * seconds_of(slots.symbol(Slot::Unit2));
}

Symbol smallest_unit(const Slots& slots) {
  return slots.symbol(slots.has(Slot::Unit3) ? Slot::Unit3 : slots.has(Slot::Unit2) ? Slot::Unit2 : Slot::Unit);
}

/// What 3년 뒤 팔았다 counts from: the day told of, or the year where the text has gone on to another one.
std::optional<Day> told_before(Symbol unit, const Spoken& spoken) {
  const bool years = unit == Symbol::Y || unit == Symbol::DE;
  const bool other_year = spoken.year && (!spoken.day || year_of(*spoken.day) != *spoken.year);
  if (years && other_year) return day_of(*spoken.year, 1, 1);
  return spoken.day;
}

}  // namespace

Slots settle_ahead(const Slots& slots, const Around& around) {
  Slots settled = slots;
  if (!slots.has(Slot::Ahead)) return settled;
  settled.drop(Slot::Ahead);
  const Symbol unit = slots.symbol(Slot::Unit);
  const bool large = unit == Symbol::M || unit == Symbol::Y || unit == Symbol::DE || unit == Symbol::CE;
  const bool one = slots.get(Slot::Ahead) > 1;  // "in a week" is a length more often than "in two weeks"
  const bool to_come = around.bare || around.tense == Tense::Future || (around.tense == Tense::Unknown && !large && !one);
  if (to_come) settled.put(Slot::Ago, 1);
  return settled;
}

std::optional<Day> shift_by(const Slots& slots, Day day, int sign) {
  const int count = slots.get(Slot::Count, 1);
  if (slots.has(Slot::Weekday) && !slots.has(Slot::Unit)) return shift_by_weekdays(day, slots.get(Slot::Weekday), count, sign);
  const Symbol unit = slots.symbol(Slot::Unit);
  const auto moved = shift_by_all(slots, day, sign);
  if (!moved || !slots.has(Slot::HalfUnit)) return moved;
  return shift_day(*moved, sign * half_count(unit), half_of(unit));
}

void put_clock_away(const Slots& slots, Day day, int minute, int sign, PointValue& point) {
  constexpr int seconds_of_day = 86400;
  const std::int64_t away = seconds_in(slots);
  const std::int64_t there = minute * 60 + sign * away;
  const std::int64_t days = there >= 0 ? there / seconds_of_day : -((seconds_of_day - 1 - there) / seconds_of_day);
  const auto rest = static_cast<int>(there - days * seconds_of_day);
  point.set_day(day + std::chrono::days(static_cast<int>(days)));
  point.hour = rest / 3600;
  point.minute = rest / 60 % 60;
  if (rest % 60 != 0) point.second = rest % 60;
}

std::optional<Day> day_on_weekday(const Slots& slots, const Around& around) {
  const Day document = *around.document;
  const int day = slots.get(Slot::Day);
  const bool ahead = around.tense == Tense::Future || around.bare;
  std::optional<Day> otherwise;
  for (int months = 0; months <= 12; ++months)
    for (const int sign : {-1, 1}) {
      if (sign < 0 && months > 0 && ahead) continue;
      const Day first = first_of_month(year_of(document), month_of(document), sign * months);
      if (!exists(year_of(first), month_of(first), day)) continue;
      const Day found = first + std::chrono::days(day - 1);
      if (weekday_of(found) == slots.get(Slot::Weekday)) return found;
      if (!otherwise) otherwise = found;
    }
  return otherwise;
}

std::optional<PointValue> end_of_length(const Slots& slots, const PointValue& point) {
  if (!point.has_day()) return std::nullopt;
  const Day first = day_of(*point.year, *point.month, *point.day);
  PointValue end = point;
  if (const auto days = shift_by(slots, first, 1)) {
    end.set_day(point.hour ? *days : *days - std::chrono::days(1));
  } else if (const auto minutes = static_cast<int>(seconds_in(slots) / 60); point.hour && minutes > 0) {
    const int there = *point.hour * 60 + point.minute.value_or(0) + minutes;
    end.set_day(first + std::chrono::days(there / 1440));
    end.hour = there % 1440 / 60;
    end.minute = there % 60;
  } else {
    return std::nullopt;
  }
  return end;
}

void move_date(const Slots& slots, PointValue& point) {
  take_weekend(slots, point);
  if (slots.has(Slot::Offset) && slots.get(Slot::Offset) != lasting && point.has_day()) {
    const Day day = day_of(*point.year, *point.month, *point.day);
    if (const auto moved = shift_by(slots, day, slots.get(Slot::Offset))) point.set_day(*moved);
    point.anchor = day;
    point.why = "counted from the date beside it";
  }
  if (!slots.has(Slot::WeekOf)) return;
  point.week_unknown = true;
  if (!point.has_day()) return;
  const Day day = day_of(*point.year, *point.month, *point.day);
  point = {};
  point.week = week_of(day);
  point.anchor = day;
  point.why = "the week of that day";
}

void put_ago(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  const Symbol unit = smallest_unit(slots);
  const bool later = slots.has(Slot::Later) && around.tense == Tense::Past && !is_clock_unit(unit);
  const bool same = slots.has(Slot::AgoSame) || later;
  auto base = same && spoken.day ? spoken.day : around.document;
  const int direction = slots.get(slots.has(Slot::AgoSame) ? Slot::AgoSame : Slot::Ago);
  if (later) {
    base = told_before(unit, spoken);
    const auto then = base ? shift_by(slots, *base, direction) : std::nullopt;
    if (then && around.document && *then > *around.document) base.reset();  // what was cannot be to come
  }
  point.why = same ? "counted from the day spoken of" : "counted from the document's date";
  point.anchor = base;
  const auto other = base ? shift_by(slots, *base, direction) : std::nullopt;
  const bool weekday = slots.has(Slot::Weekday);
  const Symbol smallest = slots.has(Slot::HalfUnit) && unit == Symbol::Y ? Symbol::M : unit;
  const bool day = smallest == Symbol::D || smallest == Symbol::W || weekday;
  const bool clock = is_clock_unit(unit);
  if (clock && base && around.document_minutes && !(same && spoken.day)) {
    put_clock_away(slots, *base, *around.document_minutes, direction, point);
  } else if (!other) {
    point.week_unknown = false;
    point.day_said = day || clock;
    point.month_said = smallest == Symbol::M;
  } else if (day) {
    point.set_day(*other);
  } else {
    point.year = year_of(*other);
    if (smallest == Symbol::M) point.month = month_of(*other);
  }
}

}  // namespace mannam::times
