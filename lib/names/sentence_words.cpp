// What goes in: a sentence and its hits. What comes out: its words and what is known of them. Why it exists: see sentence_words.h.
#include "names/sentence_words.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using language::Character;
using language::character_at;
using language::character_before;
using language::is_inside_character;
using language::Script;
using language::script_of;

constexpr std::uint32_t syllable = 3;  // bytes

bool links(char32_t code) { return code == '-' || code == '\'' || code == 0x2019; }

}  // namespace

SentenceWords::SentenceWords(const Clues& clues, std::string_view text, text::Span span, std::size_t first, const Hits& hits)
    : clues_(clues), text_(text.substr(0, span.end)), at_bytes_(span.size() + 1), first_byte_(span.start) {
  for (std::size_t i = first; i < hits.size(); ++i) sort_out(hits[i]);
  for (const text::Span& weak : weak_titles_) titles_.push_back(weak);
  for (Spans* spans : {&weak_titles_, &weak_people_, &titles_, &bodies_, &organizations_, &places_, &people_, &strong_})
    std::sort(spans->begin(), spans->end());
  for (const text::Span& strong : strong_) reach_.push_back(std::max(strong.end, reach_.empty() ? 0u : reach_.back()));
  cut_words(span);
}

void SentenceWords::sort_out(const Hit& hit) {
  using dictionary::EntryType;
  const auto keep = [&](Spans& spans, Kind kind) {
    spans.push_back(hit.span);
    mark(hit.span, kind);
  };
  const bool known = hit.entry != dictionary::no_entry;
  if (hit.type == EntryType::Title && hit.word_end) keep(hit.weak ? weak_titles_ : titles_, Title);
  if (hit.type == EntryType::Organization || hit.type == EntryType::Place || hit.type == EntryType::Facility)
    if (!hit.weak || hit.span.size() >= 2 * syllable) keep(bodies_, Body);
  if (hit.type == EntryType::Organization && !hit.weak) keep(organizations_, KnownOrganization);
  const bool long_enough = hit.span.size() >= 2 * syllable || static_cast<unsigned char>(text_[hit.span.start]) < 0x80;
  if (hit.type == EntryType::Place && hit.form != dictionary::FormKind::Demonym && long_enough) keep(places_, KnownPlace);
  if (hit.type == EntryType::Person && known && hit.word_start)
    keep(hit.weak ? weak_people_ : people_, hit.weak ? WeakPerson : KnownPerson);
  if (known && !hit.weak) keep(strong_, Strong);
}

void SentenceWords::mark(text::Span span, Kind kind) {
  if (span.start < first_byte_ || span.end - first_byte_ >= at_bytes_.size()) return;
  std::uint8_t& starts = at_bytes_[span.start - first_byte_].starts;
  std::uint8_t& ends = at_bytes_[span.end - first_byte_].ends;
  starts = static_cast<std::uint8_t>(starts | kind);
  ends = static_cast<std::uint8_t>(ends | kind);
}

void SentenceWords::cut_words(text::Span span) {
  for (std::uint32_t at = span.start; at < span.end;) {
    const Character first = character_at(text_, at);
    const Script script = script_of(first.code);
    if (script == Script::None) {
      at += std::max(first.size, 1u);
      continue;
    }
    Word word{{at, at}, at, script == Script::Latin, script == Script::Latin && language::is_upper(first.code)};
    bool hangul = true;
    for (;;) {
      const Character next = character_at(text_, at);
      const bool letter = script_of(next.code) != Script::None;
      const bool inner = links(next.code) && script_of(character_before(text_, at).code) == Script::Latin &&
                         script_of(character_at(text_, at + next.size).code) == Script::Latin &&
                         !(next.code != '-' && character_at(text_, at + next.size).code == 's');
      if (next.size == 0 || (!letter && !inner)) break;
      hangul = hangul && language::is_hangul(next.code);
      at += next.size;
      if (hangul) word.hangul_end = at;
    }
    word.span.end = at;
    at_bytes_[word.span.start - first_byte_].word = static_cast<std::uint32_t>(words_.size());
    words_.push_back(word);
    noun_ends_.push_back(find_noun_ends(word.span));
  }
}

std::uint32_t SentenceWords::longest(const Spans& spans, std::uint32_t at) {
  const auto behind = std::upper_bound(spans.begin(), spans.end(), text::Span{at, 0xffffffff});
  return behind != spans.begin() && std::prev(behind)->start == at ? std::prev(behind)->end : 0;
}

bool SentenceWords::is_weak_title(text::Span title) const { return std::binary_search(weak_titles_.begin(), weak_titles_.end(), title); }

std::uint32_t SentenceWords::shortest_start(const Spans& spans, std::uint32_t at) {
  constexpr std::uint32_t farthest = 60;  // bytes: no title or organisation before a name is longer
  auto span = std::lower_bound(spans.begin(), spans.end(), text::Span{at > farthest ? at - farthest : 0, 0});
  for (; span != spans.end() && span->start < at; ++span)
    if (span->end == at) return span->start;
  return at;
}

bool SentenceWords::is_inside_known(text::Span span) const {
  const auto behind = std::upper_bound(strong_.begin(), strong_.end(), text::Span{span.start, 0xffffffff});
  return behind != strong_.begin() && reach_[static_cast<std::size_t>(behind - strong_.begin()) - 1] >= span.end;
}

void SentenceWords::add_body(text::Span span, dictionary::EntryType type) {
  const auto keep = [&](Spans& spans, Kind kind) {
    spans.insert(std::upper_bound(spans.begin(), spans.end(), span), span);
    mark(span, kind);
  };
  keep(bodies_, Body);
  if (type == dictionary::EntryType::Organization) keep(organizations_, KnownOrganization);
  if (type == dictionary::EntryType::Place) keep(places_, KnownPlace);
}

NounEnds SentenceWords::find_noun_ends(text::Span word) const {
  NounEnds ends(word.end);
  for (std::uint32_t cut = syllable; cut <= NounEnds::longest_particle * syllable && cut + syllable < word.size() + 1; cut += syllable) {
    const std::uint32_t end = word.end - cut;
    if (!language::is_hangul(character_at(text_, end).code)) break;
    const language::Particle particle = clues_.particles->match(text_, end);
    if (particle.size == cut && particle.agrees) ends.push_back(end);
  }
  return ends;
}

text::Span SentenceWords::title_in(text::Span word) const {
  constexpr std::uint32_t most = 6 * syllable;
  for (const std::uint32_t end : noun_ends(word)) {
    if (!clues_.titles.may_end(text_.substr(0, end))) continue;
    for (std::uint32_t size = std::min(most, end - word.start); size >= 2 * syllable; --size)
      if (!is_inside_character(text_, end - size) && clues_.titles.contains(text_.substr(end - size, size)) &&
          may_begin_title({word.start, end - size}))
        return {end - size, end};
  }
  return {};
}

bool SentenceWords::may_begin_title(text::Span before) const {
  return before.size() != syllable || clues_.title_prefixes.contains(of(before));
}

bool SentenceWords::ends_in_particle(text::Span word) const {
  constexpr std::uint32_t of_case =
      language::Subject | language::Topic | language::Object | language::At | language::To | language::From | language::Of | language::Also;
  for (std::uint32_t cut = syllable; cut <= 3 * syllable && cut < word.size(); cut += syllable) {
    const std::uint32_t end = word.end - cut;
    if (!language::is_hangul(character_at(text_, end).code)) return false;
    const language::Particle particle = clues_.particles->match(text_, end);
    if (particle.size == cut && particle.agrees && (particle.functions & of_case)) return true;
  }
  return false;
}

std::uint32_t SentenceWords::behind_brackets(std::uint32_t at) const {
  constexpr std::size_t longest_bracket = 90;
  if (at >= text_.size() || text_[at] != '(') return at;
  const std::size_t close = text_.find(')', at);
  return close == std::string_view::npos || close - at > longest_bracket ? at : static_cast<std::uint32_t>(close + 1);
}

std::optional<Support> SentenceWords::title_behind(std::uint32_t at, int most_nouns) const {
  Support support;
  bool people = false;
  at = behind_brackets(at);
  for (int step = 0; step < 7 && at < text_.size() && text_[at] == ' '; ++step) {
    const std::uint32_t start = at + 1;
    const std::size_t index = word_at(start);
    if (index == words_.size()) return std::nullopt;
    const text::Span word = words_[index].span;
    if (const std::uint32_t end = title_at(start)) {
      support.title = {start, end};
      support.weak = is_weak_title(support.title);
      return support;
    }
    if (const std::uint32_t end = body_at(start)) {
      support.body = true;
      if (const std::uint32_t title = title_at(end)) return support.title = {end, title}, support;
      const text::Span inner = title_in(word);
      if (inner.end > end) return support.title = inner, support;
      at = behind_brackets(std::max(end, end >= word.end ? end : word.end));
      if (end < word.end && (clues_.particles->match(text_, end).functions & ~static_cast<std::uint32_t>(language::Of)) != 0)
        return std::nullopt;
      continue;
    }
    if (const text::Span inner = title_in(word); !inner.empty()) return support.title = inner, support;
    at = behind_brackets(word.end);
    if (support.nouns == 0 && clues_.korean_name(of(word)) == 2) {
      people = true;
      continue;
    }
    if (people || ends_in_particle(word) || ++support.nouns > most_nouns) return std::nullopt;
  }
  return std::nullopt;
}

Hit SentenceWords::make_hit(text::Span span, dictionary::EntryType type, double confidence, std::vector<std::string> why) const {
  Hit hit;
  hit.span = span;
  hit.type = type;
  hit.derivation = Derivation::Unknown;
  hit.confidence = confidence;
  hit.why = std::move(why);
  const language::NameTail tail = clues_.particles->tail(text_, span.end);
  if (tail.particle.size > 0 && tail.same) {
    hit.particle = {span.end + tail.suffix, span.end + tail.suffix + tail.particle.size};
    hit.particle_functions = tail.particle.functions;
  }
  return hit;
}

}  // namespace mannam::names
