// What goes in: hits and a Draft. What comes out: people named in two scripts, joined. Why it exists: see spellings.h.
#include "entities/spellings.h"

#include <algorithm>
#include <unordered_map>

#include "entities/letters.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;

constexpr double least_likeness = 0.7;
constexpr std::ptrdiff_t farthest = 60;        // hits: about a sentence, so that a text without full stops stays linear
constexpr std::uint32_t beside = 2;            // bytes: a space, or a comma and a space
constexpr std::uint32_t sentence_reach = 300;  // bytes

bool is_their_organization(const names::Hit& body, const dictionary::Entry& person, const EntityWords& words) {
  if (body.type != EntryType::Organization || body.entry == dictionary::no_entry || body.weak) return false;
  const dictionary::Entry entry = words.entry(body.entry);
  return std::any_of(person.roles.begin(), person.roles.end(), [&](const dictionary::Role& role) { return role.organization == entry.id; });
}

std::uint32_t distance(text::Span a, text::Span b) { return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0; }

/// People in the two scripts, each with one mention.
struct People {
  std::vector<const Choice*> latin, hangul;
};

People people_of(const Draft& draft) {
  People people;
  std::vector<bool> seen(draft.entities.size(), false);
  for (const Choice& choice : draft.chosen.names) {
    if (choice.type != EntryType::Person || choice.entity == none || seen[choice.entity]) continue;
    const bool latin = is_latin(choice.span.of(draft.text.bytes()));
    if (latin && draft.entities[choice.entity].entry != dictionary::no_entry) continue;
    seen[choice.entity] = true;
    (latin ? people.latin : people.hangul).push_back(&choice);
  }
  return people;
}

/// The person in whose brackets the Latin name stands: 에이다 리처드슨(Ada Richardson).
std::uint32_t bracketed_by(const Draft& draft, const Choice& latin) {
  const std::string_view bytes = draft.text.bytes();
  const std::size_t open = latin.span.start;
  if (open == 0 || bytes[open - 1] != '(' || latin.span.end >= bytes.size()) return none;
  if (bytes[latin.span.end] != ')' && bytes[latin.span.end] != ',') return none;
  for (std::size_t i = first_at(draft.chosen.names, latin.span.start); i-- > 0;) {
    const Choice& before = draft.chosen.names[i];
    if (before.span.end + 1 == open) return before.type == EntryType::Person ? before.entity : none;
    if (before.span.end + 1 < open) break;
  }
  return none;
}

/// Hangul names under the keys that their Latin spellings have too.
using ByKey = std::unordered_multimap<std::uint64_t, std::uint32_t>;

ByKey by_key(const Draft& draft, const std::vector<const Choice*>& hangul) {
  ByKey people;
  for (const Choice* choice : hangul) {
    const auto keys = draft.words.romanisation.keys_of_hangul(draft.entities[choice->entity].name_ko);
    people.emplace(keys[0], choice->entity);
    if (keys[1] != keys[0]) people.emplace(keys[1], choice->entity);
  }
  return people;
}

/// The only person of the text whose Hangul name sounds like the Latin one.
std::uint32_t sounding_like(const Draft& draft, std::string_view latin, const ByKey& people) {
  std::uint32_t entity = none;
  const std::size_t first = latin.find(' '), last = latin.rfind(' ');
  if (first == std::string_view::npos) return none;
  for (const std::uint64_t key : {language::Romanisation::key_of_latin(latin.substr(0, first), latin.substr(first + 1)),
                                  language::Romanisation::key_of_latin(latin.substr(last + 1), latin.substr(0, last))}) {
    const auto [begin, end] = people.equal_range(key);
    for (auto person = begin; person != end; ++person) {
      if (draft.words.romanisation.accepts(latin, draft.entities[person->second].name_ko) < least_likeness) continue;
      if (entity != none && entity != person->second) return none;
      entity = person->second;
    }
  }
  return entity;
}

struct Joined {
  std::uint32_t entity = none;
  const char* why = nullptr;
};

}  // namespace

bool holds_title(const EntityWords& words, const dictionary::Entry& person, dictionary::EntryIndex title) {
  for (const dictionary::Role& role : person.roles)
    for (const std::string_view wording : {role.title_ko, role.title_en}) {
      const std::vector<dictionary::EntryIndex> entries = words.entries_of_title(wording);
      if (std::find(entries.begin(), entries.end(), title) != entries.end()) return true;
    }
  return false;
}

bool office_stands_near(const names::Hits& hits, const names::Hit& hit, const EntityWords& words) {
  const std::ptrdiff_t place = &hit - hits.data(), count = static_cast<std::ptrdiff_t>(hits.size());
  const dictionary::Entry person = words.entry(hit.entry);
  for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(place - farthest, 0); i < std::min(place + farthest, count); ++i) {
    const names::Hit& near = hits[static_cast<std::size_t>(i)];
    const std::uint32_t gap = distance(near.span, hit.span);
    if (near.type == EntryType::Title && gap > 0 && gap <= beside && holds_title(words, person, near.entry)) return true;
    if (gap > 0 && gap <= sentence_reach && is_their_organization(near, person, words)) return true;
  }
  return false;
}

void join_spellings(Draft& draft) {
  const People people = people_of(draft);
  if (people.latin.empty() || people.hangul.empty()) return;
  const ByKey hangul = by_key(draft, people.hangul);
  std::vector<Joined> joined(draft.entities.size());
  for (const Choice* latin : people.latin) {
    const std::uint32_t bracket = bracketed_by(draft, *latin);
    const std::uint32_t entity = bracket != none ? bracket : sounding_like(draft, latin->span.of(draft.text.bytes()), hangul);
    if (entity == none || entity == latin->entity || joined[entity].entity != none) continue;
    joined[latin->entity] = {entity, bracket != none ? "other script in brackets" : "Latin spelling of the Korean name"};
    std::string& kept = draft.entities[entity].name_en;
    if (kept.empty()) kept = draft.entities[latin->entity].name_en;
  }
  for (Choice& choice : draft.chosen.names) {
    if (choice.entity == none || joined[choice.entity].entity == none) continue;
    choice.why.push_back(joined[choice.entity].why);
    choice.entity = joined[choice.entity].entity;
  }
}

}  // namespace mannam::entities
