// What goes in: events. What comes out: linked events. Why it exists: see link_events.h.
#include "graph/link_events.h"

#include <map>
#include <string>

#include "graph/order.h"

namespace mannam::graph {

void link_events(std::vector<Event>& events) {
  std::map<std::string, const Event*> event_of;
  for (const Event& event : events)
    for (const Account& account : event.accounts) event_of.emplace(account.id, &event);
  for (Event& event : events) {
    for (const Account& account : event.accounts)
      for (const AccountLink& link : account.links) {
        const auto other = event_of.find(link.account);
        if (other != event_of.end() && other->second != &event) event.links.push_back({link.relation, other->second->id});
      }
    sort_unique(event.links);
  }
}

}  // namespace mannam::graph
