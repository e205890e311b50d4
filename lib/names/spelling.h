// What goes in: two written forms. What comes out: whether, and how, one is a spelling of the other. Why it exists: spaces, case, hyphens
// and the sounds that transliterations confuse are no reason to miss a name, and a misprint is one only with evidence.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "names/hits.h"
#include "names/name_tables.h"

namespace mannam::names {

/// Characters a name may hold or lack without being another name: space, line break, hyphen, full stop, apostrophe, middle dot.
inline bool is_optional(char32_t code) {
  return code == ' ' || code == '\n' || code == '-' || code == '.' || code == '\'' || code == 0x2019 || code == 0xB7;
}

/// A syllable as a loose ear hears it: 올 알 얼 are one, and so are 테 and 태, 뿌 and 푸. Anything but Hangul is itself.
char32_t sound_of(char32_t code);

struct Spelling {
  std::uint32_t end = 0;  ///< in the text
  Derivation derivation = Derivation::Exact;
};

/// Does `form` stand at `start` of `text`, in a spelling that is allowed for it? Looks no further than `limit`.
/// `alike` also takes syllables that sound alike, at most one in two.
std::optional<Spelling> spelled_at(const Form& form, std::string_view text, std::uint32_t start, std::uint32_t limit, bool alike);

}  // namespace mannam::names
