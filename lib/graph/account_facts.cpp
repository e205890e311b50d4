// What goes in: one account. What comes out: AccountFacts. Why it exists: see account_facts.h.
#include "graph/account_facts.h"

#include <algorithm>
#include <array>

namespace mannam::graph {

namespace {

constexpr std::array<std::string_view, 13> party_roles = {"participant", "attendee",  "host",    "organizer", "guest",
                                                          "speaker",     "addressee", "visitor", "party",     "investor",
                                                          "recipient",   "appointee", "founder"};

/// What a document that gives no time may mean: the last week when it says that something happened, the next two months when it announces,
/// the next two weeks when it only thinks it possible.
std::optional<TimeExtent> window_of(const AccountFacts& facts) {
  if (facts.when) return facts.when;
  if (!facts.told || (!facts.time_value.empty() && !extent_of(facts.time_value))) return std::nullopt;
  constexpr std::int64_t week = 7 * minutes_a_day, fortnight = 2 * week, two_months = 60 * minutes_a_day;
  if (facts.account->modality == Modality::Possible) return TimeExtent{facts.told->from, facts.told->from + fortnight};
  if (facts.group == ModalityGroup::Coming) return TimeExtent{facts.told->from, facts.told->from + two_months};
  return TimeExtent{facts.told->from - week, facts.told->to};
}

/// What may still come cannot lie behind the paper that says so: that day is when somebody said it.
bool is_day_of_telling(const AccountFacts& facts) {
  return facts.account->modality == Modality::Possible && facts.when && facts.told && facts.when->to <= facts.told->to;
}

std::string_view more_specific(std::string_view a, std::string_view b, const Surroundings& around) {
  return a.empty() || around.holds(a, b) ? b : a;
}

void sort_views(std::vector<std::string_view>& views) {
  std::sort(views.begin(), views.end());
  views.erase(std::unique(views.begin(), views.end()), views.end());
}

}  // namespace

ModalityGroup group_of(Modality modality) {
  switch (modality) {
    case Modality::Happened:
    case Modality::Ongoing:
      return ModalityGroup::Told;
    case Modality::Denied:
      return ModalityGroup::Denied;
    case Modality::Cancelled:
      return ModalityGroup::Cancelled;
    default:
      return ModalityGroup::Coming;
  }
}

bool is_party_role(std::string_view role) { return std::find(party_roles.begin(), party_roles.end(), role) != party_roles.end(); }

AccountFacts facts_of(const Account& account, const Surroundings& around) {
  AccountFacts facts;
  facts.account = &account;
  facts.group = group_of(account.modality);
  std::string_view destination;
  for (const Argument& argument : account.arguments) {
    if (const auto* filler = std::get_if<EntityFiller>(&argument.filler)) {
      if (is_party_role(argument.role)) facts.parties.push_back(filler->entity);
      if (argument.role == "organization") facts.objects.push_back(filler->entity);
      if (argument.role == "place") facts.place = more_specific(facts.place, filler->entity, around);
      if (argument.role == "destination") destination = more_specific(destination, filler->entity, around);
    } else if (const auto* time = std::get_if<TimeFiller>(&argument.filler); time != nullptr && argument.role == "time" && !facts.when) {
      facts.time_value = time->value;
      facts.when = extent_of(time->value);
    } else if (const auto* amount = std::get_if<AmountFiller>(&argument.filler)) {
      facts.amount = amount;
    } else if (const auto* text = std::get_if<TextFiller>(&argument.filler)) {
      if (argument.role == "content") facts.contents.push_back(text->span.text);
      if (argument.role == "position") facts.position = text->span.text;
    }
  }
  if (facts.place.empty()) facts.place = destination;
  sort_views(facts.parties);
  sort_views(facts.objects);
  if (const auto told = extent_of(around.date_of(account.document).substr(0, 10))) facts.told = told;
  if (is_day_of_telling(facts)) facts.when.reset();
  facts.window = window_of(facts);
  return facts;
}

}  // namespace mannam::graph
