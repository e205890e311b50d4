// What goes in: a sentence's phrases, a trigger in it and the rules that listen to it. What comes out: Frame: who fills which role, by the
// best of those rules. Why it exists: it is the heart of the stage. Roles are told by marks, never by order; see DESIGN of rules in
// docs/rules.md for how far a mark reaches.
#pragma once

#include <optional>
#include <vector>

#include "events/country_sides.h"
#include "events/frame_words.h"
#include "events/match_trace.h"
#include "events/office_holders.h"
#include "events/phrases.h"
#include "events/rule_book.h"
#include "events/values.h"

namespace mannam::events {

/// A named filler.
struct Filler {
  std::string role;
  std::uint32_t mention = entities::none;
  bool from_view = false;
  bool partner = false;  ///< not the subject: one of those a split makes events of

  bool operator==(const Filler&) const = default;
};

struct Frame {
  std::uint32_t rule = 0;
  Trigger trigger;
  std::uint32_t sentence = 0;
  std::vector<Filler> fillers;        ///< people, organisations, countries
  std::vector<std::uint32_t> places;  ///< mentions that may be the place, nearest to the trigger first
  std::vector<std::uint32_t> times;   ///< indices of times in the clause, nearest to the trigger first
  std::uint32_t duration = entities::none;
  std::vector<FilledRole> values;  ///< sums, offices, quotations, what the trigger implies
  bool nameless = false;           ///< somebody without a name takes part
  bool anchored = false;           ///< adds to an earlier event
  bool split = false;
  bool additive = false;  ///< "also", 또: another meeting than the one before
  int filled = 0;         ///< role lines filled from the clause

  int named() const;
};

/// Who the last sentences were about.
struct Subject {
  std::vector<std::uint32_t> mentions;
  std::uint32_t sentence = 0;
};

class FrameMatcher {
 public:
  FrameMatcher(const Document& document, const RuleBook& book, const FrameWords& words, const CountrySides& countries,
               const ValueReader& values, MatchTrace* trace = nullptr);

  /// Every event the sentence tells of, in order of trigger. Linear in its length for given packs.
  std::vector<Frame> match(const SentenceView& view, const Subject& subject) const;

  /// The first trigger of a fallback rule, without sides.
  std::optional<Frame> fallback(const SentenceView& view) const;

 private:
  struct Fit;
  std::optional<Frame> best(const SentenceView& view, const Trigger& trigger, const Subject& subject) const;
  std::optional<Frame> fill(const SentenceView& view, const Trigger& trigger, std::uint32_t rule, const Subject& subject) const;
  std::optional<Frame> once_more(const SentenceView& view, const Trigger& trigger, const Frame& before) const;
  void leave_times(const SentenceView& view, const Rule& rule, Frame& frame) const;
  void fill_visited(const SentenceView& view, Fit& fit) const;
  void fill_headline_place(const SentenceView& view, Fit& fit) const;
  bool has_own_subject(const SentenceView& view, const Fit& fit) const;
  Refused forbidden(const SentenceView& view, const Trigger& trigger, const Rule& rule) const;
  bool anchor(const SentenceView& view, const Trigger& trigger, const Rule& rule, Frame& frame) const;
  void fill_role(const SentenceView& view, const RoleRule& role, Fit& fit, bool shared_marks) const;
  void take(const SentenceView& view, const RoleRule& role, std::size_t phrase, Fit& fit) const;
  std::uint32_t holder(const Phrase& phrase, std::uint32_t mention) const;
  std::uint32_t owner_before(const SentenceView& view, const Trigger& trigger, const std::vector<std::string>& owners) const;
  std::string_view without_last_determiner(std::string_view front) const;
  std::string_view without_determiner(std::string_view behind) const;
  std::vector<std::size_t> by_subjecthood(const SentenceView& view, const Trigger& trigger) const;
  void fill_pair(const SentenceView& view, const RoleRule& role, Fit& fit) const;
  void fill_values(const SentenceView& view, const RoleRule& role, Fit& fit) const;
  bool is_source(const Phrase& phrase) const;
  bool told_on(const SentenceView& view, text::Span time, const Trigger& trigger) const;
  bool only_describes(const Phrase& phrase) const;
  void fill_duration(const SentenceView& view, const RoleRule& role, Fit& fit) const;
  void fill_place(const RoleRule& role, const Phrase& phrase, Fit& fit) const;
  void fill_head(const SentenceView& view, const Rule& rule, Fit& fit) const;
  void fill_behind(const SentenceView& view, const Rule& rule, Fit& fit) const;
  void fill_countries(const SentenceView& view, const RoleRule& role, Fit& fit) const;
  Refused lacking(const Rule& rule, const Frame& frame, const Fit& fit) const;
  void record(std::uint32_t rule, const Fit* fit, Refused refused) const;
  void record_winner(std::uint32_t rule) const;
  bool has_word_behind(const SentenceView& view, const Trigger& trigger, const std::vector<std::string>& words) const;
  bool has_word(const SentenceView& view, const Trigger& trigger, const std::vector<std::string>& words) const;

  const Document& document_;
  const RuleBook& book_;
  MatchTrace* trace_ = nullptr;  ///< what was tried is told here; nobody asks where it is null
  const CountrySides& countries_;
  NamedCountries named_countries_;
  OfficeHolders holders_;
  const ValueReader& values_;
  const FrameWords& words_;
};

/// Border counts between a phrase and a trigger.
struct Crossing {
  int connective = 0;
  int adnominal = 0;
};
Crossing crossing(const SentenceView& view, std::uint32_t from, std::uint32_t to);

}  // namespace mannam::events
