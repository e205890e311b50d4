// What goes in: nothing. What comes out: every day from 1900 to 2150 as a row of a table, made by stepping one day at a time, and months,
// weeks and the like found in it by walking. Why it exists: the exhaustive test may use nothing of what it tests: neither the library's
// calendar nor std::chrono stands here. Slow and plain on purpose.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace slow {

struct Day {
  int year;
  int month;
  int number;   ///< in its month
  int weekday;  ///< Monday is 1
  std::string text;
};

/// Days from `first` to before `behind`, as indices, with what TIMEX3 calls them.
struct Stretch {
  std::string value;
  std::size_t first = 0;
  std::size_t behind = 0;
  std::string from{};  ///< where the stretch is shorter than a day: its moments
  std::string to{};
};

inline std::string digits(const char* format, int number) {
  char written[24];
  std::snprintf(written, sizeof written, format, number);
  return written;
}

class Calendar {
 public:
  Calendar() {
    int year = 1900, month = 1, number = 1, weekday = 1;  // the 1st of January 1900 was a Monday
    while (year < 2151) {
      days_.push_back({year, month, number, weekday, digits("%04d-", year) + digits("%02d-", month) + digits("%02d", number)});
      weekday = weekday == 7 ? 1 : weekday + 1;
      if (++number > length(year, month)) number = 1, ++month;
      if (month > 12) month = 1, ++year;
    }
  }

  const Day& operator[](std::size_t at) const { return days_.at(at); }

  std::size_t find(int year, int month, int number) const {
    std::size_t at = static_cast<std::size_t>(year - 1900) * 365;  // never behind the day
    while (days_.at(at).year < year || days_[at].month < month) ++at;
    while (days_.at(at).number < number) ++at;
    return at;
  }

  Stretch day(std::size_t at) const { return {days_.at(at).text, at, at + 1}; }

  std::size_t monday(std::size_t at) const {
    while (days_[at].weekday != 1) --at;
    return at;
  }

  /// The week of a Monday. Its year is that in which its Thursday lies; its number counts the Thursdays of that year.
  Stretch week(std::size_t monday) const {
    const std::size_t thursday = monday + 3;
    int number = 0;
    for (std::size_t at = thursday; days_[at].year == days_[thursday].year; at -= 7) ++number;
    return {digits("%04d-W", days_[thursday].year) + digits("%02d", number), monday, monday + 7};
  }

  /// `count` months of the first of which `at` is a day, as `value`.
  Stretch months(int year, int month, int count, const std::string& value) const {
    const std::size_t first = find(year, month, 1);
    std::size_t behind = first;
    for (; count > 0; --count) do
        ++behind;
      while (days_.at(behind).number != 1);
    return {value, first, behind};
  }

  Stretch month(int year, int month) const { return months(year, month, 1, digits("%04d-", year) + digits("%02d", month)); }

 private:
  static int length(int year, int month) {
    if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  std::vector<Day> days_;
};

}  // namespace slow
