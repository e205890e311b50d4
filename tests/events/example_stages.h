// What goes in: a sentence in the words of the examples' cast. What comes out: the events the whole flow finds in it, as short lines. Why
// it exists: tests of frames, discourse and restatements say in one line what they expect.
#pragma once

#include <mannam/dictionary.h>

#include <string>
#include <vector>

#include "dictionary/contents.h"
#include "entities/identify.h"
#include "events/find_events.h"
#include "events/rule_packs.h"
#include "names/find_names.h"
#include "text/text.h"
#include "times/find_times.h"

namespace mannam::tests {

/// "bilateral happened ada-lee han-do-yun +seo-ha-rin at the-haru-hotel on 2025-02-04 about 공장": sides in order of id, +attendees.
std::vector<std::string> events_in(const std::string& text, const std::string& date = "2025-02-04");

/// "ada-lee han-do-yun < ada-lee seo-ha-rin": the first meeting came before the second, as the text says.
std::vector<std::string> order_in(const std::string& text, const std::string& date = "2025-02-04");

}  // namespace mannam::tests
