// What goes in: a Graph. What comes out: JSON of schema mannam/graph/1.0. Why it exists: it is the whole graph in a form that every other
// program reads; docs/output.md and docs/graph.schema.json describe what stands here, in this order.
#include <mannam/output.h>

#include <cmath>

#include "output/json_writer.h"
#include "output/write_json.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using output::JsonWriter;

void write_strings(JsonWriter& json, std::string_view key, const std::vector<std::string>& strings) {
  json.key(key);
  json.begin_array();
  for (const std::string& string : strings) json.value(string);
  json.end_array();
}

template <class Item, class Write>
void write_array(JsonWriter& json, std::string_view key, const std::vector<Item>& items, Write write) {
  json.key(key);
  json.begin_array();
  for (const Item& item : items) {
    json.begin_object();
    write(json, item);
    json.end_object();
  }
  json.end_array();
}

void write_span(JsonWriter& json, const TextSpan& span) {
  json.field("document", span.document);
  json.field("start", span.start);
  json.field("end", span.end);
  json.optional_field("text", span.text);
}

void write_section(JsonWriter& json, const Section& section) {
  json.field("start", section.start);
  json.field("end", section.end);
  json.field("zone", to_string(section.zone));
  json.optional_field("date", section.date);
}

void write_problem(JsonWriter& json, const Problem& problem) {
  json.optional_field("file", problem.file);
  json.field("line", problem.line);
  json.field("column", problem.column);
  json.field("what", problem.what);
  json.optional_field("source_line", problem.source_line);
  json.optional_field("hint", problem.hint);
}

void write_document(JsonWriter& json, const Document& document) {
  json.field("id", document.id);
  json.field("hash", document.hash);
  json.optional_field("source", document.source);
  json.optional_field("title", document.title);
  json.optional_field("url", document.url);
  json.optional_field("date", document.date);
  json.field("date_from", document.date_from);
  json.field("language", document.language);
  json.optional_field("text", document.text);
  write_array(json, "sections", document.sections, write_section);
  write_array(json, "problems", document.problems, write_problem);
}

void write_mention(JsonWriter& json, const Mention& mention) {
  write_span(json, mention.span);
  json.field("kind", to_string(mention.kind));
  json.optional_field("particle", mention.particle);
  json.field("confidence", mention.confidence);
  write_strings(json, "why", mention.why);
}

void write_entity(JsonWriter& json, const Entity& entity) {
  json.field("id", entity.id);
  json.field("type", to_string(entity.type));
  json.key("name");
  json.begin_object();
  json.optional_field("ko", entity.name_ko);
  json.optional_field("en", entity.name_en);
  json.optional_field("hanja", entity.name_hanja);
  json.end_object();
  json.field("known", entity.known);
  if (!entity.in.empty()) write_strings(json, "in", entity.in);
  write_array(json, "mentions", entity.mentions, write_mention);
}

void write_position(JsonWriter& json, const Position& position) {
  json.field("person", position.person);
  json.optional_field("organization", position.organization);
  json.optional_field("title", position.title);
  write_array(json, "mentions", position.mentions, write_span);
}

void write_time(JsonWriter& json, const Time& time) {
  json.field("id", time.id);
  json.field("type", time.type);
  json.field("value", time.value);
  json.optional_field("earliest", time.earliest);
  json.optional_field("latest", time.latest);
  json.optional_field("grain", time.grain);
  json.field("direction", time.direction);
  json.optional_field("mod", time.mod);
  json.field("approximate", time.approximate);
  json.optional_field("anchor", time.anchor);
  json.optional_field("zone", time.zone);
  write_array(json, "mentions", time.mentions, write_span);
}

struct WriteFiller {
  JsonWriter& json;

  void operator()(const EntityFiller& filler) const { json.field("entity", filler.entity); }
  void operator()(const TimeFiller& filler) const {
    json.optional_field("time", filler.time);
    json.field("value", filler.value);
  }
  void operator()(const DurationFiller& filler) const { json.field("value", filler.value); }
  void operator()(const AmountFiller& filler) const {
    json.key("amount");
    json.begin_object();
    json.field("low", filler.low);
    json.field("high", filler.high);
    json.field("currency", filler.currency);
    json.end_object();
  }
  void operator()(const TextFiller& filler) const { write_span(json, filler.span); }
};

void write_argument(JsonWriter& json, const Argument& argument) {
  json.field("role", argument.role);
  std::visit(WriteFiller{json}, argument.filler);
  json.field("confidence", argument.confidence);
}

void write_event_mention(JsonWriter& json, const EventMention& mention) {
  write_span(json, mention.span);
  json.optional_field("rule", mention.rule);
  json.field("zone", to_string(mention.zone));
  json.field("modality", to_string(mention.modality));
  json.field("reported", mention.reported);
}

void write_account(JsonWriter& json, const Account& account) {
  json.field("id", account.id);
  json.field("document", account.document);
  json.optional_field("kind", account.kind);
  json.field("modality", to_string(account.modality));
  json.field("reported", account.reported);
  json.optional_field("attribution", account.attribution);
  json.key("trigger");
  json.begin_object();
  write_span(json, account.trigger);
  json.end_object();
  write_array(json, "arguments", account.arguments, write_argument);
  write_array(json, "mentions", account.mentions, write_event_mention);
  if (!account.links.empty())
    write_array(json, "links", account.links, [](JsonWriter& out, const AccountLink& link) {
      out.field("relation", link.relation);
      out.field("account", link.account);
    });
  json.field("confidence", account.confidence);
}

void write_conflict_value(JsonWriter& json, const ConflictValue& value) {
  json.field("value", value.value);
  write_strings(json, "documents", value.documents);
}

void write_conflict(JsonWriter& json, const Conflict& conflict) {
  json.field("field", conflict.field);
  write_array(json, "values", conflict.values, write_conflict_value);
}

void write_event(JsonWriter& json, const Event& event) {
  json.field("id", event.id);
  json.field("type", event.type);
  json.optional_field("kind", event.kind);
  json.field("modality", to_string(event.modality));
  json.field("reported", event.reported);
  json.key("trigger");
  json.begin_object();
  write_span(json, event.trigger);
  json.end_object();
  write_array(json, "arguments", event.arguments, write_argument);
  write_array(json, "mentions", event.mentions, write_event_mention);
  write_array(json, "accounts", event.accounts, write_account);
  json.optional_field("attribution", event.attribution);
  write_array(json, "links", event.links, [](JsonWriter& out, const EventLink& link) {
    out.field("relation", link.relation);
    out.field("event", link.event);
  });
  json.field("confidence", event.confidence);
  write_array(json, "conflicts", event.conflicts, write_conflict);
}

void write_namesakes(JsonWriter& json, const Namesakes& namesakes) {
  json.field("name", namesakes.name);
  write_strings(json, "people", namesakes.people);
  write_strings(json, "why", namesakes.why);
}

std::string write_graph(const Graph& graph, bool indented, JsonWriter::Sink sink = {}) {
  JsonWriter json(indented, std::move(sink));
  json.begin_object();
  json.field("schema", "mannam/graph/1.0");
  json.field("offsets", to_string(graph.offsets()));
  json.key("engine");
  json.begin_object();
  json.field("version", MANNAM_VERSION);
  json.field("dictionaries", graph.dictionaries());
  json.end_object();
  write_array(json, "documents", graph.documents(), write_document);
  write_array(json, "entities", graph.entities(), write_entity);
  write_array(json, "positions", graph.positions(), write_position);
  write_array(json, "times", graph.times(), write_time);
  write_array(json, "events", graph.events(), write_event);
  if (!graph.namesakes().empty()) write_array(json, "namesakes", graph.namesakes(), write_namesakes);
  json.end_object();
  return json.take();
}

}  // namespace

std::string to_json(const Graph& graph) { return write_graph(graph, true); }

std::string to_json_line(const Graph& graph) { return write_graph(graph, false); }

}  // namespace v0_1
}  // namespace mannam

namespace mannam {

void output::write_json(const Graph& graph, bool indented, const std::function<void(std::string_view)>& sink) {
  write_graph(graph, indented, sink);
}

}  // namespace mannam
