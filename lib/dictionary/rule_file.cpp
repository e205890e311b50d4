// What goes in: the text of a .rules file. What comes out: RuleFile. Why it exists: see rule_file.h. One line is one statement; the first
// word tells which; examples take the lines below them up to an empty line.
#include "dictionary/rule_file.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dictionary/rule_example.h"

namespace mannam::dictionary {
namespace {

constexpr std::array kTypes = {"Person", "Organization", "Country", "Place", "Facility", "Time", "Duration", "Money", "Title", "Quote"};
constexpr std::array kRoles = {"participant",  "attendee", "host",     "speaker",   "addressee", "content",   "visitor",
                               "destination",  "party",    "investor", "recipient", "amount",    "appointee", "position",
                               "organization", "founder",  "place",    "time",      "duration",  "topic"};

/// Words of one line with their columns; punctuation of the notation stands alone.
std::vector<RuleToken> tokens_of(std::string_view line, int number) {
  constexpr std::string_view alone = "=+|{},?";
  std::vector<RuleToken> tokens;
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    if (c == ' ' || c == '\t') {
      ++at;
      continue;
    }
    if (c == '#') break;
    std::size_t end = at + 1;
    if (alone.find(c) == alone.npos)
      while (end < line.size() && line[end] != ' ' && line[end] != '\t' && alone.find(line[end]) == alone.npos) ++end;
    tokens.push_back({std::string(line.substr(at, end - at)), number, static_cast<int>(at) + 1});
    at = end;
  }
  return tokens;
}

/// `마주_앉다` is written for 마주 앉다.
std::string spaced(std::string word) {
  std::replace(word.begin(), word.end(), '_', ' ');
  return word;
}

class Reader {
 public:
  Reader(RuleFile& file, bool shared, std::vector<Problem>& problems) : file_(file), shared_(shared), problems_(problems) {}

  void read() {
    split_lines();
    for (number_ = 1; number_ <= static_cast<int>(lines_.size()); ++number_) {
      const std::vector<RuleToken> tokens = tokens_of(lines_[number_ - 1], number_);
      if (tokens.empty()) continue;
      statement(tokens);
    }
    check_names();
    std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) {
      return a.file == b.file && std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
  }

 private:
  void split_lines() {
    std::string_view rest = file_.text;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      lines_.push_back(rest.substr(0, end));
      rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    }
  }

  void problem(const RuleToken& token, std::string what, std::string hint) {
    problems_.push_back(rule_problem(file_, token.line, token.column, std::move(what), std::move(hint)));
  }

  void statement(const std::vector<RuleToken>& tokens) {
    const std::string& head = tokens[0].text;
    if (head == "language" || head == "event" || head == "cast" || head == "use") return setting(tokens);
    if (head == "mark") return list(tokens, file_.marks);
    if (head == "group") return list(tokens, file_.groups);
    if (head == "word") return word(tokens);
    if (head == "kind" && tokens.size() > 2 && tokens[2].text == "=") return list(tokens, file_.kinds);
    if (head == "rule" && shared_) problem(tokens[0], "a file of shared words holds no rules", "put the rule into a .rules file");
    if (head == "rule") return rule(tokens);
    if (file_.rules.empty())
      return problem(tokens[0], "`" + head + "` is not a word of the notation",
                     "before the first rule stand: language, event, cast, use, mark, group, word, kind");
    if (head == "example" || head == "no") return example(tokens);
    field(tokens, file_.rules.back());
  }

  void setting(const std::vector<RuleToken>& tokens) {
    if (tokens.size() != 2)
      return problem(tokens[0], "`" + tokens[0].text + "` takes one word",
                     "as in `language ko`, `event Meeting`, `cast cast.rec` or `use shared.words`");
    if (tokens[0].text == "event") file_.event = tokens[1].text;
    if (tokens[0].text == "cast") file_.cast = tokens[1].text;
    if (tokens[0].text == "use") file_.uses.push_back(tokens[1]);
    if (tokens[0].text != "language") return;
    if (tokens[1].text != "ko" && tokens[1].text != "en") problem(tokens[1], "unknown language `" + tokens[1].text + "`", "ko or en");
    file_.language = tokens[1].text;
  }

  bool named(const std::vector<RuleToken>& tokens) {
    if (tokens.size() >= 4 && tokens[2].text == "=") return true;
    problem(tokens[0], "`" + tokens[0].text + "` needs a name and words", "as in `" + tokens[0].text + " NAME = first second`");
    return false;
  }

  void list(const std::vector<RuleToken>& tokens, std::vector<NamedList>& into) {
    if (!named(tokens)) return;
    NamedList made{tokens[1], {}};
    if (tokens[0].text == "kind") made.name.text = spaced(made.name.text);
    for (const NamedList& old : into)
      if (old.name.text == made.name.text) problem(tokens[1], "`" + made.name.text + "` is given twice", "put all its words on one line");
    for (std::size_t i = 3; i < tokens.size(); ++i) made.words.push_back(spaced(tokens[i].text));
    into.push_back(std::move(made));
  }

  void word(const std::vector<RuleToken>& tokens) {
    if (!named(tokens)) return;
    if (file_.word(tokens[1].text)) problem(tokens[1], "`" + tokens[1].text + "` is given twice", "join the two with |");
    WordSet made{tokens[1], {{}}};
    for (std::size_t i = 3; i < tokens.size(); ++i) {
      const std::string& text = tokens[i].text;
      if (text == "|") {
        made.alternatives.emplace_back();
      } else if (text == "+") {
        i = light(tokens, i, made.alternatives.back());
      } else {
        made.alternatives.back().words.push_back(spaced(text));
      }
    }
    for (const WordAlternative& alternative : made.alternatives)
      if (alternative.words.empty())
        problem(tokens[1], "an alternative of `" + tokens[1].text + "` has no word", "a word stands on both sides of |");
    file_.words.push_back(std::move(made));
  }

  /// `+ {을/를 하다 갖다}`; returns the index of the last token read.
  std::size_t light(const std::vector<RuleToken>& tokens, std::size_t plus, WordAlternative& into) {
    if (plus + 1 >= tokens.size() || tokens[plus + 1].text != "{") {
      problem(tokens[plus], "behind + of a word stands {", "as in `NOUN + {VERB VERB}`");
      return tokens.size();
    }
    std::size_t i = plus + 2;
    for (; i < tokens.size() && tokens[i].text != "}"; ++i) {
      const std::string text = spaced(tokens[i].text);
      if (const std::size_t slash = text.find('/'); slash != text.npos) {
        into.particles.push_back(text.substr(0, slash));
        into.particles.push_back(text.substr(slash + 1));
      } else {
        into.light.push_back(text);
      }
    }
    if (i == tokens.size()) problem(tokens[plus + 1], "{ is never closed", "put } behind the last verb");
    return i;
  }

  void rule(const std::vector<RuleToken>& tokens) {
    if (tokens.size() != 2) return problem(tokens[0], "a rule has one name", "as in `rule met-with`");
    for (const EventRule& old : file_.rules)
      if (old.name.text == tokens[1].text)
        problem(tokens[1], "two rules are called `" + tokens[1].text + "`", "give one of them another name");
    file_.rules.emplace_back().name = tokens[1];
  }

  void field(const std::vector<RuleToken>& tokens, EventRule& rule) {
    const std::string& head = tokens[0].text;
    if (head == "trigger") return words_of(tokens, 1, rule.triggers);
    if (head == "needs") return needs(tokens, rule);
    if (head == "never") return never(tokens, rule);
    if (head == "not") return not_beside(tokens, rule);
    if (head == "anchor") return anchor(tokens, rule);
    if (head == "split") return one_word(tokens, rule.split);
    if (head == "kind") return one_word(tokens, rule.kind, true);
    if (head == "voice") return voice(tokens, rule);
    if (head == "weak") rule.weak = true;
    if (head == "weak") return;
    if (head == "headline") rule.only_headline = true;
    if (head == "headline") return;
    if (head == "alone") rule.alone = true;
    if (head == "alone") return;
    if (head == "fallback") rule.fallback = true;
    if (head == "fallback") return;
    if (std::find(kRoles.begin(), kRoles.end(), head) == kRoles.end())
      return problem(tokens[0], "unknown role `" + head + "`",
                     "a rule has trigger, needs, never, not, anchor, split, kind, voice, weak, headline, alone, fallback and roles such as "
                     "participant, attendee, place, time, duration");
    rule.roles.push_back(role(tokens, 0));
  }

  void words_of(const std::vector<RuleToken>& tokens, std::size_t from, std::vector<std::string>& into) {
    for (std::size_t i = from; i < tokens.size(); ++i) {
      if (tokens[i].text == "|") continue;
      into.push_back(tokens[i].text);
      used_words_.push_back(tokens[i]);
    }
    if (into.empty()) problem(tokens[0], "`" + tokens[0].text + "` names no word", "name one that a `word` line gives");
  }

  void one_word(const std::vector<RuleToken>& tokens, std::string& into, bool free = false) {
    if (tokens.size() != 2) return problem(tokens[0], "`" + tokens[0].text + "` takes one word", "join several with _");
    into = free ? spaced(tokens[1].text) : tokens[1].text;
    if (!free) used_words_.push_back(tokens[1]);
  }

  void voice(const std::vector<RuleToken>& tokens, EventRule& rule) {
    if (tokens.size() != 2 || (tokens[1].text != "active" && tokens[1].text != "passive"))
      return problem(tokens[0], "`voice` is followed by active or passive", "as in `voice passive`");
    rule.voice = tokens[1].text;
  }

  void needs(const std::vector<RuleToken>& tokens, EventRule& rule) {
    for (std::size_t i = 1; i + 1 < tokens.size() + 1; ++i) {
      if (tokens[i].text == ",") continue;
      const std::string what = i + 1 < tokens.size() ? tokens[i + 1].text : "";
      const bool number = tokens[i].text.size() == 1 && tokens[i].text[0] >= '1' && tokens[i].text[0] <= '9';
      if (!number || (what != "sides" && what != "named" && what != "people"))
        return problem(tokens[i], "`needs` takes a number and sides, named or people", "as in `needs 2 sides, 1 named`");
      rule.needs[what] = tokens[i].text[0] - '0';
      ++i;
    }
  }

  void never(const std::vector<RuleToken>& tokens, EventRule& rule) {
    std::vector<RuleToken> line = tokens;
    line[0].text = "never";
    rule.never.push_back(role(line, 0));
  }

  void not_beside(const std::vector<RuleToken>& tokens, EventRule& rule) {
    if (tokens.size() == 2 && tokens[1].text == "bare") {
      rule.not_bare = true;
      return;
    }
    const std::string where = tokens.size() < 3 ? "" : tokens[1].text;
    if (where == "before") return words_of(tokens, 2, rule.not_before);
    if (where == "after") return words_of(tokens, 2, rule.not_after);
    if (where == "among") return words_of(tokens, 2, rule.not_among);
    problem(tokens[0], "`not` is followed by before, after or among and words, or by bare", "as in `not before policy-word`");
  }

  void anchor(const std::vector<RuleToken>& tokens, EventRule& rule) {
    if (tokens.size() < 2) return problem(tokens[0], "`anchor` names no word", "as in `anchor occasion + to`");
    rule.anchor = tokens[1].text;
    used_words_.push_back(tokens[1]);
    for (std::size_t i = 2; i < tokens.size(); ++i) {
      const std::string& text = tokens[i].text;
      if (text == "+" || text == "|" || text == "or") continue;
      if (text == "new") {
        rule.anchor_or_new = true;
        continue;
      }
      rule.anchor_marks.push_back(text);
      used_marks_.push_back(tokens[i]);
    }
  }

  /// `participant ? Person | Organization + subject | with or view`
  RoleLine role(const std::vector<RuleToken>& tokens, std::size_t at) {
    RoleLine made;
    made.role = tokens[at++];
    if (at < tokens.size() && tokens[at].text == "=") return implied(tokens, at, std::move(made));
    bool marks = false;
    for (; at < tokens.size(); ++at) {
      const std::string& text = tokens[at].text;
      if (text == "?") {
        made.optional = true;
      } else if (text == "+") {
        marks = true;
      } else if (text == "view" || text == "behind") {
        (text == "view" ? made.view : made.behind) = true;
      } else if (text != "|" && text != "or" && text != ",") {
        (marks ? made.marks : made.types).push_back(text);
        (marks ? used_marks_ : used_types_).push_back(tokens[at]);
      }
    }
    if (made.types.empty()) problem(made.role, "`" + made.role.text + "` has no type", "as in `" + made.role.text + " Person + subject`");
    return made;
  }

  /// `destination = place/velmora`
  RoleLine implied(const std::vector<RuleToken>& tokens, std::size_t equals, RoleLine made) {
    made.optional = true;
    if (equals + 2 == tokens.size() && tokens[equals + 1].text.find('/') != std::string::npos)
      made.implied = tokens[equals + 1].text;
    else
      problem(tokens[equals], "behind = of a role stands an id or a list",
              "as in `destination = place/velmora` or `= list/country-visited`");
    return made;
  }

  void example(const std::vector<RuleToken>& tokens) {
    const bool negative = tokens[0].text == "no";
    const std::size_t head = negative ? 2 : 1;
    if (negative && (tokens.size() < 2 || tokens[1].text != "example"))
      return problem(tokens[0], "`no` is followed by `example`", "as in `no example`");
    if (tokens.size() > head + 1)
      return problem(tokens[head + 1], "the text of an example starts on the next line", "break the line behind the date");
    RuleExample made;
    made.negative = negative;
    made.line = number_;
    if (tokens.size() > head) made.date = tokens[head].text;
    if (!negative && made.date.empty())
      problem(tokens[0], "an example needs a date", "the day the text was written, as in `example 2025-02-04`");
    std::vector<ExampleLine> text;
    while (number_ < static_cast<int>(lines_.size()) && lines_[number_].find_first_not_of(" \t\r") != std::string_view::npos) {
      const std::vector<RuleToken> next = tokens_of(lines_[number_], number_ + 1);
      if (!next.empty() && next[0].column == tokens[0].column) break;
      text.push_back({lines_[number_], ++number_});
    }
    read_example(file_, text, made, problems_);
    file_.rules.back().examples.push_back(std::move(made));
  }

  void check_names() {
    const RuleToken first{"", 1, 1};
    if (file_.language.empty()) problem(first, "no language is given", "put `language ko` or `language en` at the top");
    if (file_.event.empty() && !shared_) problem(first, "no event is given", "put `event Meeting` at the top");
    for (const RuleToken& used : used_words_)
      if (!file_.word(used.text)) problem(used, "`" + used.text + "` is no word of this file", "give it: `word " + used.text + " = …`");
    for (const RuleToken& used : used_marks_)
      if (!file_.mark(used.text)) problem(used, "`" + used.text + "` is no mark of this file", "give it: `mark " + used.text + " = …`");
    for (const RuleToken& used : used_types_)
      if (std::find(kTypes.begin(), kTypes.end(), used.text) == kTypes.end() && !file_.group(used.text))
        problem(used, "unknown type `" + used.text + "`",
                "Person, Organization, Country, Place, Facility, Time, Duration, Money, Title, Quote or a group of this file");
    for (const EventRule& rule : file_.rules)
      if (rule.triggers.empty())
        problem(rule.name, "rule `" + rule.name.text + "` has no trigger", "name the words it listens to: `trigger met`");
  }

  RuleFile& file_;
  bool shared_;
  std::vector<Problem>& problems_;
  std::vector<std::string_view> lines_;
  std::vector<RuleToken> used_words_, used_marks_, used_types_;
  int number_ = 0;
};

template <class List>
auto find_named(const List& list, std::string_view name) -> decltype(&list[0]) {
  for (const auto& entry : list)
    if (entry.name.text == name) return &entry;
  return nullptr;
}

}  // namespace

const NamedList* RuleFile::mark(std::string_view name) const { return find_named(marks, name); }
const NamedList* RuleFile::group(std::string_view name) const { return find_named(groups, name); }
const WordSet* RuleFile::word(std::string_view name) const { return find_named(words, name); }

namespace {

RuleFile read_file(RuleFile file, std::string path, std::string text, bool shared, std::vector<Problem>& problems) {
  file.path = std::move(path);
  file.text = std::move(text);
  std::vector<Problem> found;
  Reader(file, shared, found).read();
  problems.insert(problems.end(), found.begin(), found.end());
  return file;
}

}  // namespace

RuleFile read_rules(std::string path, std::string text, std::vector<Problem>& problems, const std::vector<RuleFile>& shared) {
  RuleFile file;
  const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  for (const RuleFile& words : shared) {
    add(file.marks, words.marks);
    add(file.words, words.words);
    add(file.groups, words.groups);
    add(file.kinds, words.kinds);
  }
  return read_file(std::move(file), std::move(path), std::move(text), false, problems);
}

RuleFile read_shared_words(std::string path, std::string text, std::vector<Problem>& problems) {
  return read_file({}, std::move(path), std::move(text), true, problems);
}

std::vector<RuleToken> uses_of(std::string_view text) {
  std::vector<RuleToken> uses;
  int line = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view written = text.substr(at, end - at);
    const bool may_use = written.substr(std::min(written.find_first_not_of(" \t"), written.size())).starts_with("use");
    const std::vector<RuleToken> tokens = may_use ? tokens_of(written, line + 1) : std::vector<RuleToken>();
    if (tokens.size() == 2 && tokens[0].text == "use") uses.push_back(tokens[1]);
    ++line;
    at = end + 1;
  }
  return uses;
}

}  // namespace mannam::dictionary
