// What goes in: a graph of one document and its text. What comes out: brat's standoff (.ann): names and times. Why it exists: annotators
// read and mend it in brat; docs/output.md says what it drops. Offsets are code points, as brat counts.
//
//   T1    Person 0 3    한도윤                        a name; T2 TIMEX3 … a time; pieces with ; between where a line ends inside
//   N1    Reference T1 mannam:person/han-do-yun    한도윤
//   A1    Type T2 DATE                             also Direction, Mod, Grain, and Approximate, which has no value
//   #1    AnnotatorNotes T2    value=2025-02-04    and anchor=, earliest=, latest=
#include <mannam/output.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/given_text.h"
#include "output/document_text.h"

namespace mannam {

namespace {

bool ends_line(char c) { return c == '\n' || c == '\r'; }

/// On one line: what would end a line or a column becomes a space.
std::string on_one_line(std::string_view text) {
  std::string line = graph::repaired(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return line;
}

struct Named {
  TextSpan span;
  const Entity* entity = nullptr;
};

class Writer {
 public:
  std::string write(const Graph& graph) {
    write_names(graph);
    for (const output::PlacedTime& placed : output::times_in_order(graph)) write_time(placed);
    return std::move(lines_);
  }

 private:
  void write_names(const Graph& graph) {
    std::vector<Named> names;
    for (const Entity& entity : graph.entities())
      for (const Mention& mention : entity.mentions) names.push_back({mention.span, &entity});
    const auto key = [](const Named& named) { return std::tie(named.span.start, named.span.end, named.entity->id); };
    std::sort(names.begin(), names.end(), [&](const Named& a, const Named& b) { return key(a) < key(b); });
    for (const Named& named : names) {
      const std::string id = write_text(to_string(named.entity->type), named.span);
      const Entity& entity = *named.entity;
      const std::string& name = !entity.name_ko.empty() ? entity.name_ko : !entity.name_en.empty() ? entity.name_en : entity.name_hanja;
      lines_ += fmt::format("N{}\tReference {} mannam:{}\t{}\n", ++references_, id, entity.id, on_one_line(name));
    }
  }

  void write_time(const output::PlacedTime& placed) {
    const Time& time = *placed.time;
    const std::string id = write_text("TIMEX3", placed.span);
    write_attribute("Type", id, time.type);
    if (time.direction != "none") write_attribute("Direction", id, time.direction);
    write_attribute("Mod", id, time.mod);
    write_attribute("Grain", id, time.grain);
    write_attribute("Zone", id, time.zone);
    if (time.approximate) lines_ += fmt::format("A{}\tApproximate {}\n", ++attributes_, id);
    std::string note = "value=" + time.value;
    for (const auto& [key, value] : {std::pair("anchor", &time.anchor), {"earliest", &time.earliest}, {"latest", &time.latest}})
      if (!value->empty()) note += fmt::format(" {}={}", key, *value);
    lines_ += fmt::format("#{}\tAnnotatorNotes {}\t{}\n", ++notes_, id, note);
  }

  /// A T line; what the text of a mention has behind a line break is a piece of its own.
  std::string write_text(std::string_view type, const TextSpan& span) {
    const std::string id = fmt::format("T{}", ++texts_);
    std::string pieces, shown;
    std::size_t offset = span.start;
    for (std::size_t at = 0; at < span.text.size();) {
      const std::size_t start = offset, from = at;
      for (; at < span.text.size() && !ends_line(span.text[at]); ++at) offset += begins_character(span.text[at]);
      if (offset > start) {
        if (!pieces.empty()) pieces += ';', shown += ' ';
        pieces += fmt::format("{} {}", start, offset);
        shown += on_one_line(std::string_view(span.text).substr(from, at - from));
      }
      for (; at < span.text.size() && ends_line(span.text[at]); ++at) ++offset;
    }
    lines_ += fmt::format("{}\t{} {}\t{}\n", id, type, pieces, shown);
    return id;
  }

  static bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

  void write_attribute(std::string_view name, std::string_view of, std::string_view value) {
    if (!value.empty()) lines_ += fmt::format("A{}\t{} {} {}\n", ++attributes_, name, of, value);
  }

  std::string lines_;
  std::size_t texts_ = 0, references_ = 0, attributes_ = 0, notes_ = 0;
};

}  // namespace

Result<std::string> to_brat(const Graph& graph, std::string_view text) {
  const Result<Graph> counted = output::graph_with_text(graph, text, OffsetUnit::CodePoint, "brat");
  if (!counted) return counted.problems();
  return Writer().write(*counted);
}

}  // namespace mannam
