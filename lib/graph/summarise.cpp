// What goes in: the accounts of one happening. What comes out: its Event. Why it exists: see summarise.h.
#include "graph/summarise.h"

namespace mannam::graph {

Event summarise(const std::vector<const Account*>& group, const Surroundings&) {
  const Account& a = *group.front();
  Event event{"event/" + a.id, a.type,      a.kind,     a.modality, a.reported, a.attribution,
              a.trigger,       a.arguments, a.mentions, {},         {},         a.confidence};
  for (const Account* account : group) event.accounts.push_back(*account);
  return event;
}

bool happens_before(const Event& a, const Event& b) { return a.id < b.id; }

}  // namespace mannam::graph
