// What goes in: word lists. What comes out: DiscourseWords. Why it exists: see discourse_words.h.
#include "events/discourse_words.h"

namespace mannam::events {
namespace {

/// Forms of list/country-visit with the country's id.
std::vector<std::pair<std::string, std::string>> country_visits(const dictionary::WordLists& words) {
  std::vector<std::pair<std::string, std::string>> visits;
  for (const dictionary::WordRow& row : words.list("country-visit"))
    if (!row.values.empty()) visits.emplace_back(row.word, row.values[0]);
  return visits;
}

}  // namespace

DiscourseWords DiscourseWords::build(const dictionary::WordLists& words) {
  return {.topics = TopicReader(words),
          .gatherings = {words.words("gathering", "ko"), words.words("gathering", "en")},
          .there = {words.words("at-gathering", "ko"), words.words("at-gathering", "en")},
          .other = {words.words("other-meeting", "ko"), words.words("other-meeting", "en")},
          .definite = words.words("definite-article", "en"),
          .held_there = words.words("held-there", "ko"),
          .visits = country_visits(words),
          .place_marks = {words.words("place-mark", "ko"), words.words("place-mark", "en")}};
}

}  // namespace mannam::events
