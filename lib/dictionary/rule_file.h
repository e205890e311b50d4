// What goes in: the text of a .rules file. What comes out: RuleFile: marks, words, groups, kinds and rules with their examples, as written.
// Why it exists: what makes a meeting a meeting is told by people who write no C++; this reader accepts nothing it does not understand,
// says where, and knows nothing of how a rule is matched (events/rule_book.h does). docs/rules.md teaches the notation.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

namespace mannam::dictionary {

/// A word of a rule file and where it stands.
struct RuleToken {
  std::string text;
  int line = 0;
  int column = 0;

  bool operator==(const RuleToken&) const = default;
};

/// `word met = 만나다 회동하다 | 회동 면담 + {을/를 하다 갖다}`: each part between | is an alternative.
struct WordAlternative {
  std::vector<std::string> words;      ///< verbs in dictionary form (만나다, to meet) or nouns
  std::vector<std::string> particles;  ///< that may stand behind the noun
  std::vector<std::string> light;      ///< verbs one of which must follow the noun; empty where none must
};

struct WordSet {
  RuleToken name;
  std::vector<WordAlternative> alternatives;
};

/// `mark with = 와 과` or `kind call = 통화` or `group press = 기자 취재진`.
struct NamedList {
  RuleToken name;
  std::vector<std::string> words;
};

/// `participant? Person|Organization + subject|with or view`
struct RoleLine {
  RuleToken role;
  bool optional = false;
  /// Person, Organization, Country, Place, Facility, Time, Duration, Money, Title, Quote, or the name of a group.
  std::vector<std::string> types;
  std::vector<std::string> marks;  ///< empty: any
  bool view = false;               ///< else from what is in view: the last subject
  bool behind = false;             ///< stands behind the trigger, beyond its clause
  std::string implied;             ///< `destination = place/velmora` or `= list/country-visited`: told by the trigger itself
};

/// `example 2025-02-04` with its text, the brackets taken out.
struct MarkedRole {
  std::string role;
  std::size_t start = 0;  ///< bytes of RuleExample::text
  std::size_t end = 0;
  std::string value;  ///< behind `=`: a time value, an entity id, a duration; empty where unsaid
};
struct RuleExample {
  bool negative = false;
  std::string date;
  std::string text;
  std::vector<MarkedRole> marked;
  std::string modality;  ///< behind `=>`; empty where unsaid
  int line = 0;
};

struct EventRule {
  RuleToken name;
  std::vector<std::string> triggers;  ///< names of word sets
  std::vector<RoleLine> roles;
  std::vector<RoleLine> never;          ///< a phrase so typed and marked forbids the rule
  std::map<std::string, int> needs;     ///< sides, named, people: at least so many
  std::vector<std::string> not_before;  ///< word sets: the trigger must not stand right before one of these
  std::vector<std::string> not_after;
  std::vector<std::string> not_among;  ///< word sets: none of these may stand in the sentence
  std::string anchor;                  ///< a word set: the noun that names an earlier event, which the roles are added to
  std::vector<std::string> anchor_marks;
  bool anchor_or_new = false;
  std::string split;  ///< a word set: one of these in the clause makes one event for each partner
  bool weak = false;  ///< kept only when something later adds a second side
  bool only_headline = false;
  bool alone = false;     ///< Korean: the trigger must not stand before another noun: 정상회담 사절단
  bool fallback = false;  ///< heard only where a text tells of no event and names two people
  std::string kind;
  bool not_bare = false;  ///< the noun of a Korean 하다 verb with nothing behind it is no trigger: 합의 위반
  std::string voice;      ///< active or passive: English verbs are heard in that voice only; empty: both
  std::vector<RuleExample> examples;
};

struct RuleFile {
  std::string path;
  std::string text;
  std::string language;
  std::string event;
  std::string cast;
  std::vector<RuleToken> uses;  ///< files of shared words
  std::vector<NamedList> marks;
  std::vector<WordSet> words;
  std::vector<NamedList> groups;
  std::vector<NamedList> kinds;
  std::vector<EventRule> rules;

  const NamedList* mark(std::string_view name) const;
  const NamedList* group(std::string_view name) const;
  const WordSet* word(std::string_view name) const;
};

/// Every problem of the file is appended, in order of line. What could be read is returned in any case. `shared` are the files it uses.
RuleFile read_rules(std::string path, std::string text, std::vector<Problem>& problems, const std::vector<RuleFile>& shared = {});

/// A file that only gives marks, words, groups and kinds to the packs that say `use`.
RuleFile read_shared_words(std::string path, std::string text, std::vector<Problem>& problems);

/// The names behind `use`, before anything else of the file is read.
std::vector<RuleToken> uses_of(std::string_view text);

/// What only `mannam check` and `compile` ask: at least two examples and one `no example` for each rule.
void check_example_counts(const RuleFile& file, std::vector<Problem>& problems);

/// A Problem at a token of `file`, with the source line.
Problem rule_problem(const RuleFile& file, int line, int column, std::string what, std::string hint);

}  // namespace mannam::dictionary
