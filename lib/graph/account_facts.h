// What goes in: one account. What comes out: what of it decides whether another account tells of the same happening. Why it exists: worked
// out once for each account instead of once for each pair.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <mannam/graph.h>

#include "graph/surroundings.h"
#include "graph/time_extent.h"

namespace mannam::graph {

/// Modalities that do not contradict each other share a group.
enum class ModalityGroup { Told, Coming, Denied, Cancelled };

ModalityGroup group_of(Modality modality);

/// Roles whose fillers take part: participant, attendee, visitor, party …; the place and what is agreed on are none.
bool is_party_role(std::string_view role);

/// Views into the account and the graph's parts, which must outlive it.
struct AccountFacts {
  const Account* account = nullptr;
  std::vector<std::string_view> parties;   ///< entity ids, sorted, without doubles
  std::vector<std::string_view> objects;   ///< of the role organization, sorted
  std::string_view time_value;             ///< as the account states it
  std::optional<TimeExtent> when;          ///< of time_value where it has a place on the calendar
  std::optional<TimeExtent> window;        ///< when, else what the document's date allows
  std::optional<TimeExtent> told;          ///< the document's day
  std::vector<std::string_view> contents;  ///< quotations
  std::string_view position;
  const AmountFiller* amount = nullptr;
  std::string_view place;  ///< entity id of the most specific place; empty where unsaid
  ModalityGroup group = ModalityGroup::Told;
};

AccountFacts facts_of(const Account& account, const Surroundings& around);

}  // namespace mannam::graph
