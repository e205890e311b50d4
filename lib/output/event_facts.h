// What goes in: an event of a graph. What comes out: what a row, a calendar entry or a drawing says of it: names, time, sources, a
// sentence. Why it exists: the formats that hold less than JSON all choose the same things, and must choose them alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <mannam/graph.h>

namespace mannam::output {

/// Korean first, else English, Hanja or the id; on one line, without control characters.
std::string name_of(const Entity& entity);
/// The same; the id where the graph has no such entity.
std::string name_of(const Graph& graph, const std::string& id);

/// The value of the argument `time`; empty where none is told.
std::string time_of(const Event& event);

/// Ids of the entities that fill one role, in the order of the event.
std::vector<std::string> entities_as(const Event& event, std::string_view role);

/// True for roles that say who took part and false for those that say where, about what or for how much.
bool is_side(std::string_view role);

/// Ids of everybody who took part, each once.
std::vector<std::string> sides_of(const Event& event);

/// Ids of the documents that tell of it, sorted.
std::vector<std::string> documents_of(const Event& event);

/// The sentence in which the shown trigger stands, on one line.
std::string sentence_of(const Event& event);

/// What fills a role, on one line.
std::string shown(const Graph& graph, const Argument& argument);

/// 회장 of 가람그룹 as "가람그룹 회장".
std::string shown(const Graph& graph, const Position& position);

std::string joined(const std::vector<std::string>& pieces, std::string_view between);

/// The names of those entities.
std::vector<std::string> names_of(const Graph& graph, const std::vector<std::string>& ids);

}  // namespace mannam::output
