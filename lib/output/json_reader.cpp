// What goes in: JSON that to_json wrote. What comes out: the Graph. Why it exists: saved graphs are merged and asked later.
//
// Events are not read but joined anew from their accounts, so that a graph written by an older mannam gains what joining has learnt since.
#include <mannam/output.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/enum_names.h"
#include "graph/parts.h"
#include "output/json_node.h"
#include "output/parse_json.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using output::JsonNode;
using output::JsonProblems;

constexpr std::string_view schema_prefix = "mannam/graph/";
constexpr int readable_major = 1;

template <class Enum>
Enum word(const JsonNode& node, const char* key, std::string_view what) {
  const std::string name = node.text(key);
  const std::optional<Enum> found = graph::from_name<Enum>(name);
  if (!found && node.has(key)) node.wrong(key, fmt::format("`{}` is no {}", name, what));
  return found.value_or(Enum());
}

class GraphReader {
 public:
  explicit GraphReader(JsonProblems& problems) : problems_(problems) {}

  GraphParts read(const JsonNode& root) {
    parts_.offsets = word<OffsetUnit>(root, "offsets", "unit of offsets");
    root.inside("engine", [&](const JsonNode& engine) { parts_.dictionaries = engine.optional_text("dictionaries"); });
    root.each("documents", [&](const JsonNode& node) { read_document(node); });
    root.each("entities", [&](const JsonNode& node) { read_entity(node); });
    root.each("positions", [&](const JsonNode& node) { read_position(node); });
    root.each("times", [&](const JsonNode& node) { read_time(node); });
    root.each("events", [&](const JsonNode& node) { read_event(node); });
    return std::move(parts_);
  }

 private:
  void read_document(const JsonNode& node) {
    Document document;
    document.id = node.text("id");
    document.hash = node.text("hash");
    document.source = node.optional_text("source");
    document.title = node.optional_text("title");
    document.url = node.optional_text("url");
    document.date = node.optional_text("date");
    document.date_from = node.text("date_from");
    document.language = node.text("language");
    document.text = node.optional_text("text");
    node.each("sections", [&](const JsonNode& section) {
      document.sections.push_back(
          {section.offset("start"), section.offset("end"), word<Zone>(section, "zone", "zone"), section.optional_text("date")});
    });
    node.each("problems", [&](const JsonNode& problem) {
      document.problems.push_back({problem.optional_text("file"), problem.whole("line"), problem.whole("column"), problem.text("what"),
                                   problem.optional_text("source_line"), problem.optional_text("hint")});
    });
    if (!documents_.insert(document.id).second) node.wrong("id", fmt::format("`{}` is the id of two documents", document.id));
    parts_.documents.push_back(std::move(document));
  }

  TextSpan read_span(const JsonNode& node) const {
    TextSpan span{node.text("document"), node.offset("start"), node.offset("end"), node.optional_text("text")};
    if (documents_.count(span.document) == 0) node.wrong("document", fmt::format("there is no document `{}`", span.document));
    if (span.end < span.start) node.wrong("end", "before the start");
    return span;
  }

  void read_entity(const JsonNode& node) {
    Entity entity;
    entity.id = node.text("id");
    entity.type = word<EntityType>(node, "type", "type of entity");
    node.inside("name", [&](const JsonNode& name) {
      entity.name_ko = name.optional_text("ko");
      entity.name_en = name.optional_text("en");
      entity.name_hanja = name.optional_text("hanja");
    });
    entity.known = node.truth("known");
    entity.in = node.texts("in");
    node.each("mentions", [&](const JsonNode& mention) {
      entity.mentions.push_back({read_span(mention), word<MentionKind>(mention, "kind", "kind of mention"),
                                 mention.optional_text("particle"), mention.number("confidence", 1), mention.texts("why")});
    });
    entities_.insert(entity.id);
    parts_.entities.push_back(std::move(entity));
  }

  std::string read_entity_id(const JsonNode& node, const char* key) const {
    std::string id = node.text(key);
    if (node.has(key) && entities_.count(id) == 0) node.wrong(key, fmt::format("there is no entity `{}`", id));
    return id;
  }

  std::vector<TextSpan> read_spans(const JsonNode& node) const {
    std::vector<TextSpan> spans;
    node.each("mentions", [&](const JsonNode& mention) { spans.push_back(read_span(mention)); });
    return spans;
  }

  void read_position(const JsonNode& node) {
    Position position;
    position.person = read_entity_id(node, "person");
    if (node.has("organization")) position.organization = read_entity_id(node, "organization");
    position.title = node.optional_text("title");
    position.mentions = read_spans(node);
    parts_.positions.push_back(std::move(position));
  }

  void read_time(const JsonNode& node) {
    Time time;
    time.id = node.text("id");
    time.type = node.text("type");
    time.value = node.text("value");
    time.earliest = node.optional_text("earliest");
    time.latest = node.optional_text("latest");
    time.grain = node.optional_text("grain");
    time.direction = node.text("direction");
    time.mod = node.optional_text("mod");
    time.approximate = node.truth("approximate");
    time.anchor = node.optional_text("anchor");
    time.zone = node.optional_text("zone");
    time.mentions = read_spans(node);
    parts_.times.push_back(std::move(time));
  }

  /// Told by its keys: entity, amount, a stretch of a document, or a value (of a time, if the role or the key says so).
  Filler read_filler(const JsonNode& node, const std::string& role) const {
    if (node.has("entity")) return EntityFiller{read_entity_id(node, "entity")};
    if (node.has("amount")) {
      AmountFiller amount;
      node.inside("amount", [&](const JsonNode& inner) {
        amount = {inner.number("low", 0), inner.number("high", 0), inner.text("currency")};
      });
      return amount;
    }
    if (node.has("document")) return TextFiller{read_span(node)};
    if (node.has("time") || role == "time") return TimeFiller{node.optional_text("time"), node.text("value")};
    return DurationFiller{node.text("value")};
  }

  void read_event(const JsonNode& node) {
    const std::string type = node.text("type");
    std::size_t count = 0;
    node.each("accounts", [&](const JsonNode& account) {
      read_account(account, type);
      ++count;
    });
    if (count == 0 && node.has("accounts")) node.wrong("accounts", "empty: an event is made of its accounts");
  }

  void read_account(const JsonNode& node, const std::string& type) {
    Account account;
    account.id = node.text("id");
    account.document = node.text("document");
    account.type = type;
    account.kind = node.optional_text("kind");
    account.modality = word<Modality>(node, "modality", "modality");
    account.reported = node.truth("reported");
    account.attribution = node.optional_text("attribution");
    account.confidence = node.number("confidence", 1);
    node.inside("trigger", [&](const JsonNode& trigger) { account.trigger = read_span(trigger); });
    node.each("arguments", [&](const JsonNode& argument) {
      std::string role = argument.text("role");
      Filler filler = read_filler(argument, role);
      account.arguments.push_back({std::move(role), std::move(filler), argument.number("confidence", 1)});
    });
    node.each("mentions", [&](const JsonNode& mention) {
      account.mentions.push_back({read_span(mention), mention.optional_text("rule"), word<Zone>(mention, "zone", "zone"),
                                  word<Modality>(mention, "modality", "modality"), mention.truth("reported")});
    });
    if (node.has("links")) read_links(node, account);
    parts_.accounts.push_back(std::move(account));
  }

  static void read_links(const JsonNode& node, Account& account) {
    node.each("links", [&](const JsonNode& link) {
      account.links.push_back({link.text("relation"), link.text("account")});
      if (account.links.back().relation != "before" && account.links.back().relation != "after")
        link.wrong("relation", fmt::format("`{}` is neither `before` nor `after`", account.links.back().relation));
    });
  }

  JsonProblems& problems_;
  GraphParts parts_;
  std::set<std::string> documents_;
  std::set<std::string> entities_;
};

/// Adds a Problem and returns false where this program cannot read such a graph.
bool is_readable(const JsonNode& root, JsonProblems& problems) {
  const std::string schema = root.optional_text("schema");
  int major = 0;
  const char* digits = schema.data() + std::min(schema_prefix.size(), schema.size());
  const auto [end, error] = std::from_chars(digits, schema.data() + schema.size(), major);
  if (!schema.starts_with(schema_prefix) || error != std::errc() || end == schema.data() + schema.size() || *end != '.') {
    problems.add("not a mannam graph: its first key would be `schema` with `mannam/graph/1.0`", "give a file that `mannam extract` wrote");
    return false;
  }
  if (major == readable_major) return true;
  problems.add(fmt::format("`{}` is of another major version than the one this program reads, {}{}", schema, schema_prefix, readable_major),
               major > readable_major ? "use a newer mannam" : "extract the articles again");
  return false;
}

/// Where a byte of the file stands, both counted from 1.
std::pair<int, int> line_and_column(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte, text.size()));
  const std::size_t last_break = before.rfind('\n');
  const std::size_t column = last_break == std::string_view::npos ? before.size() : before.size() - last_break - 1;
  return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1, static_cast<int>(column) + 1};
}

}  // namespace

Result<Graph> graph_from_json(std::string_view json, std::string_view file) {
  JsonProblems problems(file);
  output::JsonMistake mistake;
  const std::optional<nlohmann::json> parsed = output::parse_json(json, mistake);
  if (!parsed) {
    const auto [line, column] = line_and_column(json, mistake.byte == 0 ? 0 : mistake.byte - 1);
    problems.add(mistake.what, json.empty() ? "the file is empty" : "", line, column);
    return problems.take();
  }
  const JsonNode root(*parsed, problems);
  if (!is_readable(root, problems)) return problems.take();
  GraphParts parts = GraphReader(problems).read(root);
  if (!problems.empty()) return problems.take();
  return GraphParts::assemble(std::move(parts));
}

}  // namespace v0_1
}  // namespace mannam
