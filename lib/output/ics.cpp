// What goes in: a Graph. What comes out: iCalendar (RFC 5545), an entry for each event whose day is known. Why it exists: an editor's
// calendar shows planned meetings beside everything else; docs/formats.md says what it drops.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <mannam/article.h>
#include <mannam/output.h>

#include "output/columns.h"
#include "output/event_facts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

/// A line of a calendar ends behind at most 75 octets, and goes on behind a blank.
constexpr std::size_t longest_line = 75;

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

void write_line(std::string& calendar, std::string_view line) {
  for (std::size_t room = longest_line; line.size() > room; room = longest_line - 1) {
    std::size_t end = room;
    while (end > 1 && continues_character(line[end])) --end;
    calendar += line.substr(0, end);
    calendar += "\r\n ";
    line.remove_prefix(end);
  }
  calendar += line;
  calendar += "\r\n";
}

/// One line of the value type TEXT.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char character : output::one_line(text)) {
    if (character == '\\' || character == ';' || character == ',') result += '\\';
    result += character;
  }
  return result;
}

std::string basic(std::string_view extended) {
  std::string digits(extended);
  std::erase_if(digits, [](char c) { return c == '-' || c == ':'; });
  return digits;
}

std::string day_of(const DateTime& date) { return to_string(DateTime(date.date)); }

std::string next_day(const DateTime& date) {
  return to_string(DateTime(std::chrono::year_month_day(std::chrono::sys_days(date.date) + std::chrono::days(1))));
}

/// A day or a clock; a part of a day (2025-02-04TMO) is its day. Nothing where the day is not known.
std::optional<DateTime> moment(std::string_view value) {
  if (const std::optional<DateTime> whole = parse_date(value)) return whole;
  return parse_date(value.substr(0, value.find('T')));
}

/// DTSTART and, for ranges and days, DTEND; nothing for what is not at least a day exact.
std::vector<std::string> limits_of(const std::string& value) {
  const std::size_t slash = value.find('/');
  const std::optional<DateTime> start = moment(value.substr(0, slash));
  const std::optional<DateTime> end = slash == std::string::npos ? start : moment(value.substr(slash + 1));
  if (!start || !end || end->date < start->date) return {};
  const auto clock = [](const DateTime& at) {
    return fmt::format("{}T{:02}{:02}00", basic(day_of(at)), at.time->count() / 60, at.time->count() % 60);
  };
  if (!start->time || !end->time) return {"DTSTART;VALUE=DATE:" + basic(day_of(*start)), "DTEND;VALUE=DATE:" + basic(next_day(*end))};
  std::vector<std::string> lines = {"DTSTART:" + clock(*start)};
  if (clock(*start) < clock(*end)) lines.push_back("DTEND:" + clock(*end));
  return lines;
}

/// PT40M as it is, PT1.5H as PT90M; nothing for others.
std::string length_of(const Event& event) {
  for (const Argument& argument : event.arguments) {
    const auto* filler = std::get_if<DurationFiller>(&argument.filler);
    if (filler == nullptr || !filler->value.starts_with("PT") || filler->value.size() < 4) continue;
    const std::string digits = filler->value.substr(2, filler->value.size() - 3);
    const char unit = filler->value.back();
    if ((unit != 'H' && unit != 'M') || digits.size() > 6 || digits.find_first_not_of("0123456789.") != std::string::npos) continue;
    if (digits.front() == '.' || std::count(digits.begin(), digits.end(), '.') > 1) continue;
    if (const long minutes = std::lround(std::stod(digits) * (unit == 'H' ? 60 : 1)); minutes > 0) return fmt::format("PT{}M", minutes);
  }
  return "";
}

std::string_view status_of(Modality modality) {
  switch (modality) {
    case Modality::Happened:
    case Modality::Ongoing:
      return "CONFIRMED";
    case Modality::Denied:
    case Modality::Cancelled:
      return "CANCELLED";
    default:
      return "TENTATIVE";
  }
}

/// No character that could end the line or the value; else it is left out.
bool is_safe_address(std::string_view url) {
  return (url.starts_with("http://") || url.starts_with("https://")) &&
         std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\'; });
}

class CalendarWriter {
 public:
  explicit CalendarWriter(const Graph& graph) : graph_(graph) {}

  std::string write() {
    for (const std::string_view line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mannam//mannam//EN", "CALSCALE:GREGORIAN"}) put(line);
    for (const Event& event : graph_.events()) write_event(event);
    put("END:VCALENDAR");
    return std::move(calendar_);
  }

 private:
  void put(std::string_view line) { write_line(calendar_, line); }

  void put_text(std::string_view name, const std::string& text) {
    const std::string value = escaped(text);
    if (!value.empty()) put(fmt::format("{}:{}", name, value));
  }

  /// When its newest article appeared, or the event began: the same graph always gives the same bytes.
  std::string stamp_of(const std::vector<const Document*>& documents, const std::string& time) const {
    std::string newest;
    for (const Document* document : documents)
      if (const auto date = parse_date(document->date)) newest = std::max(newest, day_of(*date));
    return basic(newest.empty() ? day_of(*moment(time.substr(0, time.find('/')))) : newest) + "T000000Z";
  }

  std::vector<const Document*> documents_of(const Event& event) const {
    std::vector<const Document*> found;
    const std::vector<std::string> ids = output::documents_of(event);
    for (const Document& document : graph_.documents())
      if (std::binary_search(ids.begin(), ids.end(), document.id)) found.push_back(&document);
    return found;
  }

  void write_event(const Event& event) {
    const std::string time = output::time_of(event);
    const std::vector<std::string> limits = limits_of(time);
    if (limits.empty()) return;
    const std::vector<const Document*> documents = documents_of(event);
    put("BEGIN:VEVENT");
    put(fmt::format("UID:{}@mannam", escaped(event.id.substr(event.id.find('/') + 1))));
    put("DTSTAMP:" + stamp_of(documents, time));
    for (const std::string& line : limits) put(line);
    const std::string length = length_of(event);
    if (limits.size() == 1 && !length.empty()) put("DURATION:" + length);
    const std::vector<std::string> people = output::names_of(graph_, output::sides_of(event));
    put_text("SUMMARY", people.empty() ? event.type : output::joined(people, ", "));
    put_text("LOCATION", output::joined(output::names_of(graph_, output::entities_as(event, "place")), ", "));
    put_text("DESCRIPTION", output::sentence_of(event));
    put_text("CATEGORIES", event.type);
    put(fmt::format("STATUS:{}", status_of(event.modality)));
    put("TRANSP:TRANSPARENT");
    put(fmt::format("X-MANNAM-MODALITY:{}", to_string(event.modality)));
    for (const Document* document : documents) {
      if (!is_safe_address(document->url)) continue;
      put("URL:" + document->url);
      break;
    }
    put("END:VEVENT");
  }

  const Graph& graph_;
  std::string calendar_;
};

}  // namespace

std::string to_ics(const Graph& graph) { return CalendarWriter(graph).write(); }

}  // namespace v0_1
}  // namespace mannam
