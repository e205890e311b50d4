// What goes in: the items of a Korean sentence: names, titles, nameless people. What comes out: the same with brackets, titles and
// crowds told apart, and the particle each phrase shares. Why it exists: Korean hangs its marks behind what else belongs to a name; see
// phrases.h.
#include <algorithm>

#include "events/gaps.h"
#include "events/phrases.h"
#include "language/scripts.h"

namespace mannam::events {
namespace {

constexpr std::string_view kAndAlso = "\xEA\xB2\xB8";  // 겸: one who holds two offices

/// Behind the bracket that opens at `at`; `at` where none does or none closes it.
std::uint32_t behind_bracket(std::string_view text, std::uint32_t at) {
  if (at >= text.size() || text[at] != '(') return at;
  const std::size_t close = text.find(')', at);
  return close == text.npos ? at : static_cast<std::uint32_t>(close) + 1;
}

}  // namespace

/// "시진핑(習近平) 주석", "누리협회(회장 한도윤)는": what stands inside another name's phrase or in the bracket behind it is an aside, and
/// the particle behind the bracket is the name's.
void SentenceViews::leave_asides(const SentenceView& view, std::vector<Item>& items) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  for (std::size_t i = 0; i < items.size(); ++i) {
    Item& item = items[i];
    const std::uint32_t open = std::max(item.span.end, item.particle.end);
    const std::uint32_t end = behind_bracket(text, open);
    const auto aside = [&](const Item& other) {
      return other.span.start < item.span.end || (other.span.start >= open && other.span.end <= end);
    };
    while (i + 1 < items.size() && item.mention != entities::none && aside(items[i + 1]) && items[i + 1].span != item.span)
      items.erase(items.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    if (end == open || !item.particle.empty() || item.mention == entities::none) continue;
    const language::Particle found = book_.particles().match(text, end);
    item.span.end = end;
    if (found.size != 0) item.particle = {end, end + found.size};
  }
}

/// "외교부장이 벨모라": the last word of the stretch carries a mark, so what follows is no part of the title.
bool SentenceViews::ends_marked(std::string_view gap) const {
  while (gap.ends_with(' ')) gap.remove_suffix(1);
  const std::size_t start = gap.rfind(' ') == gap.npos ? 0 : gap.rfind(' ') + 1;
  constexpr std::uint32_t marks = language::Subject | language::Topic | language::Object | language::With;
  for (std::size_t at = start + 6; at < gap.size(); at += 3) {
    const language::Particle found = book_.particles().match(gap, at);
    if (found.size != 0 && at + found.size == gap.size()) return found.agrees && (found.functions & marks) != 0;
  }
  return false;
}

/// Korean: "스가 요시히데 전 일본 총리": what stands behind a person without a particle up to a title is the person's.
void SentenceViews::take_titles(std::vector<Item>& items) const {
  const std::string_view text = document_.bytes();
  for (std::size_t i = 0; i + 1 < items.size();) {
    Item& person = items[i];
    const Item& next = items[i + 1];
    const bool bare = person.mention != entities::none && type_of(document_, person.mention) == kPerson && person.particle.empty();
    const bool office =
        next.title || (next.mention != entities::none && next.particle.empty() && type_of(document_, next.mention) != kPerson);
    const std::uint32_t from = person.span.end;
    if (!bare || !office || next.span.start < from || next.span.start - from > 24) {
      ++i;
      continue;
    }
    const std::string_view gap = text.substr(from, next.span.start - from);
    const bool plain = gap.find_first_of(",.·()\"'\n") == gap.npos && gap.find("\xE2") == gap.npos && gap.find("\xC2") == gap.npos &&
                       (count_words(gap) <= 1 || (gap.find(kAndAlso) != gap.npos && count_words(gap) <= 3));
    if (!plain || ends_marked(gap)) {
      ++i;
      continue;
    }
    person.span.end = next.span.end;
    person.particle = next.particle;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// "해송시의회 서하린": the body in front of a name is whose the person is.
void SentenceViews::take_affiliations(std::vector<Item>& items) const {
  const std::string_view text = document_.bytes();
  for (std::size_t i = 0; i + 1 < items.size();) {
    const Item &body = items[i], &person = items[i + 1];
    const bool names = body.mention != entities::none && person.mention != entities::none && body.particle.empty();
    const bool beside = person.span.start == body.span.end + 1 && text[body.span.end] == ' ';
    if (!names || !beside || type_of(document_, body.mention) != kOrganization || type_of(document_, person.mention) != kPerson) {
      ++i;
      continue;
    }
    items[i + 1].span.start = body.span.start;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

/// "A 총리 등 벨모라 정계 주요 인사": behind the tail of a list a country only says whose the crowd is.
void SentenceViews::take_crowds(std::vector<Item>& items) const {
  const std::string_view text = document_.bytes();
  for (std::size_t i = 1; i + 1 < items.size();) {
    const Item& whose = items[i];
    const bool body = whose.mention != entities::none && whose.particle.empty() && type_of(document_, whose.mention) != kPerson;
    const bool crowd = items[i + 1].mention == entities::none && items[i + 1].groups != 0 && !items[i + 1].title;
    const std::uint32_t from = std::max(items[i - 1].span.end, items[i - 1].particle.start);
    bool taken = false;
    if (body && crowd && from < whose.span.start && whose.span.end <= items[i + 1].span.start) {
      const std::string_view front = trim(text.substr(from, whose.span.start - from));
      const std::string_view gap = text.substr(whose.span.end, items[i + 1].span.start - whose.span.end);
      const bool tail = std::any_of(words_.tails.begin(), words_.tails.end(), [&](const std::string& word) { return front == word; });
      taken = tail && count_words(gap) <= 2 && gap.find_first_of(",.") == gap.npos;
    }
    if (!taken) {
      ++i;
      continue;
    }
    items[i + 1].span.start = whose.span.start;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

/// "한도윤 회장, 누리협회 대표와", "누리협회 및 국내 기업들과": the body in front of the item at `i` is a side of its own, by its office or
/// by what parts it from the crowd behind.
bool SentenceViews::is_own(const std::vector<Item>& items, std::size_t i, std::size_t first) const {
  const Item& body = items[i - 1];
  if (items[i].mention != entities::none || body.mention == entities::none) return false;
  if ((type_of(document_, body.mention) & (kOrganization | kCountry)) == 0 || body.span.end > items[i].span.start) return false;
  const std::string_view text = document_.bytes();
  const std::string_view gap = trim(text.substr(body.span.end, items[i].span.start - body.span.end));
  if (!items[i].title) return starts_with_one(gap, words_.separators_ko) != 0;
  if ((items[i].groups & ~RuleBook::kTitle) != 0) return false;  // 벨모라 기업가들, 가람그룹 경영진
  if (!body.particle.empty() || count_words(gap) > 1) return false;
  if (i - 1 == first) return true;
  const Item& before = items[i - 2];
  if (!before.particle.empty()) return words_.with.contains(std::string(before.particle.of(text)));
  return starts_with_one(trim(text.substr(before.span.end, body.span.start - before.span.end)), words_.separators_ko) != 0;
}

/// CEO들: a title and the ending of many.
bool SentenceViews::is_crowd(const Item& item) const {
  if (!item.title) return false;
  const text::Span longer{item.span.start,
                          std::min<std::uint32_t>(item.span.end + 3, static_cast<std::uint32_t>(document_.bytes().size()))};
  return language::is_hangul(language::character_at(document_.bytes(), item.span.end).code) &&
         book_.groups(text::Language::Korean, longer.of(document_.bytes())) != 0;
}

/// ‘가람그룹’은: the mark stands behind the closing quotation mark.
text::Span SentenceViews::behind_quote(const SentenceView& view, std::uint32_t from) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  for (const std::string_view mark : {"\xE2\x80\x99", "\xE2\x80\x9D", "'", "\""}) {
    if (!text.substr(from).starts_with(mark)) continue;
    const auto at = static_cast<std::uint32_t>(from + mark.size());
    const language::Particle found = book_.particles().match(text, at);
    return found.size == 0 ? text::Span{} : text::Span{at, at + found.size};
  }
  return {};
}

/// "한도윤 회장 주재로": a noun that marks a role as a particle does.
text::Span SentenceViews::postposition(const SentenceView& view, std::uint32_t from) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  while (from < text.size() && is_space(text[from])) ++from;
  const std::size_t size = starts_with_one(text.substr(from), words_.postpositions);
  const std::size_t end = from + size;
  if (size == 0 || (end < text.size() && !is_space(text[end]) && text[end] != ',')) return {};
  return {from, static_cast<std::uint32_t>(end)};
}

/// The mark of the last member, or of the 등 or 비롯해 behind it.
void SentenceViews::close_korean(const SentenceView& view, Phrase& phrase, const Item& last) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  text::Span particle = last.particle;
  if (particle.empty()) {
    std::uint32_t at = last.span.end;
    while (at < text.size() && is_space(text[at])) ++at;
    if (const std::size_t tail = starts_with_one(text.substr(at), words_.tails); tail != 0) {
      const std::uint32_t end = at + static_cast<std::uint32_t>(tail);
      if (const language::Particle found = book_.particles().match(text, end); found.size != 0) particle = {end, end + found.size};
    }
  }
  if (particle.empty()) particle = behind_quote(view, last.span.end);
  if (particle.empty()) particle = postposition(view, last.span.end);
  if (particle.empty()) particle = distant_particle(view, last);
  if (phrase.members.size() > 1)
    if (const text::Span end = list_end(view, particle.empty() ? last.span.end : particle.end); !end.empty()) particle = end;
  const bool headline = view.sentence->zone == Zone::Headline || view.sentence->zone == Zone::Caption;
  if (particle.empty()) {
    phrase.comma = headline && text.substr(phrase.span.end).starts_with(',');
    return;
  }
  std::string_view behind = text.substr(particle.end);
  const std::string_view next = trim(behind);
  phrase.together = behind.starts_with(',') || starts_with_one(next, words_.together) != 0;
  phrase.mark = particle.of(text);
  phrase.mark_at = particle.start;
  phrase.span.end = particle.end;
  const language::Particle found = book_.particles().match(text, particle.start);
  phrase.topic = (found.functions & language::Topic) != 0;
}

/// "…을 비롯해 주민 대표, 직원 등이": people whom no list knows close the list.
text::Span SentenceViews::list_end(const SentenceView& view, std::uint32_t from) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  for (int words = 0; words < 9 && from < text.size(); ++words) {
    while (from < text.size() && is_space(text[from])) ++from;
    const std::uint32_t start = from;
    while (from < text.size() && !is_space(text[from])) ++from;
    if (std::any_of(view.borders.begin(), view.borders.end(), [&](const text::Border& b) { return b.word.start == start; })) return {};
    for (const std::string& tail : words_.tails) {
      const std::uint32_t end = start + static_cast<std::uint32_t>(tail.size());
      if (end >= from || text.substr(start, tail.size()) != tail) continue;
      if (const language::Particle found = book_.particles().match(text, end); end + found.size == from) return {end, from};
    }
  }
  return {};
}

/// Behind a title nobody knows: "왕이 주임 겸 외교부장이", "마코 루비오 미 국무장관과".
text::Span SentenceViews::distant_particle(const SentenceView& view, const Item& last) const {
  if (last.mention == entities::none) return {};
  const bool person = type_of(document_, last.mention) == kPerson;
  if (!person && (type_of(document_, last.mention) & (kPlace | kFacility)) == 0) return {};
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  std::uint32_t at = last.span.end;
  for (int words = 0; words < 3 && at < text.size(); ++words) {
    const std::uint32_t wanted = person ? language::Subject | language::Topic | language::With | language::Object : language::At;
    if (const std::uint32_t behind = behind_bracket(text, at); behind != at) {
      at = behind;
      const language::Particle found = book_.particles().match(text, at);  // 부장(장관급)이
      if (found.size != 0 && (found.functions & wanted) != 0) return {at, at + found.size};
    }
    if (at >= text.size() || (text[at] != ' ' && words > 0)) return {};
    const std::uint32_t start = text[at] == ' ' ? ++at : at;
    while (at < text.size() && !is_space(text[at]) && text[at] != '(') ++at;
    for (const text::Border& border : view.borders)
      if (border.word.start < at && border.word.end > start) return {};
    const bool inside = start == last.span.end;  // 외교부|장이
    for (std::uint32_t end = start + (inside ? 3 : 6); end < at; end += 3) {
      const language::Particle found = book_.particles().match(text, end);
      if (found.size == 0 || end + found.size != at) continue;
      const bool side = (found.functions & wanted) != 0;
      return side ? text::Span{end, at} : text::Span{};
    }
    if (text.substr(start, at - start).find_first_of(",.\"'") != std::string_view::npos) return {};
  }
  return {};
}

}  // namespace mannam::events
