// What goes in: texts of rule files. What comes out: what is read of them, and every problem word for word. Why it exists: people write
// these files; the reader must understand what it says it understands and tell exactly what it does not.
#include "dictionary/rule_file.h"

#include <mannam/result.h>

#include "catch.h"

using namespace mannam;
using dictionary::RuleFile;

namespace {

const char* const kHead = "language en\nevent Meeting\nmark subject = <before>\nmark with = with\nword met = to_meet\n";
const char* const kRule = "rule a\n  trigger met\n  participant Person + with\n";

std::string with_head(const std::string& rest) { return std::string(kHead).append(rest); }

RuleFile read(const std::string& text, std::vector<Problem>& problems) { return dictionary::read_rules("pack.rules", text, problems); }

RuleFile read(const std::string& text) {
  std::vector<Problem> problems;
  RuleFile file = read(text, problems);
  REQUIRE(problems.empty());
  return file;
}

std::string only_problem(const std::string& text) {
  std::vector<Problem> problems;
  read(text, problems);
  REQUIRE(problems.size() == 1);
  const Problem& p = problems[0];
  return p.file + ":" + std::to_string(p.line) + ":" + std::to_string(p.column) + ": " + p.what + " | " + p.source_line + " | " + p.hint;
}

}  // namespace

TEST_CASE("a rule file tells its language and event", "[rules]") {
  const RuleFile file = read("language ko\nevent Meeting\ncast cast.rec\n");
  CHECK(file.language == "ko");
  CHECK(file.event == "Meeting");
  CHECK(file.cast == "cast.rec");
}

TEST_CASE("comments and empty lines of a rule file say nothing", "[rules]") {
  const RuleFile file = read("# a comment\n\nlanguage en  # behind\nevent Meeting\n");
  CHECK(file.language == "en");
  CHECK(file.rules.empty());
}

TEST_CASE("a mark is a list of words", "[rules]") {
  const RuleFile file = read(kHead);
  REQUIRE(file.mark("with") != nullptr);
  CHECK(file.mark("with")->words == std::vector<std::string>{"with"});
  CHECK(file.mark("by") == nullptr);
}

TEST_CASE("an underline in a word is a space", "[rules]") {
  const RuleFile file = read(with_head("word sat = to_sit_down\n"));
  CHECK(file.word("sat")->alternatives[0].words == std::vector<std::string>{"to sit down"});
}

TEST_CASE("a word has alternatives with light verbs", "[rules]") {
  const RuleFile file = read("language ko\nevent Meeting\nword met = 만나다 회동하다 | 회동 면담 + {을/를 하다 갖다}\n");
  const dictionary::WordSet& met = *file.word("met");
  REQUIRE(met.alternatives.size() == 2);
  CHECK(met.alternatives[0].words == std::vector<std::string>{"만나다", "회동하다"});
  CHECK(met.alternatives[0].light.empty());
  CHECK(met.alternatives[1].words == std::vector<std::string>{"회동", "면담"});
  CHECK(met.alternatives[1].particles == std::vector<std::string>{"을", "를"});
  CHECK(met.alternatives[1].light == std::vector<std::string>{"하다", "갖다"});
}

TEST_CASE("a role has types and marks", "[rules]") {
  const RuleFile file = read(with_head("rule a\n  trigger met\n  participant Person|Country + subject|with\n"));
  const dictionary::RoleLine& role = file.rules[0].roles[0];
  CHECK(role.role.text == "participant");
  CHECK(role.types == std::vector<std::string>{"Person", "Country"});
  CHECK(role.marks == std::vector<std::string>{"subject", "with"});
  CHECK_FALSE(role.optional);
  CHECK_FALSE(role.view);
}

TEST_CASE("a question mark makes a role optional", "[rules]") {
  const RuleFile file = read(with_head("rule a\n  trigger met\n  time? Time\n"));
  CHECK(file.rules[0].roles[0].optional);
  CHECK(file.rules[0].roles[0].marks.empty());
}

TEST_CASE("a role may come from what is in view", "[rules]") {
  const RuleFile file = read(with_head("rule a\n  trigger met\n  participant? Person + subject or view\n"));
  CHECK(file.rules[0].roles[0].view);
  CHECK(file.rules[0].roles[0].marks == std::vector<std::string>{"subject"});
}

TEST_CASE("a role may stand behind the trigger", "[rules]") {
  const RuleFile file = read(with_head("rule a\n  trigger met\n  participant Person + with behind\n"));
  CHECK(file.rules[0].roles[0].behind);
}

TEST_CASE("needs counts sides and names", "[rules]") {
  const RuleFile file = read(with_head(std::string(kRule) + "  needs 2 sides, 1 named\n"));
  CHECK(file.rules[0].needs.at("sides") == 2);
  CHECK(file.rules[0].needs.at("named") == 1);
}

TEST_CASE("a rule has its anchor and what forbids it", "[rules]") {
  const RuleFile file = read(with_head("group press = reporters\nword seat = occasion\n" + std::string(kRule) +
                                       "  anchor seat + with or new\n  never press + with\n  not before seat\n"));
  const dictionary::EventRule& rule = file.rules[0];
  CHECK(rule.anchor == "seat");
  CHECK(rule.anchor_marks == std::vector<std::string>{"with"});
  CHECK(rule.anchor_or_new);
  CHECK(rule.never[0].types == std::vector<std::string>{"press"});
  CHECK(rule.not_before == std::vector<std::string>{"seat"});
}

TEST_CASE("kinds are told by words or by a rule", "[rules]") {
  const RuleFile file = read(with_head("kind press_event = briefing\n" + std::string(kRule) + "  kind press_event\n"));
  CHECK(file.kinds[0].name.text == "press event");
  CHECK(file.rules[0].kind == "press event");
}

TEST_CASE("the brackets of an example are taken out of its text", "[rules]") {
  const RuleFile file =
      read(with_head(std::string(kRule) + "  example 2025-02-04\n    [participant Ada Lee = person/ada-lee] met Bo. => planned\n"));
  const dictionary::RuleExample& example = file.rules[0].examples[0];
  CHECK(example.text == "Ada Lee met Bo.");
  CHECK(example.date == "2025-02-04");
  CHECK(example.modality == "planned");
  REQUIRE(example.marked.size() == 1);
  CHECK(example.marked[0].role == "participant");
  CHECK(example.marked[0].value == "person/ada-lee");
  CHECK(example.text.substr(example.marked[0].start, example.marked[0].end - example.marked[0].start) == "Ada Lee");
}

TEST_CASE("an example may have several lines and ends where the next begins", "[rules]") {
  const RuleFile file = read(with_head(std::string(kRule) + "  example 2025-02-04\n    One.\n    Two.\n  no example\n    Three.\n"));
  REQUIRE(file.rules[0].examples.size() == 2);
  CHECK(file.rules[0].examples[0].text == "One.\nTwo.");
  CHECK(file.rules[0].examples[1].negative);
  CHECK(file.rules[0].examples[1].text == "Three.");
}

TEST_CASE("an unknown statement is told with its place", "[rules]") {
  CHECK(only_problem("language en\nevent Meeting\nmrak with = with\n") ==
        "pack.rules:3:1: `mrak` is not a word of the notation | mrak with = with | before the first rule stand: language, event, cast, "
        "use, mark, group, word, kind");
}

TEST_CASE("an undefined word is told where it is used", "[rules]") {
  CHECK(only_problem(with_head("rule a\n  trigger mett\n  participant Person\n")) ==
        "pack.rules:7:11: `mett` is no word of this file |   trigger mett | give it: `word mett = …`");
}

TEST_CASE("an undefined mark is told where it is used", "[rules]") {
  CHECK(only_problem(with_head("rule a\n  trigger met\n  participant Person + wiht\n")) ==
        "pack.rules:8:24: `wiht` is no mark of this file |   participant Person + wiht | give it: `mark wiht = …`");
}

TEST_CASE("an unknown type is told where it is used", "[rules]") {
  CHECK(only_problem(with_head("rule a\n  trigger met\n  participant Persn + with\n")) ==
        "pack.rules:8:15: unknown type `Persn` |   participant Persn + with | Person, Organization, Country, Place, Facility, Time, "
        "Duration, Money, Title, Quote or a "
        "group of this file");
}

TEST_CASE("an unknown role is told with the words of a rule", "[rules]") {
  CHECK(only_problem(with_head("rule a\n  trigger met\n  partner Person + with\n")) ==
        "pack.rules:8:3: unknown role `partner` |   partner Person + with | a rule has trigger, needs, never, not, anchor, split, kind, "
        "voice, weak, headline, alone, fallback and roles such as participant, attendee, place, time, duration");
}

TEST_CASE("a rule without a trigger is told", "[rules]") {
  CHECK(only_problem(with_head("rule a\n  participant Person + with\n")) ==
        "pack.rules:6:6: rule `a` has no trigger | rule a | name the words it listens to: `trigger met`");
}

TEST_CASE("two rules of one name are told", "[rules]") {
  CHECK(only_problem(with_head(std::string(kRule) + kRule)) ==
        "pack.rules:9:6: two rules are called `a` | rule a | give one of them another name");
}

TEST_CASE("an unknown language is told", "[rules]") {
  CHECK(only_problem("language fr\nevent Meeting\n") == "pack.rules:1:10: unknown language `fr` | language fr | ko or en");
}

TEST_CASE("a file that names no event is told", "[rules]") {
  CHECK(only_problem("language en\n") == "pack.rules:1:1: no event is given | language en | put `event Meeting` at the top");
}

TEST_CASE("a bracket that never closes is told", "[rules]") {
  CHECK(only_problem(with_head(std::string(kRule) + "  example 2025-02-04\n    [participant Ada met Bo.\n")) ==
        "pack.rules:10:5: [ is never closed |     [participant Ada met Bo. | put ] behind the last word of the role");
}

TEST_CASE("an unknown modality of an example is told", "[rules]") {
  CHECK(only_problem(with_head(std::string(kRule) + "  example 2025-02-04\n    Ada met Bo. => done\n")) ==
        "pack.rules:10:17: unknown modality `done` |     Ada met Bo. => done | happened, ongoing, planned, expected, possible, denied or "
        "cancelled");
}

TEST_CASE("all problems of a file are told at once in order", "[rules]") {
  std::vector<Problem> problems;
  read("language fr\nmrak a = b\nevent Meeting\nword w\n", problems);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].line == 1);
  CHECK(problems[1].line == 2);
  CHECK(problems[2].line == 4);
}

TEST_CASE("too few examples are told by the check only", "[rules]") {
  const RuleFile file = read(with_head(std::string(kRule) + "  example 2025-02-04\n    Ada met Bo.\n"));
  std::vector<Problem> problems;
  dictionary::check_example_counts(file, problems);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].what == "rule `a` has fewer than 2 examples");
  CHECK(problems[1].what == "rule `a` has no `no example`");
}

TEST_CASE("a brace that never closes is told", "[rules]") {
  CHECK(only_problem("language ko\nevent Meeting\nword met = 회동 + {을/를 하다\n") ==
        "pack.rules:3:21: { is never closed | word met = 회동 + {을/를 하다 | put } behind the last verb");
}

TEST_CASE("a role may be told by the trigger itself", "[rules]") {
  const RuleFile file = read(with_head("rule a\n  trigger met\n  destination = place/velmora\n"));
  REQUIRE(file.rules[0].roles.size() == 1);
  CHECK(file.rules[0].roles[0].implied == "place/velmora");
  CHECK(file.rules[0].roles[0].optional);
}

TEST_CASE("what a trigger implies is an id or a list", "[rules]") {
  CHECK(only_problem(with_head("rule a\n  trigger met\n  destination = velmora\n")) ==
        "pack.rules:8:15: behind = of a role stands an id or a list |   destination = velmora | as in `destination = place/velmora` or "
        "`= list/country-visited`");
}

TEST_CASE("a rule may ask for one voice of the verb", "[rules]") {
  CHECK(read(with_head("rule a\n  trigger met\n  voice passive\n")).rules[0].voice == "passive");
  CHECK(only_problem(with_head("rule a\n  trigger met\n  voice loud\n")) ==
        "pack.rules:8:3: `voice` is followed by active or passive |   voice loud | as in `voice passive`");
}

TEST_CASE("sums and titles and quotations are types of a role", "[rules]") {
  const RuleFile file = read(with_head("rule a\n  trigger met\n  amount Money\n  position Title + with\n  content Quote\n"));
  CHECK(file.rules[0].roles.size() == 3);
}
