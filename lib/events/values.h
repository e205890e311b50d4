// What goes in: a sentence, a trigger in it and a role line whose filler is no phrase. What comes out: the filler: a sum of money, an
// office without its holder, a quotation, or what the trigger itself implies (방한: South Korea). Why it exists: frames are made of phrases
// that name somebody; what else a rule may ask for is read here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "events/find_events.h"
#include "events/money.h"
#include "events/phrases.h"
#include "events/rule_book.h"

namespace mannam::events {

/// Korean: is what stands there told of the clause that describes a noun before the trigger? "지난해 인수한 공장에 투자한다".
bool describes(std::string_view text, const SentenceView& view, text::Span told, const Trigger& trigger);

/// Immutable; safe to share. Keeps a reference to the word lists.
class ValueReader {
 public:
  static ValueReader build(const dictionary::WordLists& words);

  /// Every filler of the line; empty where the clause has none.
  std::vector<FilledRole> find(const Document& document, const SentenceView& view, const RoleRule& role, const Trigger& trigger) const;

  /// English: was the verb said in the passive? "was appointed", "has been named".
  bool is_passive(std::string_view text, const SentenceView& view, const Trigger& trigger) const;

 private:
  std::vector<FilledRole> implied(const Document& document, const RoleRule& role, const Trigger& trigger) const;
  std::vector<FilledRole> money(const Document& document, const SentenceView& view, const RoleRule& role, const Trigger& trigger) const;
  std::vector<FilledRole> office(const Document& document, const SentenceView& view, const RoleRule& role, const Trigger& trigger) const;
  std::vector<FilledRole> quotation(const Document& document, const SentenceView& view, const RoleRule& role, const Trigger& trigger) const;
  bool quotes(std::string_view text, const SentenceView& view, text::Span quotation, const Trigger& trigger, bool beside) const;

  MoneyReader money_;
  const dictionary::WordLists* words_ = nullptr;
  std::vector<std::string> quote_particles_, being_, between_;
};

}  // namespace mannam::events
