// What goes in: the named and nameless people of a sentence, in order. What comes out: Phrases: those of one list together. Why it exists:
// "A 회장, B 사장 등 경영진들과" is one partner; see phrases.h. What only English asks stands in english_sides.cpp.
#include <algorithm>
#include <utility>

#include "events/gaps.h"
#include "events/phrases.h"

namespace mannam::events {

/// True where `gap` holds only what stands between members of a list: "and his South Korean". A Korean headline may put two words more.
bool SentenceViews::listed(std::string_view gap, bool korean, bool headline) const {
  const std::vector<std::string>& separators = korean ? words_.separators_ko : words_.separators_en;
  bool any = false;
  while (!(gap = trim(gap)).empty()) {
    const std::string small = korean ? std::string(gap) : lower_case(gap);  // "Including" of a headline
    std::size_t size = starts_with_one(small, separators);
    if (size != 0 && small[0] >= 'a' && small[0] <= 'z' && size < gap.size() && !is_space(gap[size])) size = 0;  // "and" of "Andes"
    if (size == 0) break;
    gap.remove_prefix(size);
    any = true;
  }
  if (!any || gap.empty()) return any;
  if (korean) return headline && count_words(gap) <= 2 && gap.find(',') == gap.npos;
  for (std::size_t at = 0; at < gap.size();) {
    const std::size_t end = std::min(gap.find(' ', at), gap.size());
    const std::string_view word = gap.substr(at, end - at);
    if (!words_.skipped.contains(lower_case(word)) && !(word[0] >= 'A' && word[0] <= 'Z')) return false;
    at = end + 1;
  }
  return count_words(gap) <= 4;
}

bool SentenceViews::joins(const SentenceView& view, const Item& left, const Item& right) const {
  const std::string_view text = document_.bytes();
  const std::uint32_t from = std::max(left.span.end, left.particle.end);
  if (right.span == left.span) return true;  // the parts of 두 사람
  if (right.span.start < from || right.span.start - from > 120) return false;
  if (quotation_of(view, left.span.start) != quotation_of(view, right.span.start)) return false;
  const std::string gap = without_brackets(text.substr(from, right.span.start - from));
  const bool headline = view.sentence->zone == Zone::Headline;
  for (const text::Border& border : view.borders)
    if (border.word.start >= from && border.word.end <= right.span.start) return false;
  if (view.sentence->language == text::Language::English) {
    if (comes_from(left, right, gap)) return true;
    if (gap.starts_with(',') && names_source(view, left)) return false;
    if (left.demonym && left.groups == 0 && !right.demonym && right.groups == 0) return false;
    return !one_is_place(left, right) && listed(gap, false, headline);
  }
  for (const Trigger& trigger : view.triggers)
    if (trigger.word.start >= from && trigger.word.end <= right.span.start) return false;  // "A와 만나 B국 …"
  if (left.particle.empty() && listed(gap, true, headline)) return true;
  const bool nameless = right.groups != 0 && right.mention == entities::none;
  if (left.mention != entities::none && left.particle.empty() && nameless && trim(gap).empty()) return true;
  const std::string_view josa = left.particle.of(text);
  if (words_.with.contains(std::string(josa))) return !one_is_place(left, right) && count_words(gap) <= 3 && gap.find(',') == gap.npos;
  const std::string tail = std::string(josa) + gap;
  const std::size_t bound = starts_with_one(trim(tail), words_.tails);
  if (bound != 0 && count_words(std::string_view(tail).substr(bound)) <= 4) return true;
  return !headline && listed_by_office(view, left, right, trim(gap));
}

/// "According to the Nurim Business Daily, Ada Lee …": who tells is no part of what is told.
bool SentenceViews::names_source(const SentenceView& view, const Item& item) const {
  const std::uint32_t start = view.sentence->span.start;
  const std::string front = lower_case(document_.bytes().substr(start, item.span.start - start));
  for (const std::string& word : words_.source_marks)
    if (front.ends_with(word + ' ')) return true;
  return false;
}

/// "에이다 리와 해송시에서", "In Haesong, Ada Lee …": a town and who comes to it are no list.
bool SentenceViews::one_is_place(const Item& left, const Item& right) const {
  constexpr std::uint32_t site = kPlace | kFacility | kCountry;
  const auto where = [&](const Item& item) {
    const std::uint32_t type = item.mention == entities::none ? 0 : type_of(document_, item.mention);
    return (type & site) != 0 && (type & kCountry) == 0;
  };
  return left.mention != entities::none && right.mention != entities::none && where(left) != where(right);
}

/// "한도윤 해송공항장, 서하린 가람교육장을 비롯한 관계자들": offices that no list knows stand between the members.
bool SentenceViews::listed_by_office(const SentenceView& view, const Item& left, const Item& right, std::string_view gap) const {
  if (!left.particle.empty() || (right.mention != entities::none && type_of(document_, right.mention) != kPerson)) return false;
  const bool nameless = left.mention == entities::none;
  if (!nameless && type_of(document_, left.mention) != kPerson)
    return right.mention == entities::none && right.groups != 0 && gap.find(',') == gap.npos &&
           count_words(gap) <= (starts_with_one(gap, words_.separators_ko) != 0 ? 5u : 2u);
  if (gap.empty() || gap.find_first_of("\"'.:;") != gap.npos) return false;
  const auto tail =
      std::find_if(words_.tails.begin(), words_.tails.end(), [&](const std::string& word) { return gap.find(word + ' ') != gap.npos; });
  if (!nameless && tail != words_.tails.end()) {  // "한도윤 해송공항장을 비롯해 관내 기관장 및 주민 등 100여 명이"
    const std::size_t at = gap.find(*tail);
    if (count_words(gap.substr(0, at)) <= 3 && count_words(gap.substr(at)) <= 9 && right.mention == entities::none) return true;
  }
  const std::size_t comma = gap.find(',');
  if (comma != gap.npos)
    return gap.find(',', comma + 1) == gap.npos && count_words(gap.substr(0, comma)) <= 3 && count_words(gap.substr(comma)) <= 4;
  if (nameless || count_words(gap) > 4) return false;
  if (std::any_of(words_.tails.begin(), words_.tails.end(), [&](const std::string& tail) { return gap.ends_with(tail); })) return true;
  const text::Span far = distant_particle(view, left);
  return !far.empty() && words_.with.contains(std::string(far.of(document_.bytes())));
}

/// A Korean headline's first comma stands behind its subject: "한도윤, 벨모라·타르시아 대사 접견".
bool SentenceViews::ends_subject(const SentenceView& view, const Item& item) const {
  const bool headline = view.sentence->zone == Zone::Headline && view.sentence->language == text::Language::Korean;
  return headline && item.particle.empty() && document_.bytes().substr(item.span.end).starts_with(',');
}

void SentenceViews::join(const std::vector<Item>& items, SentenceView& view) const {
  for (std::size_t first = 0; first < items.size();) {
    std::size_t last = first;
    while (last + 1 < items.size() && joins(view, items[last], items[last + 1])) {
      if (first == 0 && ends_subject(view, items[last])) break;
      ++last;
    }
    Phrase phrase;
    phrase.span = {items[first].span.start, items[last].span.end};
    for (std::size_t i = first; i <= last; ++i) {
      if (i < last && apposed(view, items[i], items[i + 1])) continue;
      if (items[i].mention != entities::none) phrase.members.push_back(items[i].mention);
      const bool coordinated = (i > first && coordinates(items[i - 1], items[i])) || (i < last && coordinates(items[i], items[i + 1]));
      if (coordinated && items[i].mention != entities::none && (items[i].groups & book_.delegates()) != 0)
        phrase.beside.push_back(items[i].mention);
      phrase.groups |= items[i].groups;
      phrase.titled |= items[i].title;
      if (view.sentence->language == text::Language::Korean && i > first && is_own(items, i, first))
        phrase.own.push_back({items[i - 1].mention, items[i].title ? items[i].span : text::Span{}, is_crowd(items[i])});
    }
    if (view.sentence->language == text::Language::Korean)
      close_korean(view, phrase, items[last]);
    else
      close_english(view, phrase, items[first], items[last], view.phrases.empty() ? 0 : view.phrases.back().span.end);
    view.phrases.push_back(std::move(phrase));
    first = last + 1;
  }
}

}  // namespace mannam::events
