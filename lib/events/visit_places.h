// What goes in: the events of a document. What comes out: the same, meetings without a place placed where one of their people was on a
// visit. Why it exists: news says once that somebody is in a country, and then only whom they met.
#pragma once

#include <vector>

#include "events/find_events.h"
#include "events/phrases.h"

namespace mannam::events {

/// A visit told near by (or in the headline) whose visitor takes part gives the place, unless another visit of theirs is as near. Quadratic
/// in the events of one document only where each has a visit and a meeting; else linear.
void place_at_visits(const Document& document, std::vector<DocumentEvent>& events);

}  // namespace mannam::events
