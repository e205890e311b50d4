// What goes in: a sentence with its mentions and titles. What comes out: SentenceView. Why it exists: see phrases.h.
#include "events/phrases.h"

#include <algorithm>
#include <utility>

#include "events/gaps.h"

namespace mannam::events {
namespace {

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_hangul_at(std::string_view text, std::size_t at) {
  return at < text.size() && static_cast<unsigned char>(text[at]) >= 0xEA && static_cast<unsigned char>(text[at]) <= 0xED;
}

template <class Range>
void sort_by_start(Range& items) {
  std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.span.start < b.span.start; });
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

SentenceViews::SentenceViews(const Document& document, const RuleBook& book, const text::ClauseBorders& borders, const PhraseWords& words)
    : document_(document), book_(book), borders_(borders), words_(words) {
  read_holders();
}

SentenceView SentenceViews::make(std::uint32_t index, const std::vector<text::Span>& words, std::vector<Trigger> triggers) {
  SentenceView view;
  view.index = index;
  view.sentence = &document_.text->sentences[index];
  view.passing = view.sentence->language == text::Language::English ? &words_.sayings : &words_.passing;
  view.list_particles = &words_.with;
  view.ahead = &words_.ahead;
  view.since = &words_.since;
  view.triggers = std::move(triggers);
  view.words = &words;
  find_forbidden_rules(view);
  view.auxiliaries = &words_.auxiliaries;
  view.being = &words_.being;
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
  for (const text::Border& border : borders_.find(document_.bytes(), *view.sentence, words)) {
    const bool named = std::any_of(names.begin(), names.end(), [&](text::Span name) { return name.overlaps(border.word); });
    const bool timed = std::any_of(view.times.begin(), view.times.end(),
                                   [&](std::uint32_t t) { return (*document_.times)[t].span.overlaps(border.word); });
    if (!named && !timed) view.borders.push_back(border);
  }
  join(items, view);
  view.words = nullptr;
  return view;
}

/// Asked of the sentence once for each rule, however many triggers it has.
void SentenceViews::find_forbidden_rules(SentenceView& view) const {
  std::set<std::uint32_t> asked;
  std::string sentence;
  for (const Trigger& trigger : view.triggers) {
    for (const std::uint32_t rule : trigger.rules) {
      const std::vector<std::string>& never = book_.rules()[rule].not_among;
      if (never.empty() || !asked.insert(rule).second) continue;
      if (sentence.empty()) sentence = lower_case(view.sentence->span.of(document_.bytes()));
      const auto found = std::find_if(never.begin(), never.end(), [&](const std::string& word) { return holds_word(sentence, word); });
      if (found != never.end()) view.forbidden_rules.emplace(rule, *found);
    }
  }
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
    if (mention.demonym && view.sentence->language != text::Language::English) continue;
    const bool cut = mention.kind == MentionKind::Title && phrase.end < span.end && is_latin(document_.bytes()[phrase.end]);
    if (cut) continue;  // "the CEO" of "the CEOs"
    items.push_back({phrase, mention.particle, static_cast<std::uint32_t>(next_mention_)});
    items.back().demonym = mention.demonym;
  }
  const auto& titles = document_.entities->titles;
  for (; next_title_ < titles.size() && titles[next_title_].span.start < span.end; ++next_title_) {
    const entities::BareTitle& title = titles[next_title_];
    if (title.span.start < span.start) continue;
    const bool korean = view.sentence->language == text::Language::Korean;
    const bool syllable = korean && title.span.size() == 3 && title.particle.empty() && is_hangul_at(document_.bytes(), title.span.end);
    if (syllable) continue;        // 양 of 양자 회담
    text::Span word = title.span;  // the titles' own span leaves the s of "ministers" out
    while (!korean && word.end < span.end && is_latin(document_.bytes()[word.end])) ++word.end;
    const std::uint64_t groups = book_.groups(view.sentence->language, word.of(document_.bytes()));
    // 대학생들: a crowd, and no holder of an office.
    const text::Span longer{word.start, std::min(word.end + 3, span.end)};
    const bool crowd = korean && is_hangul_at(document_.bytes(), word.end) &&
                       (book_.groups(text::Language::Korean, longer.of(document_.bytes())) & RuleBook::kCounted) != 0;
    items.push_back({word, title.particle, entities::none, groups | RuleBook::kTitle | (crowd ? RuleBook::kCounted : 0), true});
    items.back().noun = word;
  }
  add_nameless(view, items);
  if (view.sentence->language == text::Language::English) add_pairs(view, items);
  sort_by_start(items);
  if (view.sentence->language == text::Language::Korean) {
    leave_asides(view, items);
    take_titles(items);
    take_crowds(items);
    if (view.sentence->zone != Zone::Headline) take_affiliations(items);
  }
  if (view.sentence->language == text::Language::English) {
    absorb(view, items);
    keep_owned_demonyms(items);
    name_heads(items);
  }
  return items;
}

bool SentenceViews::inside_capitals(const SentenceView& view, text::Span word) const {
  const std::string_view text = document_.bytes();
  const auto capital = [&](std::uint32_t at) { return at < view.sentence->span.end && text[at] >= 'A' && text[at] <= 'Z'; };
  return capital(word.start) && word.end + 1 < view.sentence->span.end && text[word.end] == ' ' && capital(word.end + 1);
}

/// People without a name: 관계자들, executives. A word inside another item is no item of its own.
void SentenceViews::add_nameless(const SentenceView& view, std::vector<Item>& items) const {
  const std::string_view text = document_.bytes();
  const bool korean = view.sentence->language == text::Language::Korean;
  std::vector<text::Span> taken;
  for (const Item& item : items) taken.push_back({item.span.start, std::max(item.span.end, item.particle.end)});
  std::vector<Item> titles_replaced;
  for (const text::Span word : *view.words) {
    if (std::any_of(taken.begin(), taken.end(), [&](text::Span span) { return span.overlaps(word); })) continue;
    if (!korean) {
      if (std::any_of(view.times.begin(), view.times.end(), [&](std::uint32_t t) { return (*document_.times)[t].span.overlaps(word); }))
        continue;                                                                      // 5 pm is no prime minister
      if (view.sentence->zone == Zone::Body && inside_capitals(view, word)) continue;  // Harbour Leaders Forum
      if (const std::uint64_t groups = book_.groups(text::Language::English, word.of(text)))
        items.push_back({word, {}, entities::none, groups, false, false, false, word});
      continue;
    }
    for (std::uint32_t end = word.start + 3; end <= word.end; end += 3) {  // 관계자들과: the longest stem before a particle
      const std::uint64_t groups = book_.groups(text::Language::Korean, text.substr(word.start, end - word.start));
      if (groups == 0) continue;
      if (end != word.end && end + book_.particles().match(text.substr(0, word.end), end).size != word.end) continue;
      items.push_back({{word.start, end}, {end, word.end}, entities::none, groups});
      break;
    }
  }
}

/// "in the harbour town of Estel": the preposition that counts stands further left.
bool SentenceViews::place_noun_before(const SentenceView& view, std::string_view text, std::uint32_t of) const {
  std::uint32_t end = of;
  while (end > view.sentence->span.start && text[end - 1] == ' ') --end;
  std::uint32_t start = end;
  while (start > view.sentence->span.start && !is_space(text[start - 1])) --start;
  return words_.place_nouns.contains(lower_case(text.substr(start, end - start)));
}

/// The preposition in front of the first member, over articles and small words; or 's behind the last.
void SentenceViews::close_english(const SentenceView& view, Phrase& phrase, const Item& first, const Item& last,
                                  std::uint32_t after) const {
  const std::string_view text = document_.bytes();
  const std::string_view behind = text.substr(last.span.end, std::min<std::size_t>(5, view.sentence->span.end - last.span.end));
  if (const std::size_t size = starts_with_one(behind, words_.possessives); size != 0) {
    phrase.mark = words_.possessives.front();
    phrase.owner = true;
    phrase.mark_at = last.span.end;
    phrase.span.end += static_cast<std::uint32_t>(size);
    return;
  }
  std::uint32_t at = first.span.start;
  for (int words = 0; words < 6; ++words) {
    while (at > view.sentence->span.start && text[at - 1] == ' ') --at;
    const std::uint32_t end = at;
    while (at > view.sentence->span.start && !is_space(text[at - 1])) --at;
    const std::string word = lower_case(text.substr(at, end - at));
    if (word.empty() || word.find_first_of(",;:.\"()") != word.npos || word.find("\xE2\x80") != word.npos) return;
    if (words_.place_links.contains(word) && place_noun_before(view, text, at)) continue;
    if (words_.prepositions.contains(word)) {
      phrase.mark = word;
      phrase.mark_at = at;
      return;
    }
    const bool plain = (text[at] >= 'a' && text[at] <= 'z') || (is_latin(text[at]) && at > after);  // "with Haesong Regional Governor X"
    if (!words_.skipped.contains(word) && !(plain && words < 5)) return;
    if (std::any_of(view.borders.begin(), view.borders.end(), [&](const text::Border& b) { return b.word.start == at; })) return;
  }
}

}  // namespace mannam::events
