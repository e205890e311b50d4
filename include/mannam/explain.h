// What goes in: an Article. What comes out: for each word that may tell of an event, the rules that were tried there and what came of it.
// Why it exists: who writes rules, or wonders about a result, sees which word or role was missing; `mannam explain` prints it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>

namespace mannam {
inline namespace v0_1 {

/// One role line of a rule and what filled it.
struct ExplainedRole {
  std::string line;               ///< as the pack writes it: "participant? Person + subject"
  bool optional = false;          ///< the rule makes an event without it
  bool filled = false;            ///< something was found for it
  std::vector<TextSpan> phrases;  ///< with their marks; none where the trigger itself or an earlier sentence filled it
};

/// One rule that listens to the trigger.
struct ExplainedRule {
  std::string rule;                  ///< "meeting/ko#met-with"
  std::vector<ExplainedRole> roles;  ///< in the order of the pack
  bool won = false;                  ///< the event was made by it
  std::string refused;               ///< why it makes no event here, in the words of docs/rules.md; empty where it could
};

/// A word that says something about whether it happened.
struct ExplainedClue {
  TextSpan word;     ///< where it stands
  std::string says;  ///< an effect of words/modality.rec: planned, denied, hearsay …
};

/// A trigger word where it stands.
struct ExplainedTrigger {
  std::size_t line = 0;              ///< of the text, from 1
  TextSpan trigger;                  ///< the word
  TextSpan sentence;                 ///< around it
  std::string form;                  ///< of the trigger: "past", "supposed", "noun" …
  std::vector<ExplainedRule> rules;  ///< those that were tried, in order
  std::vector<ExplainedClue> clues;  ///< what was read about modality
  std::string outcome;               ///< "event", "restated", "same event", "in a name", "no rule" or "dropped"; see docs/explain.md
  std::string event;                 ///< id of the event it tells of, as in the graph of the same article; empty where it tells of none
  std::string type;                  ///< of that event
  Modality modality = Modality::Happened;  ///< of that event
  bool reported = false;                   ///< of that event
};

}  // namespace v0_1
}  // namespace mannam
