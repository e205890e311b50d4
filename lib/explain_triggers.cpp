// What goes in: a trace of the matcher. What comes out: it in the caller's offsets and words, each trigger with its event. Why it exists:
// see explain_triggers.h.
#include "explain_triggers.h"

#include <algorithm>
#include <string>

namespace mannam {
inline namespace v0_1 {
namespace {

using events::Refusal;

std::string told(const events::Refused& refused) {
  switch (refused.why) {
    case Refusal::None:
      return {};
    case Refusal::FallbackOnly:
      return "`fallback`: heard only where the text tells of nothing else";
    case Refusal::HeadlineOnly:
      return "`headline`: this is none";
    case Refusal::NotAlone:
      return "`alone`: another noun stands behind the trigger";
    case Refusal::OtherVoice:
      return "`voice`: the verb stands in the other one";
    case Refusal::Bare:
      return "`not bare`: nothing stands behind the noun";
    case Refusal::NotBefore:
      return "`not before " + refused.word + "`";
    case Refusal::NotAfter:
      return "`not after " + refused.word + "`";
    case Refusal::NotAmong:
      return "`not among`: the sentence has `" + refused.word + "`";
    case Refusal::Never:
      return "`never`: " + refused.word;
    case Refusal::NoAnchor:
      return "`anchor`: no word for an earlier event in front of the trigger";
    case Refusal::OnlyInView:
      return "nobody in the sentence fills a role";
    case Refusal::TooFewSides:
      return "`needs " + refused.word + " sides`";
    case Refusal::TooFewNamed:
      return "`needs " + refused.word + " named`";
    case Refusal::TooFewPeople:
      return "`needs " + refused.word + " people`";
    case Refusal::RoleMissing:
      return "no " + refused.word;
    case Refusal::NothingFilled:
      return "no role is filled";
  }
  return {};
}

class Explainer {
 public:
  Explainer(const Article& article, const text::Text& text, const std::vector<events::DocumentEvent>& found, const Graph& graph)
      : article_(article), text_(text), found_(found), graph_(graph) {}

  ExplainedTrigger explain(const events::TriggerTrace& trace) const {
    ExplainedTrigger made;
    made.trigger = span(trace.trigger);
    made.sentence = span(text_.sentences[trace.sentence].span);
    made.line = 1 + static_cast<std::size_t>(
                        std::count(article_.text.begin(), article_.text.begin() + static_cast<std::ptrdiff_t>(made.trigger.start), '\n'));
    made.form = trace.form;
    for (const events::ModalityClue& clue : trace.clues) made.clues.push_back({span(clue.word), std::string(clue.says)});
    for (const events::RuleAttempt& attempt : trace.rules) made.rules.push_back(rule(attempt));
    put_outcome(trace, made);
    return made;
  }

 private:
  TextSpan span(text::Span clean) const {
    const std::size_t start = text_.clean.given_start(clean.start);
    const std::size_t end = clean.empty() ? start : text_.clean.given_end(clean.end);
    return {article_.id.empty() ? "article" : article_.id, start, end, std::string(clean.of(text_.bytes()))};
  }

  ExplainedRule rule(const events::RuleAttempt& attempt) const {
    ExplainedRule made{attempt.id, {}, attempt.won, told(attempt.refused)};
    for (const events::RoleAttempt& role : attempt.roles) {
      ExplainedRole line{role.line, role.optional, role.filled, {}};
      for (const text::Span phrase : role.phrases) line.phrases.push_back(span(phrase));
      made.roles.push_back(std::move(line));
    }
    return made;
  }

  /// The event told there by the rule that won; triggers of other types may stand on the same word.
  void put_outcome(const events::TriggerTrace& trace, ExplainedTrigger& made) const {
    const auto winner = std::find_if(trace.rules.begin(), trace.rules.end(), [](const auto& attempt) { return attempt.won; });
    made.outcome = trace.in_name ? "in a name" : trace.merged ? "same event" : winner == trace.rules.end() ? "no rule" : "dropped";
    if (winner == trace.rules.end()) return;
    for (const events::DocumentEvent& event : found_)
      for (const events::Telling& telling : event.tellings) {
        if (telling.trigger != trace.trigger || telling.rule != winner->id) continue;
        made.outcome = event.trigger == trace.trigger ? "event" : "restated";
        made.type = event.type;
        made.modality = telling.modality;
        made.reported = telling.reported;
        made.event = id_of(event);
        return;
      }
  }

  std::string id_of(const events::DocumentEvent& event) const {
    const std::size_t start = text_.clean.given_start(event.trigger.start);
    for (const Event& one : graph_.events())
      if (one.type == event.type)
        for (const Account& account : one.accounts)
          if (account.trigger.start == start) return one.id;
    return {};
  }

  const Article& article_;
  const text::Text& text_;
  const std::vector<events::DocumentEvent>& found_;
  const Graph& graph_;
};

}  // namespace

std::vector<ExplainedTrigger> explain_triggers(const Article& article, const text::Text& text, const events::MatchTrace& trace,
                                               const std::vector<events::DocumentEvent>& events, const Graph& graph) {
  const Explainer explainer(article, text, events, graph);
  std::vector<ExplainedTrigger> made;
  for (const events::TriggerTrace& tried : trace) made.push_back(explainer.explain(tried));
  std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.trigger.start < b.trigger.start; });
  return made;
}

}  // namespace v0_1
}  // namespace mannam
