// What goes in: days, months, weeks. What comes out: other days, months, weeks. Why it exists: the reckoning behind calendar.h.
#include "times/calendar.h"

namespace mannam::times {

namespace {
std::chrono::year_month_day split(Day day) { return std::chrono::year_month_day(day); }
}  // namespace

int year_of(Day day) { return static_cast<int>(split(day).year()); }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(split(day).month())); }
int day_of_month(Day day) { return static_cast<int>(static_cast<unsigned>(split(day).day())); }
int weekday_of(Day day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()); }
Day monday_of(Day day) { return day - std::chrono::days(weekday_of(day) - 1); }

Week week_of(Day day) {
  const Day thursday = monday_of(day) + std::chrono::days(3);
  const int year = year_of(thursday);
  return {year, static_cast<int>((thursday - day_of(year, 1, 1)).count() / 7) + 1};
}

bool exists(int year, int month, int day) {
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

Day day_of(int year, int month, int day) {
  return Day(std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / 1) + std::chrono::days(day - 1);
}

Day first_of_month(int year, int month, int months) {
  const int count = year * 12 + month - 1 + months;
  return day_of(count >= 0 ? count / 12 : 0, count >= 0 ? count % 12 + 1 : 1, 1);
}

Day add_months(Day day, int months) {
  const Day first = first_of_month(year_of(day), month_of(day), months);
  const Day last = first_of_month(year_of(first), month_of(first), 1) - std::chrono::days(1);
  return std::min(last, first + std::chrono::days(day_of_month(day) - 1));
}

void append_digits(std::string& text, int number, int width) {
  char digits[12];
  int size = 0;
  for (unsigned rest = number < 0 ? 0u : static_cast<unsigned>(number); size < width || rest > 0; rest /= 10)
    digits[size++] = static_cast<char>('0' + rest % 10);
  while (size > 0) text += digits[--size];
}

std::string write_day(Day day) {
  const std::chrono::year_month_day date = split(day);
  std::string text;
  text.reserve(16);
  append_digits(text, static_cast<int>(date.year()), 4);
  text += '-';
  append_digits(text, static_cast<int>(static_cast<unsigned>(date.month())), 2);
  text += '-';
  append_digits(text, static_cast<int>(static_cast<unsigned>(date.day())), 2);
  return text;
}

std::string write_moment(Day day, int minutes) {
  std::string text = write_day(day + std::chrono::days(minutes / 1440));
  text += 'T';
  append_digits(text, minutes % 1440 / 60, 2);
  text += ':';
  append_digits(text, minutes % 60, 2);
  return text;
}

}  // namespace mannam::times
