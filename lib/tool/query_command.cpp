// What goes in: saved graphs and a question with names in it. What comes out: the events, table or chain that answers it. Why it exists:
// `mannam query`: a name is looked up in the graph, and whoever asks is told where it means nobody or several.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <mannam/output.h>
#include <mannam/query.h>

#include "output/event_facts.h"
#include "tool/answers.h"
#include "tool/commands.h"
#include "tool/console.h"
#include "tool/read_graphs.h"

namespace mannam::tool {

namespace {

const std::vector<EntityType> people = {EntityType::Person};
const std::vector<EntityType> companies = {EntityType::Organization, EntityType::Place};  // a country's government is a Place
const std::vector<EntityType> places = {EntityType::Place, EntityType::Facility, EntityType::Organization};

/// "person/?3f…: 김민수 (가람전자 부장; a1, b2)": what tells one namesake from another.
std::string told_apart(const Graph& graph, const Entity& entity) {
  std::vector<std::string> facts, documents;
  for (const Position& position : graph.positions())
    if (position.person == entity.id) facts.push_back(output::shown(graph, position));
  for (const Mention& mention : entity.mentions)
    if (documents.empty() || documents.back() != mention.span.document) documents.push_back(mention.span.document);
  constexpr std::size_t most_documents = 3;
  if (documents.size() > most_documents) documents.resize(most_documents);
  if (!documents.empty()) facts.push_back("in " + output::joined(documents, ", "));
  return entity.id + ": " + output::name_of(entity) + " (" + output::joined(facts, "; ") + ")";
}

/// The id of the one entity so named. Else tells why there is none.
std::optional<std::string> id_of(const Graph& graph, const std::string& name, const std::vector<EntityType>& types) {
  const NamedEntities named = entities_named(graph, name, types);
  if (named.entities.size() == 1) return named.entities.front()->id;
  if (named.entities.empty()) {
    const std::string hint = named.near.empty() ? "" : "did you mean " + output::joined(named.near, ", ") + "?";
    tell(Problem{.file = name, .what = "nobody and nothing of that name is in the graph", .hint = hint});
    return std::nullopt;
  }
  std::string matches;
  for (const Entity* entity : named.entities) matches += (matches.empty() ? "" : "\n  ") + told_apart(graph, *entity);
  tell(Problem{.file = name, .what = "means " + std::to_string(named.entities.size()) + "; name one by its id", .hint = "  " + matches});
  return std::nullopt;
}

/// Each name's id, or nothing where one of them has none; every such name is told.
std::optional<std::vector<std::string>> ids_of(const Graph& graph, const std::vector<std::string>& names,
                                               const std::vector<EntityType>& types) {
  std::vector<std::string> ids;
  for (const std::string& name : names)
    if (auto id = id_of(graph, name, types)) ids.push_back(*std::move(id));
  if (ids.size() != names.size()) return std::nullopt;
  return ids;
}

std::vector<std::string> one_or_none(const std::string& name) {
  return name.empty() ? std::vector<std::string>() : std::vector<std::string>{name};
}

bool is_text(const QuerySettings& settings) {
  return settings.format == "text" || settings.format == "timeline" || (settings.format.empty() && stdout_is_terminal());
}

int write_chain(const Graph& graph, const std::vector<const Event*>& events, const std::vector<std::string>& ends, bool text) {
  const auto chain = shortest_chain(graph, events, ends[0], ends[1]);
  if (!chain) {
    tell(Problem{.file = output::name_of(graph, ends[0]) + " – " + output::name_of(graph, ends[1]),
                 .what = "no chain of people who met leads from one to the other"});
    return Failed;
  }
  write(text ? shown(graph, *chain, terminal_width()) : to_json(graph, *chain));
  return Done;
}

int write_table(const Graph& graph, const std::vector<const Event*>& events, const QuerySettings& settings) {
  const std::vector<Acquaintance> table = who_met_whom(graph, events);
  write(is_text(settings) ? shown(graph, table) : settings.format == "csv" ? to_csv(graph, table) : to_json(graph, table));
  return Done;
}

/// The words of the command line, all names turned into ids; nothing where one could not be.
std::optional<EventQuery> asked(const Graph& graph, const QuerySettings& settings) {
  EventQuery query = settings.query;
  if (query.type == "any") query.type.clear();
  const auto persons = ids_of(graph, settings.people, people);
  const auto company = ids_of(graph, one_or_none(settings.company), companies);
  const auto place = ids_of(graph, one_or_none(settings.place), places);
  if (!persons || !company || !place) return std::nullopt;
  query.people = *persons;
  if (!company->empty()) query.company = company->front();
  if (!place->empty()) query.place = place->front();
  return query;
}

int answer(const Graph& graph, const QuerySettings& settings) {
  const auto query = asked(graph, settings);
  const auto ends = ids_of(graph, settings.chain, people);
  if (!query || !ends) return Failed;
  const std::vector<const Event*> events = find_events(graph, *query);
  if (!ends->empty()) return write_chain(graph, events, *ends, is_text(settings));
  if (settings.who_met_whom) return write_table(graph, events, settings);
  return write_graph(only(graph, events), settings.write) ? Done : Failed;
}

/// A table is no calendar, and a chain no table.
bool has_a_format(const QuerySettings& settings) {
  const auto is_one_of = [&](std::vector<std::string> formats) {
    return settings.format.empty() || std::find(formats.begin(), formats.end(), settings.format) != formats.end();
  };
  if (!settings.chain.empty()) return is_one_of({"text", "json"});
  if (settings.who_met_whom) return is_one_of({"text", "csv", "json"});
  return settings.format != "text";
}

}  // namespace

int query_command(const QuerySettings& settings) {
  if (!has_a_format(settings)) {
    tell(Problem{.file = "--format " + settings.format, .what = "does not go with what is asked; mannam query --help lists what does"});
    return WrongUsage;
  }
  const ReadGraphs read = read_graphs(settings.files);
  if (read.done == 0) return finish(Failed);
  const int answered = answer(read.graph, settings);
  return finish(answered == Done ? exit_code(read.done, read.failed) : answered);
}

}  // namespace mannam::tool
