// What goes in: written names. What comes out: what is compared of them, and how far two are apart. Why it exists: see likeness.h.
#include "query/likeness.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

#include "language/hangul.h"

namespace mannam::query {

namespace {

/// Syllables taken apart, their letters told from all other characters.
std::u32string letters_of(std::string_view key) {
  std::u32string letters;
  for (std::size_t at = 0; at < key.size();) {
    const language::Character character = language::character_at(key, at);
    at += character.size;
    if (!language::is_syllable(character.code)) {
      letters += character.code;
      continue;
    }
    const language::Jamo jamo = language::decompose(character.code);
    letters += static_cast<char32_t>(0x1100 + jamo.lead);
    letters += static_cast<char32_t>(0x1161 + jamo.vowel);
    if (jamo.final != 0) letters += static_cast<char32_t>(0x11A7 + jamo.final);
  }
  return letters;
}

}  // namespace

std::string key_of(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  if (U_SUCCESS(status)) text = folding->normalize(text, status);
  icu::UnicodeString kept;
  for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
    if (const UChar32 character = text.char32At(at); u_isalnum(character) || (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0)
      kept.append(character);
  std::string key;
  kept.toUTF8String(key);
  return key;
}

std::size_t distance(std::string_view a, std::string_view b) {
  const std::u32string first = letters_of(a), second = letters_of(b);
  std::vector<std::size_t> before_last(second.size() + 1), last(second.size() + 1), row(second.size() + 1);
  for (std::size_t j = 0; j <= second.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= first.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= second.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)});
      const bool exchanged = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
      if (exchanged) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[second.size()];
}

std::size_t farthest_slip(std::string_view key) { return std::max<std::size_t>(1, letters_of(key).size() / 3); }

}  // namespace mannam::query
