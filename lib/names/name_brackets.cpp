// What goes in: what stands in brackets. What comes out: whether it tells a person. Why it exists: see name_brackets.h.
#include "names/name_brackets.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using language::character_at;
using language::Script;
using language::script_of;

}  // namespace

/// Digits that an age has, right behind the bracket; behind them the bracket closes or a mark stands: (54·여).
bool opens_with_an_age(std::string_view text, std::uint32_t at) {
  if (at >= text.size() || text[at] != '(') return false;
  std::uint32_t end = at + 1;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  if (end - at < 2 || end - at > 3 || end >= text.size()) return false;
  const char32_t mark = character_at(text, end).code;
  return mark == ')' || (end - at == 3 && (mark == 0xB7 || mark == ',' || mark == 0x318D));
}

bool bracket_tells_a_person(std::string_view text, std::uint32_t at, std::string_view surnames) {
  if (at >= text.size() || text[at] != '(') return false;
  if (opens_with_an_age(text, at)) return true;
  const std::uint32_t first = character_at(text, at + 1).size;
  if (!surnames.empty() && surnames.find(text.substr(at + 1, first)) == std::string_view::npos) return false;
  std::size_t letters = 0, hanja = 0;
  std::uint32_t end = at + 1;
  for (; end < text.size() && text[end] != ')' && end - at < 60; end += std::max(character_at(text, end).size, 1u)) {
    const char32_t code = character_at(text, end).code;
    if (hanja >= 2 && (code == 0xB7 || code == 0x318D || code == ',')) break;
    const Script script = script_of(code);
    if (script == Script::Hangul) return false;
    letters += script == Script::Latin || script == Script::Digit;
    hanja += script == Script::Han;
  }
  return end < text.size() && letters == 0 && hanja >= 2 && hanja <= 5;
}

bool bracket_spells_a_name(std::string_view text, std::uint32_t at, std::size_t words) {
  if (at >= text.size() || text[at] != '(' || !language::is_upper(character_at(text, at + 1).code)) return false;
  const std::size_t close = text.find(')', at);
  if (close == std::string_view::npos || close - at > 60) return false;
  const std::string_view inside = text.substr(at + 1, close - at - 1);
  return static_cast<std::size_t>(std::count(inside.begin(), inside.end(), ' ')) + 1 >= words && words >= 2 &&
         inside.find_first_of("0123456789,") == std::string_view::npos;
}

}  // namespace mannam::names
