// What goes in: expressions in order. What comes out: their slots with the week put in. Why it exists: the walk behind listed_weekdays.h.
#include "times/listed_weekdays.h"

#include <algorithm>

namespace mannam::times {
namespace {

constexpr std::size_t longest_gap = 12;  ///< bytes between two members of a list

bool is_plain_weekday(const Slots& slots) {
  constexpr Slot others[] = {Slot::WeekShift, Slot::Lean,   Slot::Day,   Slot::Month,   Slot::Nth,
                             Slot::Set,       Slot::Offset, Slot::Count, Slot::Weekend, Slot::Ago};
  return slots.has(Slot::Weekday) && std::none_of(std::begin(others), std::end(others), [&](Slot slot) { return slots.has(slot); });
}

bool names_week(const Slots& slots) { return slots.has(Slot::Weekday) && slots.has(Slot::WeekShift); }

/// Only connectors, commas and white space in `between`.
bool is_list_gap(std::string_view between, const std::vector<std::string>& connectors) {
  if (between.size() > longest_gap) return false;
  while (!between.empty()) {
    const auto connector =
        std::find_if(connectors.begin(), connectors.end(), [&](const std::string& word) { return between.starts_with(word); });
    if (connector != connectors.end())
      between.remove_prefix(connector->size());
    else if (between[0] == ' ' || between[0] == ',')
      between.remove_prefix(1);
    else
      return false;
  }
  return true;
}

bool is_plain_day(const Slots& slots) {
  constexpr Slot others[] = {Slot::Month,     Slot::MonthShift, Slot::MonthSame, Slot::Year, Slot::YearShift,
                             Slot::ShortYear, Slot::YearSame,   Slot::Weekday,   Slot::Lean, Slot::Set,
                             Slot::Count,     Slot::Offset,     Slot::Hour};
  return slots.has(Slot::Day) && std::none_of(std::begin(others), std::end(others), [&](Slot slot) { return slots.has(slot); });
}

}  // namespace

void share_months(std::string_view text, const std::vector<std::string>& connectors, const std::vector<ListedTime>& times) {
  constexpr Slot shared[] = {Slot::Month, Slot::MonthShift, Slot::MonthSame, Slot::Year, Slot::YearShift, Slot::ShortYear, Slot::YearSame};
  for (std::size_t i = 1; i < times.size(); ++i) {
    const ListedTime &from = times[i - 1], &to = times[i];
    const bool later = from.slots->get(Slot::Day) < to.slots->get(Slot::Day);
    if (!from.slots->has(Slot::Day) || !later || !is_plain_day(*to.slots)) continue;
    if (!is_list_gap(text.substr(from.span.end, to.span.start - from.span.end), connectors)) continue;
    for (const Slot slot : shared)
      if (from.slots->has(slot)) to.slots->put(slot, from.slots->get(slot));
  }
}

void share_years(std::string_view text, const std::vector<ListedTime>& times) {
  for (std::size_t i = 1; i < times.size(); ++i) {
    const Slots &from = *times[i - 1].slots, &to = *times[i].slots;
    const bool in_brackets = times[i - 1].span.end + 1 == times[i].span.start && text[times[i - 1].span.end] == '(';
    const bool larger = from.has(Slot::Quarter) || from.has(Slot::Half) || from.has(Slot::Year) || from.has(Slot::YearShift);
    const bool dated = to.has(Slot::Year) || to.has(Slot::YearShift) || to.has(Slot::ShortYear) || to.has(Slot::YearSame);
    if (in_brackets && larger && to.has(Slot::Month) && !dated) times[i].slots->put(Slot::YearSame, 0);
  }
}

void share_weeks(std::string_view text, const std::vector<std::string>& connectors, const std::vector<ListedTime>& times) {
  const auto beside = [&](const ListedTime& left, const ListedTime& right) {
    return is_list_gap(text.substr(left.span.end, right.span.start - left.span.end), connectors);
  };
  for (std::size_t i = 1; i < times.size(); ++i) {
    const ListedTime &from = times[i - 1], &to = times[i];
    if (names_week(*from.slots) && is_plain_weekday(*to.slots) && beside(from, to))
      to.slots->put(Slot::WeekShift, from.slots->get(Slot::WeekShift));
  }
  bool week_behind = false;
  for (std::size_t i = times.size(); i-- > 1;) {
    const ListedTime &to = times[i - 1], &from = times[i];
    week_behind = names_week(*from.slots) && is_plain_weekday(*to.slots) && (week_behind || from.kind != to.kind) && beside(to, from);
    if (week_behind) to.slots->put(Slot::WeekShift, from.slots->get(Slot::WeekShift));
  }
}

}  // namespace mannam::times
