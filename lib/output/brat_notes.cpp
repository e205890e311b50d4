// What goes in: keys and values, or a line of them. What comes out: the line, or the pairs. Why it exists: see brat_notes.h.
#include "output/brat_notes.h"

#include <charconv>

#include <fmt/format.h>

namespace mannam::output {
namespace {

bool ends_value(char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '%' || c == '='; }

std::string decoded(std::string_view written) {
  std::string value;
  for (std::size_t at = 0; at < written.size(); ++at) {
    unsigned char byte = 0;
    const bool escaped = written[at] == '%' && at + 2 < written.size() &&
                         std::from_chars(written.data() + at + 1, written.data() + at + 3, byte, 16).ptr == written.data() + at + 3;
    value += escaped ? static_cast<char>(byte) : written[at];
    if (escaped) at += 2;
  }
  return value;
}

}  // namespace

void add_note(std::string& note, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  if (!note.empty()) note += ' ';
  note.append(key).append("=");
  for (const char c : value) note += ends_value(c) ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
}

std::vector<std::pair<std::string, std::string>> read_notes(std::string_view note) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (std::size_t at = 0; at < note.size();) {
    const std::size_t end = std::min(note.find(' ', at), note.size());
    const std::string_view word = note.substr(at, end - at);
    if (const std::size_t equals = word.find('='); equals != word.npos)
      pairs.emplace_back(word.substr(0, equals), decoded(word.substr(equals + 1)));
    at = end + 1;
  }
  return pairs;
}

}  // namespace mannam::output
