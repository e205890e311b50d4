// What goes in: the letters of a name. What comes out: its key. Why it exists: see name_keys.h.
#include "names/name_keys.h"

#include <algorithm>
#include <string>

#include "language/scripts.h"
#include "names/spelling.h"

namespace mannam::names {

namespace {

void append(Key& key, std::string_view bytes) {
  const std::size_t size = std::min<std::size_t>(bytes.size(), longest_key - key.size);
  std::memcpy(key.letters + key.size, bytes.data(), size);
  key.size += static_cast<unsigned>(size);
}

}  // namespace

Key key_of(std::string_view name) {
  Key key;
  std::string rare;
  for (std::size_t at = 0; at < name.size() && key.size < longest_key;) {
    const language::Character character = language::character_at(name, at);
    if (language::is_hangul(character.code)) {
      append(key, name.substr(at, 3));
    } else if (!is_optional(character.code)) {
      rare.clear();
      if (character.code < 0x80)
        rare.push_back(static_cast<char>(language::fold(character.code)));
      else
        language::append(rare, language::fold(character.code));
      append(key, rare);
    }
    at += character.size;
  }
  return key;
}

Key sound_key_of(std::string_view name) {
  const Key key = key_of(name);
  if (key.size < 9 || key.size % 3 != 0) return {};
  std::string heard;
  for (unsigned at = 0; at < key.size; at += 3) {
    const unsigned syllable = syllable_at(key.letters + at);
    if (syllable >= sounds().size()) return {};
    language::append(heard, 0xAC00 + static_cast<char32_t>(sounds()[syllable]));
  }
  Key sounded;
  append(sounded, heard);
  return sounded;
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
