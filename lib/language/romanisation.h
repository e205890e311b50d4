// What goes in: a name in Latin letters and one in Hangul. What comes out: how well the first spells the second. Why it exists: Koreans
// choose their Latin spelling themselves (Choi, Choe, Chey for one surname; either order; hyphen, space or nothing inside the given name),
// so no single transliteration finds a person again.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::language {

/// Immutable; built from list/surname and the lists of words/romanisation.rec.
class Romanisation {
 public:
  static Romanisation build(const dictionary::WordLists& words);

  /// 0 where `latin` does not spell `hangul`; else up to 1, less for each sound spelt as few would. Surname first or last, any case;
  /// initials are refused. Time bounded: what is too long to be a Korean name is refused at once.
  double accepts(std::string_view latin, std::string_view hangul) const;

  /// A Latin word that is a usual spelling of a surname.
  bool is_surname(std::string_view latin) const;

  /// Keys for looking candidates up: of a pair that `accepts` takes, hardly one has no key in common. A name of three and more syllables
  /// may have two, one for a surname of two syllables; where there is no other, both are the same.
  std::array<std::uint64_t, 2> keys_of_hangul(std::string_view hangul) const;
  static std::uint64_t key_of_latin(std::string_view surname, std::string_view given);

 private:
  struct Option {
    std::string letters;
    int cost = 0;
  };
  using Options = std::vector<Option>;
  struct Latin;
  struct Order;
  class Alignment;

  static void read_options(const std::string& usual, const std::string& seldom, Options& options);
  bool has_long_surname(const std::u32string& syllables) const;

  std::array<Options, 19> leads_;
  std::array<Options, 21> vowels_;
  std::array<Options, 28> tails_;
  std::unordered_map<std::string, std::vector<std::string>> latin_surnames_;  ///< 김 → kim, gim
  std::unordered_map<std::string, bool> usual_surnames_;                      ///< kim
};

}  // namespace mannam::language
