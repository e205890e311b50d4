// What goes in: a period and an edge. What comes out: two ends. Why it exists: the reckoning behind edge_of_period.h.
#include "times/edge_of_period.h"

namespace mannam::times {
namespace {

constexpr int a_third = 10;  ///< days of a month

Ends days(Day from, Day to) {
  Ends ends;
  ends.first.set_day(from);
  ends.second.set_day(to);
  return ends;
}

std::optional<Ends> edge_of_week(Day monday, Symbol edge) {
  if (edge == Symbol::Mid) return std::nullopt;
  const Day from = monday + std::chrono::days(edge == Symbol::Start ? 0 : 4);
  return days(from, from + std::chrono::days(2));
}

Ends edge_of_month(int year, int month, Symbol edge) {
  const Day first = first_of_month(year, month), after = first_of_month(year, month, 1);
  const Day from = first + std::chrono::days(edge == Symbol::Start ? 0 : edge == Symbol::Mid ? a_third : 2 * a_third);
  return days(from, edge == Symbol::End ? after - std::chrono::days(1) : from + std::chrono::days(a_third - 1));
}

std::optional<Ends> edge_of_year(int year, Symbol edge) {
  if (edge == Symbol::Mid) return std::nullopt;
  Ends ends;
  ends.first.year = ends.second.year = year;
  ends.first.month = edge == Symbol::Start ? 1 : 10;
  ends.second.month = *ends.first.month + 2;
  return ends;
}

}  // namespace

std::optional<Ends> edge_of(const PointValue& point, Symbol edge) {
  if (point.invalid || point.weekend || point.weekday || point.day || point.day_said || point.hour || point.part != Symbol::None)
    return std::nullopt;
  if (point.week) return edge_of_week(interval_of(point)->from, edge);
  if (!point.year || point.quarter || point.half || point.season != Symbol::None || point.decade || point.century) return std::nullopt;
  if (point.month) return edge_of_month(*point.year, *point.month, edge);
  return point.month_said ? std::nullopt : edge_of_year(*point.year, edge);
}

}  // namespace mannam::times
