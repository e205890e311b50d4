// What goes in: what the matcher tried, the events that came of it and their graph. What comes out: ExplainedTriggers. Why it exists: it is
// the inside of Extractor::explain: everything is looked up in what the stages did, nothing is reasoned again.
#pragma once

#include <vector>

#include <mannam/article.h>
#include <mannam/explain.h>
#include <mannam/graph.h>

#include "events/find_events.h"
#include "events/match_trace.h"
#include "text/text.h"

namespace mannam {
inline namespace v0_1 {

std::vector<ExplainedTrigger> explain_triggers(const Article& article, const text::Text& text, const events::MatchTrace& trace,
                                               const std::vector<events::DocumentEvent>& events, const Graph& graph);

}  // namespace v0_1
}  // namespace mannam
