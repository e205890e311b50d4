// What goes in: the people of a graph and their positions, joined already. What comes out: those of one name who stayed apart, and why.
// Why it exists: a reader who meets two people of one name must see that it was a decision, and on what it rests.
#pragma once

#include <vector>

#include <mannam/graph.h>

namespace mannam::graph {

/// By name. A function of what is given alone, so that it is the same for any order of merging. Time: linear, times a logarithm.
std::vector<Namesakes> namesakes_of(const std::vector<Entity>& entities, const std::vector<Position>& positions);

}  // namespace mannam::graph
