// What goes in: the text of a file below rules/time. What comes out: TimeRules. Why it exists: see time_rules.h. A statement is a line;
// what stands deeper than the head of an example is its text.
#include "dictionary/time_rules.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "dictionary/checksum.h"

namespace mannam::dictionary {
namespace {

constexpr std::array kSaid = {"approximate", "local", "since", "until", "before", "after", "start", "mid", "end"};

std::string_view trim(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r");
  if (start == text.npos) return {};
  return text.substr(start, text.find_last_not_of(" \t\r") - start + 1);
}

std::vector<std::string> split(std::string_view text, char border) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(border, at), text.size());
    if (const std::string_view part = trim(text.substr(at, end - at)); !part.empty()) parts.emplace_back(part);
    at = end + 1;
  }
  return parts;
}

/// 2025-02-04 or 2025-02-04T14:27
bool looks_like_date(std::string_view text) {
  constexpr std::string_view shape = "0000-00-00T00:00";
  if (text.size() != 10 && text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (shape[i] == '0' ? text[i] < '0' || text[i] > '9' : text[i] != shape[i]) return false;
  return true;
}

class Reader {
 public:
  Reader(TimeRules& rules, std::vector<Problem>& problems) : rules_(rules), problems_(problems) {}

  void read() {
    std::string_view rest = rules_.text;
    for (number_ = 1; !rest.empty(); ++number_) {
      const std::size_t end = rest.find('\n');
      line_ = rest.substr(0, end);
      rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
      const std::size_t indent = line_.find_first_not_of(" \t\r");
      if (indent != line_.npos && line_[indent] != '#') statement(indent);
    }
    if (rules_.language.empty()) problem(1, 0, "a file of times without a language", "begin it with `language ko` or `language en`");
  }

 private:
  void problem(int line, std::size_t at, std::string what, std::string hint) {
    problems_.push_back(time_problem(rules_, line, static_cast<int>(at) + 1, std::move(what), std::move(hint)));
  }
  void problem(std::size_t at, std::string what, std::string hint) { problem(number_, at, std::move(what), std::move(hint)); }
  std::size_t column_of(std::string_view part) const { return static_cast<std::size_t>(part.data() - line_.data()); }

  void statement(std::size_t indent) {
    if (indent == 0) return header();
    if (example_ && indent > example_indent_) return example_text(trim(line_));
    example_ = false;
    const std::string_view text = trim(line_);
    if (rules_.families.empty())
      return problem(indent, "this stands in no family", "write `family years` above it, with a name of its own");
    const bool negative = text.starts_with("no example");
    if (text.find('|') == text.npos && (negative || text.starts_with("example"))) return example_header(indent, negative);
    pattern(text);
  }

  void header() {
    example_ = false;
    const std::vector<std::string> words = split(line_, ' ');
    if (words[0] != "language" && words[0] != "family")
      return problem(0, "`" + words[0] + "` is not a word of the notation",
                     "at the start of a line stand language and family; patterns and examples are indented");
    if (words.size() != 2)
      return problem(0, "`" + words[0] + "` takes one word", words[0] == "family" ? "as in `family years`" : "as in `language ko`");
    if (words[0] == "family") return family(words[1]);
    if (words[1] != "ko" && words[1] != "en") problem(line_.find(words[1]), "unknown language `" + words[1] + "`", "ko or en");
    rules_.language = words[1];
  }

  void family(const std::string& name) {
    for (const TimeFamily& old : rules_.families)
      if (old.name == name) problem(line_.find(name), "two families are called `" + name + "`", "give one of them another name");
    rules_.families.push_back({name, number_, {}});
  }

  void pattern(std::string_view text) {
    WordRow row{rules_.language, {}, {}, rules_.path, number_, std::string(line_)};
    const std::size_t bar = text.find('|');
    row.word = trim(text.substr(0, bar));
    if (bar != text.npos) row.values = split(text.substr(bar + 1), '|');
    if (row.values.empty() || row.word.empty())
      return problem(column_of(text), "a pattern needs a kind", "write `PATTERN | kind | slots`, as in `FY_<yyyy> | year | year=$yyyy`");
    if (row.values.size() > 2)
      return problem(column_of(text), "a pattern has three fields", "slots are parted by spaces, as in `month=$mo day=$dd`");
    rules_.patterns.push_back(std::move(row));
  }

  void example_header(std::size_t indent, bool negative) {
    const std::vector<std::string> words = split(line_, ' ');
    const std::size_t place = negative ? 2 : 1;
    example_ = true;
    example_indent_ = indent;
    next_ = {};
    next_.negative = negative;
    if (words.size() != place + 1 || (words[place] != "-" && !looks_like_date(words[place])))
      return problem(indent, "an example needs the date of its document", "as in `example 2025-02-04`, or `example -` for none");
    if (words[place] != "-") next_.date = words[place];
  }

  void example_text(std::string_view rest) {
    TimeExample made = next_;
    made.line = number_;
    made.column = static_cast<int>(column_of(rest)) + 1;
    while (!rest.empty()) {
      const std::size_t open = rest.find_first_of("[]");
      made.text += rest.substr(0, open);
      if (open == rest.npos) break;
      const std::size_t close = rest.find_first_of("[]", open + 1);
      if (rest[open] == ']') return problem(column_of(rest) + open, "] closes nothing", "a mark is `[Feb. 4 = 2025-02-04]`");
      if (close == rest.npos || rest[close] == '[')
        return problem(column_of(rest) + open, "[ is never closed", "put ] behind the value: `[Feb. 4 = 2025-02-04]`");
      if (!mark(rest.substr(open + 1, close - open - 1), made)) return;
      rest = rest.substr(close + 1);
    }
    if (made.negative && !made.marks.empty())
      return problem(static_cast<std::size_t>(made.column) - 1, "a `no example` marks no time", "move it below an `example`");
    if (!made.negative && made.marks.empty())
      return problem(static_cast<std::size_t>(made.column) - 1, "an example marks a time",
                     "as in `[Feb. 4 = 2025-02-04]`, or move it below `no example`");
    rules_.families.back().examples.push_back(std::move(made));
  }

  bool mark(std::string_view inside, TimeExample& into) {
    const std::size_t equals = inside.rfind(" = ");
    std::vector<std::string> words = equals == inside.npos ? std::vector<std::string>() : split(inside.substr(equals + 3), ' ');
    if (words.empty() || trim(inside.substr(0, equals)).empty()) {
      problem(column_of(inside) - 1, "a mark needs the time's value", "as in `[Feb. 4 = 2025-02-04]`");
      return false;
    }
    for (std::size_t i = 1; i < words.size(); ++i)
      if (std::find(kSaid.begin(), kSaid.end(), words[i]) == kSaid.end()) {
        problem(column_of(inside) + inside.rfind(words[i]), "`" + words[i] + "` is nothing a time says",
                "behind the value may stand approximate, local, since, until, before, after, start, mid and end");
        return false;
      }
    TimeMark made;
    made.start = into.text.size();
    into.text += trim(inside.substr(0, equals));
    made.end = into.text.size();
    made.value = words[0];
    made.said.assign(words.begin() + 1, words.end());
    into.marks.push_back(std::move(made));
    return true;
  }

  TimeRules& rules_;
  std::vector<Problem>& problems_;
  std::string_view line_;
  int number_ = 0;
  bool example_ = false;
  std::size_t example_indent_ = 0;
  TimeExample next_;
};

}  // namespace

TimeRules read_time_rules(std::string path, std::string text, std::vector<Problem>& problems) {
  TimeRules rules;
  rules.path = std::move(path);
  rules.text = std::move(text);
  Reader(rules, problems).read();
  return rules;
}

void add_time_rules(Contents& contents, std::string_view path, std::string text, std::vector<Problem>& problems) {
  TimeRules rules = read_time_rules(std::string(path), std::move(text), problems);
  std::vector<WordRow>& rows = contents.words.open("time-pattern-" + rules.language);
  for (WordRow& row : rules.patterns) rows.push_back(std::move(row));
  contents.hash = hash_behind(contents.hash, rules.text);
  auto source = std::make_shared<Source>();
  source->file.path = std::move(rules.path);
  source->file.text = std::move(rules.text);
  contents.sources.push_back(std::move(source));
}

void check_example_counts(const TimeRules& rules, std::vector<Problem>& problems) {
  for (const TimeFamily& family : rules.families)
    if (family.examples.empty())
      problems.push_back(time_problem(rules, family.line, 8, "family `" + family.name + "` has no example",
                                      "write `example 2025-02-04` behind its patterns, and a sentence below that"));
}

Problem time_problem(const TimeRules& rules, int line, int column, std::string what, std::string hint) {
  std::string_view rest = rules.text;
  for (int i = 1; i < line && !rest.empty(); ++i) {
    const std::size_t end = rest.find('\n');
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
  }
  return {rules.path, line, column, std::move(what), std::string(rest.substr(0, rest.find('\n'))), std::move(hint)};
}

std::vector<std::string> time_rule_files_below(std::string_view folder) {
  namespace fs = std::filesystem;
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator files(fs::path(folder) / "rules" / "time", error), end;
  for (; !error && files != end; files.increment(error))
    if (files->path().extension() == ".rules") found.push_back(files->path().string());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace mannam::dictionary
