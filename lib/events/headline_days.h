// What goes in: the events of a document. What comes out: the same; those that only a headline tells have the day of the lead. Why it
// exists: agencies cut their leads off before the verb, so that no sentence but the headline tells what happened, and the lead says when.
#pragma once

#include <vector>

#include "events/find_events.h"
#include "events/phrases.h"

namespace mannam::events {

/// The first day of the first sentence of the body goes to an event without a day, if all its tellings are headlines and that sentence
/// names two of its people or bodies. Linear in the events and the mentions.
void date_headlines(const Document& document, std::vector<DocumentEvent>& events);

}  // namespace mannam::events
