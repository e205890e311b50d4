// What goes in: what two accounts say. What comes out: how well they fit. Why it exists: these are the rules of one happening or two,
// each stated on its own.
#pragma once

#include "graph/account_facts.h"

namespace mannam::graph {

/// From worst to best; Apart means two happenings.
enum class TimeFit { Apart, Unknown, Conflict, Contained, Equal };
enum class PlaceFit { Apart, Unknown, Contained, Equal };
enum class PeopleFit { Apart, Single, Shared, Contained, Equal };

/// Equal, or one within the other (a morning and a clock in it), or unsaid. A Conflict is still one happening: clocks of one day at most an
/// hour apart, at most three in one half of the day or at one place; different days, at most two apart, where one account was written
/// before the other's day and only announces. Two parts of a day that do not overlap are two happenings;
/// so are two accounts without a day whose papers lie more than three days apart, thirty where one only announces.
TimeFit fit_times(const AccountFacts& a, const AccountFacts& b);

/// Seoul, Jung-gu and the hotel in it fit; two hotels do not. Nothing is known of an unknown place that says not where it lies.
PlaceFit fit_places(std::string_view a, std::string_view b, const Surroundings& around);

/// Equal, or one contains the other, or at least two shared; Single where that rests on one person alone, which needs more (see fits).
PeopleFit fit_people(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);

/// How many both hold. Linear.
std::size_t count_shared(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);

/// True where time or place alone say that these are two happenings.
bool contradict(const AccountFacts& a, const AccountFacts& b, const Surroundings& around);

/// May the two tell of one happening? 0 for no; the higher the better.
int fit_score(const AccountFacts& a, const AccountFacts& b, const Surroundings& around);

}  // namespace mannam::graph
