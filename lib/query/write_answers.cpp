// What goes in: who met whom, or a chain of people. What comes out: it as CSV or JSON. Why it exists: a table of acquaintances goes into a
// spreadsheet or another program.
#include <mannam/query.h>

#include "output/csv_row.h"
#include "output/event_facts.h"
#include "output/json_writer.h"

namespace mannam {
inline namespace v0_1 {

namespace {

void write_person(output::JsonWriter& json, const Graph& graph, const std::string& id) {
  json.begin_object();
  json.field("id", id);
  json.field("name", output::name_of(graph, id));
  json.end_object();
}

void write_ids(output::JsonWriter& json, const std::vector<std::string>& ids) {
  json.key("events");
  json.begin_array();
  for (const std::string& id : ids) json.value(id);
  json.end_array();
}

}  // namespace

std::string to_csv(const Graph& graph, const std::vector<Acquaintance>& table) {
  std::string csv;
  output::write_row(csv, {"first", "second", "happened", "announced", "first_id", "second_id", "events"});
  for (const Acquaintance& pair : table)
    output::write_row(csv, {output::name_of(graph, pair.first), output::name_of(graph, pair.second), std::to_string(pair.happened),
                            std::to_string(pair.announced), pair.first, pair.second, output::joined(pair.events, output::between_cells)});
  return csv;
}

std::string to_json(const Graph& graph, const std::vector<Acquaintance>& table) {
  output::JsonWriter json(true);
  json.begin_object();
  json.field("schema", "mannam/who-met-whom/1.0");
  json.key("pairs");
  json.begin_array();
  for (const Acquaintance& pair : table) {
    json.begin_object();
    json.key("people");
    json.begin_array();
    for (const std::string& id : {pair.first, pair.second}) write_person(json, graph, id);
    json.end_array();
    json.field("happened", pair.happened);
    json.field("announced", pair.announced);
    write_ids(json, pair.events);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take();
}

std::string to_json(const Graph& graph, const std::vector<ChainLink>& chain) {
  output::JsonWriter json(true);
  json.begin_object();
  json.field("schema", "mannam/chain/1.0");
  json.key("links");
  json.begin_array();
  for (const ChainLink& link : chain) {
    json.begin_object();
    json.key("from");
    write_person(json, graph, link.from);
    json.key("to");
    write_person(json, graph, link.to);
    write_ids(json, link.events);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace v0_1
}  // namespace mannam
