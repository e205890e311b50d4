// What goes in: sums as papers write them. What comes out: range and currency. Why it exists: a sum read wrong is worse than none.
#include "events/money.h"

#include <fmt/format.h>
#include <mannam/dictionary.h>

#include "catch.h"
#include "dictionary/contents.h"

using mannam::events::Money;
using mannam::events::MoneyReader;

namespace {

std::string sums(std::string_view text) {
  static const MoneyReader reader = MoneyReader::build(mannam::Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries")->contents().words);
  std::string shown;
  for (const Money& sum : reader.find(text, {0, static_cast<std::uint32_t>(text.size())})) {
    if (!shown.empty()) shown += "; ";
    shown += fmt::format("{:.0f}", sum.low);
    if (sum.high != sum.low) shown += fmt::format("..{:.0f}", sum.high);
    shown += " " + sum.currency;
  }
  return shown;
}

}  // namespace

TEST_CASE("a sum is a number with a currency", "[money]") {
  CHECK(sums("5000원") == "5000 KRW");
  CHECK(sums("$500 billion") == "500000000000 USD");
  CHECK(sums("€2m") == "2000000 EUR");
  CHECK(sums("£1.5bn") == "1500000000 GBP");
  CHECK(sums("US$3 million") == "3000000 USD");
  CHECK(sums("HK$1,200") == "1200 HKD");
  CHECK(sums("2 trillion won") == "2000000000000 KRW");
  CHECK(sums("300 million yuan") == "300000000 CNY");
  CHECK(sums("1,234,567 dollars") == "1234567 USD");
  CHECK(sums("a $1.5-billion plant") == "1500000000 USD");
}

TEST_CASE("a sum without a currency is none", "[money]") {
  CHECK(sums("5000명").empty());
  CHECK(sums("500 billion trees").empty());
  CHECK(sums("2025년 3조").empty());
  CHECK(sums("100억 원전 사업").empty());
  CHECK(sums("$").empty());
  CHECK(sums("won 3 games").empty());
}

TEST_CASE("Korean multipliers stand one behind the other", "[money]") {
  CHECK(sums("1조 2000억원") == "1200000000000 KRW");
  CHECK(sums("3억5천만 달러") == "350000000 USD");
  CHECK(sums("7천억원") == "700000000000 KRW");
  CHECK(sums("1만 5000엔") == "15000 JPY");
  CHECK(sums("5백만 유로") == "5000000 EUR");
  CHECK(sums("3천원") == "3000 KRW");
  CHECK(sums("100억여 원") == "10000000000 KRW");
  CHECK(sums("20억 위안") == "2000000000 CNY");
  CHECK(sums("1천100억원") == "110000000000 KRW");
  CHECK(sums("3천5백만 달러") == "35000000 USD");
}

TEST_CASE("two numbers with a mark between them are a range", "[money]") {
  CHECK(sums("150억~250억달러") == "15000000000..25000000000 USD");
  CHECK(sums("15~25억 달러") == "1500000000..2500000000 USD");
  CHECK(sums("$150-250 billion") == "150000000000..250000000000 USD");
  CHECK(sums("$1 billion to $2 billion") == "1000000000..2000000000 USD");
  CHECK(sums("100억원~200억원") == "10000000000..20000000000 KRW");
  CHECK(sums("$5 billion-$3 billion") == "5000000000 USD; 3000000000 USD");  // falls: two sums
}

TEST_CASE("every multiplier goes with every currency behind it", "[money]") {
  const std::pair<const char*, const char*> units[] = {{"조", "000000000000"}, {"억", "00000000"}, {"만", "0000"}};
  const std::pair<const char*, const char*> currencies[] = {{"원", "KRW"},   {"달러", "USD"},   {"엔", "JPY"},       {"유로", "EUR"},
                                                            {"위안", "CNY"}, {"파운드", "GBP"}, {"홍콩달러", "HKD"}, {"루블", "RUB"}};
  for (const auto& [unit, zeros] : units)
    for (const auto& [currency, code] : currencies)
      for (const char* space : {"", " "})
        for (const char* number : {"1", "7", "12", "300", "1234"}) {
          const std::string wanted = std::string(number) + zeros + " " + code;
          CHECK(sums(std::string(number) + unit + space + currency) == wanted);
          CHECK(sums("약 " + std::string(number) + unit + space + currency + "을 들여") == wanted);
        }
}

TEST_CASE("any bytes end", "[money]") {
  CHECK(sums("9999999999999999999999 원").empty());
  CHECK(sums("1,,2 원").empty());
  CHECK(sums(std::string(10000, '1')).empty());
  CHECK(sums("\xFF\xFE$\x80").empty());
}
