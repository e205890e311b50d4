// What goes in: a sentence with its mentions and titles. What comes out: SentenceView. Why it exists: see phrases.h.
#include "events/phrases.h"

#include <algorithm>
#include <utility>

#include "events/gaps.h"

namespace mannam::events {
namespace {

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

template <class Range>
void sort_by_start(Range& items) {
  std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.span.start < b.span.start; });
}

std::vector<std::string> longest_first(std::vector<std::string> words) {
  std::stable_sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return words;
}

}  // namespace

std::uint32_t type_of(const Document& document, std::uint32_t mention) {
  const entities::NamedEntity& entity = document.entities->entities[document.entities->mentions[mention].entity];
  switch (entity.type) {
    case EntityType::Person:
      return kPerson;
    case EntityType::Organization:
      return kOrganization;
    case EntityType::Facility:
      return kFacility;
    case EntityType::Place: {
      const bool country = entity.entry != dictionary::no_entry && document.contents->entries[entity.entry].kind == "country";
      return country ? kPlace | kCountry : kPlace;
    }
    default:
      return 0;
  }
}

int quotation_of(const SentenceView& view, std::uint32_t at) {
  int found = -1;
  for (std::size_t i = 0; i < view.quotations.size(); ++i)
    if (view.quotations[i].start <= at && at < view.quotations[i].end) found = static_cast<int>(i);
  return found;
}

SentenceViews::SentenceViews(const Document& document, const RuleBook& book, const text::ClauseBorders& borders,
                             const dictionary::WordLists& words)
    : document_(document),
      book_(book),
      borders_(borders),
      separators_ko_(longest_first(words.words("list-separator", "ko"))),
      separators_en_(longest_first(words.words("list-separator", "en"))),
      tails_(longest_first(words.words("list-tail", "ko"))) {
  for (const std::string& word : words.words("list-particle", "ko")) with_.insert(word);
  together_ = words.words("together", "ko");
  passing_ = words.words("time-in-passing", "ko");
  for (const std::string& word : words.words("preposition", "en")) prepositions_.insert(word);
  for (const std::string& word : words.words("before-name", "en")) skipped_.insert(word);
  for (const std::string& word : words.words("place-noun", "en")) place_nouns_.insert(word);
}

SentenceView SentenceViews::make(std::uint32_t index) {
  SentenceView view;
  view.index = index;
  view.sentence = &document_.text->sentences[index];
  view.passing = passing_;
  view.list_particles = &with_;
  view.triggers = book_.triggers(document_.bytes(), *view.sentence);
  const text::Span span = view.sentence->span;
  for (; next_time_ < document_.times->size() && (*document_.times)[next_time_].span.start < span.end; ++next_time_)
    if ((*document_.times)[next_time_].span.start >= span.start) view.times.push_back(static_cast<std::uint32_t>(next_time_));
  const std::vector<text::Quotation>& quotations = document_.text->quotations;
  while (next_quotation_ < quotations.size() && quotations[next_quotation_].span.end <= span.start) ++next_quotation_;
  for (std::size_t i = next_quotation_; i < quotations.size() && quotations[i].span.start < span.end; ++i)
    if (quotations[i].speech) view.quotations.push_back(quotations[i].span);

  std::vector<Item> items = items_of(view);
  std::vector<text::Span> names;
  for (const Item& item : items) names.push_back({item.span.start, std::max(item.span.end, item.particle.end)});
  for (const text::Border& border : borders_.find(document_.bytes(), *view.sentence)) {
    const bool named = std::any_of(names.begin(), names.end(), [&](text::Span name) { return name.overlaps(border.word); });
    const bool timed = std::any_of(view.times.begin(), view.times.end(),
                                   [&](std::uint32_t t) { return (*document_.times)[t].span.overlaps(border.word); });
    if (!named && !timed) view.borders.push_back(border);
  }
  SentenceView filled = view;
  join(view, items, filled);
  return filled;
}

std::vector<SentenceViews::Item> SentenceViews::items_of(const SentenceView& view) {
  std::vector<Item> items;
  const text::Span span = view.sentence->span;
  const auto& mentions = document_.entities->mentions;
  for (; next_mention_ < mentions.size() && mentions[next_mention_].span.start < span.end; ++next_mention_) {
    const entities::NamedMention& mention = mentions[next_mention_];
    if (mention.affiliation || mention.span.start < span.start || type_of(document_, static_cast<std::uint32_t>(next_mention_)) == 0)
      continue;
    const text::Span phrase = mention.phrase.empty() ? mention.span : mention.phrase;
    const bool cut = mention.kind == MentionKind::Title && phrase.end < span.end && is_latin(document_.bytes()[phrase.end]);
    if (cut) continue;  // "the CEO" of "the CEOs"
    items.push_back({phrase, mention.particle, static_cast<std::uint32_t>(next_mention_)});
  }
  const auto& titles = document_.entities->titles;
  for (; next_title_ < titles.size() && titles[next_title_].span.start < span.end; ++next_title_) {
    const entities::BareTitle& title = titles[next_title_];
    if (title.span.start < span.start) continue;
    const std::uint64_t groups = book_.groups(view.sentence->language, title.span.of(document_.bytes()));
    items.push_back({title.span, title.particle, entities::none, groups | RuleBook::kTitle, true});
  }
  add_nameless(view, items);
  sort_by_start(items);
  if (view.sentence->language == text::Language::Korean) take_titles(items);
  for (std::size_t i = 0; i + 1 < items.size();) {
    if (!absorbed(view, items[i], items[i + 1])) {
      ++i;
      continue;
    }
    items[i + 1].span.start = items[i].span.start;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return items;
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
                       count_words(gap) <= 1;
    if (!plain) {
      ++i;
      continue;
    }
    person.span.end = next.span.end;
    person.particle = next.particle;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// People without a name: 관계자들, executives. A word inside another item is no item of its own.
void SentenceViews::add_nameless(const SentenceView& view, std::vector<Item>& items) const {
  const std::string_view text = document_.bytes();
  const bool korean = view.sentence->language == text::Language::Korean;
  std::vector<text::Span> taken;
  for (const Item& item : items) taken.push_back({item.span.start, std::max(item.span.end, item.particle.end)});
  std::vector<Item> titles_replaced;
  for (const text::Span word : text::plain_words(text, view.sentence->span)) {
    if (std::any_of(taken.begin(), taken.end(), [&](text::Span span) { return span.overlaps(word); })) continue;
    if (!korean) {
      if (const std::uint64_t groups = book_.groups(text::Language::English, word.of(text)))
        items.push_back({word, {}, entities::none, groups});
      continue;
    }
    for (std::uint32_t end = word.start + 3; end <= word.end; end += 3) {  // 관계자들과: the longest stem before a particle
      const language::Particle particle = book_.particles().match(text.substr(0, word.end), end);
      if (end != word.end && end + particle.size != word.end) continue;
      const std::uint64_t groups = book_.groups(text::Language::Korean, text.substr(word.start, end - word.start));
      if (groups == 0) continue;
      items.push_back({{word.start, end}, {end, word.end}, entities::none, groups});
      break;
    }
  }
}

/// The mark of the last member, or of the 등 or 비롯해 behind it.
void SentenceViews::close_korean(const SentenceView& view, Phrase& phrase, const Item& last) const {
  const std::string_view text = document_.bytes().substr(0, view.sentence->span.end);
  text::Span particle = last.particle;
  if (particle.empty()) {
    std::uint32_t at = last.span.end;
    while (at < text.size() && is_space(text[at])) ++at;
    if (const std::size_t tail = starts_with_one(text.substr(at), tails_); tail != 0) {
      const std::uint32_t end = at + static_cast<std::uint32_t>(tail);
      if (const language::Particle found = book_.particles().match(text, end); found.size != 0) particle = {end, end + found.size};
    }
  }
  if (particle.empty()) particle = distant_particle(view, last);
  if (phrase.members.size() > 1)
    if (const text::Span end = list_end(view, particle.empty() ? last.span.end : particle.end); !end.empty()) particle = end;
  if (particle.empty()) return;
  std::string_view behind = text.substr(particle.end);
  const std::string_view next = trim(behind);
  phrase.together = behind.starts_with(',') || starts_with_one(next, together_) != 0;
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
    for (const std::string& tail : tails_) {
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
    if (text[at] == '(') at = static_cast<std::uint32_t>(std::min(text.find(')', at), text.size() - 1)) + 1;
    if (at >= text.size() || (text[at] != ' ' && words > 0)) return {};
    const std::uint32_t start = text[at] == ' ' ? ++at : at;
    while (at < text.size() && !is_space(text[at]) && text[at] != '(') ++at;
    for (const text::Border& border : view.borders)
      if (border.word.start < at && border.word.end > start) return {};
    const bool inside = start == last.span.end;  // 외교부|장이
    for (std::uint32_t end = start + (inside ? 3 : 6); end < at; end += 3) {
      const language::Particle found = book_.particles().match(text, end);
      if (found.size == 0 || end + found.size != at) continue;
      const std::uint32_t wanted = person ? language::Subject | language::Topic | language::With | language::Object : language::At;
      const bool side = (found.functions & wanted) != 0;
      return side ? text::Span{end, at} : text::Span{};
    }
    if (text.substr(start, at - start).find_first_of(",.\"'") != std::string_view::npos) return {};
  }
  return {};
}

/// "in the harbour town of Estel": the preposition that counts stands further left.
bool SentenceViews::place_noun_before(const SentenceView& view, std::string_view text, std::uint32_t of) const {
  std::uint32_t end = of;
  while (end > view.sentence->span.start && text[end - 1] == ' ') --end;
  std::uint32_t start = end;
  while (start > view.sentence->span.start && !is_space(text[start - 1])) --start;
  return place_nouns_.contains(lower_case(text.substr(start, end - start)));
}

/// The preposition in front of the first member, over articles and small words; or 's behind the last.
void SentenceViews::close_english(const SentenceView& view, Phrase& phrase, const Item& first, const Item& last,
                                  std::uint32_t after) const {
  const std::string_view text = document_.bytes();
  const std::string_view behind = text.substr(last.span.end, std::min<std::size_t>(5, view.sentence->span.end - last.span.end));
  if (behind.starts_with("'s") || behind.starts_with("’s")) {
    phrase.mark = "'s";
    phrase.mark_at = last.span.end;
    phrase.span.end += behind[0] == '\'' ? 2 : 4;
    return;
  }
  std::uint32_t at = first.span.start;
  for (int words = 0; words < 6; ++words) {
    while (at > view.sentence->span.start && text[at - 1] == ' ') --at;
    const std::uint32_t end = at;
    while (at > view.sentence->span.start && !is_space(text[at - 1])) --at;
    const std::string word = lower_case(text.substr(at, end - at));
    if (word.empty() || word.find_first_of(",;:.\"()") != word.npos || word.find("\xE2\x80") != word.npos) return;
    if (word == "of" && place_noun_before(view, text, at)) continue;
    if (prepositions_.contains(word)) {
      phrase.mark = word;
      phrase.mark_at = at;
      return;
    }
    const bool plain = (text[at] >= 'a' && text[at] <= 'z') || (is_latin(text[at]) && at > after);  // "with Haesong Regional Governor X"
    if (!skipped_.contains(word) && !(plain && words < 5)) return;
    if (std::any_of(view.borders.begin(), view.borders.end(), [&](const text::Border& b) { return b.word.start == at; })) return;
  }
}

}  // namespace mannam::events
