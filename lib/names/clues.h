// What goes in: words/name_parts.rec, words/unknown_*.rec and the dictionary's titles. What comes out: Clues, what tells a name that no
// entry holds. Why it exists: the finders of unknown people, bodies and places share them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/contents.h"
#include "dictionary/stored_words.h"
#include "language/flat_words.h"
#include "language/particles.h"

namespace mannam::names {

using language::SyllableTable;
using language::WordMap;
using language::WordSet;
using WordTable = WordMap<int>;

/// What tells an organisation or a place in Korean, from words/unknown_bodies.rec. The number of a suffix: how many syllables stand before
/// it.
struct BodyClues {
  WordTable suffixes;                         ///< of organisations; 0: the whole word, behind a name
  WordSet common, no_endings;                 ///< everyday words with such a suffix, whole and by their end
  WordSet quarters;                           ///< 동부 of 부산 동부경찰서
  WordSet state_bodies, teams, institutions;  ///< organisations behind the name of a country
  WordSet kinds, firm_kinds;                  ///< 소속사 X, 법무법인 X
  WordSet marks, short_marks;                 ///< (주)X, (이하 X)
  WordSet facilities, facilities_behind_names, facilities_with_locative, offices_with_rooms, rooms;
  WordTable place_suffixes, near_suffixes, inner_suffixes;  ///< by themselves; near a place or a locative; behind a place only
  WordSet foreign_suffixes;                                 ///< those of them that need a foreign name before them
  WordMap<std::vector<std::string>> outer_of;               ///< 면: how what it lies in ends
  WordSet location_nouns;                                   ///< 인근 of X 인근
  WordSet place_hanja;                                      ///< 州 behind 롱베일주
};

struct Clues {
  using Weights = SyllableTable<std::int16_t>;
  static constexpr std::int16_t unseen = -16;  ///< half bits
  const language::Particles* particles = nullptr;
  WordTable surnames;  ///< Hangul | 1 very common … 3 rare
  WordMap<std::string> surname_hanja;
  SyllableTable<std::array<std::int16_t, 3>> given;  ///< first, second, single; in ten thousand
  /// Surname, first and second syllable of a name of three: how much more often they stand there than in words, in half bits.
  std::array<Weights, 3> name_weights{Weights(unseen), Weights(unseen), Weights(unseen)};
  Weights foreign;                    ///< weight of a syllable
  dictionary::StoredWords name_like;  ///< everyday words of two or three syllables that read like a name
  dictionary::StoredWords no_foreign, common_nouns;
  WordSet no_person, latin_surnames;
  WordSet titles;                           ///< Hangul titles without spaces, and the endings of others
  WordSet noun_endings;                     ///< what makes a verb or an adjective of a noun: 한 된 적
  WordSet honorifics;                       ///< 씨 님
  WordSet title_prefixes;                   ///< 부 전: one syllable written before a title
  dictionary::StoredWords noun_beginnings;  ///< everyday nouns of two syllables that begin like a surname: 임대 of 임대주
  dictionary::StoredWords nouns_behind;     ///< everyday nouns of two syllables; behind one of the next a word of three: 구의회
  WordSet noun_prefixes;                    ///< 구 신 고: surnames that everyday words are made with too
  WordSet verb_like_endings;                ///< 한 해: of the noun endings, those that names have too
  WordSet thing_endings;                    ///< 점 초 동: last syllables of branches, schools, addresses, that names have too
  WordSet place_endings;                    ///< of these, 초 동: what stands before a title there is hardly ever a person
  WordSet surname_addresses;                ///< 씨
  WordSet name_tails;                       ///< 역 측 편: a noun right behind a name
  WordSet to_people;                        ///< 에게 께서: particles of people and animals
  WordSet foreign_given;                    ///< 마이클 나탈리
  WordSet weak_given;                       ///< 레이 코너: of these, what everyday words are too
  WordSet trades;                           ///< 가수 창업자: a genre or a firm stands before these
  WordSet personal_titles;                  ///< 박사 할머니: hardly anything but a name stands before these
  WordSet withheld;                         ///< 모: stands for a given name that is not told
  BodyClues bodies;
  WordSet no_addresses, head_endings;
  WordSet no_run_endings;                                  ///< 사건 부부 쇼: the last word of a foreign name never ends in these
  dictionary::StoredWords english_everyday;                ///< words that have a capital in headlines only
  WordSet english_everyday_endings;                        ///< tion ment: so end everyday words only
  dictionary::StoredWords english_born, english_surnames;  ///< of the census: a given name of these needs a surname of these
  WordSet english_given, english_no_name, english_bodies, english_places, english_links;
  WordSet english_deeds, english_bearers, english_meeting,
      english_with;  ///< said, told; negotiator, counterpart; met, talks with: beside a person's name
  WordSet english_place_heads, english_adjectives, english_of, english_articles;  ///< of names of bodies

  /// The largest lists are opened where they stand in a compiled file.
  static Clues build(const dictionary::Contents& contents, const language::Particles& particles);
  void add_sections(dictionary::ImageWriter& writer) const;

  /// An everyday noun with a particle or an ending: 장관은, 방문한.
  bool noun_and_ending(std::string_view name) const;
  /// Made of an everyday noun and a syllable before or behind it: 임대주, 구의회.
  bool is_compound(std::string_view name) const;
  /// How well three syllables (or two, or four) read as a Korean name: 0 not at all, 1 possible, 2 likely.
  int korean_name(std::string_view name) const;
  /// Log odds (bits) that three syllables are a name and no word, before anything around them is looked at; far below zero for others.
  double name_odds(std::string_view name) const;
  /// The same of any three syllables.
  double syllable_odds(std::string_view name) const;
  /// The first syllable is more often a surname than the beginning of a word.
  bool is_frequent_surname(std::string_view name) const;
  /// How the surname a name starts with is written in Hanja, one way behind the other.
  std::string_view hanja_of_surname(std::string_view name) const;
  /// Mean weight of the syllables of a word; below zero it is hardly foreign.
  double foreignness(std::string_view word) const;

 private:
  /// What korean_name says before any list of words is asked.
  int reading_of_syllables(std::string_view name) const;
};

}  // namespace mannam::names
