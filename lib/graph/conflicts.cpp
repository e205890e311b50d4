// What goes in: the facts of all accounts of one event. What comes out: its conflicts. Why it exists: see conflicts.h.
#include "graph/conflicts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "graph/agreement.h"

namespace mannam::graph {

namespace {

/// One way to fill a field, with an account that does and all documents that do.
struct Said {
  const AccountFacts* by = nullptr;
  std::set<std::string_view> documents;
};

template <class ValueOf>
std::map<std::string, Said> values_said(const std::vector<AccountFacts>& accounts, ValueOf value_of) {
  std::map<std::string, Said> said;
  for (const AccountFacts& facts : accounts) {
    const std::string value = value_of(facts);
    if (value.empty()) continue;
    Said& entry = said[value];
    if (entry.by == nullptr) entry.by = &facts;
    entry.documents.insert(facts.account->document);
  }
  return said;
}

/// Keeps the values that contradict at least one other.
template <class ValueOf, class Contradict>
void add_conflict(std::vector<Conflict>& conflicts, std::string field, const std::vector<AccountFacts>& accounts, ValueOf value_of,
                  Contradict contradict) {
  const std::map<std::string, Said> said = values_said(accounts, value_of);
  Conflict conflict{std::move(field), {}};
  for (const auto& [value, entry] : said) {
    const bool alone = std::none_of(said.begin(), said.end(), [&](const auto& other) { return contradict(*entry.by, *other.second.by); });
    if (!alone) conflict.values.push_back({value, {entry.documents.begin(), entry.documents.end()}});
  }
  if (!conflict.values.empty()) conflicts.push_back(std::move(conflict));
}

std::string names_of(const AccountFacts& facts) {
  std::string names;
  for (const std::string_view party : facts.parties) {
    if (!names.empty()) names += ' ';
    names += party;
  }
  return names;
}

}  // namespace

std::vector<Conflict> find_conflicts(const std::vector<AccountFacts>& accounts, const Surroundings& around) {
  std::vector<Conflict> conflicts;
  if (accounts.size() < 2) return conflicts;
  add_conflict(
      conflicts, "time", accounts, [](const AccountFacts& f) { return f.when ? std::string(f.time_value) : std::string(); },
      [](const AccountFacts& a, const AccountFacts& b) { return !a.when->overlaps(*b.when); });
  add_conflict(
      conflicts, "place", accounts, [](const AccountFacts& f) { return std::string(f.place); },
      [&](const AccountFacts& a, const AccountFacts& b) { return fit_places(a.place, b.place, around) == PlaceFit::Apart; });
  add_conflict(
      conflicts, "modality", accounts, [](const AccountFacts& f) { return std::string(to_string(f.account->modality)); },
      [](const AccountFacts& a, const AccountFacts& b) { return a.group != b.group; });
  add_conflict(conflicts, "participants", accounts, names_of, [](const AccountFacts& a, const AccountFacts& b) {
    return count_shared(a.parties, b.parties) < std::min(a.parties.size(), b.parties.size());
  });
  return conflicts;
}

}  // namespace mannam::graph
