// What goes in: the facts of all accounts of one event. What comes out: the fields they disagree on, with every value and its documents.
// Why it exists: a reader must see that one paper says 09:30 and another 09:40.
#pragma once

#include <vector>

#include "graph/account_facts.h"

namespace mannam::graph {

/// In the order time, place, modality, participants. A value within another (a morning and a clock in it, three of five people) is no
/// conflict. Places are entity ids, participants ids with a space between.
std::vector<Conflict> find_conflicts(const std::vector<AccountFacts>& accounts, const Surroundings& around);

}  // namespace mannam::graph
