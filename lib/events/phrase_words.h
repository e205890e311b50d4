// What goes in: the word lists that reading noun phrases needs. What comes out: PhraseWords, read once for all documents. Why it exists:
// lists, marks and links between names are told by words, and reading the lists anew for each document took longer than reading the
// document.
#pragma once

#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::events {

/// Immutable once built; safe to share. Those of a list whose order counts are the longest first.
struct PhraseWords {
  static PhraseWords build(const dictionary::WordLists& words);

  std::vector<std::string> separators_ko, separators_en;  ///< what may stand between members of a list
  std::vector<std::string> tails;                         ///< 등, 을 비롯한: what binds a list to its last, nameless member
  std::unordered_set<std::string> with;                   ///< 와 과
  std::vector<std::string> together, passing, postpositions, ahead, since, sayings, auxiliaries, being;
  std::unordered_set<std::string> prepositions, private_people, skipped, place_nouns, place_links, coordinators, dashes, office_links;
  std::set<std::string> heads_of_state;
  std::vector<std::string> leaders, any_holder;
  std::vector<std::string> country_pairs;
  std::vector<std::string> source_marks;  ///< English, in front of who tells
  std::vector<std::string> possessives, people_links, participle_ends;
};

}  // namespace mannam::events
