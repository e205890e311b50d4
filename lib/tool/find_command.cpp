// What goes in: articles. What comes out: the names in them, one a line, with the evidence. Why it exists: `mannam find`, to see what the
// names stage sees when a name is missed.
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "output/json_writer.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {
namespace {

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string as_json(const std::string& document, const FoundName& name) {
  output::JsonWriter line(false);
  line.begin_object();
  line.field("document", document);
  line.field("start", name.span.start);
  line.field("end", name.span.end);
  line.field("text", name.span.text);
  line.field("type", to_string(name.type));
  line.field("id", name.id);
  line.field("kind", to_string(name.kind));
  line.field("particle", name.particle);
  line.key("why");
  line.begin_array();
  for (const std::string& reason : name.why) line.value(reason);
  line.end_array();
  line.end_object();
  return line.take();
}

/// Columns of a screen: Hangul and Hanja are two wide.
std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if ((value & 0xc0) != 0x80) count += value >= 0xe1 ? 2 : 1;
  }
  return count;
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t wide = columns(text);
  return std::string(text) + std::string(width > wide ? width - wide : 0, ' ');
}

void write_table(const std::string& document, const std::vector<FoundName>& names) {
  std::size_t text_width = 0;
  std::size_t id_width = 0;
  for (const FoundName& name : names) {
    text_width = std::max(text_width, columns(name.span.text));
    id_width = std::max(id_width, columns(name.id));
  }
  for (const FoundName& name : names) {
    write(fmt::format("{}:{:<6} {}  {:<12}  {}  {}  {}\n", document, name.span.start, padded(name.span.text, text_width),
                      to_string(name.type), padded(name.id, id_width), padded(name.particle, 4), joined(name.why)));
  }
}

}  // namespace

int find_command(const FindSettings& settings) {
  const Result<Extractor> extractor = open_extractor(settings.sources);
  if (!extractor) return BadDictionary;
  ArticleReader reader(settings.read);
  std::size_t done = 0;
  std::size_t failed = 0;
  while (const std::optional<Input> input = reader.next()) {
    tell(input->problems);
    ++(input->readable ? done : failed);
    if (!input->readable) continue;
    const std::vector<FoundName> names = extractor->find_names(input->article, settings.options);
    if (!settings.json_lines) {
      write_table(input->article.id, names);
      continue;
    }
    for (const FoundName& name : names) write(as_json(input->article.id, name));
  }
  return finish(exit_code(done, failed));
}

}  // namespace mannam::tool
