// What goes in: a sentence's phrases and triggers. What comes out: Frames. Why it exists: see frames.h; which phrase a mark may reach
// stands in reach.cpp.
#include "events/frames.h"

#include <algorithm>
#include <set>
#include <utility>

#include "events/fit.h"
#include "events/reach.h"

namespace mannam::events {

namespace {

constexpr std::uint32_t farthest_duration = 60;  // bytes from the trigger; what lasts longer off is another thing

/// How the trigger stands there, for those who ask why.
std::string_view form_of(const Trigger& trigger) {
  if (trigger.form) {
    constexpr std::string_view names[] = {"base form", "present", "past", "participle", "gerund"};
    return names[static_cast<std::size_t>(*trigger.form)];
  }
  if (!trigger.ending || trigger.ending->kind == language::EndingKind::Bare) return "noun";
  if (trigger.ending->supposed) return "supposed";
  constexpr std::string_view names[] = {"no tense of its own", "past", "present", "future"};
  return names[static_cast<std::size_t>(trigger.ending->tense)];
}

}  // namespace

int Frame::named() const {
  std::set<std::uint32_t> all;
  for (const Filler& filler : fillers) all.insert(filler.mention);
  return static_cast<int>(all.size());
}

FrameMatcher::FrameMatcher(const Document& document, const RuleBook& book, const FrameWords& words, const CountrySides& countries,
                           const ValueReader& values, MatchTrace* trace)
    : document_(document),
      book_(book),
      trace_(trace),
      countries_(countries),
      named_countries_(countries.named(document)),
      holders_(document),
      values_(values),
      words_(words) {}

std::vector<Frame> FrameMatcher::match(const SentenceView& view, const Subject& subject) const {
  std::vector<Frame> frames;
  std::size_t traced = 0;  ///< of the last frame
  std::vector<text::Span> names;
  for (const Phrase& phrase : view.phrases)
    for (const std::uint32_t mention : phrase.members) names.push_back(document_.entities->mentions[mention].span);
  for (const Trigger& trigger : view.triggers) {
    const bool in_name = std::any_of(names.begin(), names.end(), [&](text::Span name) { return name.overlaps(trigger.word); });
    if (trace_ != nullptr) trace_->push_back({view.index, trigger.word, form_of(trigger), in_name, false, {}, {}});
    if (in_name) continue;
    std::optional<Frame> frame = best(view, trigger, subject);
    if (!frame && !frames.empty()) frame = once_more(view, trigger, frames.back());
    if (!frame) continue;
    record_winner(frame->rule);
    // Two triggers of one clause tell of one event: 만찬 회동, 만나 회담했다.
    if (!frames.empty()) {
      Frame& old = frames.back();
      const bool touch = frame->trigger.word.start <= old.trigger.whole.end + 4;
      if (touch && old.anchored == frame->anchored) {
        const bool better = frame->filled >= old.filled;
        if (better) old = std::move(*frame);
        if (trace_ != nullptr) (better ? (*trace_)[traced] : trace_->back()).merged = true;
        if (better && trace_ != nullptr) traced = trace_->size() - 1;
        continue;
      }
    }
    frames.push_back(std::move(*frame));
    if (trace_ != nullptr) traced = trace_->size() - 1;
  }
  return frames;
}

/// "A가 1월 B와 만난 데 이어 6월 또다시 만나": the second verb leaves its sides to the first.
std::optional<Frame> FrameMatcher::once_more(const SentenceView& view, const Trigger& trigger, const Frame& before) const {
  if (!trigger.verb || before.anchored || before.trigger.word.end >= trigger.word.start) return {};
  if (!has_word(view, trigger, words_.again[view.sentence->language == text::Language::English])) return {};
  Frame made = before;
  made.trigger = trigger;
  made.places.clear();
  made.times = times_in_reach(document_, view, trigger);
  made.additive = true;
  Fit fit;
  fit.used.resize(view.phrases.size());
  fit.frame.rule = before.rule;
  fit.frame.trigger = trigger;
  for (const RoleRule& role : book_.rules()[before.rule].roles)
    if (role.types & (kPlace | kFacility)) fill_role(view, role, fit, false);
  made.places = fit.frame.places;
  return made;
}

void FrameMatcher::record(std::uint32_t number, const Fit* fit, Refused refused) const {
  if (trace_ == nullptr || trace_->empty()) return;
  const Rule& rule = book_.rules()[number];
  RuleAttempt attempt{number, rule.id, {}, std::move(refused), false};
  for (const RoleRule& role : rule.roles) {
    RoleAttempt line{role.written, role.optional, fit != nullptr && fit->has(&role), {}};
    if (fit != nullptr)
      for (const auto& [filled, phrase] : fit->by)
        if (filled == &role) line.phrases.push_back(phrase);
    if (fit != nullptr && (role.types & kTime) != 0 && !fit->frame.times.empty()) {
      line.filled = true;
      line.phrases.push_back((*document_.times)[fit->frame.times.front()].span);
    }
    attempt.roles.push_back(std::move(line));
  }
  trace_->back().rules.push_back(std::move(attempt));
}

void FrameMatcher::record_winner(std::uint32_t rule) const {
  if (trace_ == nullptr) return;
  for (RuleAttempt& attempt : trace_->back().rules)
    if (attempt.rule == rule && attempt.refused.why == Refusal::None) attempt.won = true;
}

std::optional<Frame> FrameMatcher::best(const SentenceView& view, const Trigger& trigger, const Subject& subject) const {
  std::optional<Frame> found;
  for (const std::uint32_t rule : trigger.rules) {
    const bool headline = view.sentence->zone == Zone::Headline || view.sentence->zone == Zone::Caption;
    const Refusal unheard = book_.rules()[rule].fallback                     ? Refusal::FallbackOnly
                            : book_.rules()[rule].only_headline && !headline ? Refusal::HeadlineOnly
                                                                             : Refusal::None;
    if (unheard != Refusal::None) {
      record(rule, nullptr, {unheard, {}});
      continue;
    }
    std::optional<Frame> frame = fill(view, trigger, rule, subject);
    if (frame && (!found || frame->filled > found->filled)) found = std::move(frame);
  }
  return found;
}

std::optional<Frame> FrameMatcher::fallback(const SentenceView& view) const {
  for (const Trigger& trigger : view.triggers)
    for (const std::uint32_t number : trigger.rules) {
      if (!book_.rules()[number].fallback || forbidden(view, trigger, book_.rules()[number]).why != Refusal::None) continue;
      Fit fit;
      fit.used.resize(view.phrases.size());
      fit.frame.rule = number;
      fit.frame.trigger = trigger;
      fit.frame.sentence = view.index;
      for (const RoleRule& role : book_.rules()[number].roles)
        if (role.types & (kPlace | kFacility)) fill_role(view, role, fit, false);
      fit.frame.times = times_in_reach(document_, view, trigger);
      return std::move(fit.frame);
    }
  return {};
}

std::optional<Frame> FrameMatcher::fill(const SentenceView& view, const Trigger& trigger, std::uint32_t number,
                                        const Subject& subject) const {
  const Rule& rule = book_.rules()[number];
  if (Refused refused = forbidden(view, trigger, rule); refused.why != Refusal::None) {
    record(number, nullptr, std::move(refused));
    return {};
  }
  Fit fit;
  fit.used.resize(view.phrases.size());
  fit.frame.rule = number;
  fit.frame.trigger = trigger;
  fit.frame.sentence = view.index;
  if (!rule.anchor.empty() && !anchor(view, trigger, rule, fit.frame)) {
    record(number, nullptr, {Refusal::NoAnchor, {}});
    return {};
  }
  if (rule.event != kMeeting) fill_head(view, rule, fit);  // "A는 방한한 B를 접견했다": the visitor is B
  for (const RoleRule& role : rule.roles) fill_role(view, role, fit, false);
  for (auto role = rule.roles.rbegin(); role != rule.roles.rend(); ++role) fill_role(view, *role, fit, true);
  fill_head(view, rule, fit);
  fill_behind(view, rule, fit);
  for (const RoleRule& role : rule.roles) {
    if (!role.view || fit.has(&role) || view.sentence->zone == Zone::Headline || (rule.event == kMeeting && has_own_subject(view, fit)))
      continue;
    for (const std::uint32_t mention : subject.mentions) fit.frame.fillers.push_back({role.role, mention, true, false});
    if (!subject.mentions.empty()) ++fit.sides;
  }
  if (fit.frame.places.empty() && rule.event == kMeeting) fill_visited(view, fit);
  if (fit.frame.places.empty() && rule.event == kMeeting) fill_headline_place(view, fit);
  fit.frame.times = times_in_reach(document_, view, trigger);
  if (rule.event != kMeeting) leave_times(view, rule, fit.frame);
  Refused refused = lacking(rule, fit.frame, fit);
  const bool stands = refused.why == Refusal::None;
  record(number, &fit, std::move(refused));
  if (!stands) return {};
  fit.frame.split = has_word(view, trigger, rule.split) || has_word_behind(view, trigger, rule.split);
  fit.frame.additive = has_word(view, trigger, words_.additive[view.sentence->language == text::Language::English]);
  return std::move(fit.frame);
}

/// "맺었다고 4일 밝혔다": behind a Korean verb stands when it was told. Meetings may be told in looser ways.
void FrameMatcher::leave_times(const SentenceView& view, const Rule& rule, Frame& frame) const {
  const bool korean = view.sentence->language == text::Language::Korean;
  std::erase_if(frame.times, [&](std::uint32_t time) {
    const text::Span told = (*document_.times)[time].span;
    return !rule.timed() || (korean && (told.start >= frame.trigger.whole.end || describes(document_.bytes(), view, told, frame.trigger) ||
                                        told_on(view, told, frame.trigger)));
  });
}

/// Takes every phrase whose mark belongs to the line; a subject takes the nearest only. Marks that two lines share wait for the second
/// pass.
void FrameMatcher::fill_role(const SentenceView& view, const RoleRule& role, Fit& fit, bool shared_marks) const {
  if (fit.has(&role)) return;
  if (role.types & kDuration) return fill_duration(view, role, fit);
  if (role.letters) return fill_countries(view, role, fit);
  if (role.pair) return fill_pair(view, role, fit);
  if (role.is_value()) return fill_values(view, role, fit);
  const Rule& rule = book_.rules()[fit.frame.rule];
  const bool english = view.sentence->language == text::Language::English;
  const bool body = (role.types & kOrganization) != 0 && (role.types & (kPlace | kFacility)) == 0;
  const bool named_body = body && (role.types & (kPerson | kCountry)) == 0;
  std::vector<std::size_t> order;
  for (std::size_t i = view.phrases.size(); i-- > 0;) order.push_back(i);
  if (english && !role.before) std::reverse(order.begin(), order.end());
  if (english && role.before && rule.event == kMeeting) order = by_subjecthood(view, fit.frame.trigger);
  for (const int strictness : {0, 1, 2}) {
    for (const std::size_t i : order) {
      const Phrase& phrase = view.phrases[i];
      if (fit.used[i] || !mark_fits(role, phrase, view, fit.frame.trigger, document_) || (!english && is_source(phrase))) continue;
      if (rule.event != kMeeting &&
          (english ? named_body && role.after && only_describes(phrase) : body && role.subject && owned(view, phrase, fit.frame.trigger)))
        continue;
      const bool shared = std::count_if(rule.roles.begin(), rule.roles.end(), [&](const RoleRule& other) {
                            return other.role == role.role && other.marks.contains(phrase.mark);
                          }) > 1;
      if (shared != shared_marks && !english) continue;
      if (!in_reach(role, phrase, view, fit.frame.trigger, strictness)) continue;
      take(view, role, i, fit);
      if (fit.has(&role) && rule.event != kMeeting) return;  // the nearest phrase, a list being one
      // "가람에서는 A가, 누리에서는 B가 참석했다": each side names its own.
      const bool each = !english && !rule.anchor.empty() && role.subject && strictness == 0 && fit.used[i];
      if (fit.used[i] && !each && (role.subject || (role.before && rule.event != kMeeting) || role.after || role.bare)) return;
    }
    if (fit.has(&role) || (!role.subject && strictness == 1)) return;  // only a subject is looked for further away
  }
}

void FrameMatcher::take(const SentenceView& view, const RoleRule& role, std::size_t index, Fit& fit) const {
  const Phrase& phrase = view.phrases[index];
  if (role.types & (kPlace | kFacility | kTime | kDuration)) {
    fill_place(role, phrase, fit);
    if (role.subject) fit.used[index] = fit.has(&role);  // a town that signs: the nearest only, as of people
    return;
  }
  const bool korean = view.sentence->language == text::Language::Korean;
  std::vector<std::uint32_t> people, others;
  for (const std::uint32_t mention : phrase.members) {
    const std::uint32_t type = type_of(document_, mention);
    if (type & kPerson & role.types) people.push_back(mention);
    const bool theirs =
        role.groups == 0 || phrase.titled || (phrase.groups & role.groups) != 0;  // a line with a group: only with such people
    if ((type & (kOrganization | kCountry) & role.types) && theirs) others.push_back(mention);
    // "벨모라 대사를 만났다": who holds the office is a person.
    const bool holder = korean && phrase.titled && (type & (kOrganization | kCountry)) != 0 && (type & role.types) == 0;
    if (holder && (role.types & kPerson)) others.push_back(mention);
  }
  // "삼성전자 경영진들": the organisation only says whose; "프랑스 대사", "미국 대표단" and a list of several stand for it.
  const bool office = phrase.titled && (phrase.groups & ~RuleBook::kTitle) == 0;
  if (role.view && office && people.empty() && others.empty()) {
    fit.used[index] = true;  // "The OpenAI CEO", "the minister": who is in view
    return;
  }
  const bool stands = !phrase.nameless() || office || (phrase.groups & book_.delegates()) != 0 || others.size() >= 2;
  for (const std::uint32_t mention : phrase.beside)
    if (!people.empty() && std::find(others.begin(), others.end(), mention) != others.end()) people.push_back(mention);
  std::vector<std::uint32_t> taken = !people.empty() ? people : stands ? others : people;
  if (!people.empty() || !stands)  // "A 장관, 누리협회 회장과", "누리협회 및 국내 기업들과": sides beside others of the list
    for (const std::uint32_t body : others)
      if (std::any_of(phrase.own.begin(), phrase.own.end(),
                      [&](const Body& own) { return own.mention == body && (people.empty() || !own.crowd); }))
        taken.push_back(body);
  if (book_.rules()[fit.frame.rule].event == kMeeting || (role.types & kPerson) != 0)  // what was founded is the body, not who heads it
    for (std::uint32_t& side : taken) side = holder(phrase, side);
  const bool held = korean && office && !taken.empty();  // "벨모라 대사": one who has a name elsewhere
  const bool nameless = phrase.nameless() && !held && (role.types & kPerson) != 0;
  const bool named_people =
      std::any_of(phrase.members.begin(), phrase.members.end(), [&](std::uint32_t m) { return type_of(document_, m) == kPerson; });
  if (named_people && book_.rules()[fit.frame.rule].event == kMeeting && (role.types & kPerson) == 0 && !korean) return;
  if (taken.empty() && !nameless) return;
  const bool scene = people.empty() && !book_.rules()[fit.frame.rule].anchor.empty() &&
                     (book_.particles().match(document_.bytes(), phrase.mark_at).functions & language::At) != 0;
  if (scene && korean) return;  // "가람에서는 한도윤 회장이 참석했다"
  fit.used[index] = true;
  const bool apart = !people.empty() || office;  // "A사·B사 경영진을 잇따라": the list is one crowd
  for (const std::uint32_t mention : taken) fit.frame.fillers.push_back({role.role, mention, false, !role.subject && !role.comma && apart});
  fit.frame.nameless |= nameless;
  fit.sides += static_cast<int>(taken.size()) + (nameless && (taken.empty() || !phrase.titled) ? 1 : 0);
  fit.by.emplace_back(&role, phrase.span);
  if (!fit.has(&role)) fit.frame.filled++, fit.done.push_back(&role);
}

void FrameMatcher::fill_values(const SentenceView& view, const RoleRule& role, Fit& fit) const {
  std::vector<FilledRole> found = values_.find(document_, view, role, fit.frame.trigger);
  if (found.empty()) return;
  for (const FilledRole& value : found) fit.by.emplace_back(&role, value.span);
  fit.frame.values.insert(fit.frame.values.end(), found.begin(), found.end());
  fit.frame.filled++;
  fit.done.push_back(&role);
}

void FrameMatcher::fill_duration(const SentenceView& view, const RoleRule& role, Fit& fit) const {
  for (const std::uint32_t index : view.times) {
    const times::TimeMention& time = (*document_.times)[index];
    if (time.type != times::TimeType::Duration || !time.value.starts_with("PT")) continue;
    const text::Span trigger = fit.frame.trigger.whole;
    const std::uint32_t gap = time.span.end <= trigger.start   ? trigger.start - time.span.end
                              : trigger.end <= time.span.start ? time.span.start - trigger.end
                                                               : 0;
    if (gap > farthest_duration) continue;
    fit.frame.duration = index;
    fit.by.emplace_back(&role, time.span);
    fit.frame.filled++;
    return fit.done.push_back(&role);
  }
}

void FrameMatcher::fill_place(const RoleRule& role, const Phrase& phrase, Fit& fit) const {
  if (phrase.nameless()) return;  // "Velmoran officials" are people
  for (const std::uint32_t mention : phrase.members)
    if (type_of(document_, mention) & role.types) {
      const bool wider = book_.rules()[fit.frame.rule].language == text::Language::English && mention != phrase.members.front();
      if (wider && type_of(document_, mention) != kFacility) continue;  // "in Busan, South Korea"
      fit.by.emplace_back(&role, phrase.span);
      if (role.role == "place")
        fit.frame.places.push_back(mention);
      else  // a destination
        fit.frame.fillers.push_back({role.role, mention, false, false});
      if (!fit.has(&role)) fit.frame.filled++, fit.done.push_back(&role);
    }
}

/// "서초사옥을 방문해 … 만났다", "벨모라를 방문 중인": the building entered, or the country visited, earlier in the sentence.
void FrameMatcher::fill_visited(const SentenceView& view, Fit& fit) const {
  const std::string_view text = document_.bytes();
  for (const Phrase& phrase : view.phrases) {
    if (phrase.span.end > fit.frame.trigger.word.start) break;
    if (phrase.members.empty() || (type_of(document_, phrase.members.back()) & (kFacility | kPlace)) == 0) continue;
    const bool building = type_of(document_, phrase.members.back()) == kFacility;
    if (!building && !fit.frame.places.empty() && type_of(document_, fit.frame.places.front()) == kFacility) continue;
    std::string_view behind = text.substr(phrase.span.end, fit.frame.trigger.word.start - phrase.span.end);
    while (behind.starts_with(' ')) behind.remove_prefix(1);
    if (std::any_of(words_.visited.begin(), words_.visited.end(), [&](const std::string& word) { return behind.starts_with(word); }))
      fit.frame.places = {phrase.members.back()};
  }
}

/// The noun an adnominal trigger describes fills the side still open: "에이다 리를 만난 한 회장".
void FrameMatcher::fill_head(const SentenceView& view, const Rule& rule, Fit& fit) const {
  const std::optional<language::Ending>& ending = fit.frame.trigger.ending;
  if (!ending || ending->kind != language::EndingKind::Adnominal) return;
  for (std::size_t i = 0; i < view.phrases.size(); ++i) {
    const Phrase& phrase = view.phrases[i];
    if (phrase.span.start < fit.frame.trigger.whole.end) continue;
    const std::uint32_t farthest = rule.event == kMeeting ? 8 : 1;  // "맺은 후 미국에": not who did it
    if (phrase.span.start > fit.frame.trigger.whole.end + farthest || fit.used[i]) return;
    const std::string_view text = document_.bytes();
    const std::string_view gap = text.substr(fit.frame.trigger.whole.end, phrase.span.start - fit.frame.trigger.whole.end);
    const auto is_noun_behind = [&](const std::string& noun) { return gap.find(noun) != gap.npos; };
    if (std::any_of(words_.bound_nouns.begin(), words_.bound_nouns.end(), is_noun_behind)) return;  // 만난 뒤 …: the verb describes 뒤
    const bool body = rule.event != kMeeting && (phrase.members.empty() || type_of(document_, phrase.members.front()) != kPerson);
    const auto open = [&](const RoleRule& role) {  // "한도윤 회장이 세운 누리AI": a body is no founder
      if (fit.has(&role) || role.behind) return false;
      return body ? (role.types & kOrganization) != 0 && (role.types & kPerson) == 0 : (role.types & kPerson) != 0;
    };
    const std::string_view behind = text.substr(phrase.span.end, 2);
    if (rule.event != kMeeting && !body && phrase.mark.empty() && behind.size() == 2 && behind[0] == ' ' && (behind[1] & 0x80) != 0)
      return;  // "투자한 에이다 리 모친": another's name only describes who
    for (const RoleRule& role : rule.roles)
      if (open(role)) {
        take(view, role, i, fit);
        return;
      }
    return;
  }
}

}  // namespace mannam::events
