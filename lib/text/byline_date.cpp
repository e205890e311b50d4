// What goes in: a line near the head of a page. What comes out: the date it gives. Why it exists: see byline_date.h.
#include "text/byline_date.h"

#include <algorithm>

#include "text/characters.h"

namespace mannam::text {
namespace {

using std::chrono::minutes;

/// A place in a line that reads numbers and what may stand between them. A failed reading leaves it anywhere: copies are tried.
struct Reader {
  std::string_view text;
  std::uint32_t at = 0;

  char peek() const { return at < text.size() ? text[at] : '\0'; }
  bool at_digit() const { return is_digit(static_cast<unsigned char>(peek())); }
  void skip(std::string_view what) {
    while (at < text.size() && what.find(text[at]) != std::string_view::npos) ++at;
  }

  std::optional<int> number(std::size_t fewest, std::size_t most) {
    std::size_t count = 0;
    int value = 0;
    for (; at_digit() && count < most; ++at, ++count) value = value * 10 + (text[at] - '0');
    if (count < fewest || at_digit()) return std::nullopt;
    return value;
  }

  /// ".", "-", "/", or one syllable of Hangul (년, 월), with spaces around.
  bool separator() {
    skip(" ");
    if (std::string_view(".-/").find(peek()) != std::string_view::npos && peek() != '\0')
      ++at;
    else if (is_hangul(character_at(text, at)))
      next_character(text, at);
    else
      return false;
    skip(" ");
    return true;
  }
};

std::optional<std::chrono::year_month_day> day_of(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok() || year < 1800 || year > 2200) return std::nullopt;
  return date;
}

std::optional<std::chrono::year_month_day> read_numbers(Reader& reader) {
  const std::optional<int> year = reader.number(4, 4);
  if (!year || !reader.separator()) return std::nullopt;
  const std::optional<int> month = reader.number(1, 2);
  if (!month || !reader.separator()) return std::nullopt;
  const std::optional<int> day = reader.number(1, 2);
  return day ? day_of(*year, *month, *day) : std::nullopt;
}

int read_month(Reader& reader, const TextWords& words) {
  const std::string_view rest = reader.text.substr(reader.at);
  for (const auto& [name, number] : words.months) {
    if (!rest.starts_with(name) || is_lower(static_cast<unsigned char>(rest.size() > name.size() ? rest[name.size()] : ' '))) continue;
    reader.at += static_cast<std::uint32_t>(name.size());
    reader.skip(" .,");
    return number;
  }
  return 0;
}

/// "feb. 4, 2025" and, where a number comes first, "4 february 2025"
std::optional<std::chrono::year_month_day> read_words(Reader& reader, const TextWords& words) {
  std::optional<int> day;
  const bool day_first = reader.at_digit();
  if (day_first && !(day = reader.number(1, 2))) return std::nullopt;
  if (day_first) reader.skip(" ");
  const int month = read_month(reader, words);
  if (month == 0 || (!day_first && !(day = reader.number(1, 2)))) return std::nullopt;
  reader.skip(" ,");
  const std::optional<int> year = reader.number(4, 4);
  return year ? day_of(*year, month, *day) : std::nullopt;
}

/// "14:27", "14:27:05", "오후 2:27", "2:27 pm", with a weekday in brackets before it
std::optional<minutes> read_clock(Reader& reader, const TextWords& words) {
  if (is_hangul(character_at(reader.text, reader.at))) next_character(reader.text, reader.at);
  reader.skip(" .,|t");
  if (reader.peek() == '(') reader.at = static_cast<std::uint32_t>(std::min(reader.text.find(')', reader.at), reader.text.size() - 1)) + 1;
  reader.skip(" .,");
  bool afternoon = false;
  if (is_hangul(character_at(reader.text, reader.at))) {
    const std::string_view rest = reader.text.substr(reader.at);
    const std::size_t space = rest.find_first_of(" 0123456789");
    afternoon = space != std::string_view::npos && words.afternoon.has(rest.substr(0, space));
    if (space == std::string_view::npos || space > 9) return std::nullopt;
    reader.at += static_cast<std::uint32_t>(space);
    reader.skip(" ");
  }
  const std::optional<int> hour = reader.number(1, 2);
  if (!hour || *hour > 23 || reader.peek() != ':') return std::nullopt;
  ++reader.at;
  const std::optional<int> minute = reader.number(2, 2);
  if (!minute || *minute > 59) return std::nullopt;
  Reader behind = reader;
  behind.skip(" ");
  if (const std::size_t length = words.afternoon.prefix(behind.text.substr(behind.at)); length > 0) {
    afternoon = true;
    reader.at = behind.at + static_cast<std::uint32_t>(length);
  }
  return minutes((afternoon && *hour < 12 ? *hour + 12 : *hour) * 60 + *minute);
}

bool starts_here(std::string_view text, std::uint32_t at) {
  if (at == 0) return true;
  const auto before = static_cast<unsigned char>(text[at - 1]);
  return !is_digit(before) && before != '.' && (!is_lower(before) || is_digit(static_cast<unsigned char>(text[at])));
}

std::optional<FoundDate> date_at(std::string_view text, std::uint32_t at, const TextWords& words) {
  Reader reader{text, at};
  std::optional<std::chrono::year_month_day> day = read_numbers(reader);
  if (!day) {
    reader = {text, at};
    day = read_words(reader, words);
  }
  if (!day) return std::nullopt;
  FoundDate found{.date = DateTime(*day), .start = at, .length = reader.at - at};
  Reader behind = reader;
  if ((found.date.time = read_clock(behind, words))) found.length = behind.at - at;
  return found;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view lowered, const TextWords& words) {
  for (std::uint32_t at = 0; at < lowered.size(); ++at) {
    const auto c = static_cast<unsigned char>(lowered[at]);
    if ((!is_digit(c) && !(c >= 'a' && c <= 'z')) || !starts_here(lowered, at)) continue;
    if (const std::optional<FoundDate> found = date_at(lowered, at, words)) return found;
  }
  return std::nullopt;
}

std::optional<RankedDate> byline_date(std::string_view line, const TextWords& words) {
  const std::string lowered = lower(line);
  std::string_view rest = lowered;
  std::optional<RankedDate> best;
  while (const std::optional<FoundDate> found = find_date(rest, words)) {
    std::string_view before = rest.substr(0, found->start);
    while (!before.empty() && std::string_view(" :|.([").find(before.back()) != std::string_view::npos) before.remove_suffix(1);
    DateRank rank = DateRank::Bare;
    if (words.updated.suffix(before) > words.posted.suffix(before))
      rank = DateRank::Updated;
    else if (words.posted.suffix(before) > 0)
      rank = DateRank::Posted;
    if (!best || rank > best->rank) best = RankedDate{.date = found->date, .rank = rank};
    rest.remove_prefix(found->start + found->length);
  }
  return best;
}

}  // namespace mannam::text
