// What goes in: the forms of relative_forms.txt, each on every day from 1950 to 2100. What comes out: nothing; fails where value, interval
// or span is not what slow_calendar.h reckons from the form's definition. Why it exists: month ends, leap years and the turn of the year
// hide mistakes that no chosen example finds.
#include <functional>
#include <map>
#include <sstream>

#include "catch.h"
#include "slow_calendar.h"
#include "time_case.h"

namespace {

using slow::Calendar;
using slow::Day;
using slow::digits;
using slow::Stretch;

// Sanitizers make a day cost thirty; a stride that no month, week or year divides still meets all of their ends.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t stride = 37;
#else
constexpr std::size_t stride = 1;
#endif

constexpr std::size_t three_weeks = 21;
const Stretch not_asked{};

struct Form {
  std::string text;  ///< without brackets
  std::size_t start = 0, end = 0;
  std::string rule;
  std::vector<int> numbers;
  std::string mod;

  int at(std::size_t i) const { return numbers.at(i); }
};

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<Form> read_forms() {
  std::ifstream file(MANNAM_SOURCE_DIR "/tests/times/relative_forms.txt");
  std::vector<Form> forms;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream fields(line);
    std::string sentence, rule, mod;
    std::getline(fields, sentence, '|');
    std::getline(fields, rule, '|');
    std::getline(fields, mod, '|');
    Form form;
    form.start = sentence.find('[');
    form.end = sentence.find(']') - 1;
    for (const char c : trimmed(sentence))
      if (c != '[' && c != ']') form.text += c;
    std::istringstream words(rule);
    words >> form.rule;
    for (int number = 0; words >> number;) form.numbers.push_back(number);
    form.mod = trimmed(mod);
    forms.push_back(std::move(form));
  }
  return forms;
}

/// By year, as lunar_holidays.py reckoned them.
struct LunarDays {
  std::map<int, std::string> seollal, chuseok;

  LunarDays() {
    std::ifstream file(MANNAM_SOURCE_DIR "/tests/times/lunar_holidays.txt");
    for (std::string first, second; file >> first >> second;) {
      seollal[std::stoi(first)] = first;
      chuseok[std::stoi(second)] = second;
    }
  }
};

/// Every rule of relative_forms.txt.
class Definitions {
 public:
  Stretch operator()(const Form& form, std::size_t document) const { return rules_.at(form.rule)(form, document); }

  std::size_t index_of(int year, int month, int day) const { return days_.find(year, month, day); }
  const Day& day(std::size_t at) const { return days_[at]; }

 private:
  using Rule = std::function<Stretch(const Form&, std::size_t)>;

  /// The day W or the Nth that is met first when walking from `at` by `step`.
  template <class Wanted>
  Stretch walk(std::size_t at, int step, const Wanted& wanted) const {
    while (!wanted(days_[at])) at += static_cast<std::size_t>(step);
    return days_.day(at);
  }
  Stretch weekday_from(std::size_t at, int step, int weekday) const {
    return walk(at, step, [&](const Day& day) { return day.weekday == weekday; });
  }
  Stretch number_from(std::size_t at, int step, int number) const {
    return walk(at, step, [&](const Day& day) { return day.number == number; });
  }

  /// Year and month so many months away, one at a time.
  Day month_away(std::size_t document, int months) const {
    Day day = days_[document];
    for (; months > 0; --months)
      if (++day.month > 12) day.month = 1, ++day.year;
    for (; months < 0; ++months)
      if (--day.month < 1) day.month = 12, --day.year;
    return day;
  }

  std::size_t monday_away(std::size_t document, int weeks) const { return days_.monday(document) + static_cast<std::size_t>(7 * weeks); }

  Stretch named_month(std::size_t document, int step, int month) const {
    Day day = month_away(document, step);
    while (day.month != month) day = month_away(days_.find(day.year, day.month, 1), step);
    return days_.month(day.year, day.month);
  }

  /// The month under way, or the next of that name.
  Stretch named_month_from(std::size_t document, int month) const {
    const Day& day = days_[document];
    return day.month == month ? days_.month(day.year, month) : named_month(document, 1, month);
  }

  Stretch part(int year, const char* letter, int number, int length) const {
    return days_.months(year, (number - 1) * length + 1, length, digits("%04d-", year) + letter + digits("%d", number));
  }
  /// The quarter or half so many after that of the document: months are stepped until one begins it.
  Stretch part_away(std::size_t document, const char* letter, int count, int length) const {
    const Day day = month_away(document, count * length);
    return part(day.year, letter, (day.month - 1) / length + 1, length);
  }

  Stretch season(int year, int month) const {
    static const std::map<int, std::string> names = {{3, "SP"}, {6, "SU"}, {9, "FA"}, {12, "WI"}};
    return days_.months(year, month, 3, digits("%04d-", year) + names.at(month));
  }

  Stretch named_day(const std::string& text) const {
    return days_.day(days_.find(std::stoi(text), std::stoi(text.substr(5)), std::stoi(text.substr(8))));
  }

  Stretch between(std::size_t first, std::size_t last) const { return {days_[first].text + "/" + days_[last].text, first, last + 1}; }

  int year(std::size_t document, int away) const { return days_[document].year + away; }

  Calendar days_;
  LunarDays lunar_;
  std::map<std::string, Rule> rules_ = {
      {"day", [this](const Form& f, std::size_t d) { return days_.day(d + static_cast<std::size_t>(f.at(0))); }},
      {"week", [this](const Form& f, std::size_t d) { return days_.week(monday_away(d, f.at(0))); }},
      {"weekend",
       [this](const Form& f, std::size_t d) {
         const std::size_t monday = monday_away(d, f.at(0));
         return Stretch{days_.week(monday).value + "-WE", monday + 5, monday + 7};
       }},
      {"month",
       [this](const Form& f, std::size_t d) {
         const Day day = month_away(d, f.at(0));
         return days_.month(day.year, day.month);
       }},
      {"year", [this](const Form& f, std::size_t d) { return days_.months(year(d, f.at(0)), 1, 12, digits("%04d", year(d, f.at(0)))); }},
      {"quarter", [this](const Form& f, std::size_t d) { return part_away(d, "Q", f.at(0), 3); }},
      {"half", [this](const Form& f, std::size_t d) { return part_away(d, "H", f.at(0), 6); }},
      {"weekday",
       [this](const Form& f, std::size_t d) { return days_.day(monday_away(d, f.at(1)) + static_cast<std::size_t>(f.at(0) - 1)); }},
      {"weekday-before", [this](const Form& f, std::size_t d) { return weekday_from(d - 1, -1, f.at(0)); }},
      {"weekday-until", [this](const Form& f, std::size_t d) { return weekday_from(d, -1, f.at(0)); }},
      {"weekday-after", [this](const Form& f, std::size_t d) { return weekday_from(d + 1, 1, f.at(0)); }},
      {"weekday-from", [this](const Form& f, std::size_t d) { return weekday_from(d, 1, f.at(0)); }},
      {"number-before", [this](const Form& f, std::size_t d) { return number_from(d - 1, -1, f.at(0)); }},
      {"number-lately",
       [this](const Form& f, std::size_t d) {
         const Stretch day = number_from(d, -1, f.at(0));
         return d - day.first <= three_weeks ? day : not_asked;
       }},
      {"number-soon",
       [this](const Form& f, std::size_t d) {
         const Stretch day = number_from(d, 1, f.at(0)), last = number_from(d, -1, f.at(0));
         const bool asked = day.first - d <= three_weeks && (last.first == d || d - last.first > 3);
         return asked ? day : not_asked;
       }},
      {"number-from", [this](const Form& f, std::size_t d) { return number_from(d, 1, f.at(0)); }},
      {"month-number",
       [this](const Form& f, std::size_t d) {
         const Day day = month_away(d, f.at(0));
         return days_.day(days_.find(day.year, day.month, f.at(1)));
       }},
      {"year-month", [this](const Form& f, std::size_t d) { return days_.month(year(d, f.at(0)), f.at(1)); }},
      {"year-day", [this](const Form& f, std::size_t d) { return days_.day(days_.find(year(d, f.at(0)), f.at(1), f.at(2))); }},
      {"year-quarter", [this](const Form& f, std::size_t d) { return part(year(d, f.at(0)), "Q", f.at(1), 3); }},
      {"year-half", [this](const Form& f, std::size_t d) { return part(year(d, f.at(0)), "H", f.at(1), 6); }},
      {"named-month-before", [this](const Form& f, std::size_t d) { return named_month(d, -1, f.at(0)); }},
      {"named-month-after", [this](const Form& f, std::size_t d) { return named_month(d, 1, f.at(0)); }},
      {"named-month-from", [this](const Form& f, std::size_t d) { return named_month_from(d, f.at(0)); }},
      {"season", [this](const Form& f, std::size_t d) { return season(year(d, f.at(0)), f.at(1)); }},
      {"hour",
       [this](const Form& f, std::size_t d) {
         Stretch day = days_.day(d + static_cast<std::size_t>(f.at(0)));
         const int hour = f.at(1);
         const std::string end = hour < 23 ? day.value + digits("T%02d:00", hour + 1) : day.to;
         day.value = day.from = day.value + digits("T%02d:00", hour);
         day.to = end;
         return day;
       }},
      {"days", [this](const Form& f,
                      std::size_t d) { return between(d + static_cast<std::size_t>(f.at(0)), d + static_cast<std::size_t>(f.at(1))); }},
      {"month-days",
       [this](const Form& f, std::size_t d) {
         const Day from = month_away(d, f.at(0)), to = month_away(d, f.at(2));
         return between(days_.find(from.year, from.month, f.at(1)), days_.find(to.year, to.month, f.at(3)));
       }},
      {"seollal", [this](const Form& f, std::size_t d) { return named_day(lunar_.seollal.at(year(d, f.at(0)))); }},
      {"chuseok", [this](const Form& f, std::size_t d) { return named_day(lunar_.chuseok.at(year(d, f.at(0)))); }},
  };
};

/// What is wrong with what was found; empty where nothing is.
std::string fault(const std::vector<mannam::times::TimeMention>& found, const Form& form, const Stretch& meant,
                  const Definitions& defined) {
  if (found.size() != 1) return digits("found %d times", static_cast<int>(found.size()));
  const mannam::times::TimeMention& mention = found[0];
  if (mention.span.start != form.start || mention.span.end != form.end) return "found elsewhere in the text";
  if (mention.value != meant.value) return mention.value + " for " + meant.value;
  if (mention.mod != form.mod) return "mod " + mention.mod + " for " + form.mod;
  const std::string first = !meant.from.empty() ? meant.from : defined.day(meant.first).text + "T00:00";
  const std::string behind = !meant.to.empty() ? meant.to : defined.day(meant.behind).text + "T00:00";
  if (mention.earliest != first || mention.latest != behind)
    return mention.earliest + " to " + mention.latest + " for " + first + " to " + behind;
  return "";
}

}  // namespace

TEST_CASE("every day from 1950 to 2100 in every relative form", "[times][exhaustive]") {
  const Definitions defined;
  const std::vector<Form> forms = read_forms();
  REQUIRE(forms.size() > 150);
  const std::size_t first = defined.index_of(1950, 1, 1), last = defined.index_of(2100, 12, 31);
  REQUIRE(last - first + 1 == 55152);
  for (const Form& form : forms) {
    const mannam::text::Text text = time_case::cut(form.text);
    std::size_t wrong = 0, asked = 0;
    std::string example;
    for (std::size_t at = first; at <= last; at += stride) {
      const Day& day = defined.day(at);
      const mannam::DateTime written(std::chrono::year(day.year) / day.month / day.number);
      const Stretch meant = defined(form, at);
      if (meant.value.empty()) continue;
      ++asked;
      const std::string what = fault(time_case::finder().find(text, written), form, meant, defined);
      if (what.empty()) continue;
      if (wrong++ == 0) example = "written on " + day.text + ": " + what;
    }
    INFO(form.text << " " << example);
    CHECK(wrong == 0);
    CHECK(asked > (last - first) / stride / 5);
  }
}
