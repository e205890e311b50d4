// What goes in: a sentence that speaks of a meeting told before, without its sides. What comes out: the meeting's place. Why it exists:
// news tells first who met and then where; see discourse.h.
#include <algorithm>

#include "events/discourse.h"

namespace mannam::events {
namespace {

constexpr std::uint32_t kReach = 2;            ///< sentences behind a meeting that may tell where it was
constexpr std::uint32_t kPlaceParagraphs = 8;  ///< a gathering's place is forgotten after so many

}  // namespace

/// A word of talks, or one of its people at a gathering; never another day's or "the next".
bool Discourse::speaks_of(const Told& told, const SentenceView& view, const Trigger& trigger) const {
  const auto& rules = book_.rules();
  const bool talks = std::any_of(trigger.rules.begin(), trigger.rules.end(), [&](std::uint32_t r) { return rules[r].sides >= 2; });
  const bool joined = std::any_of(trigger.rules.begin(), trigger.rules.end(), [&](std::uint32_t r) { return rules[r].anchor.empty(); });
  const bool shared = std::any_of(view.phrases.begin(), view.phrases.end(), [&](const Phrase& phrase) {
    return std::any_of(phrase.members.begin(), phrase.members.end(),
                       [&](std::uint32_t m) { return told.people.contains(document_.entities->mentions[m].entity); });
  });
  if (!talks && !(joined && shared)) return false;
  if (is_additive(view, trigger)) return false;
  for (const FilledRole& role : told.event.roles)
    for (const std::uint32_t index : view.times) {
      const std::string& value = (*document_.times)[index].value;
      if (role.role != "time" || value.empty() || value[0] < '0' || value[0] > '9') continue;
      const std::size_t size = std::min({value.size(), role.value.size(), std::size_t{10}});
      if (value.compare(0, size, role.value, 0, size) != 0) return false;
    }
  return true;
}

bool Discourse::is_additive(const SentenceView& view, const Trigger& trigger) const {
  const std::uint32_t start = view.sentence->span.start;
  const std::string clause = ' ' + lower_case(document_.bytes().substr(start, trigger.whole.end - start));
  const std::vector<std::string>& words = words_.other[view.sentence->language == text::Language::English];
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return clause.find(' ' + word) != clause.npos; });
}

/// "이날 오후 해송시 하루호텔에서 면담 후", "The talks were held in Haesong": a sentence that speaks of the meeting again without its sides
/// tells where and when it was.
void Discourse::add_circumstances(const SentenceView& view, const std::vector<Trigger>& triggers) {
  if (told_.empty() || triggers.empty() || view.index > told_.back().sentence + kReach) return;
  Told& last = told_.back();
  if (last.event.kind == "call") return;
  const auto speaking = std::find_if(triggers.begin(), triggers.end(), [&](const Trigger& one) { return speaks_of(last, view, one); });
  if (speaking == triggers.end()) return;
  const Trigger& trigger = *speaking;
  const auto has = [&](std::string_view role) {
    return std::any_of(last.event.roles.begin(), last.event.roles.end(), [&](const FilledRole& r) { return r.role == role; });
  };
  const std::vector<std::string>& marks = words_.place_marks[view.sentence->language == text::Language::English];
  const bool korean = view.sentence->language == text::Language::Korean;
  add_topic(last, view, trigger);
  if (has("place")) return;
  Frame told_again;
  for (const Phrase& phrase : view.phrases) {
    const bool left = phrase.span.end <= trigger.word.start;
    if (left != korean || std::find(marks.begin(), marks.end(), phrase.mark) == marks.end()) continue;
    const Crossing crossed =
        left ? crossing(view, phrase.span.end, trigger.word.start) : crossing(view, trigger.whole.end, phrase.span.start);
    if (crossed.connective != 0 || quotation_of(view, phrase.span.start) != quotation_of(view, trigger.word.start)) continue;
    for (const std::uint32_t mention : phrase.members)
      if (type_of(document_, mention) & (kPlace | kFacility | (korean && is_house(view, phrase) ? std::uint32_t{kOrganization} : 0U)))
        told_again.places.push_back(mention);
  }
  if (korean) std::reverse(told_again.places.begin(), told_again.places.end());  // 서울 종로구에서: the nearest is the finest
  frame_view_ = &view;
  if (!told_again.places.empty()) add_place(last, told_again);
}

/// "가람도시공사에서 열린": a body whose house it was.
bool Discourse::is_venue(const Phrase& phrase) const {
  std::string_view behind = document_.bytes().substr(phrase.span.end);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  return std::any_of(words_.held_there.begin(), words_.held_there.end(), [&](const std::string& word) { return behind.starts_with(word); });
}

/// A gathering told of with its place: what is said "at the event" of a later sentence happened there.
void Discourse::keep_place(const SentenceView& view) {
  if (view.sentence->paragraph > place_paragraph_ + kPlaceParagraphs) place_ = entities::none;
  const std::vector<std::string>& marks = words_.place_marks[view.sentence->language == text::Language::English];
  const auto is_marked = [&](const Phrase& phrase) { return std::find(marks.begin(), marks.end(), phrase.mark) != marks.end(); };
  if (std::none_of(view.phrases.begin(), view.phrases.end(), is_marked)) return;
  const std::string sentence = lower_case(view.sentence->span.of(document_.bytes()));
  const std::vector<std::string>& nouns = words_.gatherings[view.sentence->language == text::Language::English];
  if (std::none_of(nouns.begin(), nouns.end(), [&](const std::string& noun) { return sentence.find(noun) != sentence.npos; })) return;
  for (const Phrase& phrase : view.phrases) {
    if (!is_marked(phrase)) continue;
    const std::uint32_t types = kPlace | kFacility | (is_venue(phrase) ? std::uint32_t{kOrganization} : 0U);
    for (const std::uint32_t mention : phrase.members)
      if (type_of(document_, mention) & types) {
        place_ = mention;
        place_paragraph_ = view.sentence->paragraph;
      }
  }
}

/// "at the event", 행사에서.
bool Discourse::names_gathering(const SentenceView& view) const {
  std::string sentence = lower_case(view.sentence->span.of(document_.bytes()));
  for (const std::string_view mark : {"\xE2\x80\x99", "\xE2\x80\x9D"})  // ‘6자 협의체’는
    for (std::size_t at = sentence.find(mark); at != sentence.npos; at = sentence.find(mark, at)) sentence.erase(at, mark.size());
  const std::vector<std::string>& words = words_.there[view.sentence->language == text::Language::English];
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return sentence.find(word) != sentence.npos; });
}

/// "서울 여의도 가람협회에서": a body behind the place it stands in, or one where something was held.
bool Discourse::is_house(const SentenceView& view, const Phrase& phrase) const {
  if (is_venue(phrase)) return true;
  return std::any_of(view.phrases.begin(), view.phrases.end(), [&](const Phrase& outer) {
    const bool around = outer.mark_at == phrase.mark_at && outer.span.start < phrase.span.start;
    return around && !outer.members.empty() && (type_of(document_, outer.members.front()) & kPlace) != 0;
  });
}

/// "만나 공장 증설을 논의했다", "met to discuss the new plant".
void Discourse::add_topic(Told& told, const SentenceView& view, const Trigger& trigger) const {
  if (std::any_of(told.event.roles.begin(), told.event.roles.end(), [](const FilledRole& role) { return role.role == "topic"; })) return;
  FilledRole made;
  made.role = "topic";
  const bool english = view.sentence->language == text::Language::English;
  if (english && told.event.type != kMeeting) return;
  made.span = english ? words_.topics.find_english(document_.bytes(), view, trigger.word.start)
                      : words_.topics.find(document_.bytes(), view, trigger.whole.end, book_.particles());
  if (!made.span.empty()) told.event.roles.push_back(std::move(made));
}

/// "attended the meeting, which began at 10:30": the clock of a day told before.
void Discourse::refine_time(Told& told, const Frame& frame) const {
  for (FilledRole& role : told.event.roles) {
    if (role.role != "time") continue;
    for (const std::uint32_t index : frame.times) {
      const times::TimeMention& time = (*document_.times)[index];
      if (time.value.size() <= role.value.size() || !time.value.starts_with(role.value + 'T')) continue;
      role.value = time.value;
      role.time = index;
      role.span = time.span;
      return;
    }
  }
}

/// "두 정상이 만나는 것은 지난해 11월 이후 처음이다": of a meeting told elsewhere; the day in view need not be its day.
bool Discourse::is_compared(const SentenceView& view, const Frame& frame) const {
  if (view.sentence->language != text::Language::Korean) return false;
  const std::string_view rest = text::Span{frame.trigger.whole.end, view.sentence->span.end}.of(document_.bytes());
  return std::any_of(view.since->begin(), view.since->end(), [&](const std::string& word) { return rest.find(word) != rest.npos; });
}

/// Such a sentence about people whose meeting has been told is about that.
bool Discourse::retells(const SentenceView& view, const Frame& frame) const {
  if (frame.named() < 2 || !frame.trigger.verb || !is_compared(view, frame)) return false;
  return std::any_of(told_.begin(), told_.end(), [&](const Told& told) {
    return std::all_of(frame.fillers.begin(), frame.fillers.end(),
                       [&](const Filler& filler) { return told.people.contains(document_.entities->mentions[filler.mention].entity); });
  });
}

void Discourse::add_duration(Told& told, const Frame& frame) const {
  if (frame.duration == entities::none) return;
  const times::TimeMention& time = (*document_.times)[frame.duration];
  FilledRole made;
  made.role = "duration";
  made.value = time.value;
  made.span = time.span;
  told.event.roles.push_back(std::move(made));
}

}  // namespace mannam::events
