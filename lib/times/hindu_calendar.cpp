// What goes in: a month, a tithi, a year. What comes out: a day. Why it exists: the reckoning behind hindu_calendar.h: where sun and moon
// stand (the first terms of Meeus, Astronomical Algorithms, chapters 25 and 47: to some minutes of time) and when the sun rises at Ujjain.
#include "times/hindu_calendar.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mannam::times {
namespace {

constexpr double unix_epoch = 2440587.5;  ///< Julian day of 1 January 1970
constexpr double year_2000 = 2451545.0, days_a_century = 36525.0;
constexpr double clock_lag = 68.0 / 86400.0;  ///< of the earth behind the even time of the planets
constexpr double ujjain_east = 75.77 / 360.0, ujjain_north = 23.18;
constexpr double elongation_a_day = 12.190749, tithi_size = 12.0, sign_size = 30.0, days_a_sign = 30.44, days_a_tithi = 0.984;
constexpr double days_a_month = 29.53, an_eighth_of_daylight = 1.0 / 16.0;

double sine(double degrees) { return std::sin(degrees * std::numbers::pi / 180.0); }
double in_circle(double degrees) { return degrees - 360.0 * std::floor(degrees / 360.0); }
double centuries(double moment) { return (moment + clock_lag - year_2000) / days_a_century; }

double nutation(double t) { return -0.00478 * sine(125.04 - 1934.136 * t); }

double sun_longitude(double t) {
  const double anomaly = 357.52911 + 35999.05029 * t;
  const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.00029 * sine(3 * anomaly);
  return 280.46646 + 36000.76983 * t + centre - 0.00569 + nutation(t);
}

struct Term {
  double degrees;
  int elongation, sun, moon, node;
};

constexpr Term moon_terms[] = {
    {6.288774, 0, 0, 1, 0},   {1.274027, 2, 0, -1, 0}, {0.658314, 2, 0, 0, 0},   {0.213618, 0, 0, 2, 0},  {-0.185116, 0, 1, 0, 0},
    {-0.114332, 0, 0, 0, 2},  {0.058793, 2, 0, -2, 0}, {0.057066, 2, -1, -1, 0}, {0.053322, 2, 0, 1, 0},  {0.045758, 2, -1, 0, 0},
    {-0.040923, 0, 1, -1, 0}, {-0.034720, 1, 0, 0, 0}, {-0.030383, 0, 1, 1, 0},  {0.015327, 2, 0, 0, -2},
};

double moon_longitude(double t) {
  const double elongation = 297.8501921 + 445267.1114034 * t, sun = 357.5291092 + 35999.0502909 * t;
  const double moon = 134.9633964 + 477198.8675055 * t, node = 93.2720950 + 483202.0175233 * t;
  double longitude = 218.3164477 + 481267.88123421 * t + nutation(t);
  for (const Term& term : moon_terms)
    longitude += term.degrees * sine(term.elongation * elongation + term.sun * sun + term.moon * moon + term.node * node);
  return longitude;
}

/// How far the moon is ahead of the sun: 0 at new moon.
double elongation_at(double moment) { return in_circle(moon_longitude(centuries(moment)) - sun_longitude(centuries(moment))); }

/// Where the sun stands among the stars: from the equinox less what that has moved (Lahiri).
double sun_among_stars(double moment) {
  const double t = centuries(moment);
  return in_circle(sun_longitude(t) - (23.853 + 1.3969 * t));
}

double moment_of(Day day, Watch watch) {
  const double noon = static_cast<double>(day.time_since_epoch().count()) + unix_epoch + 0.5 - ujjain_east;
  if (watch == Watch::Noon) return noon;
  if (watch == Watch::Midnight) return noon + 0.5;
  const double declination = std::asin(sine(23.44) * sine(sun_longitude(centuries(noon))));
  const double half_day = std::acos(-std::tan(ujjain_north * std::numbers::pi / 180.0) * std::tan(declination)) / (2 * std::numbers::pi);
  return watch == Watch::Sunrise ? noon - half_day : noon + half_day;
}

int tithi_at(double moment) { return static_cast<int>(elongation_at(moment) / tithi_size) % 30 + 1; }

double new_moon_before(double moment) {
  double there = moment - elongation_at(moment) / elongation_a_day;
  for (int round = 0; round < 3; ++round) there -= (in_circle(elongation_at(there) + 180) - 180) / elongation_a_day;
  return there;
}

int sign_at(double moment) { return static_cast<int>(sun_among_stars(moment) / sign_size) % 12; }

/// 0 for a month that is inserted.
int month_at(double moment) {
  const double begin = new_moon_before(moment);
  const int sign = sign_at(begin);
  return sign == sign_at(new_moon_before(begin + days_a_month + 2)) ? 0 : (sign + 1) % 12 + 1;
}

/// `tithi` runs at the watch of this day, or begins and ends between it and the next.
bool is_kept_on(Day day, int tithi, Watch watch) {
  const int now = tithi_at(moment_of(day, watch));
  if (now == tithi) return true;
  return now == (tithi + 28) % 30 + 1 && tithi_at(moment_of(day + std::chrono::days(1), watch)) == tithi % 30 + 1;
}

/// The middle of `tithi` that runs about `moment`.
double middle_of_tithi(double moment, int tithi) {
  const double ahead = in_circle(tithi_size * tithi - tithi_size / 2 - elongation_at(moment) + 180) - 180;
  return moment + ahead / elongation_a_day;
}

}  // namespace

std::optional<Day> hindu_day(int year, int month, int tithi, Watch watch) {
  const int after = watch == Watch::DayAfterSunset ? 1 : 0;
  const Watch at = after ? Watch::Sunset : watch;
  const int days_on = static_cast<int>(days_a_sign * (month - 1) + days_a_tithi * (tithi - 1));
  constexpr int longest_search = 68;  // a month may be inserted before
  for (const int of_year : {year - 1, year}) {
    const Day start = day_of(of_year, 3, 12) + std::chrono::days(days_on);
    for (int days = 0; days < longest_search; ++days) {
      const Day day = start + std::chrono::days(days);
      if (!is_kept_on(day, tithi, at) || month_at(middle_of_tithi(moment_of(day, at), tithi)) != month) continue;
      // Where the full moon lasts into the last eighth of the next day, the fires of Holi burn that evening.
      const bool again = after && tithi_at(moment_of(day + std::chrono::days(1), at) - an_eighth_of_daylight) == tithi;
      const Day kept = day + std::chrono::days(after + again);
      if (year_of(kept) == year) return kept;
      break;
    }
  }
  return std::nullopt;
}

std::optional<Day> sun_enters(int year, int sign) {
  const Day start = day_of(year, 1, 1) + std::chrono::days(static_cast<int>(days_a_sign * ((sign + 3) % 12)));
  for (int days = 0; days < 35; ++days)
    if (const Day day = start + std::chrono::days(days); sign_at(moment_of(day, Watch::Sunset)) == sign)
      return year_of(day) == year ? std::optional(day) : std::nullopt;
  return std::nullopt;
}

}  // namespace mannam::times
