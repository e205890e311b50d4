// What goes in: text. What comes out: Money. Why it exists: see money.h.
#include "events/money.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace mannam::events {
namespace {

constexpr std::size_t kMostDigits = 15;  // more are no sum that anybody writes out

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::uint32_t skip_spaces(std::string_view text, std::uint32_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

bool same_letters(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == b || (is_letter(b) && a == (b | 0x20)); });
}

template <class Words, class Key>
void longest_first(Words& words, Key key) {
  std::stable_sort(words.begin(), words.end(), [&](const auto& a, const auto& b) { return key(a).size() > key(b).size(); });
}

/// Digits with commas between groups of three and one decimal part; the bytes read.
std::uint32_t digits(std::string_view text, std::uint32_t at, double& value) {
  std::string plain;
  std::uint32_t end = at;
  bool point = false;
  for (; end < text.size(); ++end) {
    const bool next = end + 1 < text.size() && is_digit(text[end + 1]);
    if (is_digit(text[end])) {
      plain += text[end];
    } else if (text[end] == '.' && next && !point) {
      point = true;
      plain += '.';
    } else if (text[end] != ',' || !next || point) {
      break;
    }
  }
  if (plain.size() > kMostDigits) return 0;
  const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return read.ec == std::errc() ? end - at : 0;
}

}  // namespace

MoneyReader MoneyReader::build(const dictionary::WordLists& words) {
  MoneyReader made;
  const auto take = [&](std::string_view list, std::vector<Word>& into) {
    for (const dictionary::WordRow& row : words.list(list))
      if (!row.values.empty()) into.push_back({row.word, row.values[0]});
    longest_first(into, [](const Word& word) -> const std::string& { return word.word; });
  };
  take("money-multiplier", made.multipliers_);
  take("money-small-multiplier", made.small_);
  take("currency-before", made.before_);
  take("currency-behind", made.behind_);
  const auto take_words = [&](std::string_view list, std::vector<std::string>& into) {
    for (const dictionary::WordRow& row : words.list(list)) into.push_back(row.word);
    longest_first(into, [](const std::string& word) -> const std::string& { return word; });
  };
  take_words("money-range", made.ranges_);
  take_words("money-filler", made.fillers_);
  take_words("currency-never", made.never_);
  return made;
}

/// The word that stands there, its letters ending with it.
const MoneyReader::Word* MoneyReader::behind(std::string_view text, std::uint32_t at, const std::vector<Word>& words) const {
  for (const Word& word : words) {
    if (!same_letters(text.substr(at), word.word)) continue;
    const std::size_t end = at + word.word.size();
    if (is_letter(word.word.back()) && end < text.size() && (is_letter(text[end]) || is_digit(text[end]))) continue;
    return &word;
  }
  return nullptr;
}

/// 조, 억, 만 and the numbers behind them (1조 2000억), 3천억, billion. Returns the end.
std::uint32_t MoneyReader::multipliers(std::string_view text, std::uint32_t at, Number& into) const {
  double part = into.plain, last = 0;
  std::uint32_t end = at;
  for (;;) {
    std::uint32_t from = skip_spaces(text, end);
    if (from < text.size() && text[from] == '-' && end == from) ++from;  // $1.5-billion
    double section = 0;
    bool smaller = false;
    while (const Word* small = behind(text, from, small_)) {  // 3천5백만
      section += part * std::stod(small->value);
      from += static_cast<std::uint32_t>(small->word.size());
      const std::uint32_t size = digits(text, from, part);
      if (size == 0) part = 0;
      from += size;
      smaller = true;
    }
    section += part;
    const Word* large = behind(text, from, multipliers_);
    const double power = large ? std::stod(large->value) : 1;
    if (!large || (last != 0 && power >= last)) {
      into.value += section;
      return smaller ? from : end;
    }
    into.value += section * power;
    into.multiplier = std::max(into.multiplier, power);
    last = power;
    end = from + static_cast<std::uint32_t>(large->word.size());
    const std::uint32_t next = skip_spaces(text, end);
    const std::uint32_t size = is_letter(large->word.back()) ? 0 : digits(text, next, part);
    if (size == 0 || part >= last) return end;
    end = next + size;
  }
}

std::optional<MoneyReader::Number> MoneyReader::number(std::string_view text, std::uint32_t at) const {
  Number made;
  const Word* front = nullptr;
  for (const Word& word : before_)
    if (text.substr(at).starts_with(word.word)) {
      front = &word;
      break;
    }
  std::uint32_t from = front ? skip_spaces(text, at + static_cast<std::uint32_t>(front->word.size())) : at;
  if (from >= text.size() || !is_digit(text[from])) return {};
  const std::uint32_t size = digits(text, from, made.plain);
  if (size == 0) return {};
  made.end = multipliers(text, from + size, made);
  if (front) made.currency = front->value;
  if (front) return made;
  std::uint32_t end = made.end;
  for (const std::string& filler : fillers_)  // 100억여 원
    if (text.substr(end).starts_with(filler)) {
      end += static_cast<std::uint32_t>(filler.size());
      break;
    }
  end = skip_spaces(text, end);
  if (std::any_of(never_.begin(), never_.end(), [&](const std::string& word) { return same_letters(text.substr(end), word); })) return made;
  if (const Word* unit = behind(text, end, behind_)) {
    made.currency = unit->value;
    made.end = end + static_cast<std::uint32_t>(unit->word.size());
  }
  return made;
}

/// Behind `~`, `에서`, `to`; 0 where none stands there.
std::uint32_t MoneyReader::behind_range(std::string_view text, std::uint32_t at) const {
  const std::uint32_t from = skip_spaces(text, at);
  for (const std::string& range : ranges_) {
    if (!text.substr(from).starts_with(range)) continue;
    const std::uint32_t end = from + static_cast<std::uint32_t>(range.size());
    if (is_letter(range.back()) && end < text.size() && text[end] != ' ') continue;
    return skip_spaces(text, end);
  }
  return 0;
}

std::optional<Money> MoneyReader::money(std::string_view text, std::uint32_t at) const {
  std::optional<Number> low = number(text, at);
  if (!low) return {};
  if (const std::uint32_t next = behind_range(text, low->end)) {
    std::optional<Number> high = number(text, next);
    const bool shares = high && low->multiplier == 1 && high->multiplier > 1 && low->plain < high->plain;  // 15~25억
    if (shares) low->value = low->plain * high->multiplier;
    const std::string currency = !high ? "" : high->currency.empty() ? low->currency : high->currency;
    const bool one = low->currency.empty() || high->currency.empty() || low->currency == high->currency;
    if (high && !currency.empty() && one && low->value < high->value) return Money{{at, high->end}, low->value, high->value, currency};
  }
  if (low->currency.empty()) return {};
  return Money{{at, low->end}, low->value, low->value, low->currency};
}

std::vector<Money> MoneyReader::find(std::string_view text, text::Span within) const {
  std::vector<Money> found;
  const std::string_view sentence = text.substr(0, within.end);
  for (std::uint32_t at = within.start; at < within.end;) {
    const bool inside =
        at > within.start && (is_digit(text[at - 1]) || is_letter(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ',');
    const std::optional<Money> made = inside ? std::nullopt : money(sentence, at);
    if (made) found.push_back(*made);
    at = made ? made->span.end : at + 1;
  }
  return found;
}

}  // namespace mannam::events
