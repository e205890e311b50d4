// What goes in: how a holiday is fixed, as the dictionary writes it, and a year. What comes out: its day. Why it exists: 추석 is a day of
// the moon, Thanksgiving a Thursday, and both are dates in the news.
//
//   08-15              the 15th of August
//   lunar:08-15        the 15th day of the eighth month of the Korean lunar calendar (ICU's dangi calendar)
//   4th-4:11           the 4th Thursday (4; 1 is Monday) of November; last-1:05 the last Monday of May
//                      4th-4:11+1 the day after it
//   easter:-2          two days before Easter Sunday (Gregorian; the algorithm printed in Nature of 20 April 1876)
//   orthodox:0         the same from the Easter of the Julian calendar (Meeus)
//   islamic:10-01      a day of the Umm al-Qura calendar; hebrew:07-10 of the Hebrew one, counted from Tishri with two Adars
//   chinese:01-01      of the Chinese one, all by ICU
//   hindu:07-30@sunset a tithi of the Hindu moon and when it must run (hindu_calendar.h); sun:9 where the sun enters that sign
//   parsi:01-01        the new year of the Parsis
//   04-27~saturday     kept on the Saturday where it is a Sunday; 10-16~workday on the nearest day that is no weekend
//   easter:-46*46      so many days long; islamic:09-01*month a month of that calendar
#pragma once

#include <optional>
#include <string_view>

#include "times/calendar.h"

namespace mannam::times {

/// The rule as one number, for a slot; nothing where the text is no rule.
std::optional<int> holiday_rule(std::string_view text);

/// The day of the holiday in `year`. Nothing where that year has none, or lies outside 1600 to 2600.
std::optional<Day> holiday_in(int rule, int year);

/// Its last day where it is longer than one, from its first.
std::optional<Day> last_day_of_holiday(int rule, Day first);

/// Month and day of a holiday that has the same in every year; nothing for the others.
struct FixedHoliday {
  int month = 0;
  int day = 0;
};
std::optional<FixedHoliday> fixed_holiday(int rule);

}  // namespace mannam::times
