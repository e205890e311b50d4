// What goes in: who met whom, or a chain of people. What comes out: lines for a terminal. Why it exists: both are read more often than
// stored. ● is what happened, ○ what is announced; no word stands in them but those of the graph, so they need no language.
#pragma once

#include <string>
#include <vector>

#include <mannam/query.h>

namespace mannam::tool {

/// A row for two people: how often they met (●) and are to meet (○), and their names. Empty where nobody met.
std::string shown(const Graph& graph, const std::vector<Acquaintance>& table);

/// A paragraph for each step: the two names, then the events that link them, no more than three, each with its day and its sentence.
std::string shown(const Graph& graph, const std::vector<ChainLink>& chain, int width);

}  // namespace mannam::tool
