// What goes in: a rule, a trigger and the frame it would make. What comes out: whether the rule's conditions hold: `never`, `not before`,
// `needs`, `anchor` … Why it exists: frames.cpp fills roles; whether the whole may stand is asked here, and the answer names what is
// against it.
#include <algorithm>
#include <cctype>
#include <set>

#include "events/fit.h"
#include "events/frames.h"
#include "events/reach.h"

namespace mannam::events {

namespace {

constexpr int words_behind = 3;  // "the second meeting" behind an English verb
/// ’는 of ‘6자 협의체’는.
std::string without_quotes(std::string text) {
  for (const std::string_view mark : {"\xE2\x80\x99", "\xE2\x80\x9D", "'", "\""})
    if (text.starts_with(mark)) text.erase(0, mark.size());
  return text;
}

}  // namespace

Refused FrameMatcher::forbidden(const SentenceView& view, const Trigger& trigger, const Rule& rule) const {
  const std::string_view text = document_.bytes();
  if (rule.alone && !countries_.stands_alone(document_, view, trigger, book_.particles())) return {Refusal::NotAlone, {}};
  if (rule.voice != Voice::Any && (rule.voice == Voice::Passive) != values_.is_passive(text, view, trigger))
    return {Refusal::OtherVoice, {}};
  if (rule.not_bare && trigger.ending && trigger.ending->kind == language::EndingKind::Bare) return {Refusal::Bare, {}};
  std::string_view behind = text.substr(trigger.word.end, view.sentence->span.end - trigger.word.end);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  if (view.sentence->language == text::Language::English) behind = without_determiner(behind);  // met the demands
  for (const std::string& word : rule.not_before)
    if (lower_case(behind.substr(0, word.size())) == word) return {Refusal::NotBefore, word};
  std::string_view front = text.substr(view.sentence->span.start, trigger.word.start - view.sentence->span.start);
  while (front.ends_with(' ')) front.remove_suffix(1);
  if (view.sentence->language == text::Language::English) front = without_last_determiner(front);
  for (const std::string& word : rule.not_after)
    if (front.size() >= word.size() && lower_case(front.substr(front.size() - word.size())) == word) return {Refusal::NotAfter, word};
  const auto number = static_cast<std::uint32_t>(&rule - book_.rules().data());
  if (const auto found = view.forbidden_rules.find(number); found != view.forbidden_rules.end())
    return {Refusal::NotAmong, std::string(found->second)};
  for (const RoleRule& never : rule.never)
    for (const Phrase& phrase : view.phrases)
      if ((phrase.groups & never.groups) != 0 && mark_fits(never, phrase, view, trigger, document_) &&
          in_reach(never, phrase, view, trigger, never.subject ? 1 : 0))
        return {Refusal::Never, std::string(phrase.span.of(text))};
  return {};
}

/// A noun that names an earlier event: 이 자리에는, 이날 회동엔.
bool FrameMatcher::anchor(const SentenceView& view, const Trigger& trigger, const Rule& rule, Frame& frame) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  // Korean has it before the verb; English also right behind: attended the talks.
  int behind = view.sentence->language == text::Language::English ? words_behind : 0;
  for (const text::Span word : text::plain_words(document_.bytes(), view.sentence->span)) {
    if (word.overlaps(trigger.whole)) continue;
    if (word.start >= trigger.word.start && behind-- <= 0) break;
    const std::string shown = lower_case(word.of(text));
    for (const std::string& noun : rule.anchor) {
      const std::size_t at = shown.rfind(noun);
      if (at == shown.npos) continue;
      const std::string rest = without_quotes(shown.substr(at + noun.size()));
      if (rule.anchor_marks.empty() ? rest.empty() : rule.anchor_marks.contains(rest)) return frame.anchored = true;
    }
  }
  return false;
}

Refused FrameMatcher::lacking(const Rule& rule, const Frame& frame, const Fit& fit) const {
  int people = 0;
  std::set<std::uint32_t> entities;
  for (const Filler& filler : frame.fillers) {
    const entities::NamedMention& mention = document_.entities->mentions[filler.mention];
    if (!entities.insert(mention.entity).second) continue;
    people += type_of(document_, filler.mention) == kPerson;
  }
  const bool viewed = std::any_of(frame.fillers.begin(), frame.fillers.end(), [](const Filler& f) { return f.from_view; });
  if (viewed && rule.anchor.empty() && std::all_of(frame.fillers.begin(), frame.fillers.end(), [](const Filler& f) { return f.from_view; }))
    return {Refusal::OnlyInView, {}};
  const int sides = static_cast<int>(entities.size()) + (frame.nameless ? 1 : 0);
  if (entities.empty() && rule.anchor.empty()) return {Refusal::NothingFilled, {}};
  if (sides < rule.sides) return {Refusal::TooFewSides, std::to_string(rule.sides)};
  if (static_cast<int>(entities.size()) < rule.named) return {Refusal::TooFewNamed, std::to_string(rule.named)};
  if (people < rule.people) return {Refusal::TooFewPeople, std::to_string(rule.people)};
  for (const RoleRule& role : rule.roles)
    if (!role.optional && !fit.has(&role) && !(role.types & kTime)) return {Refusal::RoleMissing, role.role};
  if (frame.filled > 0 || !frame.times.empty()) return {};
  return {Refusal::NothingFilled, {}};
}

bool FrameMatcher::has_word(const SentenceView& view, const Trigger& trigger, const std::vector<std::string>& words) const {
  const std::string clause = lower_case(document_.bytes().substr(view.sentence->span.start, trigger.whole.end - view.sentence->span.start));
  for (const std::string& word : words)
    for (std::size_t at = clause.find(word); at != clause.npos; at = clause.find(word, at + 1)) {
      const bool starts = at == 0 || clause[at - 1] == ' ';
      if (starts && crossing(view, view.sentence->span.start + static_cast<std::uint32_t>(at), trigger.word.start).connective == 0)
        return true;
    }
  return false;
}

/// "누림경제에 따르면": who says so takes no part.
bool FrameMatcher::is_source(const Phrase& phrase) const {
  std::string_view behind = document_.bytes().substr(phrase.span.end);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  return std::any_of(words_.sources.begin(), words_.sources.end(), [&](const std::string& word) { return behind.starts_with(word); });
}

/// "3일 누림경제에 따르면 …", "3일 누리AI에 투자하고 … 만든다고 발표했다": when it was told; a verb of the past keeps its day.
bool FrameMatcher::told_on(const SentenceView& view, text::Span time, const Trigger& trigger) const {
  if (time.end > trigger.word.start) return false;
  const std::string_view text = document_.bytes();
  const auto holds = [](std::string_view where, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return where.find(word) != where.npos; });
  };
  if (holds(text.substr(time.end, trigger.word.start - time.end), words_.sources)) return true;
  if (trigger.ending && trigger.ending->tense == language::Tense::Past) return false;
  const auto found =
      std::find_if(view.times.begin(), view.times.end(), [&](std::uint32_t t) { return (*document_.times)[t].span == time; });
  constexpr std::size_t day = 10;  // 2025-02-03; years and months are no days of telling
  if (found == view.times.end() || (*document_.times)[*found].value.size() < day) return false;
  return holds(text.substr(trigger.word.end, view.sentence->span.end - trigger.word.end), words_.told_behind);
}

/// "bought Nuri AI phones": a name in front of another noun is not what was bought.
bool FrameMatcher::only_describes(const Phrase& phrase) const {
  const std::string_view behind = document_.bytes().substr(phrase.span.end);
  if (behind.size() < 2 || behind[0] != ' ' || !std::isalpha(static_cast<unsigned char>(behind[1]))) return false;
  const std::string word = lower_case(behind.substr(1, behind.find_first_of(" \n\t.,;:)", 1) - 1));
  return std::find(words_.behind_object.begin(), words_.behind_object.end(), word) == words_.behind_object.end();
}

}  // namespace mannam::events
