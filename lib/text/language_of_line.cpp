// What goes in: a sentence. What comes out: its language. Why it exists: see language_of_line.h. A Korean sentence may be full of Latin
// names, but its particles and its end are Hangul; an English one may give a Korean name in brackets.
#include "text/language_of_line.h"

#include "text/characters.h"

namespace mannam::text {
namespace {

struct Letters {
  std::uint32_t hangul = 0;
  std::uint32_t latin = 0;
  bool hangul_last = false;
};

std::optional<Language> judge(const Letters& letters) {
  if (letters.hangul == 0 && letters.latin == 0) return std::nullopt;
  // A syllable of Hangul is two or three Latin letters.
  const bool share = letters.hangul * 5 >= letters.hangul + letters.latin;
  const bool ending = letters.hangul_last && letters.hangul >= 2;
  return share || ending ? Language::Korean : Language::English;
}

}  // namespace

std::optional<Language> language_of_line(std::string_view sentence) {
  Letters outside;
  Letters inside;
  int depth = 0;
  for (std::uint32_t i = 0; i < sentence.size();) {
    const char32_t c = next_character(sentence, i);
    if (is_opening_bracket(c)) ++depth;
    if (is_closing_bracket(c) && depth > 0) --depth;
    Letters& letters = depth > 0 ? inside : outside;
    if (is_hangul(c)) {
      ++letters.hangul;
      letters.hangul_last = true;
    } else if (is_latin(c)) {
      ++letters.latin;
      letters.hangul_last = false;
    } else if (is_ideograph(c) && depth == 0) {
      ++letters.hangul;  // Hanja in a Korean headline
    }
  }
  const std::optional<Language> language = judge(outside);
  return language ? language : judge(inside);
}

}  // namespace mannam::text
