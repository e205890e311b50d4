// What goes in: rule files as read. What comes out: RuleBook: the same, ready to match: verbs inflected, nouns and groups hashed, marks
// told apart. Why it exists: a pack is read once at load and matched in every sentence.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "dictionary/rule_file.h"
#include "language/english_verbs.h"
#include "language/flat_words.h"
#include "language/inflection.h"
#include "language/particles.h"
#include "text/text.h"

namespace mannam::events {

/// What may fill a role, as bits.
enum FillerType : std::uint32_t {
  kPerson = 1,
  kOrganization = 2,
  kCountry = 4,
  kPlace = 8,
  kFacility = 16,
  kTime = 32,
  kDuration = 64,
  kMoney = 128,
  kOffice = 256,  ///< a title without its holder: "as chairman"
  kQuote = 512
};

enum class Voice { Any, Active, Passive };

/// A line of a rule. English roles are told by place: before the trigger, after it, right before it without a preposition.
struct RoleRule {
  std::string role;
  std::string written;  ///< the line as the pack has it, in one spacing
  bool optional = false;
  bool view = false;
  bool behind = false;
  std::uint32_t types = 0;                ///< FillerType bits
  std::uint64_t groups = 0;               ///< bits of RuleBook::group
  std::unordered_set<std::string> marks;  ///< particles or prepositions; none and no place: any
  bool subject = false;                   ///< its marks reach over clause borders
  bool object = false;                    ///< headlines leave its mark out: "에이다 리 만난 한도윤"
  bool before = false, after = false, bare = false;
  bool comma = false;    ///< Korean headlines: a comma stands where the particle would
  bool over = false;     ///< reaches over a clause that describes a noun: "한도윤 회장 주재로 열린 간담회"
  bool letters = false;  ///< Korean: countries told by their letters, 한미
  bool alone = false;    ///< with bare: one name only
  bool pair = false;     ///< the two people spoken of last, where the trigger is said to be theirs
  std::string implied;   ///< an id, or list/… of trigger words with ids: told by the trigger itself

  /// Filled by something that is no phrase: see values.h.
  bool is_value() const { return !implied.empty() || (types & (kMoney | kOffice | kQuote)) != 0; }
  bool any_mark() const { return marks.empty() && !before && !after && !bare && !comma && !letters && !pair; }
};

struct Rule {
  std::string id;  ///< "meeting/ko#met-with"
  std::string event;
  std::string kind;
  text::Language language = text::Language::Korean;
  std::vector<RoleRule> roles;
  std::vector<RoleRule> never;
  int sides = 0, named = 0, people = 0;
  std::vector<std::string> not_before, not_after;
  std::vector<std::string> not_among;  ///< none of these words stands in the sentence
  std::vector<std::string> anchor;     ///< nouns; empty where the rule makes an event of its own
  std::unordered_set<std::string> anchor_marks;
  bool anchor_or_new = false;
  std::vector<std::string> split;
  bool weak = false;
  bool only_headline = false;
  bool alone = false;
  bool fallback = false;
  Voice voice = Voice::Any;
  bool not_bare = false;

  /// Does a role line ask for a time? Meetings take one in any case.
  bool timed() const {
    return std::any_of(roles.begin(), roles.end(), [](const RoleRule& role) { return (role.types & kTime) != 0; });
  }
};

/// A trigger word where it stands, and the rules that listen to it.
struct Trigger {
  text::Span word;    ///< the noun or the verb form
  text::Span whole;   ///< to the end of a light verb
  std::string lemma;  ///< as the pack writes it
  bool verb = false;
  std::optional<language::Ending> ending;
  std::optional<language::EnglishForm> form;
  std::vector<std::uint32_t> rules;  ///< in order of file
};

/// Immutable; safe to share.
class RuleBook {
 public:
  /// Problems: a role type that no stage knows. Files with problems may be given; their good rules are kept.
  static RuleBook build(const std::vector<dictionary::RuleFile>& files, const dictionary::WordLists& words, std::vector<Problem>& problems);

  const std::vector<Rule>& rules() const { return rules_; }

  /// In order of start. Linear in the sentence for given packs.
  std::vector<Trigger> triggers(std::string_view text, const text::Sentence& sentence) const;
  /// The same for a caller who has the sentence's plain_words at hand.
  std::vector<Trigger> triggers(std::string_view text, const text::Sentence& sentence, const std::vector<text::Span>& words) const;

  static constexpr std::uint64_t kTitle = std::uint64_t{1} << 63;    ///< the holder of an office
  static constexpr std::uint64_t kCounted = std::uint64_t{1} << 62;  ///< 300여 명

  /// Bits of the groups of people that a word belongs to ("기자들", "executives"); 0 where it is none.
  std::uint64_t groups(text::Language language, std::string_view word) const;

  /// Groups called `delegates`: people who stand for the organisation named in front of them.
  std::uint64_t delegates() const { return delegates_; }

  /// The kind that a trigger word or the word in front of it tells ("오찬 간담회" is a luncheon); empty where none does.
  std::string kind(text::Language language, std::string_view trigger, std::string_view in_front) const;

  const language::Particles& particles() const { return particles_; }

 private:
  struct WordUse {
    std::string lemma;
    bool verb = false;
    bool needs_light = false;
    std::unordered_set<std::string> particles;
    std::unordered_set<std::string> light;
    std::vector<std::uint32_t> rules;
  };
  struct Lexicon {
    std::vector<WordUse> uses;
    language::WordMap<std::vector<std::uint32_t>> nouns;   ///< Korean: by first syllable; English: by first word, lower case
    language::SyllableTable<std::uint8_t> noun_firsts;     ///< 1 for the first syllables of nouns
    std::unordered_map<std::string, std::uint32_t> verbs;  ///< dictionary form to its number in the verb tables
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> uses_of_verb;
    std::vector<std::string> verb_list;
    std::unordered_set<std::uint32_t> light;  ///< verbs that may carry a noun
    language::WordMap<std::uint64_t> groups;
    std::vector<std::pair<std::string, std::string>> kinds;  ///< word, kind
  };

  void add_file(const dictionary::RuleFile& file);
  void add_words(const dictionary::RuleFile& file, const std::string& word_set, std::uint32_t rule);
  Rule compile(const dictionary::RuleFile& file, const dictionary::EventRule& rule);
  RoleRule compile(const dictionary::RuleFile& file, const dictionary::RoleLine& line);
  std::uint32_t verb_number(Lexicon& lexicon, const std::string& verb);
  std::uint64_t group_bit(const std::string& language, const std::string& name);
  void korean_word(std::string_view text, text::Span word, text::Span sentence, std::vector<Trigger>& into) const;
  std::uint64_t counted(std::string_view word) const;
  void korean_nouns(std::string_view text, text::Span word, text::Span sentence, std::vector<Trigger>& into) const;
  void add_noun(std::string_view text, const WordUse& use, text::Span noun, std::uint32_t word_end, text::Span sentence,
                std::vector<Trigger>& into) const;
  bool carried(std::string_view text, const WordUse& use, text::Span sentence, Trigger& into) const;
  bool is_noun(std::string_view text, text::Span gerund, text::Span sentence) const;
  void english_word(std::string_view text, text::Span word, const text::Sentence& sentence, std::vector<Trigger>& into) const;
  const Lexicon& of(text::Language language) const { return language == text::Language::Korean ? korean_ : english_; }

  std::vector<Rule> rules_;
  Lexicon korean_, english_;
  std::vector<std::string> group_names_;
  std::uint64_t delegates_ = 0;
  std::vector<std::string> counters_;                                  ///< 명, 인
  std::vector<std::string> plurals_;                                   ///< 들
  std::unordered_set<std::string> before_noun_, behind_noun_, being_;  ///< English: a, of, is
  std::vector<std::string> possessives_;                               ///< 's
  std::optional<language::VerbForms> korean_verbs_;                    ///< always there once built
  std::optional<language::EnglishVerbs> english_verbs_;
  language::Particles particles_;
};

std::string lower_case(std::string_view text);

/// The type whose events a text tells again and again, without sides and over many sentences; others are told in one.
constexpr std::string_view kMeeting = "Meeting";

}  // namespace mannam::events
