// What goes in: word lists. What comes out: Clues. Why it exists: see clues.h.
#include "names/clues.h"

#include <algorithm>
#include <charconv>

#include "dictionary/compiled.h"
#include "language/scripts.h"

namespace mannam::names {
namespace {

using language::character_at;

constexpr std::size_t syllable = 3;  // bytes
constexpr double surely_a_name = 4;  // bits of its syllables, though its first two are a noun

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

void fill(WordSet& set, const dictionary::WordLists& words, std::string_view list) {
  words.each_word(list, [&](std::string_view, std::string_view word, std::string_view) { set.insert(word); });
}

void fill(dictionary::StoredWords& stored, const dictionary::WordLists& words, std::string_view list) {
  words.each_word(list, [&](std::string_view, std::string_view word, std::string_view) { stored.add(word); });
}

void fill(WordTable& table, const dictionary::WordLists& words, std::string_view list, std::string_view language) {
  words.each_word(list, [&](std::string_view of_word, std::string_view word, std::string_view value) {
    if (of_word == language) table.emplace(word, number(value));
  });
}

/// One row a weight: all syllables | weight.
void fill(Clues::Weights& weights, const dictionary::WordLists& words, std::string_view list) {
  words.each_word(list, [&](std::string_view, std::string_view word, std::string_view value) {
    for (std::size_t at = 0; at < word.size(); at += syllable)
      weights.set(character_at(word, at).code, static_cast<std::int16_t>(number(value)));
  });
}

bool is_all_hangul(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += syllable)
    if (!language::is_hangul(character_at(word, at).code)) return false;
  return !word.empty();
}

BodyClues read_body_clues(const dictionary::WordLists& words) {
  BodyClues bodies;
  fill(bodies.suffixes, words, "org-suffix", "ko");
  fill(bodies.common, words, "common-body");
  fill(bodies.no_endings, words, "no-body-ending");
  fill(bodies.quarters, words, "quarter");
  fill(bodies.state_bodies, words, "state-body");
  fill(bodies.teams, words, "team-noun");
  fill(bodies.institutions, words, "institution-noun");
  fill(bodies.kinds, words, "body-kind");
  fill(bodies.firm_kinds, words, "firm-kind");
  fill(bodies.marks, words, "company-mark");
  fill(bodies.short_marks, words, "short-form-mark");
  fill(bodies.facilities, words, "facility-noun");
  fill(bodies.facilities_behind_names, words, "facility-needs-name");
  fill(bodies.facilities_with_locative, words, "facility-with-locative");
  fill(bodies.offices_with_rooms, words, "office-with-rooms");
  fill(bodies.rooms, words, "room");
  fill(bodies.place_suffixes, words, "place-suffix", "ko");
  fill(bodies.near_suffixes, words, "near-place-suffix", "ko");
  fill(bodies.inner_suffixes, words, "inner-place-suffix", "ko");
  fill(bodies.foreign_suffixes, words, "foreign-place-suffix");
  fill(bodies.location_nouns, words, "location-noun");
  fill(bodies.place_hanja, words, "place-hanja");
  for (const dictionary::WordRow& row : words.list("outer-place-ending")) bodies.outer_of.emplace(row.word, row.values);
  return bodies;
}

/// Where the words of a large list stand, in the dictionary and in a compiled file.
struct LargeList {
  dictionary::StoredWords Clues::*words;
  const char* section;
  std::vector<std::string_view> lists;
};

const std::vector<LargeList> large_lists = {{&Clues::name_like, "name-like", {"name-like-word"}},
                                            {&Clues::no_foreign, "no-foreign", {"no-foreign", "foreign-like-word", "no-name"}},
                                            {&Clues::common_nouns, "nouns", {"common-noun"}},
                                            {&Clues::noun_beginnings, "noun-heads", {"noun-like-surname"}},
                                            {&Clues::nouns_behind, "noun-ends", {"noun-behind-prefix"}},
                                            {&Clues::english_everyday, "everyday", {"english-everyday"}},
                                            {&Clues::english_born, "born", {"english-given"}},
                                            {&Clues::english_surnames, "family", {"english-surname"}}};

}  // namespace

void Clues::add_sections(dictionary::ImageWriter& writer) const {
  for (const LargeList& large : large_lists) (this->*large.words).add_sections(writer, large.section);
}

Clues Clues::build(const dictionary::Contents& contents, const language::Particles& particles) {
  const dictionary::WordLists& words = contents.words;
  Clues clues;
  clues.particles = &particles;
  fill(clues.surnames, words, "surname", "ko");
  for (const dictionary::WordRow& row : words.list("surname")) {
    if (row.language == "en") clues.latin_surnames.insert(row.word);
    if (row.language == "ko" && row.values.size() > 1) clues.surname_hanja.emplace(row.word, row.values[1]);
  }
  for (const dictionary::WordRow& row : words.list("given-syllable")) {
    const auto column = [&](std::size_t index) {
      return static_cast<std::int16_t>(index < row.values.size() ? number(row.values[index]) : 0);
    };
    clues.given.set(character_at(row.word, 0).code, {column(0), column(1), column(2)});
  }
  fill(clues.foreign, words, "foreign-syllable");
  fill(clues.name_weights[0], words, "surname-weight");
  fill(clues.name_weights[1], words, "first-syllable-weight");
  fill(clues.name_weights[2], words, "second-syllable-weight");
  for (const std::string_view list : {"no-person", "no-name"}) fill(clues.no_person, words, list);
  fill(clues.titles, words, "title-ending");
  fill(clues.noun_endings, words, "noun-ending");
  fill(clues.honorifics, words, "honorific");
  fill(clues.title_prefixes, words, "title-prefix");
  fill(clues.noun_prefixes, words, "noun-prefix");
  fill(clues.verb_like_endings, words, "verb-like-ending");
  fill(clues.thing_endings, words, "thing-ending");
  fill(clues.place_endings, words, "place-like-ending");
  fill(clues.surname_addresses, words, "surname-address");
  fill(clues.name_tails, words, "name-tail");
  fill(clues.to_people, words, "particle-of-people");
  fill(clues.foreign_given, words, "foreign-given-name");
  fill(clues.weak_given, words, "weak-given-name");
  fill(clues.trades, words, "trade");
  fill(clues.personal_titles, words, "personal-title");
  fill(clues.withheld, words, "withheld-name");
  clues.bodies = read_body_clues(words);
  for (const LargeList& large : large_lists) {
    if (dictionary::is_all_of_image(contents) && (clues.*large.words).open(*contents.image, large.section)) continue;
    for (const std::string_view list : large.lists) fill(clues.*large.words, words, list);
  }
  fill(clues.no_addresses, words, "no-address");
  fill(clues.head_endings, words, "head-ending");
  fill(clues.english_given, words, "english-given-name");
  fill(clues.no_run_endings, words, "no-run-ending");
  fill(clues.english_everyday_endings, words, "english-everyday-ending");
  fill(clues.english_no_name, words, "english-no-name");
  fill(clues.english_bodies, words, "english-body-word");
  fill(clues.english_places, words, "english-place-word");
  fill(clues.english_links, words, "english-name-link");
  fill(clues.english_deeds, words, "english-deed-of-people");
  fill(clues.english_bearers, words, "english-bearer");
  fill(clues.english_meeting, words, "english-meeting-word");
  fill(clues.english_with, words, "english-meeting-link");
  fill(clues.english_place_heads, words, "english-place-head");
  fill(clues.english_adjectives, words, "english-body-adjective");
  fill(clues.english_of, words, "english-of");
  fill(clues.english_articles, words, "article");
  const dictionary::Section<dictionary::EntryIndex> titles = dictionary::titles_of(contents);
  for (const dictionary::EntryIndex title : titles.values()) {
    for (const std::string_view name : contents.entries[title].ko)
      if (name.size() >= 2 * syllable && is_all_hangul(name)) clues.titles.emplace(name);
  }
  for (const dictionary::WordRow& row : words.list("no-title-ending")) clues.titles.erase(std::string(row.word));
  return clues;
}

bool Clues::noun_and_ending(std::string_view name) const {
  const std::string_view noun = name.substr(0, 2 * syllable), rest = name.substr(2 * syllable);
  if (!common_nouns.contains(noun) && !no_person.contains(noun) && !name_like.contains(noun) && !titles.contains(noun)) return false;
  return noun_endings.contains(rest) || particles->match(rest, 0).size == rest.size();
}

bool Clues::is_compound(std::string_view name) const {
  if (name.size() != 3 * syllable) return false;
  return noun_beginnings.contains(name.substr(0, 2 * syllable)) ||
         (noun_prefixes.contains(name.substr(0, syllable)) && nouns_behind.contains(name.substr(syllable)));
}

int Clues::reading_of_syllables(std::string_view name) const {
  const std::size_t count = name.size() / syllable;
  if (count < 2 || count > 4 || !is_all_hangul(name)) return 0;
  const bool compound = count == 4 || (count == 3 && !surnames.contains(name.substr(0, syllable)));
  const auto surname = surnames.find(name.substr(0, compound ? 2 * syllable : syllable));
  if (surname == surnames.end()) return 0;
  const std::string_view rest = name.substr(surname->first.size());
  const auto part = [&](std::size_t index, std::size_t column) { return given[character_at(rest, index * syllable).code][column]; };
  if (rest.size() == syllable) return surname->second <= 2 && part(0, 2) >= 10 ? 1 : 0;
  const int first = part(0, 0), second = part(1, 1);
  if (count == 3 && !compound && syllable_odds(name) < -10) return 0;
  if (first >= 3 && second >= 3) return surname->second <= 2 ? 2 : 1;
  return (first >= 1 || second >= 1) && surname->second <= 2 ? 1 : 0;
}

/// The lists are asked last: the syllables rule nearly every word out.
int Clues::korean_name(std::string_view name) const {
  const int reading = reading_of_syllables(name);
  if (reading == 0 || no_person.contains(name) || name_like.contains(name) || common_nouns.contains(name)) return 0;
  const std::size_t count = name.size() / syllable;
  if (count >= 3 && noun_and_ending(name) && (count > 3 || syllable_odds(name) < surely_a_name)) return 0;
  return reading;
}

double Clues::name_odds(std::string_view name) const {
  constexpr double nothing = -60;
  return name.size() != 3 * syllable || korean_name(name) == 0 ? nothing : syllable_odds(name);
}

double Clues::syllable_odds(std::string_view name) const {
  int sum = 0;
  for (std::size_t i = 0; i < name_weights.size(); ++i) sum += name_weights[i][character_at(name, i * syllable).code];
  return sum / 2.0;
}

bool Clues::is_frequent_surname(std::string_view name) const {
  constexpr int more_often = 4;  // half bits
  return name_weights[0][character_at(name, 0).code] >= more_often;
}

std::string_view Clues::hanja_of_surname(std::string_view name) const {
  for (const std::size_t size : {2 * syllable, syllable})
    if (const auto found = surname_hanja.find(name.substr(0, size)); found != surname_hanja.end()) return found->second;
  return {};
}

double Clues::foreignness(std::string_view word) const {
  constexpr double hardly = -5;
  int sum = 0, count = 0, best = 0;
  for (std::size_t at = 0; at < word.size(); ++count) {
    const language::Character character = character_at(word, at);
    if (!language::is_hangul(character.code)) return hardly;
    at += character.size;
    best = std::max<int>(best, foreign[character.code]);
    sum += foreign[character.code];
  }
  if (best < 1 || no_foreign.contains(word) || common_nouns.contains(word)) return hardly;
  return static_cast<double>(sum) / count;
}

}  // namespace mannam::names
