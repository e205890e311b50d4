// What goes in: a date as ISO 8601 writes it, or a DateTime. What comes out: the other one. Why it exists: the options of the program, the
// fields of JSON lines and the graph's own dates are all read and written by these two.
#include <mannam/article.h>

#include <cstdlib>

#include <fmt/format.h>

namespace mannam {
inline namespace v0_1 {
namespace {

using std::chrono::minutes;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `count` digits at the front of `rest`, taken off it; nothing where there are fewer.
std::optional<int> take_digits(std::string_view& rest, std::size_t count) {
  if (rest.size() < count) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!is_digit(rest[i])) return std::nullopt;
    value = value * 10 + (rest[i] - '0');
  }
  rest.remove_prefix(count);
  return value;
}

bool take(std::string_view& rest, char c) {
  if (rest.empty() || rest.front() != c) return false;
  rest.remove_prefix(1);
  return true;
}

std::optional<minutes> take_clock(std::string_view& rest) {
  const std::optional<int> hour = take_digits(rest, 2);
  if (!hour || *hour > 23 || !take(rest, ':')) return std::nullopt;
  const std::optional<int> minute = take_digits(rest, 2);
  if (!minute || *minute > 59) return std::nullopt;
  return minutes(*hour * 60 + *minute);
}

std::optional<minutes> take_offset(std::string_view& rest) {
  if (take(rest, 'Z')) return minutes(0);
  const bool west = take(rest, '-');
  if (!west && !take(rest, '+')) return std::nullopt;
  const std::optional<minutes> distance = take_clock(rest);
  if (!distance) return std::nullopt;
  return west ? -*distance : *distance;
}

std::optional<std::chrono::year_month_day> take_day(std::string_view& rest) {
  const std::optional<int> year = take_digits(rest, 4);
  if (!year || !take(rest, '-')) return std::nullopt;
  const std::optional<int> month = take_digits(rest, 2);
  if (!month || !take(rest, '-')) return std::nullopt;
  const std::optional<int> day = take_digits(rest, 2);
  if (!day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return date;
}

}  // namespace

std::optional<DateTime> parse_date(std::string_view text) {
  std::string_view rest = text;
  const std::optional<std::chrono::year_month_day> day = take_day(rest);
  if (!day) return std::nullopt;
  DateTime result(*day);
  if (rest.empty()) return result;
  if (!take(rest, 'T') || !(result.time = take_clock(rest))) return std::nullopt;
  if (rest.empty()) return result;
  if (!(result.utc_offset = take_offset(rest)) || !rest.empty()) return std::nullopt;
  return result;
}

std::string to_string(const DateTime& date) {
  std::string result = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.date.year()), static_cast<unsigned>(date.date.month()),
                                   static_cast<unsigned>(date.date.day()));
  if (!date.time) return result;
  result += fmt::format("T{:02}:{:02}", date.time->count() / 60, date.time->count() % 60);
  if (!date.utc_offset) return result;
  const auto distance = date.utc_offset->count();
  if (distance == 0) return result + "Z";
  return result + fmt::format("{}{:02}:{:02}", distance < 0 ? '-' : '+', std::abs(distance) / 60, std::abs(distance) % 60);
}

}  // namespace v0_1
}  // namespace mannam
