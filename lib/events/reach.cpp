// What goes in: phrases, borders and a trigger. What comes out: what the trigger reaches. Why it exists: see reach.h.
#include "events/reach.h"

#include <algorithm>

#include "events/frames.h"

namespace mannam::events {
namespace {

constexpr std::string_view kDash = "\xE2\x80\x94";  // —

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

int words_between(std::string_view text, std::uint32_t from, std::uint32_t to) {
  int words = 0;
  for (std::uint32_t at = from; at < to; ++at) words += !is_space(text[at]) && (at == from || is_space(text[at - 1]));
  return words;
}

bool further_topic(const SentenceView& view, const Phrase& phrase) {
  return std::any_of(view.phrases.begin(), view.phrases.end(),
                     [&](const Phrase& other) { return other.topic && other.span.end <= phrase.span.start; });
}

/// "대통령실은 한 회장이 5일 열리는 행사에서 리 CEO와 만난다고 밝혔다": who tells stands as the topic, who meets as the subject of what is
/// told; unless the subject is that of the very next verb: 그가 제안한.
bool is_told_of(const SentenceView& view, const Phrase& phrase, const Trigger& trigger) {
  if (!trigger.ending || trigger.ending->kind != language::EndingKind::Quoted) return false;
  return std::none_of(view.borders.begin(), view.borders.end(), [&](const text::Border& border) {
    return border.kind == text::BorderKind::Adnominal && border.word.start >= phrase.span.end && border.word.start <= phrase.span.end + 1;
  });
}

bool korean_reach(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, int strictness) {
  if (role.behind) return phrase.span.start >= trigger.word.end;
  if (phrase.span.end > trigger.word.start) return false;
  const Crossing crossed = crossing(view, phrase.span.end, trigger.word.start);
  if (role.subject) {
    if (crossed.connective == 0 && crossed.adnominal == 0) return true;
    return strictness > 0 && (phrase.topic || crossed.adnominal == 0 || !further_topic(view, phrase) || is_told_of(view, phrase, trigger));
  }
  if ((role.types & (kPlace | kFacility)) || role.over) return crossed.connective == 0;
  if (crossed.connective != 0) return false;
  return crossed.adnominal == 0 || (strictness > 0 && phrase.together);
}

/// "the Velmora-Tarsia talks", "after the Velmora-Tarsia talks": a preposition in front belongs to the noun.
bool beside(const Phrase& phrase, const Trigger& trigger) {
  return !phrase.owner && phrase.span.end <= trigger.word.start && trigger.word.start <= phrase.span.end + 1;
}

bool english_reach(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, int strictness) {
  if (role.bare && beside(phrase, trigger)) return !role.alone || phrase.members.size() == 1;
  if (role.before && phrase.span.end <= trigger.whole.start)
    return strictness == 1 || (strictness == 0 && crossing(view, phrase.span.end, trigger.whole.start).connective == 0);
  if (role.before) return strictness == 2 && phrase.span.start >= trigger.whole.end && phrase.mark.empty();
  if (role.behind) return phrase.span.start >= trigger.whole.end;
  if (phrase.span.start >= trigger.whole.end) return !phrase.owner && crossing(view, trigger.whole.end, phrase.span.start).connective == 0;
  if (!phrase.mark.empty() && !phrase.owner && !(role.types & (kPlace | kFacility))) return false;
  return crossing(view, phrase.span.end, trigger.word.start).connective == 0;
}

/// Between a phrase and the trigger at its left a comma or a full verb phrase may not stand.
bool near_behind(const Phrase& phrase, const Trigger& trigger, std::string_view text) {
  if (phrase.span.start > trigger.whole.start && phrase.span.end <= trigger.word.start) return true;  // "told B in a meeting"
  if (phrase.span.start < trigger.whole.end || trigger.whole.start < trigger.word.start) return false;
  const std::string_view gap = text.substr(trigger.whole.end, phrase.span.start - trigger.whole.end);
  return gap.find_first_of(",.;:") == gap.npos && gap.find(kDash) == gap.npos &&
         words_between(text, trigger.whole.end, phrase.span.start) <= 7;
}

/// "talks will clear things up with B": B belongs to the other verb; "talks will be held with B" is about the talks.
bool other_predicate(const Phrase& phrase, const Trigger& trigger, std::string_view text, const SentenceView& view) {
  if (phrase.mark_at < trigger.whole.end) return false;
  if (text.substr(trigger.whole.end, phrase.mark_at - trigger.whole.end).find(kDash) != text.npos) return true;
  if (trigger.verb) return false;
  const std::string gap = ' ' + lower_case(text.substr(trigger.whole.end, phrase.mark_at - trigger.whole.end)) + ' ';
  const auto holds = [&](const std::string& word) { return gap.find(' ' + word + ' ') != gap.npos; };
  return std::any_of(view.auxiliaries->begin(), view.auxiliaries->end(), holds) &&
         std::none_of(view.being->begin(), view.being->end(), holds);
}

bool english_mark(const RoleRule& role, const Phrase& phrase, const Trigger& trigger, std::string_view text, const SentenceView& view) {
  const bool own = !phrase.mark.empty() && !(phrase.span.start >= trigger.whole.end && phrase.mark_at < trigger.word.start);
  if (role.after && !own && near_behind(phrase, trigger, text)) return true;
  if (role.before && phrase.mark.empty()) {
    if (phrase.span.end <= trigger.word.start) return true;
    const std::string_view gap =
        phrase.span.start > trigger.whole.end ? text.substr(trigger.whole.end, phrase.span.start - trigger.whole.end) : std::string_view();
    return gap.find(',') != gap.npos;
  }
  if (role.bare && beside(phrase, trigger)) return true;
  return own && role.marks.contains(phrase.mark) && !other_predicate(phrase, trigger, text, view);
}

/// Right in front of the trigger without a mark: 한도윤·에이다 리 회동; in a headline also an object: 에이다 리 만난 한도윤.
bool korean_bare(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, std::string_view text) {
  const bool headline = view.sentence->zone == Zone::Headline || view.sentence->zone == Zone::Caption;
  const bool object = role.object && headline && trigger.verb && trigger.ending && trigger.ending->kind != language::EndingKind::Bare;
  if ((!role.bare && !object) || !phrase.mark.empty() || phrase.span.end > trigger.word.start) return false;
  const std::string_view gap = text.substr(phrase.span.end, trigger.word.start - phrase.span.end);
  const Crossing crossed = crossing(view, phrase.span.end, trigger.word.start);
  if (words_between(text, phrase.span.end, trigger.word.start) > (role.bare ? 3 : 1)) return false;
  if (crossed.connective + crossed.adnominal != 0 || (object && !role.bare && gap.find_first_of(",'\"\xE2") != gap.npos)) return false;
  // "벨모라 총리 부인과 환담": a word with a mark of its own stands between.
  return std::none_of(view.list_particles->begin(), view.list_particles->end(),
                      [&](const std::string& mark) { return gap.find(mark + ' ') != gap.npos; });
}

/// "지난해 1월과 6월에 이어": times of earlier events, told in passing.
bool listed_before(std::string_view text, const times::TimeMention& time, const SentenceView& view) {
  if (view.sentence->language == text::Language::English || time.particle.empty()) return false;
  const std::uint32_t end = time.span.end + static_cast<std::uint32_t>(time.particle.size());
  std::string_view behind = text.substr(end, view.sentence->span.end - end);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  if (std::any_of(view.passing->begin(), view.passing->end(), [&](const std::string& word) { return behind.starts_with(word); }))
    return true;
  return view.list_particles->contains(time.particle);
}

/// "30일 회담을 앞두고 통화했다", "회담은 2019년 6월 방문 이후 처음": Korean times of what is to come, or came before.
bool tells_another(std::string_view text, const times::TimeMention& time, const SentenceView& view, const Trigger& trigger) {
  if (view.sentence->language == text::Language::English) return false;
  const auto holds = [](std::string_view where, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return where.find(word) != where.npos; });
  };
  if (time.span.end <= trigger.word.start) return holds(text.substr(time.span.end, trigger.word.start - time.span.end), *view.ahead);
  if (time.span.start < trigger.whole.end) return false;
  constexpr std::uint32_t near = 48;  // bytes: four or five words
  return holds(text.substr(time.span.end, std::min(near, view.sentence->span.end - time.span.end)), *view.since);
}

/// "said on Wednesday that": when it was said, not when they met.
bool said_beside(std::string_view text, const times::TimeMention& time, const SentenceView& view, const Trigger& trigger) {
  const auto says = [&](std::string_view word) {
    return std::any_of(view.passing->begin(), view.passing->end(), [&](const std::string& verb) { return lower_case(word) == verb; });
  };
  std::uint32_t end = time.span.start;
  for (int words = 0; words < 2; ++words) {
    while (end > view.sentence->span.start && is_space(text[end - 1])) --end;
    std::uint32_t start = end;
    while (start > view.sentence->span.start && !is_space(text[start - 1])) --start;
    if (start != trigger.whole.start && says(text.substr(start, end - start))) return true;
    end = start;
  }
  return false;
}

}  // namespace

Crossing crossing(const SentenceView& view, std::uint32_t from, std::uint32_t to) {
  Crossing crossed;
  for (const text::Border& border : view.borders) {
    if (border.word.start < from || border.word.end > to) continue;
    ++(border.kind == text::BorderKind::Adnominal ? crossed.adnominal : crossed.connective);
  }
  return crossed;
}

bool mark_fits(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, const Document& document) {
  if (role.any_mark()) return true;
  const std::string_view text = document.bytes();
  if (view.sentence->language == text::Language::English) return english_mark(role, phrase, trigger, text, view);
  if (role.letters) return false;
  if (role.marks.contains(phrase.mark)) return !phrase.mark.empty();
  if (role.comma && phrase.comma) return true;
  return korean_bare(role, phrase, view, trigger, text);
}

bool in_reach(const RoleRule& role, const Phrase& phrase, const SentenceView& view, const Trigger& trigger, int strictness) {
  if (quotation_of(view, phrase.span.start) != quotation_of(view, trigger.word.start)) return false;
  const bool english = view.sentence->language == text::Language::English;
  return english ? english_reach(role, phrase, view, trigger, strictness) : korean_reach(role, phrase, view, trigger, strictness);
}

bool owned(const SentenceView& view, const Phrase& phrase, const Trigger& trigger) {
  return !phrase.topic && std::any_of(view.borders.begin(), view.borders.end(), [&](const text::Border& border) {
    return border.kind == text::BorderKind::Adnominal && border.word.start >= phrase.span.end && border.word.start <= phrase.span.end + 1 &&
           border.word.end < trigger.word.start;
  });
}

std::vector<std::uint32_t> times_in_reach(const Document& document, const SentenceView& view, const Trigger& trigger) {
  struct Candidate {
    int far = 0;
    std::uint32_t distance = 0;
    std::uint32_t time = 0;
  };
  std::vector<Candidate> candidates;
  for (const std::uint32_t index : view.times) {
    const times::TimeMention& time = (*document.times)[index];
    if (time.type == times::TimeType::Duration || time.type == times::TimeType::Set || time.value.ends_with("_REF")) continue;
    if (listed_before(document.bytes(), time, view) || tells_another(document.bytes(), time, view, trigger)) continue;
    if (view.sentence->language == text::Language::English && said_beside(document.bytes(), time, view, trigger)) continue;
    const bool left = time.span.end <= trigger.word.start;
    const Crossing crossed = left ? crossing(view, time.span.end, trigger.word.start) : crossing(view, trigger.whole.end, time.span.start);
    const bool quoted = quotation_of(view, time.span.start) != quotation_of(view, trigger.word.start);
    const bool korean_right = !left && view.sentence->language == text::Language::Korean;
    const std::uint32_t distance =
        left ? trigger.word.start - time.span.end : time.span.start - std::min(time.span.start, trigger.whole.end);
    candidates.push_back({(quoted ? 4 : 0) + (korean_right ? 2 : 0) + (crossed.connective > 0 ? 1 : 0), distance, index});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return std::pair(a.far, a.distance) < std::pair(b.far, b.distance); });
  std::vector<std::uint32_t> times;
  for (const Candidate& candidate : candidates)
    if (candidate.far < 4) times.push_back(candidate.time);
  return times;
}

}  // namespace mannam::events
