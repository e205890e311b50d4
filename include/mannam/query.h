// What goes in: a Graph and a question. What comes out: the events that answer it, who met whom how often, and how two people are linked.
// Why it exists: a reader of a merged graph asks for a person, a company, a place or a month, and not for all of it.
//
// All functions are pure and keep nothing. Pointers and order are those of the graph asked; pointers live until it is next changed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>

namespace mannam {
inline namespace v0_1 {

/// The entities a name may mean. One: it is clear. Several: namesakes, all of them. None: `near` lists spellings of the graph that are like
/// it, nearest first, at most five.
struct NamedEntities {
  std::vector<const Entity*> entities;  ///< by id
  std::vector<std::string> near;        ///< spellings of the graph; empty where the name was found
};

/// Entities of one of `types` (empty: of any) with that id, else with that name in any language, else written so in some article. Case,
/// spaces, hyphens and full stops do not matter. Titles and pronouns name nobody. Time: linear in the graph's mentions.
MANNAM_EXPORT NamedEntities entities_named(const Graph& graph, std::string_view name, const std::vector<EntityType>& types = {});

/// What to ask of events. All that is set must hold; what is empty asks nothing.
struct EventQuery {
  std::string type = "Meeting";        ///< empty: of any type
  std::vector<std::string> people{};   ///< ids of entities that all took part; two of them: what happened between the two
  std::string company{};               ///< id: it took part itself, or somebody who holds a position in it, as any document states
  std::string place{};                 ///< id: there, or in a place that lies in it
  std::string from{};                  ///< a TIMEX3 value such as "2025-02" or "2025-02-04": not before it begins
  std::string until{};                 ///< not behind its end; a month holds its last day
  std::vector<Modality> modalities{};  ///< one of these
};

/// True where `value` is one `from` and `until` take: a day, month, quarter, half or year of the calendar.
MANNAM_EXPORT bool is_period(std::string_view value);

/// Events that answer, in the order of the graph. With a period, those without a date are left out, and those that touch it are in.
/// A `from` or `until` that is no period answers nothing. Time: linear in the graph.
MANNAM_EXPORT std::vector<const Event*> find_events(const Graph& graph, const EventQuery& query);

/// A graph of those events of `graph` alone, with what they need: their documents, entities, the places around, positions and times. Ids
/// and times stay what they are; links to events left out are dropped. To be written by every function of output.h.
MANNAM_EXPORT Graph only(const Graph& graph, const std::vector<const Event*>& events);

/// Two people, and how often they took part in one event.
struct Acquaintance {
  std::string first;                ///< id of a person, smaller than `second`
  std::string second;               ///< id of the other
  std::size_t happened = 0;         ///< events that happened or go on
  std::size_t announced = 0;        ///< planned, expected or possible ones
  std::vector<std::string> events;  ///< ids of both kinds, in the order of the graph

  bool operator==(const Acquaintance&) const = default;
};

/// Every two people of those events of `graph`, most often met first, then by `announced` and ids. What was denied or cancelled joins
/// nobody. Time and space: the sum over events of the people of each, squared.
MANNAM_EXPORT std::vector<Acquaintance> who_met_whom(const Graph& graph, const std::vector<const Event*>& events);

/// A step of a chain of people.
struct ChainLink {
  std::string from;                 ///< id of a person
  std::string to;                   ///< id of another
  std::vector<std::string> events;  ///< ids of the events that both took part in

  bool operator==(const ChainLink&) const = default;
};

/// The fewest steps from one person to another, each between two who took part in one of those events; of equally short ways that by the
/// smallest ids. Empty where both are one, nothing where no way leads. Time: as for who_met_whom.
MANNAM_EXPORT std::optional<std::vector<ChainLink>> shortest_chain(const Graph& graph, const std::vector<const Event*>& events,
                                                                   std::string_view from, std::string_view to);

/// CSV: a row for two people, columns first, second, happened, announced, first_id, second_id, events. As safe as to_csv.
MANNAM_EXPORT std::string to_csv(const Graph& graph, const std::vector<Acquaintance>& table);

/// {"schema":"mannam/who-met-whom/1.0","pairs":[{"people":[{"id","name"},…],"happened","announced","events":[…]}]}, ended by a newline.
MANNAM_EXPORT std::string to_json(const Graph& graph, const std::vector<Acquaintance>& table);

/// {"schema":"mannam/chain/1.0","links":[{"from":{"id","name"},"to":{…},"events":[…]}]}, ended by a newline.
MANNAM_EXPORT std::string to_json(const Graph& graph, const std::vector<ChainLink>& chain);

}  // namespace v0_1
}  // namespace mannam
