// What goes in: a sentence with a word of talks behind the letters of countries. What comes out: mentions of the sides. Why it exists: see
// country_sides.h.
#include "events/country_sides.h"

#include <algorithm>

#include "events/frames.h"
#include "events/gaps.h"
#include "events/office_holders.h"

namespace mannam::events {
namespace {

constexpr int kFarthest = 10;  ///< words between the letters and the word of talks: 한미 정상은 29일 오후 경주에서 만났다

}  // namespace

CountrySides::CountrySides(const dictionary::Contents& contents)
    : letters_(names::CountryLetters::build(contents)),
      head_words_(contents.words.words("summit-word", "ko")),
      between_(contents.words.words("talks-between", "ko")),
      behind_(contents.words.words("behind-talks", "ko")) {
  for (const std::string& office : contents.words.words("country-head", "ko")) offices_.insert(office);
}

/// What stands behind the letters: only words that belong to talks, up to the trigger or to the mark of a subject: 한미 정상이.
bool CountrySides::leads_to(std::string_view text, const SentenceView& view, text::Span gap, const language::Particles& particles) const {
  std::uint32_t at = gap.start;
  for (bool again = true; again;) {
    while (at < gap.end && is_space(text[at])) ++at;
    const std::size_t size = starts_with_one(text.substr(at, gap.end - at), between_);
    again = size != 0;
    at += static_cast<std::uint32_t>(size);
  }
  if (at >= gap.end) return true;
  const language::Particle mark = particles.match(text.substr(0, gap.end), at);
  const bool subject = (mark.functions & (language::Subject | language::Topic)) != 0;
  return subject && at > gap.start && !is_space(text[at - 1]) && crossing(view, at, gap.end).connective == 0;
}

/// The countries of the compound in front of the trigger.
std::vector<dictionary::EntryIndex> CountrySides::countries(const Document& document, const SentenceView& view, const Trigger& trigger,
                                                            const language::Particles& particles, bool& summit) const {
  const std::string_view text = document.bytes();
  const std::uint32_t start = view.sentence->span.start, end = trigger.word.start;
  std::uint32_t at = end;
  for (int words = 0; words < kFarthest && at > start; ++words) {
    while (at > start && is_space(text[at - 1])) --at;
    while (at > start && !is_space(text[at - 1])) --at;
    names::Hits hits;
    std::uint32_t word = at;
    while (word < end && static_cast<unsigned char>(text[word]) < 0x80) ++word;  // a quotation mark in front
    letters_.find_compound(text, word, particles, hits);
    if (hits.size() < 2 || hits.back().span.end > end || hits.back().particle_functions != 0) continue;
    const text::Span gap{hits.back().span.end, end};
    if (!leads_to(text, view, gap, particles)) return {};
    const std::string_view behind = trim(gap.of(text));
    summit = starts_with_one(behind, head_words_) != 0 ||
             std::any_of(head_words_.begin(), head_words_.end(), [&](const std::string& head) { return behind.ends_with(head); });
    std::vector<dictionary::EntryIndex> found;
    for (const names::Hit& hit : hits) found.push_back(hit.entry);
    return found;
  }
  return {};
}

NamedCountries CountrySides::named(const Document& document) const {
  NamedCountries made;
  const auto& entities = document.entities->entities;
  std::unordered_map<std::uint32_t, std::uint32_t> first;
  for (std::uint32_t i = 0; i < document.entities->mentions.size(); ++i) first.emplace(document.entities->mentions[i].entity, i);
  const auto is_known_elsewhere = [&](const entities::StatedPosition& position) {  // 스가 전 일본 총리: the dictionary knows since when
    const dictionary::EntryIndex entry = entities[position.person].entry;
    if (entry == dictionary::no_entry) return false;
    const auto& roles = document.contents->entries[entry].roles;
    return std::any_of(roles.begin(), roles.end(), [&](const dictionary::Role& role) {
      return offices_.contains(std::string(role.title_ko)) && !holds_in(role.years, document.reference);
    });
  };
  for (const entities::StatedPosition& position : document.entities->positions)
    if (position.organization != entities::none && offices_.contains(position.title) && first.contains(position.person) &&
        !is_known_elsewhere(position))
      if (const auto country = entities[position.organization].entry; country != dictionary::no_entry)
        made.heads.emplace(country, first[position.person]);
  for (const auto& [entity, mention] : first) {
    const dictionary::EntryIndex entry = entities[entity].entry;
    if (entry == dictionary::no_entry) continue;
    if (type_of(document, mention) & kCountry) made.countries.emplace(entry, mention);
    if (entities[entity].type != EntityType::Person) continue;
    for (const dictionary::Role& role : document.contents->entries[entry].roles)
      if (offices_.contains(std::string(role.title_ko)) && holds_in(role.years, document.reference))
        made.heads.emplace(document.contents->find(role.organization), mention);
  }
  return made;
}

/// 정상회담이, 정상회담 직후; 정상회담 경제사절단 speaks of other things.
bool CountrySides::stands_alone(const Document& document, const SentenceView& view, const Trigger& trigger,
                                const language::Particles& particles) const {
  if (trigger.verb) return true;
  const std::string_view text = document.bytes().substr(0, view.sentence->span.end);
  const language::Particle particle = particles.match(text, trigger.word.end);
  if (particle.size != 0) return true;
  if (trigger.word.end < text.size() && !is_space(text[trigger.word.end]))
    return static_cast<unsigned char>(text[trigger.word.end]) < 0x80 || trigger.whole.end > trigger.word.end;
  const std::string_view behind = trim(text.substr(trigger.word.end));
  if (behind.empty() || trigger.whole.end > trigger.word.end) return true;
  const std::size_t size = starts_with_one(behind, behind_);
  return size != 0 && (size == behind.size() || static_cast<unsigned char>(behind[size]) < 0x80);
}

std::vector<std::uint32_t> CountrySides::find(const Document& document, const NamedCountries& named, const SentenceView& view,
                                              const Trigger& trigger, const language::Particles& particles) const {
  bool summit = false;
  const std::vector<dictionary::EntryIndex> sides = countries(document, view, trigger, particles, summit);
  if (sides.size() < 2) return {};
  std::vector<std::uint32_t> found;
  for (const dictionary::EntryIndex country : sides) {
    const auto head = named.heads.find(country), itself = named.countries.find(country);
    if (summit && head != named.heads.end())
      found.push_back(head->second);
    else if (itself != named.countries.end())
      found.push_back(itself->second);
  }
  return found.size() < 2 ? std::vector<std::uint32_t>() : found;
}

}  // namespace mannam::events
