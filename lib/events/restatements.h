// What goes in: Told events of one document. What comes out: DocumentEvents, one for each happening. Why it exists: headline, lead and body
// tell of one meeting three times; nothing pays more than knowing that.
#pragma once

#include <vector>

#include "events/discourse.h"

namespace mannam::events {

/// In order of the first telling. Quadratic in the number of events only, never in the text.
std::vector<DocumentEvent> join_restatements(std::vector<Told> told, const Document& document);

}  // namespace mannam::events
