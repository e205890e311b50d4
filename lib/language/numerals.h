// What goes in: a place in a text. What comes out: the number that is written there, in digits or in words. Why it exists: news writes 2천
// 년, 석 달, 열두 시, 5,000시간 and "ninety minutes"; whoever counts something needs one reader for all of them.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/word_lists.h"

namespace mannam::language {

enum class NumeralKind { Digits, Sino, Native, English };

struct Numeral {
  std::int64_t value = 0;
  std::uint32_t size = 0;    ///< bytes
  std::uint32_t digits = 0;  ///< how many digits were written; 0 for a word
  NumeralKind kind = NumeralKind::Digits;
  bool plain = false;  ///< nothing but digits: no comma, no 만
  bool weak = false;   ///< a single syllable that is also an everyday word (이, 일, 사)
};

/// Immutable; built from the lists numeral-… of the dictionary. Every function is linear in the length of the number, which is capped.
class Numerals {
 public:
  static Numerals build(const dictionary::WordLists& words);

  /// 4, 2025, 1,300, 5천, 2만5000, 5000만.
  std::optional<Numeral> digits(std::string_view text, std::size_t at) const;
  /// 삼, 십이, 이천이십오, 삼만.
  std::optional<Numeral> sino(std::string_view text, std::size_t at) const;
  /// 한, 석, 열두, 스물세.
  std::optional<Numeral> native(std::string_view text, std::size_t at) const;
  /// three, twenty-one, a hundred, two thousand.
  std::optional<Numeral> english(std::string_view text, std::size_t at) const;
  /// Every word that may begin a number in words: for a reader that wants to know where to look at all.
  std::vector<std::string> first_words() const;

 private:
  struct Word {
    std::string text;
    std::int64_t value = 0;
    bool weak = false;
  };
  /// Longest first, behind a sieve: most places begin no word of a list.
  struct Words {
    std::vector<Word> words;
    std::bitset<256> firsts;
  };
  static Words read(const dictionary::WordLists& words, std::string_view name);
  static const Word* match(const Words& words, std::string_view text, std::size_t at);
  static const Word* match_word(const Words& words, std::string_view text, std::size_t at);

  Words sino_digits_;
  Words sino_units_;
  Words myriads_;
  Words native_tens_;
  Words native_ones_;
  Words english_words_;
  Words english_units_;
};

}  // namespace mannam::language
