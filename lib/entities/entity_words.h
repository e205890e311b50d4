// What goes in: the dictionary. What comes out: EntityWords: the word lists and fact indexes the entities stage asks for. Why it exists:
// they are read once at load, so that reading an article only looks things up.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/contents.h"
#include "entities/people_index.h"
#include "entities/word_beginnings.h"
#include "language/flat_words.h"
#include "language/particles.h"
#include "language/romanisation.h"
#include "text/text.h"

namespace mannam::entities {

/// Words for the two persons spoken of last, or for the last two that hold one of these titles.
struct PairPronoun {
  std::string word;
  std::vector<std::string> titles;
};

/// A word that points back to a place of a kind; any venue where the kind is empty.
struct PlacePointer {
  std::string word;
  std::string kind;
};

/// A title that begins inside an organisation's last syllable: 원장 of 금융감독원장.
struct HeadTitle {
  dictionary::EntryIndex entry = dictionary::no_entry;
  std::uint32_t inside = 0;  ///< bytes of it that belong to the organisation
  std::uint32_t behind = 0;  ///< bytes behind the organisation
};

/// How the name of a place with a government ends, and which kind of place it must be where the dictionary knows it; empty for any.
struct GovernmentEnding {
  std::string ending;
  std::string kind;
};

struct EntityWords {
  const dictionary::Contents* contents = nullptr;
  language::Particles particles;
  language::Romanisation romanisation;
  std::vector<std::string> person_pronouns_ko;
  std::vector<std::string> person_pronouns_en;
  std::vector<PairPronoun> pair_pronouns;
  std::vector<std::string> side_pronouns;  ///< for the two people, bodies or countries spoken of last
  std::vector<PlacePointer> place_pointers;
  WordBeginnings pronoun_beginnings;  ///< of all of these
  std::vector<std::string> address_before;
  std::vector<std::string> address_behind;
  std::vector<std::string> surname_addresses;  ///< 씨: behind a surname it always names somebody
  std::vector<std::string> fused_addresses;    ///< 군: in one word with a surname, but for no_fused_addresses
  language::WordSet no_fused_addresses;
  std::vector<std::string> leading_titles, leading_bodies;  ///< kinds: behind them a weak name of a person counts
  std::vector<std::string> particles_of_people;             ///< 에게
  std::vector<std::string> office_links;
  std::vector<std::string> articles;
  std::vector<std::string> definite_articles;
  std::vector<std::string> possessives;
  std::vector<std::string> title_modifiers;
  std::vector<std::string> title_joiners;
  std::vector<std::string> unit_stop_endings;
  std::vector<std::string> plurals;
  language::WordSet country_body_kinds;  ///< ministry: of such a body each country has one
  std::vector<std::string> area_words;   ///< 북부: tells that a place stands before it
  std::vector<GovernmentEnding> government_endings;
  std::vector<std::string> speaker_nouns;       ///< behind an organisation: 관계자
  std::vector<std::string> use_nouns;           ///< behind a service: 계정
  std::vector<std::string> venue_prepositions;  ///< in, at: a building stands behind them rather than who works there
  std::vector<std::string> head_endings;        ///< 장: what makes a head of an organisation
  language::WordMap<dictionary::EntryIndex> titles_ko;
  language::WordSet determiner_surnames;
  language::WordSet counter_surnames;
  language::WordSet common_nouns;                        ///< that begin like a surname
  language::WordSet surnames;                            ///< Korean, one or two syllables
  language::SyllableTable<std::uint8_t> short_surnames;  ///< 1 for those of one syllable
  language::WordMap<std::string> hanja_surnames;         ///< 李 → 이
  language::WordSet romanised_surnames;                  ///< "Kim", "Li"
  PeopleIndex people;

  language::WordMap<std::vector<dictionary::EntryIndex>> titles;  ///< every form, Latin ones in small letters

  static EntityWords build(const dictionary::Contents& contents);

  /// The surname a Korean name of two to four syllables starts with; empty where it is none.
  std::string surname_of(std::string_view korean_name) const;
  /// Persons in office that a surname and a Korean title name.
  std::vector<dictionary::EntryIndex> holders(std::string_view surname, std::string_view title) const;
  HeadTitle head_title(std::string_view text, std::uint32_t end_of_name) const;
  /// At the end of a name: the noun of somebody who speaks for it (or "에 따르면") or what belongs to a service.
  bool speaker_behind(std::string_view text, std::uint32_t end) const { return one_behind(speaker_nouns, text, end); }
  bool use_behind(std::string_view text, std::uint32_t end) const { return one_behind(use_nouns, text, end); }
  /// The entries of the title a wording holds: the longest of its trailing or leading words that is one.
  std::vector<dictionary::EntryIndex> entries_of_title(std::string_view wording) const;
  /// `inner` lies in `outer`, or is an organisation of that country.
  bool lies_in(const dictionary::Entry& inner, dictionary::EntryIndex outer) const;
  /// 외교부: its name alone does not tell the country, the country's name before it does.
  bool is_body_of_country(const dictionary::Entry& body) const;
  /// English: "in the", "at" right in front of a name.
  bool venue_before(std::string_view text, std::uint32_t start) const;
  bool area_word_at(std::string_view text, std::uint32_t at) const;
  dictionary::Entry entry(dictionary::EntryIndex index) const { return contents->entries[index]; }
  std::optional<dictionary::Entry> known_entry(dictionary::EntryIndex index) const {
    return index == dictionary::no_entry ? std::nullopt : std::optional(entry(index));
  }

 private:
  static bool one_behind(const std::vector<std::string>& words, std::string_view text, std::uint32_t end);
};

/// "(전주=", "(고양·파주=": where a report was written.
bool in_dateline(std::string_view text, text::Span place);

}  // namespace mannam::entities
