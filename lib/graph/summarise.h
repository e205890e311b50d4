// What goes in: the accounts of one happening. What comes out: its Event, with what they agree on shown and what they disagree on kept as
// conflicts. Why it exists: an event is a pure function of its accounts; this is it.
#pragma once

#include <vector>

#include <mannam/graph.h>

#include "graph/surroundings.h"

namespace mannam::graph {

/// `group` holds at least one account, in order of document.
///
/// Participants are everybody's; somebody is a participant rather than an attendee if most say so. Place and time as most_said chooses.
/// Modality: happened, denied or cancelled told on or after the day wins over what was announced; else what most say. An event is
/// reported only where every account of the shown modality is. The sentence shown first is the fullest account's.
Event summarise(const std::vector<const Account*>& group, const Surroundings& around);

/// By time, those without one last, then by id.
void sort_events(std::vector<Event>& events);

}  // namespace mannam::graph
