// What goes in: code points. What comes out: script and folded form. Why it exists: see scripts.h. ASCII and Hangul, nearly all of a
// text, are told without asking ICU.
#include "language/scripts.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace mannam::language {

Script rare_script_of(char32_t code) {
  if ((code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) || (code >= 0xF900 && code <= 0xFAFF)) return Script::Han;
  if ((code >= 0x2000 && code <= 0x206F) || (code >= 0x3000 && code <= 0x303F)) return Script::None;
  const auto letter = static_cast<UChar32>(code);
  if (!u_isalpha(letter)) return Script::None;
  return code < 0x250 || (code >= 0x1E00 && code <= 0x1EFF) ? Script::Latin : Script::Other;
}

char32_t rare_fold(char32_t code) {
  const bool marked = (code >= 0xC0 && code < 0x250) || (code >= 0x1E00 && code <= 0x1EFF);
  const bool compatible = code >= 0xF900 && code <= 0xFAFF;  // a second code for a Hanja that has one
  if (!marked && !compatible) return code;
  const auto small = u_foldCase(static_cast<UChar32>(code), U_FOLD_CASE_DEFAULT);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* canonical = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString parts;
  if (U_FAILURE(status) || !canonical->getDecomposition(small, parts)) return static_cast<char32_t>(small);
  return static_cast<char32_t>(parts.char32At(0));
}

bool is_rare_upper(char32_t code) { return u_isupper(static_cast<UChar32>(code)) != 0; }

}  // namespace mannam::language
