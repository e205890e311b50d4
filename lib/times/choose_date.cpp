// What goes in: slots that name a date in short. What comes out: the date meant. Why it exists: the choosing behind choose_date.h. News
// speaks of what was: without a word or tense that says otherwise, the latest such day up to the document's date is meant, unless one soon
// to come is much nearer.
#include "times/choose_date.h"

#include <cstdint>
#include <cstdlib>

#include "times/counted_dates.h"
#include "times/holidays.h"
#include "times/nth_in_period.h"

namespace mannam::times {
namespace {

constexpr int three_weeks = 21;
constexpr int days_of_report = 3;  ///< 3일 …할 예정이라고 밝혔다: the day of the saying, not of what is said

int direction_of(const Slots& slots, const Around& around) {
  if (slots.has(Slot::Lean)) return slots.get(Slot::Lean);
  return around.tense == Tense::Future ? 1 : around.tense == Tense::Past ? -1 : 0;
}

/// The day of that number in the month `months` away from the document's, where there is one.
std::optional<Day> day_in_month(Day document, int months, int day) {
  const Day first = first_of_month(year_of(document), month_of(document), months);
  if (!exists(year_of(first), month_of(first), day)) return std::nullopt;
  return first + std::chrono::days(day - 1);
}

std::optional<Day> nearest_before(Day document, int day, bool same_day) {
  for (int months = 0; months >= -3; --months)
    if (const auto found = day_in_month(document, months, day); found && (*found < document || (same_day && *found == document)))
      return found;
  return std::nullopt;
}

std::optional<Day> nearest_after(Day document, int day, bool same_day) {
  for (int months = 0; months <= 3; ++months)
    if (const auto found = day_in_month(document, months, day); found && (*found > document || (same_day && *found == document)))
      return found;
  return std::nullopt;
}

/// "4일" alone.
std::optional<Day> choose_day(const Slots& slots, const Around& around) {
  const Day document = *around.document;
  const int day = slots.get(Slot::Day);
  if (slots.has(Slot::Weekday)) return day_on_weekday(slots, around);
  if (slots.get(Slot::Lean) < 0) return nearest_before(document, day, false);
  if (slots.get(Slot::Lean) > 0) return nearest_after(document, day, true);
  const auto before = nearest_before(document, day, true);
  const auto after = nearest_after(document, day, true);
  if (!before || !after) return before ? before : after;
  if (around.bare) return after;
  const auto ago = (document - *before).count();
  const auto ahead = (*after - document).count();
  if (around.tense == Tense::Future && ahead <= three_weeks && (ahead < ago || ago > days_of_report)) return after;
  return ago <= three_weeks || ago <= ahead ? before : after;
}

/// The year that is meant where none is said, from how far off the thing would be in a year: below zero before the document.
template <class Distance>
int choose_year_by(const Distance& distance, const Slots& slots, const Around& around) {
  const int year = year_of(*around.document);
  if (const int said = slots.get(Slot::Lean)) {
    const int lean = said > 0 ? 1 : -1;  // 2 is the one after the next
    for (int candidate = year - lean; std::abs(candidate - year) <= 1; candidate += lean)
      if (distance(candidate) * lean > 0 && distance(candidate - lean) * lean <= 0) return candidate + said - lean;
  }
  const int now = distance(year);
  if (around.bare) return now >= 0 ? year : year + 1;
  if (around.tense == Tense::Future) return now >= 0 ? year : distance(year + 1) <= -now * 4 ? year + 1 : year;
  int best = year;
  for (const int candidate : {year - 1, year + 1})
    if (std::abs(distance(candidate)) < std::abs(distance(best))) best = candidate;
  return best;
}

/// The year of a month and maybe day that stand without one.
int choose_year(const Slots& slots, const Around& around) {
  const Day document = *around.document;
  const int year = year_of(document), month = slots.get(Slot::Month), day = slots.get(Slot::Day, 0);
  const auto distance = [&](int candidate) {
    if (!day) return (candidate - year) * 12 + month - month_of(document);
    const int last = exists(candidate, month, day) ? day : 28;
    return static_cast<int>((day_of(candidate, month, last) - document).count());
  };
  if (!day && slots.has(Slot::Coming) && month == month_of(document)) return year;  // 오는 11월, said as November begins
  if (!day || !slots.has(Slot::Weekday)) return choose_year_by(distance, slots, around);
  for (int away = 0; away <= 6; ++away)  // "Friday, July 18": a year in which it is one
    for (const int candidate : {year - away, year + away})
      if (exists(candidate, month, day) && weekday_of(day_of(candidate, month, day)) == slots.get(Slot::Weekday)) return candidate;
  return choose_year_by(distance, slots, around);
}

Day choose_weekday(const Slots& slots, const Around& around, const Spoken& spoken) {
  const Day document = *around.document;
  const int weekday = slots.get(Slot::Weekday);
  if (slots.has(Slot::WeekShift)) return monday_of(document) + std::chrono::days(7 * slots.get(Slot::WeekShift) + weekday - 1);
  const int ago = (weekday_of(document) - weekday + 7) % 7;
  const int lean = slots.get(Slot::Lean);
  if (lean < 0) return document - std::chrono::days(ago ? ago : 7);
  if (lean > 0) return document + std::chrono::days((ago ? 7 - ago : 7) + 7 * (lean - 1));
  if (spoken.day && weekday_of(*spoken.day) == weekday && std::abs((*spoken.day - document).count()) <= 7) return *spoken.day;
  if (around.bare) return document + std::chrono::days(7 - ago);
  if (around.tense == Tense::Future && ago) return document + std::chrono::days(7 - ago);
  return document - std::chrono::days(ago);
}

void put_week(const Slots& slots, const Around& around, PointValue& point) {
  point.weekend = slots.has(Slot::Weekend);
  point.week_unknown = !around.document;
  point.anchor = around.document;
  point.why = "week of the document's date";
  if (!around.document) {
    if (slots.has(Slot::Weekday)) point.weekday = slots.get(Slot::Weekday);
    return;
  }
  const int shift = slots.has(Slot::WeekShift) ? slots.get(Slot::WeekShift) : slots.get(Slot::Lean);
  point.week = week_of(*around.document + std::chrono::days(7 * shift));
}

void put_year(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  if (slots.has(Slot::Year)) {
    point.year = slots.get(Slot::Year);
    point.why = "said whole";
  } else if (slots.has(Slot::ShortYear)) {
    const int near = around.document ? year_of(*around.document) % 100 + 20 : 50;
    point.year = slots.get(Slot::ShortYear) + (slots.get(Slot::ShortYear) <= near ? 2000 : 1900);
    point.why = "two digits of a year";
  } else if (slots.has(Slot::YearShift) && around.document) {
    point.year = year_of(*around.document) + slots.get(Slot::YearShift);
    point.anchor = around.document;
    point.why = "counted from the document's year";
  } else if (slots.has(Slot::YearSame)) {
    if (spoken.year) point.year = *spoken.year + slots.get(Slot::YearSame);
    if (!spoken.year && around.document) point.year = year_of(*around.document) + slots.get(Slot::YearSame);
    point.why = "counted from the year spoken of";
  }
}

bool says_year(const Slots& slots) {
  return slots.has(Slot::Year) || slots.has(Slot::ShortYear) || slots.has(Slot::YearShift) || slots.has(Slot::YearSame);
}

void put_month(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  if (slots.has(Slot::Month)) {
    point.month = slots.get(Slot::Month);
    if (says_year(slots) || !around.document) return;
    point.year = choose_year(slots, around);
    point.anchor = around.document;
    point.why = direction_of(slots, around) > 0 ? "next after the document's date" : "nearest to the document's date";
    return;
  }
  point.month_said = true;
  const bool same = slots.has(Slot::MonthSame);
  const auto base = same && spoken.month ? spoken.month : around.document;
  if (!base) return;
  const Day first = first_of_month(year_of(*base), month_of(*base), slots.get(same ? Slot::MonthSame : Slot::MonthShift));
  point.year = year_of(first);
  point.month = month_of(first);
  point.anchor = base;
  point.why = same ? "the month spoken of" : "counted from the document's month";
}

void put_day(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  point.day_said = true;
  if (slots.has(Slot::NthDay) && point.month) {  // 10월 마지막 날
    if (!point.year) return;
    const Day last = first_of_month(*point.year, *point.month, 1) - std::chrono::days(1);
    point.day = slots.get(Slot::NthDay) < 0 ? day_of_month(last) : slots.get(Slot::NthDay);
    return;
  }
  if (slots.has(Slot::Day)) {
    point.day = slots.get(Slot::Day);
    if (point.month) return;
    if (says_year(slots) || !around.document) return;
    const auto chosen = choose_day(slots, around);
    point.anchor = around.document;
    point.why = "bare day against the document's date";
    if (chosen) point.set_day(*chosen);
    return;
  }
  if (slots.has(Slot::DayShift)) {
    point.why = "counted from the document's date";
    point.anchor = around.document;
    if (around.document) point.set_day(*around.document + std::chrono::days(slots.get(Slot::DayShift)));
    return;
  }
  const bool nth = slots.has(Slot::NthDay) && spoken.range_start;
  const bool said = slots.has(Slot::DaySame) || nth;  // a clock time alone is not of a day far away
  const bool near = spoken.day && (said || !around.document || std::abs((*around.document - *spoken.day).count()) <= three_weeks);
  auto base = near ? spoken.day : around.document;
  if (near && around.happening && spoken.told) base = spoken.told;
  if (nth) base = slots.get(Slot::NthDay) < 0 ? spoken.range_end : spoken.range_start;
  point.why = nth ? "counted in the range spoken of" : "the day spoken of";
  point.anchor = base;
  if (base) point.set_day(*base + std::chrono::days(nth ? std::max(0, slots.get(Slot::NthDay) - 1) : slots.get(Slot::DaySame)));
}

void put_holiday(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  const int rule = slots.get(Slot::Holiday);
  put_year(slots, around, spoken, point);
  if (!point.year && around.document) {
    const auto distance = [&](int year) {
      const auto day = holiday_in(rule, year);
      return day ? static_cast<int>((*day - *around.document).count()) : 1000000;
    };
    point.year = choose_year_by(distance, slots, around);
    point.anchor = around.document;
    point.why = "holiday nearest to the document's date";
  }
  point.month_said = point.day_said = true;
  const auto day = point.year ? holiday_in(rule, *point.year) : std::nullopt;
  if (day) return point.set_day(*day);
  if (const auto fixed = fixed_holiday(rule)) point.month = fixed->month, point.day = fixed->day;
}

/// 올봄, 지난해 가을. A season under way is the nearest one.
void put_season(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  point.season = slots.symbol(Slot::Season);
  put_year(slots, around, spoken, point);
  if (point.year || !around.document) return;
  const Day document = *around.document;
  const int middle = first_month_of(point.season) + 1;
  const auto distance = [&](int year) { return (year - year_of(document)) * 12 + middle - month_of(document); };
  point.year = choose_year_by(distance, slots, around);
  point.anchor = document;
  point.why = "season nearest to the document's date";
}

// "3 billion years ago" has no date: years run from 0 to 9999.
std::optional<Day> days_away(Day day, std::int64_t days) {
  const std::int64_t there = day.time_since_epoch().count() + days;
  if (there < day_of(0, 1, 1).time_since_epoch().count() || there > day_of(9999, 12, 31).time_since_epoch().count()) return std::nullopt;
  return Day(std::chrono::days(static_cast<int>(there)));
}

std::optional<Day> months_away(Day day, std::int64_t months) {
  const std::int64_t there = year_of(day) * 12 + month_of(day) - 1 + months;
  if (there < 0 || there >= 12 * 10000) return std::nullopt;
  return add_months(day, static_cast<int>(months));
}

/// 10월 첫째 화요일, 2027년 셋째 주; without a month or year those of the document's month.
void put_nth(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  const int nth = slots.get(Slot::Nth);
  const bool month = slots.has(Slot::Month) || slots.has(Slot::MonthShift) || slots.has(Slot::MonthSame);
  put_year(slots, around, spoken, point);
  if (month || !point.year) put_month(slots, around, spoken, point);
  point.why = "counted out in its month or year";
  if (!point.year || (point.month_said && !point.month)) return;
  if (!point.month) {
    if (const auto week = slots.has(Slot::NthWeek) ? nth_week_of_year(*point.year, nth) : std::nullopt) point.week = *week;
    return;
  }
  const auto found = slots.has(Slot::NthWeek)   ? nth_week_of_month(*point.year, *point.month, nth)
                     : slots.has(Slot::Weekday) ? nth_weekday(*point.year, *point.month, slots.get(Slot::Weekday), nth)
                                                : nth_day(*point.year, *point.month, nth);
  if (!found) {
    point.invalid = true;
  } else if (slots.has(Slot::NthWeek)) {
    point.week = week_of(*found);
  } else {
    point.set_day(*found);
  }
}

bool says_day(const Slots& slots) {
  return slots.has(Slot::Day) || slots.has(Slot::DayShift) || slots.has(Slot::DaySame) || slots.has(Slot::NthDay);
}

/// A year's part: its quarter, its half; decades and centuries.
bool put_large(const Slots& slots, const Around& around, const Spoken& spoken, PointValue& point) {
  point.why = "said whole";
  if (slots.has(Slot::Century)) return point.century = slots.get(Slot::Century) - 1, true;
  if (slots.has(Slot::Decade)) return point.decade = slots.get(Slot::Decade) / 10, true;
  if (slots.has(Slot::ShortDecade))
    return point.decade = (slots.get(Slot::ShortDecade) <= 20 ? 200 : 190) + slots.get(Slot::ShortDecade) / 10, true;
  const bool quarter = slots.has(Slot::Quarter) || slots.has(Slot::QuarterShift);
  const bool half = slots.has(Slot::Half) || slots.has(Slot::HalfShift);
  if (!quarter && !half) return false;
  put_year(slots, around, spoken, point);
  int number = slots.get(quarter ? Slot::Quarter : Slot::Half);
  const int count = quarter ? 4 : 2;
  if (number > count) return point.invalid = true, point.year.reset(), true;
  if (number == 0 && around.document) {
    number = (month_of(*around.document) - 1) / (12 / count) + 1 + slots.get(quarter ? Slot::QuarterShift : Slot::HalfShift);
    point.year = year_of(*around.document) + (number < 1 ? -1 : number > count ? 1 : 0);
    number = (number - 1 + count) % count + 1;
  } else if (!point.year && around.document) {
    const int now = (month_of(*around.document) - 1) / (12 / count) + 1;
    const bool last_year = slots.get(Slot::Lean) < 0 && number >= now;
    // In August 상반기 …할 예정 still speaks of the half that was reported on; at the end of the year it is the next.
    const bool ahead = around.bare || (around.tense == Tense::Future && month_of(*around.document) > 9);
    const bool to_come = slots.get(Slot::Lean) > 0 || (!slots.has(Slot::Lean) && ahead);
    point.year = year_of(*around.document) - last_year + (to_come && number < now);
  }
  (quarter ? point.quarter : point.half) = number;
  point.anchor = around.document;
  return true;
}

}  // namespace

std::optional<Day> shift_day(Day day, int count, Symbol unit) {
  switch (unit) {
    case Symbol::D:
      return days_away(day, count);
    case Symbol::W:
      return days_away(day, std::int64_t{7} * count);
    case Symbol::M:
      return months_away(day, count);
    case Symbol::Y:
      return months_away(day, std::int64_t{12} * count);
    case Symbol::DE:
      return months_away(day, std::int64_t{120} * count);
    case Symbol::CE:
      return months_away(day, std::int64_t{1200} * count);
    default:
      return std::nullopt;
  }
}

std::optional<Day> shift_by_all(const Slots& slots, Day base, int direction) {
  std::optional<Day> day = base;
  const std::pair<Slot, Slot> parts[] = {{Slot::Count, Slot::Unit}, {Slot::Count2, Slot::Unit2}, {Slot::Count3, Slot::Unit3}};
  for (const auto& [count, unit] : parts)
    if (day && slots.has(unit)) day = shift_day(*day, direction * slots.get(count, 1), slots.symbol(unit));
  return day;
}

PointValue choose_date(const Slots& slots, const Around& around, const Spoken& spoken) {
  PointValue point;
  if (slots.has(Slot::Ago) || slots.has(Slot::AgoSame)) return put_ago(slots, around, spoken, point), point;
  if (put_large(slots, around, spoken, point)) return point;
  const bool day = says_day(slots);
  if (slots.has(Slot::Nth)) return put_nth(slots, around, spoken, point), point;
  if (slots.has(Slot::Holiday)) return put_holiday(slots, around, spoken, point), point;
  if (slots.has(Slot::Season)) return put_season(slots, around, spoken, point), point;
  if (!day && slots.has(Slot::Weekday) && around.document) {
    point.set_day(choose_weekday(slots, around, spoken));
    point.anchor = around.document;
    point.why = "weekday against the document's date";
    return point;
  }
  if (!day && (slots.has(Slot::WeekShift) || slots.has(Slot::Weekend) || slots.has(Slot::Weekday))) {
    put_week(slots, around, point);
    return point;
  }
  put_year(slots, around, spoken, point);
  const bool month = slots.has(Slot::Month) || slots.has(Slot::MonthShift) || slots.has(Slot::MonthSame);
  if (month) put_month(slots, around, spoken, point);
  const bool clock = slots.has(Slot::Hour) || slots.has(Slot::Part);
  if (day || (clock && !month && !point.year)) put_day(slots, around, spoken, point);
  if (point.has_day() && !exists(*point.year, *point.month, *point.day)) point.invalid = true;
  if (point.month && point.day && !point.year && !exists(2000, *point.month, *point.day)) point.invalid = true;
  if (point.invalid) point.year = point.month = point.day = std::nullopt;
  return point;
}

}  // namespace mannam::times
