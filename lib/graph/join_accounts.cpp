// What goes in: the accounts of many documents. What comes out: groups that tell of one happening. Why it exists: see join_accounts.h.
#include "graph/join_accounts.h"

namespace mannam::graph {

std::vector<std::vector<const Account*>> join_accounts(const std::vector<Account>& accounts, const Surroundings&) {
  std::vector<std::vector<const Account*>> groups;
  for (const Account& account : accounts) groups.push_back({&account});
  return groups;
}

}  // namespace mannam::graph
