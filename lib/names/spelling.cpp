// What goes in: written forms. What comes out: whether one is a spelling of the other. Why it exists: see spelling.h.
#include "names/spelling.h"

#include <array>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using language::Character;
using language::character_at;
using language::character_before;
using language::fold;
using language::Script;
using language::script_of;

bool is_apostrophe(char32_t code) { return code == '\'' || code == 0x2019; }
bool is_space_or_break(char32_t code) { return code == ' ' || code == '\n'; }

/// Walks a form and a text side by side.
class Comparison {
 public:
  Comparison(const Form& form, std::string_view text, std::uint32_t start, std::uint32_t limit, bool alike)
      : form_(form), text_(text.substr(0, limit)), at_(start), start_(start), alike_(alike) {}

  std::optional<Spelling> run() {
    while (of_ < form_.text.size()) {
      const Character a = character_at(form_.text, of_), b = character_at(text_, at_);
      if (a.code == b.code && b.size > 0) {
        take(a, b);
      } else if (is_optional(a.code) || is_optional(b.code)) {
        if (!gap(a, b)) return std::nullopt;
      } else if (!letter(a, b)) {
        return std::nullopt;
      }
    }
    if (dotted_ && at_ < text_.size() && text_[at_] == '.') ++at_;
    if (alike_ && (changed_ == 0 || changed_ * 2 > syllables_ + changed_)) return std::nullopt;
    return Spelling{static_cast<std::uint32_t>(at_), derivation_};
  }

 private:
  void take(Character a, Character b) {
    if (language::is_hangul(a.code)) ++syllables_;
    if (form_.text[of_] == '.' && at_ > 0) dotted_ = false;
    of_ += a.size;
    at_ += b.size;
  }
  bool skip_form(Character a, Derivation why) {
    of_ += a.size;
    derivation_ = why;
    return true;
  }
  bool skip_text(Character b, Derivation why) {
    at_ += b.size;
    derivation_ = why;
    return true;
  }

  /// One side has a space, hyphen, dot or apostrophe where the other has not.
  bool gap(Character a, Character b) {
    if (is_space_or_break(a.code) || a.code == 0xB7 || a.code == '-') {
      if (is_space_or_break(b.code) || b.code == '-' || b.code == 0xB7) {
        const bool list = b.code == 0xB7 && a.code != 0xB7 && form_.type == dictionary::EntryType::Person && !form_.hangul;
        if (list) return false;
        of_ += a.size;
        at_ += b.size;
        if (b.code != '\n') derivation_ = Derivation::Spacing;
        return true;
      }
      const bool latin_space = is_space_or_break(a.code) && !form_.hangul;
      if (latin_space) return false;
      return skip_form(a, Derivation::Spacing);
    }
    if (a.code == '.' || is_apostrophe(a.code)) {
      if (is_apostrophe(a.code) && is_apostrophe(b.code)) return take(a, b), true;
      return skip_form(a, derivation_);
    }
    if (b.code == '.') {
      dotted_ = true;
      return at_ > start_ && language::is_upper(character_before(text_, at_).code) && skip_text(b, derivation_);
    }
    if (b.code == '-') return form_.type == dictionary::EntryType::Person && !form_.hangul && skip_text(b, Derivation::Spacing);
    return is_space_or_break(b.code) && tolerates_space() && skip_text(b, Derivation::Spacing);
  }

  /// A space in the text that the form lacks: between scripts (HS 효성), or once within a long Hangul name.
  bool tolerates_space() {
    const Script before = script_of(character_before(form_.text, of_).code), behind = script_of(character_at(form_.text, of_).code);
    if (before != behind) return form_.hangul && before != Script::None && behind != Script::None;
    const bool inside = of_ >= 6 && form_.text.size() - of_ >= 6 && form_.text.size() >= 15;
    return before == Script::Hangul && inside && form_.type != dictionary::EntryType::Title && spaces_++ == 0;
  }

  bool letter(Character a, Character b) {
    if (b.size == 0) return false;
    if (alike_ && sound_of(a.code) == sound_of(b.code) && language::is_hangul(a.code)) {
      ++changed_;
      derivation_ = Derivation::NearSpelling;
      of_ += a.size;
      at_ += b.size;
      return true;
    }
    if (fold(a.code) != fold(b.code)) return false;
    const bool case_differs = language::is_upper(a.code) != language::is_upper(b.code);
    if (case_differs && !case_may_differ(a.code)) return false;
    if (case_differs && derivation_ == Derivation::Exact) derivation_ = Derivation::Case;
    of_ += a.size;
    at_ += b.size;
    return true;
  }

  /// Capitals may stand for small letters (CHEY), small ones for capitals only inside a word (Softbank) or in a title.
  bool case_may_differ(char32_t of_form) const {
    if (form_.acronym) return false;
    if (form_.type == dictionary::EntryType::Title || !language::is_upper(of_form)) return true;
    return of_ > 0 && script_of(character_before(form_.text, of_).code) == Script::Latin;
  }

  const Form& form_;
  std::string_view text_;
  std::size_t of_ = 0, at_ = 0, start_ = 0;
  bool alike_ = false, dotted_ = false;
  int changed_ = 0, syllables_ = 0, spaces_ = 0;
  Derivation derivation_ = Derivation::Exact;
};

}  // namespace

char32_t sound_of(char32_t code) {
  if (!language::is_hangul(code)) return code;
  language::Jamo jamo = language::decompose(code);
  // Leads ㄲ ㄸ ㅃ ㅆ ㅉ as ㅋ ㅌ ㅍ ㅅ ㅊ; vowels ㅏㅓㅗ, ㅐㅔ, ㅑㅕㅛ, ㅒㅖ, ㅘㅝ, ㅙㅚㅞ, ㅜㅡㅠㅟ as one each; tails ㄱㅋㄲ,
  // ㄷㅅㅆㅈㅊㅌ, ㅂㅍ, ㄴㅇ likewise; 즈 as 스.
  constexpr std::array<int, 19> leads{0, 15, 2, 3, 16, 5, 6, 7, 17, 9, 9, 11, 12, 14, 14, 15, 16, 17, 18};
  constexpr std::array<int, 21> vowels{0, 1, 2, 3, 0, 1, 2, 3, 0, 9, 10, 10, 2, 13, 9, 10, 13, 13, 13, 19, 20};
  constexpr int lead_s = 9, lead_j = 12, vowel_eu = 18;
  if (jamo.lead == lead_j && jamo.vowel == vowel_eu) jamo.lead = lead_s;
  if (jamo.final == 2 || jamo.final == 24) jamo.final = 1;
  if (jamo.final == 7 || jamo.final == 20 || jamo.final == 22 || jamo.final == 23 || jamo.final == 25) jamo.final = 19;
  if (jamo.final == 26) jamo.final = 17;
  if (jamo.final == 21) jamo.final = 4;
  jamo.lead = leads[static_cast<std::size_t>(jamo.lead)];
  jamo.vowel = vowels[static_cast<std::size_t>(jamo.vowel)];
  return language::compose(jamo);
}

std::optional<Spelling> spelled_at(const Form& form, std::string_view text, std::uint32_t start, std::uint32_t limit, bool alike) {
  return Comparison(form, text, start, limit, alike).run();
}

}  // namespace mannam::names
