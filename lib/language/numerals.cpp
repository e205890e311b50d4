// What goes in: a place in a text. What comes out: the number written there. Why it exists: the reading behind numerals.h. Numbers are
// capped at eighteen digits, so that no sum overflows.
#include "language/numerals.h"

#include <algorithm>
#include <cstdlib>

namespace mannam::language {
namespace {

constexpr std::int64_t limit = 1'000'000'000'000'000;

bool is_digit(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

bool is_letter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char low = static_cast<char>(text[at] | 0x20);
  return low >= 'a' && low <= 'z';
}

/// A comma with exactly three digits behind it.
bool is_group(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == ',' && is_digit(text, at + 1) && is_digit(text, at + 2) && is_digit(text, at + 3) &&
         !is_digit(text, at + 4);
}

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter; }

/// Where the first character of a word stands in the sieve: the last two bytes of a syllable, or a letter of either case.
std::size_t sieve_place(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  return byte(at) < 0x80 ? byte(at) | 0x20u : (byte(at + 1) * 31u + byte(at + 2)) % 256u;
}

}  // namespace

Numerals::Words Numerals::read(const dictionary::WordLists& words, std::string_view name) {
  Words read;
  for (const dictionary::WordRow& row : words.list(name)) {
    if (row.values.empty()) continue;
    read.words.push_back({row.word, std::strtoll(row.values[0].c_str(), nullptr, 10), row.values.size() > 1 && row.values[1] == "weak"});
    read.firsts.set(sieve_place(row.word, 0));
  }
  std::stable_sort(read.words.begin(), read.words.end(), [](const Word& a, const Word& b) { return a.text.size() > b.text.size(); });
  return read;
}

Numerals Numerals::build(const dictionary::WordLists& words) {
  Numerals built;
  built.sino_digits_ = read(words, "numeral-sino-digit");
  built.sino_units_ = read(words, "numeral-sino-unit");
  built.myriads_ = read(words, "numeral-myriad");
  built.native_tens_ = read(words, "numeral-native-ten");
  built.native_ones_ = read(words, "numeral-native-one");
  built.english_words_ = read(words, "numeral-english");
  built.english_units_ = read(words, "numeral-english-unit");
  return built;
}

const Numerals::Word* Numerals::match(const Words& words, std::string_view text, std::size_t at) {
  if (!words.firsts.test(sieve_place(text, at))) return nullptr;
  for (const Word& word : words.words)
    if (text.substr(at, word.text.size()) == word.text) return &word;
  return nullptr;
}

const Numerals::Word* Numerals::match_word(const Words& words, std::string_view text, std::size_t at) {
  if (!words.firsts.test(sieve_place(text, at))) return nullptr;
  for (const Word& word : words.words) {
    const std::string_view here = text.substr(at, word.text.size());
    if (here.size() != word.text.size() || lower(here.back()) != word.text.back() || is_letter(text, at + here.size())) continue;
    if (std::equal(here.begin(), here.end(), word.text.begin(), [](char a, char b) { return lower(a) == b; })) return &word;
  }
  return nullptr;
}

std::optional<Numeral> Numerals::digits(std::string_view text, std::size_t at) const {
  Numeral found;
  std::int64_t total = 0;
  std::size_t here = at;
  found.plain = true;
  while (is_digit(text, here)) {
    std::int64_t part = 0;
    while ((is_digit(text, here) || is_group(text, here)) && part < limit / 10) {
      if (text[here] == ',') {
        found.plain = false;
      } else {
        part = part * 10 + (text[here] - '0');
        ++found.digits;
      }
      ++here;
    }
    if (is_digit(text, here)) return std::nullopt;
    const Word* unit = match(sino_units_, text, here);
    if (unit) part *= unit->value, here += unit->text.size(), found.plain = false;
    const Word* myriad = match(myriads_, text, here);
    if (myriad) part *= myriad->value, here += myriad->text.size(), found.plain = false;
    total += part;
    if (total >= limit || (!unit && !myriad)) break;
  }
  if (here == at) return std::nullopt;
  found.value = total;
  found.size = static_cast<std::uint32_t>(here - at);
  return found;
}

std::optional<Numeral> Numerals::sino(std::string_view text, std::size_t at) const {
  std::int64_t total = 0, section = 0, digit = 0;
  std::size_t here = at;
  int words = 0;
  bool weak = false;
  for (; words < 20 && here < text.size(); ++words) {
    if (const Word* word = match(sino_digits_, text, here)) {
      if (digit) break;
      digit = word->value, weak = word->weak, here += word->text.size();
    } else if (const Word* unit = match(sino_units_, text, here)) {
      section += (digit ? digit : 1) * unit->value, digit = 0, weak = unit->weak, here += unit->text.size();
    } else if (const Word* myriad = match(myriads_, text, here)) {
      total += (section + digit ? section + digit : 1) * myriad->value, section = digit = 0, weak = true, here += myriad->text.size();
    } else {
      break;
    }
  }
  if (here == at) return std::nullopt;
  return Numeral{total + section + digit, static_cast<std::uint32_t>(here - at), 0, NumeralKind::Sino, false, weak && words == 1};
}

std::optional<Numeral> Numerals::native(std::string_view text, std::size_t at) const {
  std::int64_t total = 0;
  std::size_t here = at;
  if (const Word* ten = match(native_tens_, text, here)) total += ten->value, here += ten->text.size();
  if (const Word* one = match(native_ones_, text, here)) total += one->value, here += one->text.size();
  if (here == at) return std::nullopt;
  return Numeral{total, static_cast<std::uint32_t>(here - at), 0, NumeralKind::Native, false, false};
}

std::optional<Numeral> Numerals::english(std::string_view text, std::size_t at) const {
  std::int64_t total = 0, section = 0;
  std::size_t here = at, end = at;
  for (int words = 0; words < 12 && here < text.size(); ++words) {
    if (const Word* word = match_word(english_words_, text, here)) {
      if (section % 10 || (section % 100 && word->value >= 10)) break;
      section += word->value, end = here + word->text.size();
    } else if (const Word* unit = match_word(english_units_, text, here); unit && words) {
      section = (section ? section : 1) * unit->value, end = here + unit->text.size();
      if (unit->value >= 1000) total += section, section = 0;
    } else {
      break;
    }
    here = end;
    if (here < text.size() && (text[here] == ' ' || text[here] == '-')) ++here;
  }
  if (end == at) return std::nullopt;
  return Numeral{total + section, static_cast<std::uint32_t>(end - at), 0, NumeralKind::English, false, false};
}

std::vector<std::string> Numerals::first_words() const {
  std::vector<std::string> first;
  for (const Words* words : {&sino_digits_, &sino_units_, &myriads_, &native_tens_, &native_ones_, &english_words_})
    for (const Word& word : words->words) first.push_back(word.text);
  return first;
}

}  // namespace mannam::language
