// What goes in: the letters of a name. What comes out: its key. Why it exists: see name_keys.h.
#include "names/name_keys.h"

#include "language/scripts.h"
#include "names/spelling.h"

namespace mannam::names {

std::string key_of(std::string_view name, std::size_t longest) {
  std::string key;
  for (std::size_t at = 0; at < name.size() && key.size() < longest;) {
    const language::Character character = language::character_at(name, at);
    if (!is_optional(character.code)) language::append(key, language::fold(character.code));
    at += character.size;
  }
  if (key.size() > longest) key.resize(longest);
  return key;
}

std::string sound_key_of(std::string_view name) {
  std::string key = key_of(name);
  if (key.size() < 9 || key.size() % 3 != 0) return {};
  std::string heard;
  for (std::size_t at = 0; at < key.size(); at += 3) {
    const unsigned syllable = syllable_at(key.data() + at);
    if (syllable >= sounds().size()) return {};
    language::append(heard, 0xAC00 + static_cast<char32_t>(sounds()[syllable]));
  }
  return heard;
}

const Sounds& sounds() {
  static const Sounds all = [] {
    Sounds made{};
    for (char32_t i = 0; i < made.size(); ++i) made[i] = static_cast<std::uint16_t>(sound_of(0xAC00 + i) - 0xAC00);
    return made;
  }();
  return all;
}

}  // namespace mannam::names
