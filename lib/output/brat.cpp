// What goes in: a graph of one document and its text. What comes out: brat's standoff (.ann): names, times, positions and events. Why it
// exists: annotators read and mend it in brat, and brat_reader.cpp takes it back. Offsets are code points, as brat counts.
//
//   T1    Person 0 3    한도윤                        a name; T2 TIMEX3 … a time; pieces with ; between where a line ends inside
//   N1    Reference T1 mannam:person/han-do-yun    한도윤
//   A1    Type T2 DATE                             also Direction, Mod, Grain, and Approximate, which has no value
//   #1    AnnotatorNotes T2    value=2025-02-04    and anchor=, earliest=, latest=
//   E1    Meeting:T9 participant:T1 participant2:T3 place:T4 time:T2    an event on its trigger T9; attributes Modality, Kind, Reported
//   E2    Position:T8 holder:T1 organization:T5    a note holds the title
//   R1    Before Arg1:E1 Arg2:E3
#include <mannam/output.h>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/given_text.h"
#include "output/brat_notes.h"
#include "output/document_text.h"

namespace mannam {
inline namespace v0_1 {

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
  MentionKind kind = MentionKind::Name;
};

/// A T line that arrows may point to.
struct Placed {
  std::size_t start = 0;
  std::string id;
};
using PlacedById = std::map<std::string, std::vector<Placed>>;

/// The one nearest to `at`; none where there is none.
std::string nearest(const PlacedById& all, const std::string& id, std::size_t at) {
  const auto found = all.find(id);
  if (found == all.end()) return {};
  const auto distance = [&](const Placed& placed) { return placed.start > at ? placed.start - at : at - placed.start; };
  return std::min_element(found->second.begin(), found->second.end(),
                          [&](const Placed& a, const Placed& b) { return distance(a) < distance(b); })
      ->id;
}

/// A stretch of text by code points.
std::string cut(const std::string& text, std::size_t start, std::size_t end) {
  std::size_t from = text.size(), until = text.size(), count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
    if (count == start) from = at;
    if (count++ == end) until = at;
  }
  return text.substr(from, until - std::min(from, until));
}

class Writer {
 public:
  explicit Writer(std::string_view text) : text_(graph::repaired(text)) {}

  std::string write(const Graph& graph) {
    write_names(graph);
    for (const output::PlacedTime& placed : output::times_in_order(graph)) write_time(placed);
    for (const Position& position : graph.positions()) write_position(position);
    std::map<std::string, std::string> events;
    for (const Event& event : graph.events()) events[event.id] = write_event(event);
    for (const Event& event : graph.events())
      for (const EventLink& link : event.links)
        if (link.relation == "before" && events.contains(link.event))
          lines_ += fmt::format("R{}\tBefore Arg1:{} Arg2:{}\n", ++relations_, events[event.id], events[link.event]);
    return std::move(lines_);
  }

 private:
  void write_names(const Graph& graph) {
    std::vector<Named> names;
    for (const Entity& entity : graph.entities())
      for (const Mention& mention : entity.mentions) names.push_back({mention.span, &entity, mention.kind});
    const auto key = [](const Named& named) { return std::tie(named.span.start, named.span.end, named.entity->id); };
    std::sort(names.begin(), names.end(), [&](const Named& a, const Named& b) { return key(a) < key(b); });
    for (const Named& named : names) {
      const std::string id = write_text(to_string(named.entity->type), named.span);
      const Entity& entity = *named.entity;
      const std::string& name = !entity.name_ko.empty() ? entity.name_ko : !entity.name_en.empty() ? entity.name_en : entity.name_hanja;
      lines_ += fmt::format("N{}\tReference {} mannam:{}\t{}\n", ++references_, id, entity.id, on_one_line(name));
      if (named.kind != MentionKind::Name) write_attribute("Kind", id, to_string(named.kind));
      std::vector<Placed>& places = entities_[entity.id];
      if (places.empty()) {
        std::string note;
        for (const std::string& place : entity.in) output::add_note(note, "in", place);
        if (!entity.name_ko.empty()) output::add_note(note, "en", entity.name_en);
        write_note(id, note);
      }
      places.push_back({named.span.start, id});
    }
  }

  void write_note(std::string_view of, std::string_view note) {
    if (!note.empty()) lines_ += fmt::format("#{}\tAnnotatorNotes {}\t{}\n", ++notes_, of, note);
  }

  TextSpan with_text(TextSpan span) const {
    if (span.text.empty()) span.text = cut(text_, span.start, span.end);
    return span;
  }

  void write_position(const Position& position) {
    for (const TextSpan& span : position.mentions) {
      const std::string trigger = write_text("Position", with_text(span));
      const std::string event = fmt::format("E{}", ++events_);
      std::string line = fmt::format("{}\tPosition:{}", event, trigger);
      for (const auto& [role, id] : {std::pair("holder", &position.person), {"organization", &position.organization}})
        if (const std::string placed = nearest(entities_, *id, span.start); !placed.empty()) line += fmt::format(" {}:{}", role, placed);
      std::string note;
      output::add_note(note, "title", position.title);
      if (!entities_.contains(position.organization)) output::add_note(note, "organization", position.organization);
      lines_ += line + '\n';
      write_note(event, note);
    }
  }

  /// Topics and other stretches of text are T lines of their own; what is no text stands in the note.
  std::string write_event(const Event& event) {
    const std::string trigger = write_text(event.type, with_text(event.trigger));
    std::string arrows, note;
    std::map<std::string, int> used;
    for (const Argument& argument : event.arguments) {
      const std::string to = target(argument, event.trigger.start);
      if (to.empty() || std::holds_alternative<TimeFiller>(argument.filler)) add_value(note, argument);
      if (to.empty()) continue;
      const int number = ++used[argument.role];
      arrows += number == 1 ? fmt::format(" {}:{}", argument.role, to) : fmt::format(" {}{}:{}", argument.role, number, to);
    }
    for (const EventMention& mention : event.mentions) {
      const std::string place = fmt::format("{}-{}", mention.span.start, mention.span.end);
      output::add_note(note, "sentence",
                       fmt::format("{},{},{},{}{}", place, to_string(mention.zone), mention.rule, to_string(mention.modality),
                                   mention.reported ? ",reported" : ""));
    }
    output::add_note(note, "attribution", event.attribution);
    const std::string id = fmt::format("E{}", ++events_);
    lines_ += fmt::format("{}\t{}:{}{}\n", id, event.type, trigger, arrows);
    write_attribute("Modality", id, to_string(event.modality));
    write_attribute("Kind", id, event.kind);
    if (event.reported) lines_ += fmt::format("A{}\tReported {}\n", ++attributes_, id);
    write_note(id, note);
    return id;
  }

  /// The T line that fills the role; none where no text does.
  std::string target(const Argument& argument, std::size_t trigger) {
    if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) return nearest(entities_, entity->entity, trigger);
    if (const auto* time = std::get_if<TimeFiller>(&argument.filler)) return nearest(times_, time->time, trigger);
    if (const auto* said = std::get_if<TextFiller>(&argument.filler)) return write_text("Said", with_text(said->span));
    return {};
  }

  static void add_value(std::string& note, const Argument& argument) {
    if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) output::add_note(note, argument.role, entity->entity);
    if (const auto* time = std::get_if<TimeFiller>(&argument.filler)) output::add_note(note, argument.role, time->value);
    if (const auto* length = std::get_if<DurationFiller>(&argument.filler)) output::add_note(note, argument.role, length->value);
    if (const auto* sum = std::get_if<AmountFiller>(&argument.filler))
      output::add_note(note, argument.role, fmt::format("{},{},{}", sum->low, sum->high, sum->currency));
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
    times_[time.id].push_back({placed.span.start, id});
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

  std::string text_, lines_;
  PlacedById entities_, times_;
  std::size_t texts_ = 0, references_ = 0, attributes_ = 0, notes_ = 0, events_ = 0, relations_ = 0;
};

}  // namespace

Result<std::string> to_brat(const Graph& graph, std::string_view text) {
  const Result<Graph> counted = output::graph_with_text(graph, text, OffsetUnit::CodePoint, "brat");
  if (!counted) return counted.problems();
  return Writer(text).write(*counted);
}

}  // namespace v0_1
}  // namespace mannam
