// What goes in: a holiday's rule, a year. What comes out: a day. Why it exists: the reckoning behind holidays.h.
#include "times/holidays.h"

#include <cmath>
#include <memory>
#include <utility>

#include <unicode/calendar.h>
#include <unicode/locid.h>

#include "times/hindu_calendar.h"

namespace mannam::times {
namespace {

// A rule is its days * 1000000, its kind * 10000 and what the kind needs.
enum Kind { Fixed, Lunar, Weekday, Easter, Orthodox, Islamic, Hebrew, Chinese, Hindu, SunSign, Parsi, NearestWorkday, NotSunday, DayAfter };
constexpr int kind_size = 10000, length_size = 1000000;
constexpr int whole_month = 999;    // "*month" among the lengths
constexpr int watch_size = 2000;    // of a tithi's rule
constexpr int last = 5;             // "last-" among the counts of weekdays
constexpr int easter_middle = 500;  // keeps days before Easter above zero

std::optional<int> number(std::string_view text) {
  if (text.empty() || text.size() > 3) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + c - '0';
  }
  return value;
}

std::optional<int> month_and_day(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto month = number(text.substr(0, dash)), day = number(text.substr(dash + 1));
  if (!month || !day || *month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
  return *month * 100 + *day;
}

/// "4th-4:11", "last-1:05"
std::optional<int> weekday_rule(std::string_view text) {
  const std::size_t dash = text.find('-'), colon = text.find(':');
  if (dash == text.npos || colon == text.npos || colon < dash + 2) return std::nullopt;
  if (const std::size_t plus = text.find('+'); plus != text.npos) {
    const auto rule = weekday_rule(text.substr(0, plus));
    const int days = number(text.substr(plus + 1)).value_or(0);
    return rule && days > 0 && days < 10 ? std::optional((DayAfter + days - 1) * kind_size + *rule % kind_size) : std::nullopt;
  }
  const std::string_view count = text.substr(0, dash);
  const int which = count == "last" ? last : number(count.substr(0, 1)).value_or(0);
  const int weekday = number(text.substr(dash + 1, colon - dash - 1)).value_or(0), month = number(text.substr(colon + 1)).value_or(0);
  if (which < 1 || which > last || weekday < 1 || weekday > 7 || month < 1 || month > 12) return std::nullopt;
  return Weekday * kind_size + month * 100 + which * 10 + weekday;
}

Day easter_in(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  return day_of(year, month, day);
}

Day weekday_in(int year, int month, int which, int weekday) {
  if (which == last) {
    const Day end = first_of_month(year, month, 1) - std::chrono::days(1);
    return end - std::chrono::days((weekday_of(end) - weekday + 7) % 7);
  }
  const Day first = day_of(year, month, 1);
  return first + std::chrono::days((weekday - weekday_of(first) + 7) % 7 + 7 * (which - 1));
}

Day orthodox_easter_in(int year) {
  const int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int month = (d + e + 114) / 31, day = (d + e + 114) % 31 + 1;
  return day_of(year, month, day) + std::chrono::days(year / 100 - year / 400 - 2);  // from the Julian calendar to ours
}

struct IcuCalendar {
  const char* locale;
  const char* zone;
  int offset;          ///< hours of that zone
  int year_of_zero;    ///< what is added to our year …
  double year_length;  ///< … and in how many of our years one of theirs passes
};

constexpr IcuCalendar korean_moon{"ko_KR@calendar=dangi", "Asia/Seoul", 9, 2333, 1};  // counts from 2333 BC
constexpr IcuCalendar chinese_moon{"zh_CN@calendar=chinese", "Asia/Shanghai", 8, 2637, 1};
constexpr IcuCalendar hebrew_moon{"en@calendar=hebrew", "UTC", 0, 3760, 1};
constexpr IcuCalendar islamic_moon{"en@calendar=islamic-umalqura", "UTC", 0, -622, 0.970224};

std::optional<Day> day_in_calendar(const IcuCalendar& which, int year, int month, int day) {
  constexpr double milliseconds_a_day = 86400000.0, an_hour = 3600000.0;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(icu::TimeZone::createTimeZone(which.zone), icu::Locale(which.locale), error));
  if (U_FAILURE(error)) return std::nullopt;
  calendar->clear();
  calendar->set(UCAL_EXTENDED_YEAR, year);
  calendar->set(UCAL_MONTH, month - 1);
  calendar->set(UCAL_IS_LEAP_MONTH, 0);
  calendar->set(UCAL_DATE, day);
  calendar->set(UCAL_HOUR_OF_DAY, 12);
  const UDate moment = calendar->getTime(error);
  if (U_FAILURE(error)) return std::nullopt;
  return Day(std::chrono::days(static_cast<int>(std::floor((moment + which.offset * an_hour) / milliseconds_a_day))));
}

/// The first such day in our `year`; the calendar's own year begins at another time of the year, or drifts.
std::optional<Day> moon_day_in(const IcuCalendar& which, int year, int month, int day) {
  const int near = static_cast<int>((year + which.year_of_zero) / which.year_length);
  for (int candidate = near - 1; candidate <= near + 2; ++candidate)
    if (const auto found = day_in_calendar(which, candidate, month, day); found && year_of(*found) == year) return found;
  return std::nullopt;
}

std::optional<int> days_from_easter(std::string_view text, int kind) {
  const bool before = text.starts_with('-');
  const auto days = number(text.substr(before ? 1 : 0));
  return days && *days < 100 ? std::optional(kind * kind_size + easter_middle + (before ? -*days : *days)) : std::nullopt;
}

/// "07-30@sunset"
std::optional<int> hindu_rule(std::string_view text) {
  constexpr std::pair<std::string_view, Watch> watches[] = {{"sunrise", Watch::Sunrise},
                                                            {"noon", Watch::Noon},
                                                            {"sunset", Watch::Sunset},
                                                            {"midnight", Watch::Midnight},
                                                            {"sunset+1", Watch::DayAfterSunset}};
  const std::size_t at = text.find('@');
  const auto date = month_and_day(text.substr(0, at));
  if (at == text.npos || !date || *date % 100 > 30) return std::nullopt;
  for (const auto& [name, watch] : watches)
    if (text.substr(at + 1) == name) return Hindu * kind_size + static_cast<int>(watch) * watch_size + *date;
  return std::nullopt;
}

/// 17 August 2018 began a year of the Parsis (Shahenshahi); all their years have 365 days.
Day parsi_new_year_in(int year) { return day_of(2018, 8, 17) + std::chrono::days(365 * (year - 2018)); }

/// The feast moves from a Sunday to the Monday behind or the Saturday before, from a Saturday to the Friday before.
Day moved_from_weekend(Day day, bool to_workday) {
  if (weekday_of(day) == 7) return day + std::chrono::days(to_workday ? 1 : -1);
  return to_workday && weekday_of(day) == 6 ? day - std::chrono::days(1) : day;
}

std::optional<int> moved_rule(std::string_view text, std::size_t tilde) {
  const auto date = month_and_day(text.substr(0, tilde));
  const bool workday = text.substr(tilde) == "~workday";
  if (!date || (!workday && text.substr(tilde) != "~saturday")) return std::nullopt;
  return (workday ? NearestWorkday : NotSunday) * kind_size + *date;
}

/// "easter:-46*46", "islamic:09-01*month"
std::optional<int> rule_with_length(std::string_view text, std::size_t star) {
  const std::string_view said = text.substr(star + 1);
  const auto rule = holiday_rule(text.substr(0, star));
  const auto days = said == "month" ? std::optional(whole_month) : number(said);
  if (!rule || *rule >= length_size || !days || *days < 2) return std::nullopt;
  return *days * length_size + *rule;
}

}  // namespace

std::optional<int> holiday_rule(std::string_view text) {
  if (const std::size_t star = text.find('*'); star != text.npos) return rule_with_length(text, star);
  if (const std::size_t tilde = text.find('~'); tilde != text.npos) return moved_rule(text, tilde);
  if (text.starts_with("hindu:")) return hindu_rule(text.substr(6));
  if (text == "parsi:01-01") return Parsi * kind_size;
  if (text.starts_with("sun:")) {
    const auto sign = number(text.substr(4));
    return sign && *sign < 12 ? std::optional(SunSign * kind_size + *sign) : std::nullopt;
  }
  constexpr std::pair<std::string_view, Kind> moons[] = {
      {"lunar:", Lunar}, {"islamic:", Islamic}, {"hebrew:", Hebrew}, {"chinese:", Chinese}};
  for (const auto& [name, kind] : moons) {
    if (!text.starts_with(name)) continue;
    const auto date = month_and_day(text.substr(name.size()));
    return date ? std::optional(kind * kind_size + *date) : std::nullopt;
  }
  if (text.starts_with("easter:")) return days_from_easter(text.substr(7), Easter);
  if (text.starts_with("orthodox:")) return days_from_easter(text.substr(9), Orthodox);
  if (text.find(':') != text.npos) return weekday_rule(text);
  return month_and_day(text);
}

std::optional<Day> holiday_in(int whole_rule, int year) {
  if (year < 1600 || year > 2600) return std::nullopt;
  const int rule = whole_rule % length_size;
  const int rest = rule % kind_size, month = rest / 100, day = rest % 100;
  const int days_after = rule / kind_size - DayAfter + 1;
  if (days_after > 0) return weekday_in(year, month, day / 10, day % 10) + std::chrono::days(days_after);
  switch (rule / kind_size) {
    case Fixed:
      return exists(year, month, day) ? std::optional(day_of(year, month, day)) : std::nullopt;
    case Lunar:
      return day_in_calendar(korean_moon, year + korean_moon.year_of_zero, month, day);
    case Chinese:
      return moon_day_in(chinese_moon, year, month, day);
    case Islamic:
      return moon_day_in(islamic_moon, year, month, day);
    case Hebrew:
      return moon_day_in(hebrew_moon, year, month, day);
    case Hindu:
      return hindu_day(year, rest % watch_size / 100, day, static_cast<Watch>(rest / watch_size));
    case SunSign:
      return sun_enters(year, rest);
    case Parsi:
      return parsi_new_year_in(year);
    case NearestWorkday:
    case NotSunday:
      return moved_from_weekend(day_of(year, month, day), rule / kind_size == NearestWorkday);
    case Weekday:
      return weekday_in(year, month, day / 10, day % 10);
    case Orthodox:
      return orthodox_easter_in(year) + std::chrono::days(rest - easter_middle);
    default:
      return easter_in(year) + std::chrono::days(rest - easter_middle);
  }
}

std::optional<Day> last_day_of_holiday(int rule, Day first) {
  const int length = rule / length_size;
  if (length == 0) return std::nullopt;
  if (length != whole_month) return first + std::chrono::days(length - 1);
  const Day after = first + std::chrono::days(29);  // months of the moon have 29 days or 30
  const auto next_month = holiday_in(rule % length_size + 100, year_of(after));
  return first + std::chrono::days(next_month == after ? 28 : 29);
}

std::optional<FixedHoliday> fixed_holiday(int rule) {
  if (rule / kind_size != Fixed) return std::nullopt;
  return FixedHoliday{rule / 100, rule % 100};
}

}  // namespace mannam::times
