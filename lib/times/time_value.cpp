// What goes in: what is known of a point in time. What comes out: TIMEX3 and an interval. Why it exists: the writing behind time_value.h.
#include "times/time_value.h"

#include <cstdint>

#include <fmt/format.h>

namespace mannam::times {
namespace {

void append_digits_or_holes(std::string& value, std::optional<int> number, int width) {
  if (number) return append_digits(value, *number, width);
  value.append(static_cast<std::size_t>(width), 'X');
}

std::string write_date(const PointValue& point) {
  if (point.century) return fmt::format("{:02}", *point.century);
  if (point.decade) return fmt::format("{:03}", *point.decade);
  if (point.week || point.week_unknown) {
    std::string value = point.week ? fmt::format("{:04}-W{:02}", point.week->year, point.week->number) : std::string("XXXX-WXX");
    if (point.weekend) value += "-WE";
    if (point.weekday) value += fmt::format("-{}", *point.weekday);
    return value;
  }
  std::string value;
  append_digits_or_holes(value, point.year, 4);
  if (point.quarter) return value + fmt::format("-Q{}", point.quarter);
  if (point.half) return value + fmt::format("-H{}", point.half);
  if (point.season != Symbol::None) return value + fmt::format("-{}", name_of(point.season));
  const bool with_day = point.day || point.day_said || point.hour || point.part != Symbol::None || point.invalid;
  if (point.month || point.month_said || with_day) append_digits_or_holes(value += '-', point.month, 2);
  if (with_day) append_digits_or_holes(value += '-', point.day, 2);
  return value;
}

struct Hours {
  int from;
  int to;
};

/// 오후 and "p.m." reach to midnight, so AF does.
Hours hours_of(Symbol part) {
  switch (part) {
    case Symbol::MO:
      return {0, 12};
    case Symbol::MI:
      return {11, 14};
    case Symbol::AF:
      return {12, 24};
    case Symbol::EV:
      return {17, 24};
    case Symbol::NI:
      return {18, 30};
    default:
      return {6, 18};
  }
}

Interval months(int year, int month, int count) { return {first_of_month(year, month), 0, first_of_month(year, month, count), 0}; }

Interval interval_of_day(const PointValue& point) {
  const Day day = day_of(*point.year, *point.month, *point.day);
  if (point.hour) {
    const int from = *point.hour * 60 + point.minute.value_or(0);
    return {day, from, day, from + (point.minute ? 1 : 60)};
  }
  if (point.part == Symbol::None) return {day, 0, day + std::chrono::days(1), 0};
  const Hours hours = hours_of(point.part);
  return {day, hours.from * 60, day, hours.to * 60};
}

}  // namespace

void PointValue::set_day(Day on) {
  year = year_of(on);
  month = month_of(on);
  day = day_of_month(on);
  weekday.reset();
}

int first_month_of(Symbol season) { return season == Symbol::SP ? 3 : season == Symbol::SU ? 6 : season == Symbol::FA ? 9 : 12; }

std::string write_value(const PointValue& point) {
  std::string value = write_date(point);
  if (point.hour) {
    append_digits(value += 'T', *point.hour, 2);
    if (point.minute || !point.short_hour) append_digits(value += ':', point.minute.value_or(0), 2);
    if (point.second) append_digits(value += ':', *point.second, 2);
  } else if (point.invalid && point.day) {
    value += "TXX";
  } else if (point.part != Symbol::None) {
    value += fmt::format("T{}", name_of(point.part));
  }
  return value;
}

std::string grain_of(const PointValue& point) {
  if (point.century) return "century";
  if (point.decade) return "decade";
  if (point.hour) return point.minute ? "minute" : "hour";
  if (point.part != Symbol::None) return "part";
  if (point.day || point.day_said || point.weekday || point.invalid) return "day";
  if (point.weekend) return "weekend";
  if (point.week || point.week_unknown) return "week";
  if (point.quarter) return "quarter";
  if (point.half) return "half";
  if (point.season != Symbol::None) return "season";
  return point.month || point.month_said ? "month" : "year";
}

std::optional<Interval> interval_of(const PointValue& point) {
  if (point.invalid) return std::nullopt;
  if (point.century) return Interval{day_of(*point.century * 100, 1, 1), 0, day_of(*point.century * 100 + 100, 1, 1), 0};
  if (point.decade) return Interval{day_of(*point.decade * 10, 1, 1), 0, day_of(*point.decade * 10 + 10, 1, 1), 0};
  if (point.week) {
    const Day monday = monday_of(day_of(point.week->year, 1, 4)) + std::chrono::days(7 * (point.week->number - 1));
    return Interval{monday + std::chrono::days(point.weekend ? 5 : 0), 0, monday + std::chrono::days(7), 0};
  }
  if (point.week_unknown || !point.year) return std::nullopt;
  if (point.quarter) return months(*point.year, point.quarter * 3 - 2, 3);
  if (point.half) return months(*point.year, point.half * 6 - 5, 6);
  if (point.season != Symbol::None) return months(*point.year, first_month_of(point.season), 3);
  if (point.has_day()) return interval_of_day(point);
  if (point.day || point.day_said || point.hour || point.part != Symbol::None) return std::nullopt;
  if (point.month_said && !point.month) return std::nullopt;
  return point.month ? months(*point.year, *point.month, 1) : months(*point.year, 1, 12);
}

std::string write_duration(int number, Symbol unit, bool and_a_half) {
  const std::int64_t count = number;  // a billion centuries
  switch (unit) {
    case Symbol::S:
      return and_a_half ? fmt::format("PT{}.5S", count) : fmt::format("PT{}S", count);
    case Symbol::MIN:
      return and_a_half ? fmt::format("PT{}.5M", count) : fmt::format("PT{}M", count);
    case Symbol::H:
      return and_a_half ? fmt::format("PT{}.5H", count) : fmt::format("PT{}H", count);
    case Symbol::W:
      return and_a_half ? fmt::format("P{}.5W", count) : fmt::format("P{}W", count);
    case Symbol::M:
      return and_a_half ? fmt::format("P{}.5M", count) : fmt::format("P{}M", count);
    case Symbol::Q:
      return fmt::format("P{}M", count * 3);
    case Symbol::Y:
      return and_a_half ? fmt::format("P{}.5Y", count) : fmt::format("P{}Y", count);
    case Symbol::DE:
      return fmt::format("P{}Y", count * 10 + (and_a_half ? 5 : 0));
    case Symbol::CE:
      return fmt::format("P{}Y", count * 100 + (and_a_half ? 50 : 0));
    default:
      return and_a_half ? fmt::format("P{}.5D", count) : fmt::format("P{}D", count);
  }
}

std::string join_durations(const std::string& larger, const std::string& smaller) {
  const bool both_clock = larger.starts_with("PT") && smaller.starts_with("PT");
  return larger + smaller.substr(both_clock ? 2 : 1);
}

}  // namespace mannam::times
