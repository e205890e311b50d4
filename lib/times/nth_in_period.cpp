// What goes in: a month or a year and a number. What comes out: the weekday or week counted out. Why it exists: the counting behind
// nth_in_period.h.
#include "times/nth_in_period.h"

namespace mannam::times {
namespace {

constexpr int thursday = 4;  ///< the middle of a week: where it lies the week lies

}  // namespace

std::optional<Day> nth_weekday(int year, int month, int weekday, int nth) {
  const Day first = first_of_month(year, month);
  const Day after = first_of_month(year, month, 1);
  const Day start = first + std::chrono::days((weekday - weekday_of(first) + 7) % 7);
  const auto last = (after - start - std::chrono::days(1)).count() / 7;
  const Day found = start + std::chrono::days(7 * (nth < 0 ? last + nth + 1 : nth - 1));
  if (nth == 0 || found >= after || found < first) return std::nullopt;
  return found;
}

std::optional<Day> nth_day(int year, int month, int nth) {
  const Day first = first_of_month(year, month), after = first_of_month(year, month, 1);
  const Day found = nth < 0 ? after + std::chrono::days(nth) : first + std::chrono::days(nth - 1);
  if (nth == 0 || found >= after || found < first) return std::nullopt;
  return found;
}

std::optional<Day> nth_week_of_month(int year, int month, int nth) {
  const auto middle = nth_weekday(year, month, thursday, nth);
  if (!middle) return std::nullopt;
  return monday_of(*middle);
}

std::optional<Week> nth_week_of_year(int year, int nth) {
  const Week last = week_of(day_of(year, 12, 28));
  const int number = nth < 0 ? last.number + nth + 1 : nth;
  if (number < 1 || number > last.number) return std::nullopt;
  return Week{year, number};
}

}  // namespace mannam::times
