// What goes in: a TIMEX3 value. What comes out: the minutes it covers. Why it exists: see time_extent.h.
#include "graph/time_extent.h"

#include <array>
#include <chrono>

namespace mannam::graph {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

/// Reads a value from left to right; every take_ returns whether it could, and moves on only then.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool at_end() const { return at_ == text_.size(); }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }

  /// Exactly `digits` digits.
  std::optional<int> number(std::size_t digits) {
    if (at_ + digits > text_.size()) return std::nullopt;
    int value = 0;
    for (std::size_t i = at_; i < at_ + digits; ++i) {
      if (text_[i] < '0' || text_[i] > '9') return std::nullopt;
      value = value * 10 + (text_[i] - '0');
    }
    at_ += digits;
    return value;
  }

  std::size_t digits_ahead() const {
    std::size_t count = 0;
    while (at_ + count < text_.size() && text_[at_ + count] >= '0' && text_[at_ + count] <= '9') ++count;
    return count;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

using Days = std::optional<TimeExtent>;

std::int64_t minute_of(sys_days date) { return date.time_since_epoch().count() * minutes_a_day; }

TimeExtent days(sys_days from, sys_days to) { return {minute_of(from), minute_of(to), false}; }

/// From the first of `first` to the end of the month `count` - 1 months later.
TimeExtent months(int of_year, int first, int count) {
  const auto start = year(of_year) / month(static_cast<unsigned>(first));
  return days(sys_days(start / 1), sys_days((start + std::chrono::months(count)) / 1));
}

sys_days monday_of(int of_year, int week) {
  const sys_days fourth = year(of_year) / 1 / 4;  // always in week 1
  const auto since_monday = (std::chrono::weekday(fourth) - std::chrono::Monday).count();
  return fourth - std::chrono::days(since_monday) + std::chrono::days(7 * (week - 1));
}

Days read_week(Reader& reader, int of_year) {
  const auto week = reader.number(2);
  if (!week || *week < 1 || *week > 53) return std::nullopt;
  const sys_days monday = monday_of(of_year, *week);
  if (reader.take("-WE")) return days(monday + std::chrono::days(5), monday + std::chrono::days(7));
  if (!reader.take("-")) return days(monday, monday + std::chrono::days(7));
  const auto weekday = reader.number(1);
  if (!weekday || *weekday < 1 || *weekday > 7) return std::nullopt;
  return days(monday + std::chrono::days(*weekday - 1), monday + std::chrono::days(*weekday));
}

Days read_season(Reader& reader, int of_year) {
  constexpr std::array<std::string_view, 4> seasons = {"SP", "SU", "FA", "WI"};
  for (std::size_t i = 0; i < seasons.size(); ++i)
    if (reader.take(seasons[i])) return months(of_year, 3 * static_cast<int>(i) + 3, 3);
  return std::nullopt;
}

/// What stands behind "2025-".
Days read_in_year(Reader& reader, int of_year) {
  if (const Days season = read_season(reader, of_year)) return season;
  if (reader.take("W")) return read_week(reader, of_year);
  if (reader.take("Q")) {
    const auto quarter = reader.number(1);
    return quarter && *quarter >= 1 && *quarter <= 4 ? Days(months(of_year, 3 * *quarter - 2, 3)) : std::nullopt;
  }
  if (reader.take("H")) {
    const auto half = reader.number(1);
    return half && *half >= 1 && *half <= 2 ? Days(months(of_year, 6 * *half - 5, 6)) : std::nullopt;
  }
  const auto of_month = reader.number(2);
  if (!of_month || *of_month < 1 || *of_month > 12) return std::nullopt;
  if (!reader.take("-")) return months(of_year, *of_month, 1);
  const auto of_day = reader.number(2);
  if (!of_day) return std::nullopt;
  const auto date = year(of_year) / *of_month / *of_day;
  return date.ok() ? Days(days(sys_days(date), sys_days(date) + std::chrono::days(1))) : std::nullopt;
}

Days read_date(Reader& reader) {
  const std::size_t digits = reader.digits_ahead();
  if (digits == 2) return months(*reader.number(2) * 100, 1, 1200);
  if (digits == 3) return months(*reader.number(3) * 10, 1, 120);
  if (digits != 4) return std::nullopt;
  const int of_year = *reader.number(4);
  return reader.take("-") ? read_in_year(reader, of_year) : Days(months(of_year, 1, 12));
}

struct DayPart {
  std::string_view word;
  int from_hour;
  int to_hour;
};

constexpr std::array<DayPart, 6> day_parts = {
    {{"MO", 0, 12}, {"MI", 11, 14}, {"DT", 6, 18}, {"AF", 12, 24}, {"EV", 16, 24}, {"NI", 18, 24}}};

/// What stands behind "T" on the day that starts at `midnight`. A distance from UTC or seconds behind the clock change nothing here.
Days read_clock(Reader& reader, std::int64_t midnight) {
  for (const DayPart& part : day_parts)
    if (reader.take(part.word)) return TimeExtent{midnight + part.from_hour * 60, midnight + part.to_hour * 60, true};
  const auto hour = reader.number(2);
  if (!hour || *hour > 24) return std::nullopt;
  if (!reader.take(":")) return TimeExtent{midnight + *hour * 60, midnight + *hour * 60 + 60, false};
  const auto minute = reader.number(2);
  if (!minute || *minute > 59) return std::nullopt;
  const std::int64_t at = midnight + *hour * 60 + *minute;
  return TimeExtent{at, at + 1, false};
}

Days read_point(Reader& reader) {
  Days date = read_date(reader);
  if (!date || !reader.take("T")) return date;
  return date->length() == minutes_a_day ? read_clock(reader, date->from) : std::nullopt;
}

/// `first`/second. Days include their end, clocks do not; the second may be a clock alone.
Days read_range(std::string_view first, std::string_view second) {
  Reader left(first), right(second);
  const Days from = read_point(left);
  if (!from) return std::nullopt;
  const Days to = right.take("T") ? read_clock(right, from->first_day() * minutes_a_day) : read_point(right);
  if (!to) return std::nullopt;
  const std::int64_t end = to->finer_than_a_day() && !to->part ? to->from : to->to;
  return end > from->from ? Days(TimeExtent{from->from, end, from->part && to->part}) : std::nullopt;
}

}  // namespace

std::optional<TimeExtent> extent_of(std::string_view value) {
  const std::size_t slash = value.find('/');
  if (slash != std::string_view::npos) return read_range(value.substr(0, slash), value.substr(slash + 1));
  Reader reader(value);
  const Days extent = read_point(reader);
  const bool whole = reader.at_end() || reader.peek() == '+' || reader.peek() == 'Z' || reader.peek() == ':' || reader.peek() == '-';
  return whole ? extent : std::nullopt;
}

}  // namespace mannam::graph
