// What goes in: two written forms. What comes out: whether, and how, one is a spelling of the other. Why it exists: spaces, case, hyphens
// and the sounds that transliterations confuse are no reason to miss a name, and a misprint is one only with evidence.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "names/hits.h"
#include "names/name_forms.h"

namespace mannam::names {

/// Characters a name may hold or lack without being another name: space, line break, hyphen, full stop, apostrophe, middle dot.
bool is_optional(char32_t code);

/// A syllable as a loose ear hears it: 올 알 얼 are one, and so are 테 and 태, 뿌 and 푸. Anything but Hangul is itself.
char32_t sound_of(char32_t code);

struct Spelling {
  std::uint32_t end = 0;  ///< in the text
  Derivation derivation = Derivation::Exact;
};

/// Does `form` stand at `start` of `text`, in a spelling that is allowed for it? Looks no further than `limit`.
/// `alike` also takes syllables that sound alike, at most one in two.
std::optional<Spelling> spelled_at(const Form& form, std::string_view text, std::uint32_t start, std::uint32_t limit, bool alike);

/// True where both have the same number of Hangul syllables (spaces ignored) and differ in exactly one: 한도윤 and 한도은.
bool one_syllable_apart(std::string_view a, std::string_view b);

/// Edits in single jamo (lead, vowel, tail; other characters count three) between two names, spaces ignored; counts no further than
/// `limit`.
int jamo_distance(std::string_view a, std::string_view b, int limit = 6);

/// True where two Hangul spellings of a foreign name sound alike (올트먼 and 알트만), spaces ignored, and differ.
bool sound_alike(std::string_view a, std::string_view b);

}  // namespace mannam::names
