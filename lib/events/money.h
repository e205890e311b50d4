// What goes in: text. What comes out: sums of money with a currency, a range where one is said: 150억~250억달러, $500 billion. Why it
// exists: the role type Money is filled with values, not words. Currencies and multipliers are words of dictionaries/words/money.rec.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/word_lists.h"
#include "text/text.h"

namespace mannam::events {

struct Money {
  text::Span span;
  double low = 0;
  double high = 0;       ///< equal to `low` where no range is said
  std::string currency;  ///< ISO 4217

  bool operator==(const Money&) const = default;
};

/// Immutable; safe to share.
class MoneyReader {
 public:
  static MoneyReader build(const dictionary::WordLists& words);

  /// In order of the text. A number without a currency is none. Linear in the length.
  std::vector<Money> find(std::string_view text, text::Span within) const;

 private:
  struct Word {
    std::string word;
    std::string value;
  };
  struct Number {
    double value = 0;
    double plain = 0;       ///< the digits alone
    double multiplier = 1;  ///< the largest said; 1 where none is
    std::string currency;   ///< in front or behind; empty where unsaid
    std::uint32_t end = 0;
  };
  std::optional<Number> number(std::string_view text, std::uint32_t at) const;
  std::uint32_t multipliers(std::string_view text, std::uint32_t at, Number& into) const;
  std::optional<Money> money(std::string_view text, std::uint32_t at) const;
  std::uint32_t behind_range(std::string_view text, std::uint32_t at) const;
  const Word* behind(std::string_view text, std::uint32_t at, const std::vector<Word>& words) const;

  std::vector<Word> multipliers_, small_, before_, behind_;  ///< longest first
  std::vector<std::string> ranges_, fillers_, never_;
};

}  // namespace mannam::events
