// What goes in: what two accounts say. What comes out: how well they fit. Why it exists: see agreement.h.
#include "graph/agreement.h"

#include <algorithm>
#include <cstdlib>

namespace mannam::graph {

namespace {

constexpr std::int64_t hour = 60;
constexpr std::int64_t noon = 12 * hour;

bool before_noon(const TimeExtent& time) { return time.from - time.first_day() * minutes_a_day < noon; }

/// Two times of one day that do not overlap.
TimeFit fit_clocks(const TimeExtent& a, const TimeExtent& b, bool same_place) {
  if (a.part && b.part) return TimeFit::Apart;
  if (a.part || b.part) {
    const std::int64_t gap = std::max(a.from, b.from) - std::min(a.to, b.to);
    return gap <= hour / 2 ? TimeFit::Conflict : TimeFit::Apart;
  }
  const std::int64_t gap = std::abs(a.from - b.from);
  if (gap <= hour) return TimeFit::Conflict;
  return gap <= 3 * hour && (same_place || before_noon(a) == before_noon(b)) ? TimeFit::Conflict : TimeFit::Apart;
}

/// Was `announced` written before the day on which `happened` says it took place?
bool announced_before(const AccountFacts& announced, const AccountFacts& happened) {
  if (announced.group != ModalityGroup::Coming || happened.group == ModalityGroup::Coming) return false;
  return !announced.told || announced.told->to <= happened.when->first_day() * minutes_a_day;
}

/// What is announced for today is not put off without a word; only time zones move it, by a day.
bool announced_on_its_day(const AccountFacts& facts) {
  return facts.group == ModalityGroup::Coming && facts.told && facts.told->to > facts.when->first_day() * minutes_a_day;
}

TimeFit fit_days(const AccountFacts& a, const AccountFacts& b) {
  const std::int64_t gap = std::max(a.when->first_day(), b.when->first_day()) - std::min(a.when->last_day(), b.when->last_day());
  if (gap > 2 || (gap > 1 && (announced_on_its_day(a) || announced_on_its_day(b)))) return TimeFit::Apart;
  return announced_before(a, b) || announced_before(b, a) ? TimeFit::Conflict : TimeFit::Apart;
}

/// Only thought of, or denied: says nothing of the meetings of others.
bool is_doubtful(const AccountFacts& facts) {
  return facts.account->modality == Modality::Possible || facts.group == ModalityGroup::Denied;
}

/// Two accounts without a day, of papers too far apart to speak of one happening: a month for a meeting that is to come, a week for one
/// that is only hoped for (the next hope is another), else a few days.
bool told_too_far_apart(const AccountFacts& a, const AccountFacts& b) {
  if (a.when || b.when || !a.told || !b.told) return false;
  const bool coming = a.account->type == "Meeting" && (a.group == ModalityGroup::Coming || b.group == ModalityGroup::Coming);
  const bool hoped_for = is_doubtful(a) || is_doubtful(b);
  return std::abs(a.told->first_day() - b.told->first_day()) > (!coming ? 3 : hoped_for ? 7 : 30);
}

/// What rests on one person needs the same kind on the same day; where the other account names more people, also the same place. A plan for
/// another day needs the place, too: somebody leaves today and leaves again tomorrow.
bool single_fits(const AccountFacts& a, const AccountFacts& b, TimeFit time, PlaceFit place) {
  if (a.account->kind != b.account->kind || !a.when || !b.when || time < TimeFit::Conflict) return false;
  if (!a.when->within_a_day() || !b.when->within_a_day()) return false;
  if (a.when->first_day() != b.when->first_day() && place < PlaceFit::Contained) return false;
  return a.parties == b.parties || (!a.account->kind.empty() && place == PlaceFit::Equal);
}

/// Different places can be a mistake of one paper only where everything else is the same.
bool forgives_place(const AccountFacts& a, const AccountFacts& b, TimeFit time, PeopleFit people) {
  if (people < PeopleFit::Contained || time < TimeFit::Contained) return false;
  return a.group != b.group || (a.when->finer_than_a_day() && b.when->finer_than_a_day());
}

bool objects_fit(const AccountFacts& a, const AccountFacts& b) {
  return a.objects.empty() || b.objects.empty() || count_shared(a.objects, b.objects) > 0;
}

bool holds(std::string_view a, std::string_view b) { return a.find(b) != a.npos || b.find(a) != b.npos; }

bool on_a_day(const AccountFacts& facts) { return facts.when && facts.when->within_a_day(); }

/// An announcement of a day that is over when the paper is written: the day is likely that of the words, not of the meeting.
bool dated_behind(const AccountFacts& facts) {
  return facts.group == ModalityGroup::Coming && facts.told && facts.when->to <= facts.told->from;
}

/// Other people may be a list cut short or another meeting: one of several people needs the same day in both.
bool lists_tell_apart(const AccountFacts& a, const AccountFacts& b) {
  if (a.parties == b.parties) return false;
  if (is_doubtful(a) != is_doubtful(b)) return true;
  const bool several = a.account->kind == "multilateral" || b.account->kind == "multilateral";
  if (!several) return false;
  return !on_a_day(a) || !on_a_day(b) || a.when->first_day() != b.when->first_day() || dated_behind(a) || dated_behind(b);
}

bool only_people(const AccountFacts& facts) {
  return std::all_of(facts.parties.begin(), facts.parties.end(), [](std::string_view id) { return id.starts_with("person/"); });
}

/// Talks are told as bilateral by one paper and as a dinner by another. But nobody calls whom he sits beside, and what is said to the press
/// comes after the talks.
bool meetings_told_apart(const AccountFacts& a, const AccountFacts& b) {
  const std::string_view one = a.account->kind, other = b.account->kind;
  if (lists_tell_apart(a, b)) return true;
  if (one == other || one.empty() || other.empty()) return false;
  if (!only_people(a) || !only_people(b)) return one == "luncheon" || other == "luncheon";  // "Korea" may be anybody of it
  const bool both_told = a.group == ModalityGroup::Told && b.group == ModalityGroup::Told;
  if (one == "press event" || other == "press event") return both_told;  // a plan may not know yet what it will be
  const bool both_dated = on_a_day(a) && on_a_day(b);
  if (one == "call") return !both_dated || !b.place.empty();
  if (other == "call") return !both_dated || !a.place.empty();
  return false;
}

/// Two countries agree on something every week: what is to be signed and what was agreed are one only where both say what it is.
bool agreements_told_apart(const AccountFacts& a, const AccountFacts& b) {
  if (a.account->type != "Agreement" || (a.group == ModalityGroup::Coming) == (b.group == ModalityGroup::Coming)) return false;
  return a.account->kind.empty() || b.account->kind.empty();
}

/// Meetings of one kind and another may be one; a resignation is no appointment, and who says two things has said two.
bool told_apart(const AccountFacts& a, const AccountFacts& b) {
  if (a.account->type == "Meeting") return meetings_told_apart(a, b);
  if (agreements_told_apart(a, b)) return true;
  if (!a.account->kind.empty() && !b.account->kind.empty() && a.account->kind != b.account->kind) return true;
  if (a.amount != nullptr && b.amount != nullptr && *a.amount != *b.amount) return true;
  if (!a.position.empty() && !b.position.empty() && !holds(a.position, b.position)) return true;
  if (a.contents.empty() || b.contents.empty()) return false;
  return std::none_of(a.contents.begin(), a.contents.end(), [&](std::string_view said) {
    return std::any_of(b.contents.begin(), b.contents.end(), [&](std::string_view other) { return holds(said, other); });
  });
}

}  // namespace

TimeFit fit_times(const AccountFacts& a, const AccountFacts& b) {
  if (told_too_far_apart(a, b)) return TimeFit::Apart;
  if (!a.when || !b.when) return a.window && b.window && !a.window->overlaps(*b.window) ? TimeFit::Apart : TimeFit::Unknown;
  if (*a.when == *b.when) return TimeFit::Equal;
  if (a.when->overlaps(*b.when)) return TimeFit::Contained;
  if (a.when->within_a_day() && b.when->within_a_day() && a.when->first_day() == b.when->first_day())
    return fit_clocks(*a.when, *b.when, !a.place.empty() && a.place == b.place);
  return fit_days(a, b);
}

PlaceFit fit_places(std::string_view a, std::string_view b, const Surroundings& around) {
  if (a.empty() || b.empty()) return PlaceFit::Unknown;
  if (a == b) return PlaceFit::Equal;
  if (around.holds(a, b) || around.holds(b, a)) return PlaceFit::Contained;
  const auto lies_nowhere = [&](std::string_view id) {
    const Entity* place = around.entity(id);
    return place == nullptr || (!place->known && place->in.empty());
  };
  return lies_nowhere(a) || lies_nowhere(b) ? PlaceFit::Unknown : PlaceFit::Apart;
}

std::size_t count_shared(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  std::size_t shared = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j)
      ++shared, ++i, ++j;
    else if (*i < *j)
      ++i;
    else
      ++j;
  }
  return shared;
}

PeopleFit fit_people(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  const std::size_t shared = count_shared(a, b);
  const bool contained = shared == std::min(a.size(), b.size());
  if (shared == 1 && contained) return PeopleFit::Single;
  if (shared >= 2 && a.size() == b.size() && contained) return PeopleFit::Equal;
  if (shared >= 2) return contained ? PeopleFit::Contained : PeopleFit::Shared;
  return PeopleFit::Apart;
}

bool contradict(const AccountFacts& a, const AccountFacts& b, const Surroundings& around) {
  const TimeFit time = fit_times(a, b);
  if (time == TimeFit::Apart || told_apart(a, b)) return true;
  const PlaceFit place = fit_places(a.place, b.place, around);
  const bool two_places = !a.place.empty() && !b.place.empty() && place == PlaceFit::Unknown;
  if (two_places && a.account->type == "Visit") return true;  // a visit is told by where it goes
  return place == PlaceFit::Apart && !forgives_place(a, b, time, fit_people(a.parties, b.parties));
}

int fit_score(const AccountFacts& a, const AccountFacts& b, const Surroundings& around) {
  const PeopleFit people = fit_people(a.parties, b.parties);
  if (people == PeopleFit::Apart || !objects_fit(a, b) || contradict(a, b, around)) return 0;
  const TimeFit time = fit_times(a, b);
  const PlaceFit place = fit_places(a.place, b.place, around);
  if (people == PeopleFit::Single && !single_fits(a, b, time, place)) return 0;
  const std::size_t shared = count_shared(a.parties, b.parties);
  const auto alike = static_cast<int>(100 * shared / (a.parties.size() + b.parties.size() - shared));
  const bool same_kind = !a.account->kind.empty() && a.account->kind == b.account->kind;
  return 1 + alike + 20 * static_cast<int>(time) + 20 * static_cast<int>(place) + (same_kind ? 25 : 0);
}

}  // namespace mannam::graph
