// What goes in: texts of files of times. What comes out: what is read of them, and every problem word for word. Why it exists: people write
// these files; the reader must understand what it says it understands and tell exactly what it does not.
#include "dictionary/time_rules.h"

#include "catch.h"
#include "times/find_times.h"

using namespace mannam;
using dictionary::TimeRules;

namespace {

std::string with_head(const std::string& rest) { return "language ko\nfamily years\n  <yyyy>년 | year | year=$yyyy\n" + rest; }

TimeRules read(const std::string& text) {
  std::vector<Problem> problems;
  TimeRules rules = dictionary::read_time_rules("ko.rules", text, problems);
  for (const Problem& problem : problems) FAIL(describe(problem));
  return rules;
}

std::string only_problem(const std::string& text) {
  std::vector<Problem> problems;
  dictionary::read_time_rules("ko.rules", text, problems);
  REQUIRE(problems.size() == 1);
  return describe(problems[0]);
}

/// What the builder of the grammar says of a file, beside two lists of kinds.
std::string problem_of_grammar(const std::string& text) {
  std::vector<Problem> problems;
  dictionary::Contents contents;
  dictionary::add_records(contents, "times.rec", "id: list/time-join\nko: year month | _\n", problems);
  dictionary::add_time_rules(contents, "ko.rules", text, problems);
  times::TimeFinder::build(contents.words, problems);
  REQUIRE(problems.size() == 1);
  return describe(problems[0]);
}

}  // namespace

TEST_CASE("patterns become rows of the list of their language", "[times][rules]") {
  const TimeRules rules =
      read("# Times.\nlanguage ko\n\nfamily years\n  # Four digits.\n  <yyyy>_년 | year | year=$yyyy\n  수시로 | every | set count=1\n");
  REQUIRE(rules.patterns.size() == 2);
  CHECK(rules.patterns[0].word == "<yyyy>_년");
  CHECK(rules.patterns[0].values == std::vector<std::string>{"year", "year=$yyyy"});
  CHECK(rules.patterns[1].values == std::vector<std::string>{"every", "set count=1"});
  CHECK(rules.patterns[1].file == "ko.rules");
  CHECK(rules.patterns[1].line == 7);
  CHECK(rules.patterns[1].language == "ko");
}

TEST_CASE("each line below the head of an example is one", "[times][rules]") {
  const TimeRules rules =
      read(with_head("  example 2025-02-04\n    [올해 = 2025] 왔고 [내년쯤 = 2026 approximate] 온다.\n\n    둘째 줄은 [작년 = 2024]이다.\n"
                     "  no example -\n    아무 때도 아니다.\n  <yyyy>년도 | year | year=$yyyy\n"));
  REQUIRE(rules.families.size() == 1);
  const auto& examples = rules.families[0].examples;
  REQUIRE(examples.size() == 3);
  CHECK(examples[0].text == "올해 왔고 내년쯤 온다.");
  CHECK(examples[0].date == "2025-02-04");
  REQUIRE(examples[0].marks.size() == 2);
  CHECK(examples[0].text.substr(examples[0].marks[1].start, examples[0].marks[1].end - examples[0].marks[1].start) == "내년쯤");
  CHECK(examples[0].marks[1].value == "2026");
  CHECK(examples[0].marks[1].said == std::vector<std::string>{"approximate"});
  CHECK(examples[1].line == 7);
  CHECK(examples[2].negative);
  CHECK(examples[2].date.empty());
  CHECK(rules.patterns.size() == 2);
}

TEST_CASE("an unknown header is told", "[times][rules]") {
  CHECK(only_problem("language ko\nfamly years\n") ==
        "ko.rules:2:1: `famly` is not a word of the notation\nfamly years\n^ near here\n"
        "hint: at the start of a line stand language and family; patterns and examples are indented");
}

TEST_CASE("a file without a language and one in an unknown language are told", "[times][rules]") {
  CHECK(only_problem("family years\n") ==
        "ko.rules:1:1: a file of times without a language\nfamily years\n^ near here\nhint: begin it with `language ko` or `language en`");
  CHECK(only_problem("language fr\n") == "ko.rules:1:10: unknown language `fr`\nlanguage fr\n         ^ near here\nhint: ko or en");
}

TEST_CASE("a pattern without a family or a kind is told", "[times][rules]") {
  CHECK(only_problem("language ko\n  올해 | year | year-shift=0\n") ==
        "ko.rules:2:3: this stands in no family\n  올해 | year | year-shift=0\n  ^ near here\n"
        "hint: write `family years` above it, with a name of its own");
  CHECK(only_problem(with_head("  올해\n")) ==
        "ko.rules:4:3: a pattern needs a kind\n  올해\n  ^ near here\n"
        "hint: write `PATTERN | kind | slots`, as in `FY_<yyyy> | year | year=$yyyy`");
  CHECK(only_problem(with_head("  올해 | year | month=1 | day=2\n")) ==
        "ko.rules:4:3: a pattern has three fields\n  올해 | year | month=1 | day=2\n  ^ near here\n"
        "hint: slots are parted by spaces, as in `month=$mo day=$dd`");
}

TEST_CASE("a name of two families is told", "[times][rules]") {
  CHECK(only_problem(with_head("family years\n")) ==
        "ko.rules:4:8: two families are called `years`\nfamily years\n       ^ near here\nhint: give one of them another name");
}

TEST_CASE("an example without a date is told", "[times][rules]") {
  CHECK(only_problem(with_head("  example\n    [올해 = 2025]\n")) ==
        "ko.rules:4:3: an example needs the date of its document\n  example\n  ^ near here\n"
        "hint: as in `example 2025-02-04`, or `example -` for none");
}

TEST_CASE("marks that are not balanced or have no value are told", "[times][rules]") {
  const auto told = [](const std::string& line) { return only_problem(with_head("  example 2025-02-04\n    " + line + "\n")); };
  CHECK(
      told("In [May = 2025-05") ==
      "ko.rules:5:8: [ is never closed\n    In [May = 2025-05\n       ^ near here\nhint: put ] behind the value: `[Feb. 4 = 2025-02-04]`");
  CHECK(told("In [May [June = 2025-06]") ==
        "ko.rules:5:8: [ is never closed\n    In [May [June = 2025-06]\n       ^ near here\nhint: put ] behind "
        "the value: `[Feb. 4 = 2025-02-04]`");
  CHECK(told("In May = 2025-05]") ==
        "ko.rules:5:21: ] closes nothing\n    In May = 2025-05]\n                    ^ near here\nhint: a mark is `[Feb. 4 = 2025-02-04]`");
  CHECK(told("In [May]") ==
        "ko.rules:5:8: a mark needs the time's value\n    In [May]\n       ^ near here\nhint: as in `[Feb. 4 = 2025-02-04]`");
  CHECK(told("In [May = 2025-05 nearly]") ==
        "ko.rules:5:23: `nearly` is nothing a time says\n    In [May = 2025-05 nearly]\n                   "
        "   ^ near here\nhint: behind the value may stand approximate, local, since, until, before, "
        "after, start, mid and end");
  CHECK(told("In May") ==
        "ko.rules:5:5: an example marks a time\n    In May\n    ^ near here\nhint: as in `[Feb. 4 = 2025-02-04]`, or move it "
        "below `no example`");
}

TEST_CASE("a no example that marks a time is told", "[times][rules]") {
  CHECK(only_problem(with_head("  no example -\n    In [May = XXXX-05]\n")) ==
        "ko.rules:5:5: a `no example` marks no time\n    In [May = XXXX-05]\n    ^ near here\nhint: move it below an `example`");
}

TEST_CASE("a family without an example is told when the file is checked", "[times][rules]") {
  const TimeRules rules = read(with_head("family months\n  <mo>월 | month | month=$mo\n  example -\n    [3월 = XXXX-03]\n"));
  std::vector<Problem> problems;
  dictionary::check_example_counts(rules, problems);
  REQUIRE(problems.size() == 1);
  CHECK(describe(problems[0]) ==
        "ko.rules:2:8: family `years` has no example\nfamily years\n       ^ near here\n"
        "hint: write `example 2025-02-04` behind its patterns, and a sentence below that");
}

TEST_CASE("an unknown kind slot value or list is told where it stands", "[times][rules]") {
  CHECK(problem_of_grammar("language en\nfamily a\n  <mo>m | moon | month=$mo\n") ==
        "ko.rules:3:11: no list of times knows the kind moon\n  <mo>m | moon | month=$mo\n          ^ near here\n"
        "hint: kinds are told by list/time-join, time-incomplete, time-alone and time-bare in words/times.rec");
  CHECK(problem_of_grammar("language en\nfamily a\n  <mo>m | month | moon=$mo\n") ==
        "ko.rules:3:19: there is no slot called moon\n  <mo>m | month | moon=$mo\n                  ^ near here\n"
        "hint: slots are listed in docs/times.md");
  CHECK(problem_of_grammar("language en\nfamily a\n  <mo>m | month | month=XY\n") ==
        "ko.rules:3:19: the value XY is no number and no symbol\n  <mo>m | month | month=XY\n                  ^ near here");
  CHECK(problem_of_grammar("language en\nfamily a\n  <moon>m | month | month=$moon\n") ==
        "ko.rules:3:3: no number and no word list is called <moon>\n  <moon>m | month | month=$moon\n  ^ near here\n"
        "hint: lists are called time-word-moon");
}

TEST_CASE("a file of times changes the hash", "[times][rules]") {
  std::vector<Problem> problems;
  dictionary::Contents contents, other;
  dictionary::add_time_rules(contents, "ko.rules", with_head("  # one\n"), problems);
  dictionary::add_time_rules(other, "ko.rules", with_head("  # two\n"), problems);
  CHECK(contents.hash != other.hash);
  CHECK(contents.sources.size() == 1);
}
