// What goes in: a Graph of one document. What comes out: its names as a plain list in order of place. Why it exists: the stage on its
// own (Extractor::find_names) speaks of the same mentions as the graph does.
#pragma once

#include <vector>

#include <mannam/graph.h>
#include <mannam/names.h>

#include "entities/entities.h"
#include "names/hits.h"

namespace mannam::graph {

/// Names only: pronouns and offices that stand for a person are left out.
std::vector<FoundName> names_of(const Graph& graph);

/// Every hit as a mention of its own, nested and rejected ones too, for `find --all`. Titles are no entities and are left out.
entities::Entities entities_of_hits(const names::Hits& hits);

}  // namespace mannam::graph
