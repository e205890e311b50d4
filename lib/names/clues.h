// What goes in: words/name_parts.rec, words/unknown_names.rec and the dictionary's titles. What comes out: Clues, what tells a name that no
// entry holds. Why it exists: the finders of unknown people, bodies and places share them.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "dictionary/contents.h"
#include "language/particles.h"

namespace mannam::names {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};
using WordSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;
using WordTable = std::unordered_map<std::string, int, StringHash, std::equal_to<>>;

struct Clues {
  const language::Particles* particles = nullptr;
  WordTable surnames;                                      ///< Hangul | 1 very common … 3 rare
  std::unordered_map<char32_t, std::array<int, 3>> given;  ///< first, second, single; in ten thousand
  std::unordered_map<char32_t, int> foreign;               ///< weight of a syllable
  WordSet no_person, no_foreign, common_nouns, common_bodies, latin_surnames;
  WordSet titles;          ///< Hangul titles without spaces, and the endings of others
  WordSet noun_endings;    ///< what makes a verb or an adjective of a noun: 한 된 적
  WordSet honorifics;      ///< 씨 님
  WordTable org_suffixes;  ///< | syllables that must stand before
  WordSet facilities, facilities_behind_names, address_suffixes, no_addresses, head_endings;
  WordSet english_given, english_no_name, english_bodies, english_places, english_links;

  static Clues build(const dictionary::Contents& contents, const language::Particles& particles);

  /// An everyday noun with a particle or an ending: 장관은, 방문한.
  bool noun_and_ending(std::string_view name) const;
  /// How well three syllables (or two, or four) read as a Korean name: 0 not at all, 1 possible, 2 likely.
  int korean_name(std::string_view name) const;
  /// Mean weight of the syllables of a word; below zero it is hardly foreign.
  double foreignness(std::string_view word) const;
};

}  // namespace mannam::names
