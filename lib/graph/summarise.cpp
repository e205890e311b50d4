// What goes in: the accounts of one happening. What comes out: its Event. Why it exists: see summarise.h.
#include "graph/summarise.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "graph/agreement.h"
#include "graph/conflicts.h"
#include "graph/most_said.h"
#include "graph/order.h"

namespace mannam::graph {

namespace {

/// The order in which roles are shown; others follow by name.
constexpr std::array<std::string_view, 21> role_order = {
    "participant", "host",         "speaker",  "visitor", "party", "investor", "appointee", "founder", "attendee", "addressee", "recipient",
    "destination", "organization", "position", "place",   "time",  "duration", "amount",    "topic",   "content",  "guest"};

std::size_t rank_of_role(std::string_view role) {
  return static_cast<std::size_t>(std::find(role_order.begin(), role_order.end(), role) - role_order.begin());
}

/// The value with the most votes; of equally many the first in order of value.
template <class Value>
Value most_votes(const std::map<Value, std::size_t>& votes) {
  Value best{};
  std::size_t most = 0;
  for (const auto& [value, count] : votes)
    if (count > most) {
      most = count;
      best = value;
    }
  return best;
}

class Summary {
 public:
  Summary(const std::vector<const Account*>& group, const Surroundings& around) : group_(group), around_(around) {
    for (const Account* account : group) facts_.push_back(facts_of(*account, around));
  }

  Event event() {
    Event event;
    event.type = group_.front()->type;
    choose_time();
    choose_place();
    event.modality = modality();
    const Account& fullest = fullest_account(event.modality);
    event.kind = kind();
    event.trigger = fullest.trigger;
    event.reported = true;
    std::string smallest = group_.front()->id;
    for (const Account* account : group_) {
      smallest = std::min(smallest, account->id);
      event.confidence = account == group_.front() ? account->confidence : std::max(event.confidence, account->confidence);
      if (account->modality == event.modality) event.reported = event.reported && account->reported;
      if (event.attribution.empty()) event.attribution = account->attribution;
      event.mentions.insert(event.mentions.end(), account->mentions.begin(), account->mentions.end());
      event.accounts.push_back(*account);
    }
    event.id = "event/" + smallest;
    sort_unique(event.mentions);
    event.arguments = arguments(fullest);
    event.conflicts = find_conflicts(facts_, around_);
    return event;
  }

 private:
  void choose_time() {
    std::map<std::string_view, std::size_t> votes, unresolved;
    for (const AccountFacts& facts : facts_) {
      if (facts.time_value.empty()) continue;
      (facts.when ? votes : unresolved)[facts.time_value] += weight(facts);
    }
    time_ = votes.empty() ? most_votes(unresolved) : chosen(votes, [](std::string_view outer, std::string_view inner) {
      const auto a = extent_of(outer), b = extent_of(inner);
      return *a != *b && a->contains(*b);
    });
    when_ = extent_of(time_);
  }

  void choose_place() {
    std::map<std::string_view, std::size_t> votes;
    for (const AccountFacts& facts : facts_)
      if (!facts.place.empty()) votes[facts.place] += weight(facts);
    if (!votes.empty()) place_ = chosen(votes, [&](std::string_view outer, std::string_view inner) { return around_.holds(outer, inner); });
  }

  /// Each account has one vote; where these tie, what was told of the event itself outweighs its announcement.
  static std::size_t weight(const AccountFacts& facts) {
    constexpr std::size_t vote = std::size_t(1) << 32;
    return facts.group == ModalityGroup::Coming ? vote : vote + 1;
  }

  template <class Holds>
  static std::string_view chosen(const std::map<std::string_view, std::size_t>& votes, Holds holds) {
    std::vector<std::string_view> values;
    std::vector<std::size_t> counts;
    for (const auto& [value, count] : votes) {
      values.push_back(value);
      counts.push_back(count);
    }
    return values[most_said(counts, [&](std::size_t outer, std::size_t inner) { return holds(values[outer], values[inner]); })];
  }

  /// Written on or after the day, so that it can know what became of the plan.
  bool told_afterwards(const AccountFacts& facts) const {
    return !facts.told || !when_ || facts.told->to > when_->first_day() * minutes_a_day;
  }

  Modality modality() const {
    std::map<Modality, std::size_t> all, afterwards;
    for (const AccountFacts& facts : facts_) {
      ++all[facts.account->modality];
      if (facts.group != ModalityGroup::Coming && told_afterwards(facts)) ++afterwards[facts.account->modality];
    }
    return most_votes(afterwards.empty() ? all : afterwards);
  }

  std::string kind() const {
    std::map<std::string, std::size_t> votes;
    for (const Account* account : group_)
      if (!account->kind.empty()) ++votes[account->kind];
    return most_votes(votes);
  }

  const Account& fullest_account(Modality modality) const {
    const auto fullness = [&](const Account* account) {
      return std::make_tuple(account->modality == modality, !account->reported, account->arguments.size(), account->confidence);
    };
    return **std::max_element(group_.begin(), group_.end(), [&](const Account* a, const Account* b) { return fullness(a) < fullness(b); });
  }

  /// One argument as several accounts give it.
  struct Voted {
    Argument argument;
    std::size_t votes = 0;
    std::size_t place_in_fullest = std::numeric_limits<std::size_t>::max();
  };
  using Votes = std::map<std::pair<std::string, Filler>, Voted>;

  void vote(Votes& votes, const Account& account, bool fullest) const {
    for (std::size_t i = 0; i < account.arguments.size(); ++i) {
      const Argument& argument = account.arguments[i];
      if (argument.role == "time" || argument.role == "place") continue;
      Voted& voted = votes[{argument.role, argument.filler}];
      const double best = voted.votes == 0 ? argument.confidence : std::max(voted.argument.confidence, argument.confidence);
      voted.argument = {argument.role, argument.filler, best};
      ++voted.votes;
      if (fullest) voted.place_in_fullest = std::min(voted.place_in_fullest, i);
    }
  }

  /// Who is both a participant and an attendee is what most say, an attendee where they divide evenly.
  static void settle_attendees(Votes& votes) {
    for (auto at = votes.begin(); at != votes.end();) {
      const auto other = at->first.first == "attendee" ? votes.find({"participant", at->first.second}) : votes.end();
      if (other == votes.end()) {
        ++at;
        continue;
      }
      const bool takes_part = other->second.votes > at->second.votes;
      Voted& kept = takes_part ? other->second : at->second;
      kept.place_in_fullest = std::min(other->second.place_in_fullest, at->second.place_in_fullest);
      if (takes_part) {
        at = votes.erase(at);
      } else {
        votes.erase(other);
        ++at;
      }
    }
  }

  /// The argument of the first account that gives this filler, with the best confidence of all that do.
  template <class Is>
  void add_chosen(std::vector<Argument>& arguments, Is is) const {
    const Argument* first = nullptr;
    double confidence = 0;
    for (const Account* account : group_)
      for (const Argument& argument : account->arguments)
        if (is(argument)) {
          if (first == nullptr) first = &argument;
          confidence = std::max(confidence, argument.confidence);
        }
    if (first != nullptr) arguments.push_back({first->role, first->filler, confidence});
  }

  std::vector<Argument> arguments(const Account& fullest) const {
    Votes votes;
    for (const Account* account : group_) vote(votes, *account, account == &fullest);
    settle_attendees(votes);
    std::vector<const Voted*> order;
    for (const auto& [key, voted] : votes) order.push_back(&voted);
    std::stable_sort(order.begin(), order.end(), [](const Voted* a, const Voted* b) {
      return std::make_tuple(rank_of_role(a->argument.role), a->place_in_fullest) <
             std::make_tuple(rank_of_role(b->argument.role), b->place_in_fullest);
    });
    std::vector<Argument> result;
    for (const Voted* voted : order) result.push_back(voted->argument);
    add_chosen(result, [&](const Argument& a) {
      const auto* filler = std::get_if<EntityFiller>(&a.filler);
      return a.role == "place" && filler != nullptr && filler->entity == place_;
    });
    add_chosen(result, [&](const Argument& a) {
      const auto* filler = std::get_if<TimeFiller>(&a.filler);
      return a.role == "time" && filler != nullptr && filler->value == time_;
    });
    std::stable_sort(result.begin(), result.end(),
                     [](const Argument& a, const Argument& b) { return rank_of_role(a.role) < rank_of_role(b.role); });
    return result;
  }

  const std::vector<const Account*>& group_;
  const Surroundings& around_;
  std::vector<AccountFacts> facts_;
  std::string_view time_;
  std::optional<TimeExtent> when_;
  std::string_view place_;
};

}  // namespace

Event summarise(const std::vector<const Account*>& group, const Surroundings& around) { return Summary(group, around).event(); }

void sort_events(std::vector<Event>& events) {
  constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
  std::vector<std::tuple<std::int64_t, std::int64_t, std::string, std::size_t>> order;
  for (std::size_t i = 0; i < events.size(); ++i) {
    std::optional<TimeExtent> when;
    for (const Argument& argument : events[i].arguments)
      if (const auto* filler = std::get_if<TimeFiller>(&argument.filler); filler != nullptr && argument.role == "time")
        when = extent_of(filler->value);
    order.emplace_back(when ? when->from : never, when ? when->to : never, events[i].id, i);
  }
  std::sort(order.begin(), order.end());
  std::vector<Event> sorted;
  sorted.reserve(events.size());
  for (const auto& key : order) sorted.push_back(std::move(events[std::get<3>(key)]));
  events = std::move(sorted);
}

}  // namespace mannam::graph
