// What goes in: a place in a text. What comes out: the pieces of time that begin there. Why it exists: it walks the patterns, kept as one
// trie of elements, over the text; read_time_grammar.cpp builds the trie. The work at one place is bounded by the patterns, not the text.
#include "times/time_grammar.h"

#include <algorithm>

#include "times/time_characters.h"

namespace mannam::times {

struct TimeGrammar::Walk {
  std::string_view text;
  std::vector<Piece>& pieces;
  std::array<int, 8> captures{};
  std::size_t captured = 0;
  std::size_t start = 0;
  std::size_t end = std::string_view::npos;  ///< npos until a pattern closed its span
};

namespace {

enum NumberClass { Yyyy, Yy, Mo, Dd, Hh, Mi, N, SinoAny, NativeOnly, EnglishOnly, Mm, Few, SinoYear };

bool fits(const language::Numeral& number, int which) {
  const bool short_digits = number.plain && number.digits <= 2;
  switch (which) {
    case Yyyy:
      return number.plain && number.digits == 4 && number.value >= 1000 && number.value < 3000;
    case Yy:
      return number.plain && number.digits == 2;
    case Mo:
      return short_digits && number.value >= 1 && number.value <= 12;
    case Dd:
      return short_digits && number.value >= 1 && number.value <= 31;
    case Hh:
      return short_digits;
    case Mi:
      return short_digits && number.value < 60;
    case Mm:
      return number.plain && number.digits == 2 && number.value < 60;
    case Few:
      return number.value < 1000;
    default:
      return true;
  }
}

/// "nineteen eighty-six", "two thousand and five"; nothing for a number that is more likely a count.
std::optional<language::Numeral> spelled_year(const language::Numerals& numerals, std::string_view text, std::size_t at) {
  auto first = numerals.english(text, at);
  if (!first) return std::nullopt;
  std::size_t next = at + first->size;
  const bool hundreds = first->value >= 1100 && first->value <= 2000 && first->value % 100 == 0;  // nineteen hundred and two
  const bool teens = first->value >= 11 && first->value <= 20;
  if (next < text.size() && (text[next] == ' ' || text[next] == '-')) ++next;
  if (hundreds && text.substr(next, 4) == "and ") next += 4;
  const auto rest = hundreds || teens ? numerals.english(text, next) : std::nullopt;
  if (rest && rest->value < 100 && (rest->value >= 10 || hundreds)) {
    first->value = (hundreds ? first->value : first->value * 100) + rest->value;
    first->size = static_cast<std::uint32_t>(next + rest->size - at);
  }
  const bool year = first->value > 1100 && first->value < 2100 && first->value != 2000;
  return year ? first : std::nullopt;
}

/// A small letter of the pattern matches either case, anything else itself.
bool same_character(std::string_view pattern, std::string_view text) {
  return pattern == text || (pattern.size() == 1 && text.size() == 1 && to_lower(text[0]) == pattern[0]);
}

bool starts_with_word(std::string_view text, std::size_t at, std::string_view word) {
  if (text.size() - at < word.size()) return false;
  if (const char last = text[at + word.size() - 1]; last != word.back() && to_lower(last) != word.back()) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (text[at + i] != word[i] && to_lower(text[at + i]) != word[i]) return false;
  return true;
}

}  // namespace

bool TimeGrammar::may_start(std::string_view text, std::size_t at) const { return beginnings_.may_begin(text, at); }

std::optional<language::Numeral> TimeGrammar::number(std::string_view text, std::size_t at, int which) const {
  if (which == SinoAny) return numerals_.sino(text, at);
  if (which == SinoYear) {  // 이천십오; a thousand years (천 년, 이천 년) are a length
    const auto year = numerals_.sino(text, at);
    return year && year->value > 1800 && year->value < 2200 && year->value % 100 != 0 ? year : std::nullopt;
  }
  if (which == NativeOnly) return numerals_.native(text, at);
  if (which == EnglishOnly) return numerals_.english(text, at);
  if (is_digit(text[at])) {
    const auto found = numerals_.digits(text, at);
    return found && fits(*found, which) ? found : std::nullopt;
  }
  if (which == Yyyy && is_letter(text[at])) return spelled_year(numerals_, text, at);
  if (which != N && which != Few) return std::nullopt;
  if (is_letter(text[at])) return numerals_.english(text, at);
  const auto sino = numerals_.sino(text, at);
  return sino && !sino->weak ? sino : std::nullopt;
}

void TimeGrammar::follow(Walk& state, const Edge& edge, std::size_t at) const {
  const std::string_view text = state.text;
  const Element& element = edge.element;
  if (element.ask == Ask::StartsHere || element.ask == Ask::EndsHere) {
    std::size_t& mark = element.ask == Ask::StartsHere ? state.start : state.end;
    const std::size_t before = mark;
    mark = at;
    walk(state, edge.node, at);
    mark = before;
    return;
  }
  if (element.ask == Ask::OptionalSpace || element.ask == Ask::Space) {
    const std::size_t behind = skip_spaces(text, at);
    if (behind > at || element.ask == Ask::OptionalSpace) walk(state, edge.node, behind);
    return;
  }
  if (at >= text.size()) return;
  const std::string_view here = character_at(text, at);
  if (element.ask == Ask::Character && same_character(element.character, here)) walk(state, edge.node, at + here.size());
  if (element.ask == Ask::Dash && is_dash(here)) walk(state, edge.node, at + here.size());
  if (element.ask != Ask::Number && element.ask != Ask::Word) return;
  if (state.captured == state.captures.size()) return;
  int& capture = state.captures[state.captured++];
  if (element.ask == Ask::Number) {
    if (const auto found = number(text, at, element.which)) {
      capture = static_cast<int>(std::min<std::int64_t>(found->value, 1'000'000'000));
      walk(state, edge.node, at + found->size);
    }
  } else if (const auto list = static_cast<std::size_t>(element.which); word_firsts_[list].test(sieve_place(text, at))) {
    for (const Word& word : words_[list])
      if (starts_with_word(text, at, word.text)) {
        capture = word.value;
        walk(state, edge.node, at + word.text.size());
      }
  }
  --state.captured;
}

void TimeGrammar::accept(Walk& state, const Node& node, std::size_t at) const {
  for (const Accept& accept : node.accepts) {
    const Row& row = rows_[static_cast<std::size_t>(accept.row)];
    const bool closed = state.end != std::string_view::npos;
    Piece piece{static_cast<std::uint32_t>(state.start),
                static_cast<std::uint32_t>(closed ? state.end : at),
                static_cast<std::uint32_t>(at),
                closed,
                row.kind,
                accept.row,
                {},
                &row.pattern};
    for (const Assignment& assignment : accept.assignments)
      piece.slots.put(assignment.slot, assignment.capture < 0
                                           ? assignment.value
                                           : assignment.value * state.captures[static_cast<std::size_t>(assignment.capture)]);
    state.pieces.push_back(std::move(piece));
  }
}

void TimeGrammar::walk(Walk& state, int node, std::size_t at) const {
  const Node& here = nodes_[static_cast<std::size_t>(node)];
  accept(state, here, at);
  for (const Edge& edge : here.edges) follow(state, edge, at);
}

void TimeGrammar::match(std::string_view text, std::size_t at, std::vector<Piece>& pieces) const {
  const auto found = root_.find(std::string(character_at(text, at)));
  if (found == root_.end()) return;
  const std::size_t before = pieces.size();
  Walk state{text, pieces, {}, 0, at, std::string_view::npos};
  for (const int edge : found->second) follow(state, nodes_[0].edges[static_cast<std::size_t>(edge)], at);
  std::stable_sort(pieces.begin() + static_cast<std::ptrdiff_t>(before), pieces.end(), [](const Piece& a, const Piece& b) {
    return a.end != b.end ? a.end > b.end : a.closed != b.closed ? a.closed : a.row < b.row;
  });
}

std::vector<std::pair<int, std::size_t>> TimeGrammar::continuations(std::string_view text, std::size_t end, int kind) const {
  std::vector<std::pair<int, std::size_t>> places;
  for (const Join& join : joins_) {
    if (join.left != kind && join.left != 0) continue;
    std::size_t at = end;
    bool fits = true;
    for (const char c : join.separator) {
      const std::size_t behind = skip_spaces(text, at);
      if (c == '_' || (c == '+' && behind > at)) {
        at = behind;
      } else if (c != '+' && at < text.size() && text[at] == c) {
        ++at;
      } else {
        fits = false;
        break;
      }
    }
    if (fits && at < text.size()) places.emplace_back(join.right, at);
  }
  return places;
}

}  // namespace mannam::times
