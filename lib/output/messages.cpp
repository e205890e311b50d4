// What goes in: "ko" or "en". What comes out: a locale for headings and dates. Why it exists: see messages.h.
#include "output/messages.h"

#include <algorithm>
#include <boost/locale.hpp>
#include <cstdint>
#include <map>

namespace mannam::output {

namespace {

/// The content of a quoted string of a .po line, escapes undone.
std::string unquoted(std::string_view line) {
  const std::size_t open = line.find('"'), close = line.rfind('"');
  std::string result;
  if (open == std::string_view::npos || close <= open) return result;
  for (std::size_t i = open + 1; i < close; ++i) {
    if (line[i] == '\\' && i + 1 < close) {
      ++i;
      result += line[i] == 'n' ? '\n' : line[i];
    } else {
      result += line[i];
    }
  }
  return result;
}

std::map<std::string, std::string> read_messages(std::string_view po) {
  std::map<std::string, std::string> messages;
  std::string id, text;
  std::string* current = nullptr;
  for (std::size_t start = 0; start < po.size();) {
    const std::size_t end = std::min(po.find('\n', start), po.size());
    const std::string_view line = po.substr(start, end - start);
    start = end + 1;
    if (line.starts_with("msgid ")) {
      id.clear();
      text.clear();
      current = &id;
    } else if (line.starts_with("msgstr ")) {
      current = &text;
    } else if (!line.starts_with('"')) {
      current = nullptr;
    }
    if (current != nullptr) *current += unquoted(line);
    if (current == &text) messages[id] = text;
  }
  return messages;
}

void put(std::vector<char>& bytes, std::size_t at, std::uint32_t number) {
  for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(number >> (8 * i) & 0xff);
}

}  // namespace

std::vector<char> compiled_messages(std::string_view po) {
  const std::map<std::string, std::string> messages = read_messages(po);
  constexpr std::size_t header = 28;
  const std::size_t count = messages.size();
  std::vector<char> bytes(header + 16 * count, 0);
  put(bytes, 0, 0x950412de);  // little-endian, revision 0
  put(bytes, 8, static_cast<std::uint32_t>(count));
  put(bytes, 12, header);
  put(bytes, 16, static_cast<std::uint32_t>(header + 8 * count));
  std::size_t entry = header;
  const auto append = [&](const std::string& text) {
    put(bytes, entry, static_cast<std::uint32_t>(text.size()));
    put(bytes, entry + 4, static_cast<std::uint32_t>(bytes.size()));
    entry += 8;
    bytes.insert(bytes.end(), text.begin(), text.end());
    bytes.push_back('\0');
  };
  for (const auto& [id, text] : messages) append(id);  // the format wants the ids sorted, as the map has them
  for (const auto& [id, text] : messages) append(text);
  return bytes;
}

std::locale locale_for(std::string_view language) {
  namespace locale = boost::locale;
  locale::generator generator;
  generator.categories(locale::formatting_facet | locale::calendar_facet | locale::information_facet);
  generator.characters(locale::char_facet);
  const bool korean = language == "ko";
  const std::locale dates = generator(korean ? "ko_KR.UTF-8" : "en_US.UTF-8");
  if (!korean) return dates;
  locale::gnu_gettext::messages_info info;
  info.language = std::string("ko");
  info.country = std::string("KR");
  info.encoding = std::string("UTF-8");
  info.domains.emplace_back("mannam");
  info.paths.emplace_back("built-in");
  info.callback = [](const std::string&, const std::string&) { return compiled_messages(korean_messages()); };
  return std::locale(dates, locale::gnu_gettext::create_messages_facet<char>(info));
}

}  // namespace mannam::output
