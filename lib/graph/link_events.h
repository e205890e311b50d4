// What goes in: events with their accounts. What comes out: the same with the links their accounts tell of. Why it exists: what one
// document says of two happenings holds for the events they were joined into.
#pragma once

#include <vector>

#include <mannam/graph.h>

namespace mannam::graph {

/// Fills Event::links from the links of their accounts. One to an account of the same event, or to one that is not there, is left out.
/// Linear in the accounts, times a logarithm.
void link_events(std::vector<Event>& events);

}  // namespace mannam::graph
