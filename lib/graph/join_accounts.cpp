// What goes in: the accounts of many documents. What comes out: groups that tell of one happening. Why it exists: see join_accounts.h.
//
// The most specific accounts come first and found the events; each later one goes to the event it fits best. An event is compared through
// its profiles: what its accounts say, each way of saying it once, so that a meeting told by five hundred papers costs little more.
#include "graph/join_accounts.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "graph/agreement.h"
#include "graph/blocks.h"

namespace mannam::graph {

namespace {

/// A group while it grows.
struct Growing {
  std::vector<const Account*> accounts;
  std::set<std::string_view> documents;
  std::vector<AccountFacts> profiles;
  AccountFacts together;  ///< the first profile with everybody's parties
};

/// Everything that contradict asks for: what is left out here would be checked against the first who says so alone.
auto profile_of(const AccountFacts& f) {
  return std::tie(f.parties, f.when, f.told, f.group, f.place, f.account->kind, f.objects, f.contents, f.position);
}

/// A key that sorts the most specific account first and never ties.
auto rank_of(const AccountFacts& facts, const Surroundings& around) {
  constexpr std::int64_t endless = INT64_MAX;
  const Entity* place = around.entity(facts.place);
  const std::size_t depth = place == nullptr ? 0 : place->in.size() + 1;
  return std::make_tuple(facts.when ? facts.when->length() : endless, -static_cast<std::int64_t>(facts.parties.size()),
                         -static_cast<std::int64_t>(depth), facts.group, std::string_view(facts.account->document),
                         std::string_view(facts.account->id));
}

class Joiner {
 public:
  explicit Joiner(const Surroundings& around) : around_(around) {}

  void place(const AccountFacts& facts) {
    const std::uint32_t event = best_event(facts);
    Growing& growing = events_[event];
    growing.accounts.push_back(facts.account);
    growing.documents.insert(facts.account->document);
    const auto same = [&](const AccountFacts& profile) { return profile_of(profile) == profile_of(facts); };
    if (std::any_of(growing.profiles.begin(), growing.profiles.end(), same)) return;
    if (growing.profiles.empty()) growing.together = facts;
    std::vector<std::string_view> everybody;
    std::set_union(growing.together.parties.begin(), growing.together.parties.end(), facts.parties.begin(), facts.parties.end(),
                   std::back_inserter(everybody));
    growing.together.parties = std::move(everybody);
    growing.profiles.push_back(facts);
    blocks_.add(facts, event);
  }

  std::vector<std::vector<const Account*>> groups() && {
    std::vector<std::vector<const Account*>> result;
    for (Growing& growing : events_) {
      std::sort(growing.accounts.begin(), growing.accounts.end(),
                [](const Account* a, const Account* b) { return std::tie(a->document, a->id) < std::tie(b->document, b->id); });
      result.push_back(std::move(growing.accounts));
    }
    return result;
  }

 private:
  int score(const Growing& growing, const AccountFacts& facts) const {
    if (growing.documents.count(facts.account->document) > 0) return 0;
    int best = fit_score(growing.together, facts, around_);
    for (const AccountFacts& profile : growing.profiles) {
      if (contradict(profile, facts, around_)) return 0;
      best = std::max(best, fit_score(profile, facts, around_));
    }
    return best;
  }

  /// Of equally good ones the first, which is the more specific; a new one where none fits.
  std::uint32_t best_event(const AccountFacts& facts) {
    int best_score = 0;
    std::uint32_t best = 0;
    for (const std::uint32_t event : blocks_.near(facts)) {
      const int fits = score(events_[event], facts);
      if (fits > best_score) {
        best_score = fits;
        best = event;
      }
    }
    if (best_score > 0) return best;
    events_.emplace_back();
    return static_cast<std::uint32_t>(events_.size() - 1);
  }

  const Surroundings& around_;
  Blocks blocks_;
  std::vector<Growing> events_;
};

}  // namespace

std::vector<std::vector<const Account*>> join_accounts(const std::vector<Account>& accounts, const Surroundings& around) {
  std::vector<AccountFacts> facts;
  facts.reserve(accounts.size());
  for (const Account& account : accounts) facts.push_back(facts_of(account, around));
  std::sort(facts.begin(), facts.end(),
            [&](const AccountFacts& a, const AccountFacts& b) { return rank_of(a, around) < rank_of(b, around); });
  Joiner joiner(around);
  for (const AccountFacts& each : facts) joiner.place(each);
  return std::move(joiner).groups();
}

}  // namespace mannam::graph
