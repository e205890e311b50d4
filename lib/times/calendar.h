// What goes in: days, months, weeks. What comes out: other days, months, weeks. Why it exists: all reckoning of the times stage in one
// place, over std::chrono and nothing else.
#pragma once

#include <chrono>
#include <string>

namespace mannam::times {

using Day = std::chrono::sys_days;

struct Week {
  int year = 0;  ///< of ISO 8601
  int number = 0;
};

int year_of(Day day);
int month_of(Day day);
int day_of_month(Day day);
/// Monday is 1, Sunday 7.
int weekday_of(Day day);
Day monday_of(Day day);
Week week_of(Day day);
/// False for the 30th of February.
bool exists(int year, int month, int day);
Day day_of(int year, int month, int day);
/// The first of the month `months` after the month of `year`-`month`.
Day first_of_month(int year, int month, int months = 0);
/// The same day so many months later, or the month's last day where it has none.
Day add_months(Day day, int months);
/// At least `width` digits, zeros in front. Plain on purpose: every time that is found writes a dozen numbers.
void append_digits(std::string& text, int number, int width);
/// "2025-02-04"
std::string write_day(Day day);
/// "2025-02-04T00:00"; hours past 24 run into the next days.
std::string write_moment(Day day, int minutes = 0);

}  // namespace mannam::times
