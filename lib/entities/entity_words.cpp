// What goes in: the dictionary. What comes out: EntityWords. Why it exists: see entity_words.h.
#include "entities/entity_words.h"

#include <algorithm>

#include "dictionary/compiled.h"
#include "entities/letters.h"

namespace mannam::entities {

namespace {

using dictionary::Entry;

bool hangul_at(std::string_view text, std::size_t offset) {
  if (offset + syllable > text.size()) return false;
  const auto a = static_cast<unsigned char>(text[offset]);
  const auto b = static_cast<unsigned char>(text[offset + 1]);
  return (a > 0xEA && a < 0xED) || (a == 0xEA && b >= 0xB0) || (a == 0xED && b <= 0x9E);
}

/// The words of a field with spaces between.
template <class Add>
void each(const std::string& field, Add add) {
  for (std::size_t start = 0; start < field.size();) {
    const std::size_t end = std::min(field.find(' ', start), field.size());
    if (end > start) add(field.substr(start, end - start));
    start = end + 1;
  }
}

void read_lists(EntityWords& words, const dictionary::WordLists& lists) {
  words.person_pronouns_ko = lists.words("person-pronoun", "ko");
  words.person_pronouns_en = lists.words("person-pronoun", "en");
  for (const auto& row : lists.list("pair-pronoun")) {
    words.pair_pronouns.push_back({std::string(row.word), {}});
    if (!row.values.empty()) each(row.values[0], [&](const std::string& title) { words.pair_pronouns.back().titles.push_back(title); });
  }
  for (const auto& row : lists.list("side-pronoun")) words.side_pronouns.push_back(std::string(row.word));
  for (const auto& row : lists.list("place-pointer")) words.place_pointers.push_back({row.word, row.values.empty() ? "" : row.values[0]});
  words.address_before = lists.words("address-before", "en");
  words.address_behind = lists.words("address-behind", "ko");
  words.office_links = lists.words("office-link", "en");
  words.articles = lists.words("article", "en");
  words.definite_articles = lists.words("definite-article", "en");
  words.possessives = lists.words("possessive-ending", "en");
  for (const auto& row : lists.list("title-modifier")) words.title_modifiers.push_back(row.word);
  for (const auto& row : lists.list("title-joiner")) words.title_joiners.push_back(row.word);
  words.unit_stop_endings = lists.words("unit-stop-ending", "ko");
  for (const auto& row : lists.list("surname-or-determiner")) words.determiner_surnames.insert(row.word);
  for (const auto& row : lists.list("surname-or-counter")) words.counter_surnames.insert(row.word);
  lists.each_word("common-noun", [&](std::string_view, std::string_view word, std::string_view) { words.common_nouns.insert(word); });
  for (const auto& row : lists.list("government-ending"))
    words.government_endings.push_back({row.word, row.values.empty() ? std::string() : row.values.front()});
  words.speaker_nouns = lists.words("speaker-noun", "ko");
  words.venue_prepositions = lists.words("venue-preposition", "en");
  words.use_nouns = lists.words("use-noun", "ko");
  words.plurals = lists.words("title-plural", "ko");
  words.surname_addresses = lists.words("surname-address", "ko");
  words.fused_addresses = lists.words("fused-address", "ko");
  for (const auto& row : lists.list("no-fused-address")) words.no_fused_addresses.insert(row.word);
  words.particles_of_people = lists.words("particle-of-people", "ko");
  words.leading_titles = lists.words("leading-title-kind", "ko");
  words.leading_bodies = lists.words("leading-body-kind", "ko");
  words.head_endings = lists.words("head-ending", "ko");
  words.area_words = lists.words("area-word", "ko");
  for (const std::string& kind : lists.words("country-body-kind", "en")) words.country_body_kinds.insert(kind);
}

void note_pronouns(EntityWords& words) {
  for (const auto* list : {&words.person_pronouns_ko, &words.person_pronouns_en, &words.side_pronouns})
    for (const std::string& word : *list) words.pronoun_beginnings.add(word);
  for (const PairPronoun& pair : words.pair_pronouns) words.pronoun_beginnings.add(pair.word);
  for (const PlacePointer& pointer : words.place_pointers) words.pronoun_beginnings.add(pointer.word);
}

/// Rows of list/surname: ko: 이 | 1 | 李 異 and en: lee | 이.
void read_surnames(EntityWords& words, const dictionary::WordLists& lists) {
  for (const auto& row : lists.list("surname")) {
    if (row.language == "en" && !row.word.empty()) {
      std::string name = row.word;
      if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
      words.romanised_surnames.insert(name);
    }
    if (row.language != "ko") continue;
    words.surnames.insert(row.word);
    if (row.word.size() == syllable) words.short_surnames.set(language::character_at(row.word, 0).code, 1);
    if (row.values.size() > 1) each(row.values[1], [&](const std::string& hanja) { words.hanja_surnames.emplace(hanja, row.word); });
  }
  for (const auto& row : lists.list("family-name-first")) words.romanised_surnames.insert(row.word);
}

std::string small(std::string_view word) {
  std::string result(word);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return result;
}

void read_titles(EntityWords& words) {
  const dictionary::Section<dictionary::EntryIndex> titles = dictionary::titles_of(*words.contents);
  for (const dictionary::EntryIndex i : titles.values()) {
    const Entry entry = words.contents->entries[i];
    for (const std::string_view form : entry.ko) words.titles_ko.emplace(form, i);
    for (const auto* forms : {&entry.ko, &entry.en})
      for (const std::string_view form : *forms) words.titles.open(small(form)).second.push_back(i);
  }
}

}  // namespace

EntityWords EntityWords::build(const dictionary::Contents& contents) {
  EntityWords words;
  words.contents = &contents;
  words.particles = language::Particles::build(contents.words);
  words.romanisation = language::Romanisation::build(contents.words);
  read_lists(words, contents.words);
  read_surnames(words, contents.words);
  note_pronouns(words);
  read_titles(words);
  words.people = PeopleIndex::build(contents, [&words](std::string_view name) { return words.surname_of(name); });
  return words;
}

std::vector<dictionary::EntryIndex> EntityWords::holders(std::string_view surname, std::string_view title) const {
  return people.holders(*contents, surname, title, [this](std::string_view name) { return surname_of(name); });
}

std::string EntityWords::surname_of(std::string_view name) const {
  if (name.size() < 2 * syllable || name.size() > 5 * syllable || name.size() % syllable != 0) return {};
  for (std::size_t offset = 0; offset < name.size(); offset += syllable)
    if (!hangul_at(name, offset)) return {};
  const std::string_view one = name.substr(0, syllable), two = name.substr(0, 2 * syllable);
  if (name.size() >= 3 * syllable && surnames.contains(two)) return std::string(two);
  return name.size() <= 4 * syllable && surnames.contains(one) ? std::string(one) : std::string();
}

std::vector<dictionary::EntryIndex> EntityWords::entries_of_title(std::string_view wording) const {
  const std::string whole = small(wording.substr(0, wording.find('(')));
  for (std::size_t start = 0; start < whole.size(); start = whole.find(' ', start) + 1) {
    const auto found = titles.find(std::string_view(whole).substr(start));
    if (found != titles.end()) return found->second;
    if (whole.find(' ', start) == std::string::npos) break;
  }
  return {};
}

HeadTitle EntityWords::head_title(std::string_view text, std::uint32_t end) const {
  for (const std::string& ending : head_endings) {
    if (!text.substr(end).starts_with(ending)) continue;
    const std::uint32_t behind = static_cast<std::uint32_t>(ending.size());
    const bool word_ends = !hangul_at(text, end + behind) || particles.match(text, end + behind).size != 0;
    if (!word_ends) continue;
    for (std::uint32_t inside = 2 * syllable; inside >= syllable; inside -= syllable) {
      if (end < inside) continue;
      const auto found = titles_ko.find(text.substr(end - inside, inside + behind));
      if (found != titles_ko.end()) return {found->second, inside, behind};
    }
  }
  return {};
}

bool EntityWords::lies_in(const dictionary::Entry& inner, dictionary::EntryIndex outer) const {
  const std::string_view id = entry(outer).id;
  if (inner.country == id) return true;
  std::string_view around = inner.in;
  for (int depth = 0; depth < 5 && !around.empty(); ++depth) {
    if (around == id) return true;
    const dictionary::EntryIndex next = contents->find(around);
    if (next == dictionary::no_entry) return false;
    around = entry(next).in;
  }
  return false;
}

bool EntityWords::is_body_of_country(const dictionary::Entry& body) const {
  return body.type == dictionary::EntryType::Organization && !body.country.empty() && country_body_kinds.contains(body.kind);
}

bool EntityWords::area_word_at(std::string_view text, std::uint32_t at) const {
  if (at == 0 || at > text.size() || text[at - 1] != ' ') return false;
  return std::any_of(area_words.begin(), area_words.end(), [&](const std::string& word) { return text.substr(at).starts_with(word); });
}

bool in_dateline(std::string_view text, text::Span place) {
  constexpr std::string_view dot = "\u00b7";
  const std::string_view before = text.substr(0, place.start), behind = text.substr(place.end);
  const bool first = before.ends_with('('), last = behind.starts_with('=');
  if (first && last) return true;
  if (first && behind.starts_with(dot)) return behind.substr(0, 60).find('=') < behind.substr(0, 60).find(')');
  return last && before.ends_with(dot);
}

bool EntityWords::venue_before(std::string_view text, std::uint32_t start) const {
  std::string_view front = text.substr(0, start);
  const auto ends_with_one = [&](const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      if (!front.ends_with(' ') || !front.substr(0, front.size() - 1).ends_with(word)) return false;
      const std::size_t at = front.size() - 1 - word.size();
      if (at > 0 && front[at - 1] != ' ') return false;
      front.remove_suffix(word.size() + 1);
      return true;
    });
  };
  if (ends_with_one(venue_prepositions)) return true;
  return ends_with_one(definite_articles) && ends_with_one(venue_prepositions);
}

bool EntityWords::one_behind(const std::vector<std::string>& words, std::string_view text, std::uint32_t end) {
  const std::string_view behind = text.substr(std::min<std::size_t>(end, text.size()));
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return behind.starts_with(word) || (behind.starts_with(' ') && behind.substr(1).starts_with(word));
  });
}

}  // namespace mannam::entities
