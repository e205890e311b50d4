// What goes in: articles. What comes out: the times they speak of, one a line, with the patterns that read them. Why it exists: `mannam
// times`, the times stage on its own.
#include <string>
#include <vector>

#include <fmt/format.h>

#include "output/json_writer.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {
namespace {

std::string as_json(const std::string& document, const FoundTime& time) {
  output::JsonWriter line(false);
  line.begin_object();
  line.field("document", document);
  line.field("start", time.mentions[0].start);
  line.field("end", time.mentions[0].end);
  line.field("text", time.mentions[0].text);
  line.field("type", time.type);
  line.field("value", time.value);
  line.optional_field("earliest", time.earliest);
  line.optional_field("latest", time.latest);
  line.optional_field("grain", time.grain);
  line.field("direction", time.direction);
  line.optional_field("mod", time.mod);
  line.field("approximate", time.approximate);
  line.optional_field("anchor", time.anchor);
  line.optional_field("zone", time.zone);
  line.key("why");
  line.begin_array();
  for (const std::string& pattern : time.why) line.value(pattern);
  line.end_array();
  line.end_object();
  return line.take();
}

/// What stands besides the value: "approximate, since".
std::string said_besides(const FoundTime& time) {
  std::vector<std::string> words;
  if (time.approximate) words.emplace_back("approximate");
  for (const std::string& word : {time.zone, time.direction, time.mod})
    if (!word.empty() && word != "none") words.push_back(word);
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string as_row(const std::string& document, const FoundTime& time) {
  return fmt::format("{}:{}\t{}\t{}\t{}\t{}\n", document, time.mentions[0].start, time.mentions[0].text, time.type, time.value,
                     said_besides(time));
}

}  // namespace

int times_command(const FindSettings& settings) {
  const Result<Extractor> extractor = open_extractor(settings.sources);
  if (!extractor) return BadDictionary;
  ArticleReader reader(settings.read);
  std::size_t done = 0;
  std::size_t failed = 0;
  while (const std::optional<Input> input = reader.next()) {
    tell(input->problems);
    ++(input->readable ? done : failed);
    if (!input->readable) continue;
    for (const FoundTime& time : extractor->find_times(input->article, settings.options))
      write(settings.json_lines ? as_json(input->article.id, time) : as_row(input->article.id, time));
  }
  return finish(exit_code(done, failed));
}

}  // namespace mannam::tool
