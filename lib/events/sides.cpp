// What goes in: a frame being filled. What comes out: its sides that no mark tells: the holder of an office, the two of "their meeting",
// countries by their letters, a subject behind the verb. Why it exists: see frames.h.
#include <algorithm>
#include <set>

#include "events/fit.h"
#include "events/reach.h"

namespace mannam::events {

/// "누리AI 대표": the one of that office whom the text names.
std::uint32_t FrameMatcher::holder(const Phrase& phrase, std::uint32_t mention) const {
  for (const Body& own : phrase.own) {
    if (own.mention != mention || own.title.empty()) continue;
    const std::uint32_t found = holders_.find(document_.entities->mentions[mention].entity, own.title.of(document_.bytes()));
    if (found != entities::none) return found;
  }
  return mention;
}

/// "their first meeting": of the two people spoken of last, in this sentence or the one before.
void FrameMatcher::fill_pair(const SentenceView& view, const RoleRule& role, Fit& fit) const {
  const std::uint32_t at = owner_before(view, fit.frame.trigger, words_.pair_owners);
  if (at == entities::none) return;
  const auto& mentions = document_.entities->mentions;
  std::vector<std::uint32_t> two;
  std::set<std::uint32_t> seen;
  for (std::uint32_t i = mentions_before(document_, at); i-- > 0 && two.size() < 2;) {
    if (mentions[i].sentence + 1 < view.index) break;
    if (mentions[i].affiliation || (type_of(document_, i) & kPerson & role.types) == 0) continue;
    if (seen.insert(mentions[i].entity).second) two.push_back(i);
  }
  if (two.size() < 2) return;
  for (const std::uint32_t mention : two) {
    fit.frame.fillers.push_back({role.role, mention, false, false});
    fit.by.emplace_back(&role, mentions[mention].span);
  }
  fit.sides += 2;
  fit.frame.filled++, fit.done.push_back(&role);
}

/// 한미 정상회담: see country_sides.h.
void FrameMatcher::fill_countries(const SentenceView& view, const RoleRule& role, Fit& fit) const {
  for (const std::uint32_t mention : countries_.find(document_, named_countries_, view, fit.frame.trigger, book_.particles())) {
    fit.frame.fillers.push_back({role.role, mention, false, false});
    fit.by.emplace_back(&role, document_.entities->mentions[mention].span);
    ++fit.sides;
    if (!fit.has(&role)) fit.frame.filled++, fit.done.push_back(&role);
  }
}

/// "올트먼과 만난 자리에서 최 회장은": the subject stands behind.
void FrameMatcher::fill_behind(const SentenceView& view, const Rule& rule, Fit& fit) const {
  const std::optional<language::Ending>& ending = fit.frame.trigger.ending;
  if (!ending || ending->kind != language::EndingKind::Adnominal || fit.sides > 1) return;
  const std::uint32_t from = fit.frame.trigger.whole.end;
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  std::string_view behind = text.substr(from);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  const auto opens = [&](const std::string& noun) {
    return behind.starts_with(noun) && (behind.size() == noun.size() || behind[noun.size()] == ' ' || behind[noun.size()] == ',');
  };
  if (std::none_of(words_.meeting_nouns.begin(), words_.meeting_nouns.end(), opens)) return;
  for (std::size_t i = 0; i < view.phrases.size(); ++i) {
    const Phrase& phrase = view.phrases[i];
    if (phrase.span.start < from) continue;
    for (const RoleRule& role : rule.roles)
      if (role.subject && !fit.has(&role) && role.marks.contains(phrase.mark) && !phrase.mark.empty() && !fit.used[i] &&
          crossing(view, from, phrase.span.start).connective == 0 &&
          quotation_of(view, phrase.span.start) == quotation_of(view, fit.frame.trigger.word.start))
        take(view, role, i, fit);
    return;
  }
}

/// English: "The bank said that talks with B …" names who acts, though no line takes it; nobody else is meant.
bool FrameMatcher::has_own_subject(const SentenceView& view, const Fit& fit) const {
  if (view.sentence->language != text::Language::English) return false;
  for (std::size_t i = 0; i < view.phrases.size(); ++i) {
    const Phrase& phrase = view.phrases[i];
    if (phrase.span.end > fit.frame.trigger.word.start) break;
    if (!fit.used[i] && phrase.mark.empty() && !phrase.members.empty()) return true;
  }
  return false;
}

/// "한도윤, 에이다 리와 해송 APEC 회동": a Korean headline leaves the particle of a town out, right before its noun.
void FrameMatcher::fill_headline_place(const SentenceView& view, Fit& fit) const {
  constexpr std::uint32_t farthest = 24;  // bytes: one word between
  const Trigger& trigger = fit.frame.trigger;
  const bool noun = !trigger.verb || (trigger.ending && trigger.ending->kind == language::EndingKind::Bare);
  if (view.sentence->zone != Zone::Headline || view.sentence->language != text::Language::Korean || !noun) return;
  for (std::size_t i = view.phrases.size(); i-- > 0;) {
    const Phrase& phrase = view.phrases[i];
    if (phrase.span.end > trigger.word.start || phrase.members.empty()) continue;
    const bool host = !fit.used[i] && phrase.mark.empty() && (type_of(document_, phrase.members.front()) & kOrganization) != 0;
    if (host) continue;  // 해송 APEC 회동
    const bool town = phrase.members.size() == 1 && type_of(document_, phrase.members.front()) == kPlace && !phrase.nameless();
    if (fit.used[i] || !phrase.mark.empty() || !town || phrase.span.end + farthest < trigger.word.start) return;
    fit.frame.places.push_back(phrase.members.front());
    return;
  }
}

}  // namespace mannam::events
