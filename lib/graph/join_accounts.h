// What goes in: the accounts of many documents. What comes out: groups of accounts that tell of one happening. Why it exists: five papers
// tell of one meeting, and their readers want one row.
#pragma once

#include <vector>

#include <mannam/graph.h>

#include "graph/surroundings.h"

namespace mannam::graph {

/// Every account is in exactly one group, each group is in order of document; the result does not depend on the order of `accounts`,
/// which must be free of doubles. Two accounts of one document are never joined: the document's own discourse has decided that.
std::vector<std::vector<const Account*>> join_accounts(const std::vector<Account>& accounts, const Surroundings& around);

}  // namespace mannam::graph
