// What goes in: the accounts of one happening. What comes out: its Event, with what they agree on shown and what they disagree on kept as
// conflicts. Why it exists: an event is a pure function of its accounts; this is it.
#pragma once

#include <vector>

#include <mannam/graph.h>

#include "graph/surroundings.h"

namespace mannam::graph {

/// `group` holds at least one account, in order of document.
Event summarise(const std::vector<const Account*>& group, const Surroundings& around);

/// By time, those without one last, then by id.
bool happens_before(const Event& a, const Event& b);

}  // namespace mannam::graph
