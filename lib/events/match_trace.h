// What goes in: nothing. What comes out: a record of what the matcher tried at each trigger. Why it exists: `mannam explain` shows why a
// rule fired or nearly did, by what the matcher itself did and never by a second copy of its reasoning. Extraction keeps no record.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace mannam::events {

/// Why a rule makes no event of a trigger, in the words of the rule language (docs/rules.md).
enum class Refusal {
  None,
  FallbackOnly,  ///< a `fallback` rule, heard only where the text tells of nothing else
  HeadlineOnly,
  NotAlone,
  OtherVoice,
  Bare,
  NotBefore,
  NotAfter,
  NotAmong,
  Never,
  NoAnchor,
  OnlyInView,  ///< all its people would come from earlier sentences
  TooFewSides,
  TooFewNamed,
  TooFewPeople,
  RoleMissing,
  NothingFilled,
};

struct Refused {
  Refusal why = Refusal::None;
  std::string word;  ///< that forbade it, or the role or number that is missing
};

struct RoleAttempt {
  std::string line;  ///< as the pack writes it
  bool optional = false;
  bool filled = false;
  std::vector<text::Span> phrases;  ///< that filled it, marks included; none where the trigger or an earlier sentence did
};

struct RuleAttempt {
  std::uint32_t rule = 0;  ///< index in RuleBook::rules
  std::string id;          ///< "meeting/ko#met-with"
  std::vector<RoleAttempt> roles;
  Refused refused;
  bool won = false;
};

/// A word of the sentence that bears on modality.
struct ModalityClue {
  text::Span word;
  std::string_view says;  ///< name of its effect
};

struct TriggerTrace {
  std::uint32_t sentence = 0;
  text::Span trigger;
  std::string_view form;  ///< of the trigger, for people: "past", "noun" …
  bool in_name = false;   ///< the word is part of a name: no rule was tried
  bool merged = false;    ///< tells of the event of the trigger right before
  std::vector<RuleAttempt> rules;
  std::vector<ModalityClue> clues;
};

using MatchTrace = std::vector<TriggerTrace>;

}  // namespace mannam::events
