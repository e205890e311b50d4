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
  if (nth < 0) return start + std::chrono::days((after - start - std::chrono::days(1)).count() / 7 * 7);
  const Day found = start + std::chrono::days(7 * (nth - 1));
  if (nth == 0 || found >= after) return std::nullopt;
  return found;
}

std::optional<Day> nth_week_of_month(int year, int month, int nth) {
  const auto middle = nth_weekday(year, month, thursday, nth);
  if (!middle) return std::nullopt;
  return monday_of(*middle);
}

std::optional<Week> nth_week_of_year(int year, int nth) {
  const Week last = week_of(day_of(year, 12, 28));
  if (nth < 0) return last;
  if (nth == 0 || nth > last.number) return std::nullopt;
  return Week{year, nth};
}

}  // namespace mannam::times
