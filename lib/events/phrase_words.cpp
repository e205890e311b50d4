// What goes in: word lists. What comes out: PhraseWords. Why it exists: see phrase_words.h.
#include "events/phrase_words.h"

#include <algorithm>
#include <utility>

namespace mannam::events {
namespace {

std::vector<std::string> longest_first(std::vector<std::string> words) {
  std::stable_sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return words;
}

}  // namespace

PhraseWords PhraseWords::build(const dictionary::WordLists& words) {
  PhraseWords built;
  const auto fill = [&](auto& set, std::string_view list, std::string_view language) {
    for (std::string& word : words.words(list, language)) set.insert(std::move(word));
  };
  built.separators_ko = longest_first(words.words("list-separator", "ko"));
  built.separators_en = longest_first(words.words("list-separator", "en"));
  built.tails = longest_first(words.words("list-tail", "ko"));
  fill(built.with, "list-particle", "ko");
  built.together = words.words("together", "ko");
  built.postpositions = longest_first(words.words("postposition", "ko"));
  built.ahead = words.words("looking-ahead", "ko");
  built.since = words.words("since-then", "ko");
  built.passing = words.words("time-in-passing", "ko");
  fill(built.prepositions, "preposition", "en");
  fill(built.private_people, "private-people", "en");
  fill(built.skipped, "before-name", "en");
  fill(built.place_nouns, "place-noun", "en");
  fill(built.place_links, "place-link", "en");
  fill(built.coordinators, "coordinator", "en");
  fill(built.office_links, "office-place-link", "en");
  fill(built.dashes, "dash", "en");
  fill(built.heads_of_state, "head-of-state", "en");
  built.auxiliaries = words.words("auxiliary", "en");
  built.being = words.words("passive-be", "en");
  built.sayings = words.words("saying-verb", "en");
  built.leaders = words.words("leader-word", "en");
  built.any_holder = words.words("any-holder", "en");
  built.country_pairs = words.words("country-pair", "en");
  built.source_marks = words.words("source-front", "en");
  built.possessives = words.words("possessive-ending", "en");
  built.people_links = words.words("people-link", "en");
  built.participle_ends = words.words("participle-ending", "en");
  return built;
}

}  // namespace mannam::events
