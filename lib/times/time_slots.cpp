// What goes in: a name as the patterns of the dictionary write it. What comes out: the slot or symbol of that name. Why it exists: the
// table between the patterns in dictionaries/rules/time and time_slots.h.
#include "times/time_slots.h"

#include <algorithm>
#include <utility>

namespace mannam::times {
namespace {

constexpr std::pair<std::string_view, Slot> slot_names[] = {
    {"year", Slot::Year},
    {"short-year", Slot::ShortYear},
    {"year-shift", Slot::YearShift},
    {"year-same", Slot::YearSame},
    {"month", Slot::Month},
    {"month-shift", Slot::MonthShift},
    {"month-same", Slot::MonthSame},
    {"day", Slot::Day},
    {"day-shift", Slot::DayShift},
    {"day-same", Slot::DaySame},
    {"nth-day", Slot::NthDay},
    {"nth", Slot::Nth},
    {"nth-week", Slot::NthWeek},
    {"weekday", Slot::Weekday},
    {"week-shift", Slot::WeekShift},
    {"weekend", Slot::Weekend},
    {"part", Slot::Part},
    {"hour", Slot::Hour},
    {"minute", Slot::Minute},
    {"second", Slot::Second},
    {"half-hour", Slot::HalfHour},
    {"edge", Slot::Edge},
    {"quarter", Slot::Quarter},
    {"quarter-shift", Slot::QuarterShift},
    {"season", Slot::Season},
    {"half", Slot::Half},
    {"half-shift", Slot::HalfShift},
    {"decade", Slot::Decade},
    {"short-decade", Slot::ShortDecade},
    {"century", Slot::Century},
    {"year2", Slot::Year2},
    {"month2", Slot::Month2},
    {"day2", Slot::Day2},
    {"hour2", Slot::Hour2},
    {"count", Slot::Count},
    {"unit", Slot::Unit},
    {"count2", Slot::Count2},
    {"unit2", Slot::Unit2},
    {"count3", Slot::Count3},
    {"unit3", Slot::Unit3},
    {"count-to", Slot::CountTo},
    {"half-unit", Slot::HalfUnit},
    {"ago", Slot::Ago},
    {"ago-same", Slot::AgoSame},
    {"later", Slot::Later},
    {"reference", Slot::Reference},
    {"lean", Slot::Lean},
    {"coming", Slot::Coming},
    {"outside", Slot::Outside},
    {"within", Slot::Within},
    {"holiday", Slot::Holiday},
    {"break", Slot::Break},
    {"approximate", Slot::Approximate},
    {"local", Slot::Local},
    {"set", Slot::Set},
    {"direction", Slot::Direction},
    {"alone", Slot::Alone},
    {"final", Slot::Final},
    {"ahead", Slot::Ahead},
    {"offset", Slot::Offset},
    {"week-of", Slot::WeekOf},
    {"minute-shift", Slot::MinuteShift},
    {"minute2", Slot::Minute2},
    {"part2", Slot::Part2},
    {"zone", Slot::Zone},
    {"zone-hours", Slot::ZoneHours},
    {"nothing", Slot::Nothing},
};

constexpr std::pair<std::string_view, Symbol> symbol_names[] = {
    {"MO", Symbol::MO},         {"MI", Symbol::MI},         {"AF", Symbol::AF},
    {"EV", Symbol::EV},         {"NI", Symbol::NI},         {"DT", Symbol::DT},
    {"S", Symbol::S},           {"MIN", Symbol::MIN},       {"H", Symbol::H},
    {"D", Symbol::D},           {"W", Symbol::W},           {"M", Symbol::M},
    {"Q", Symbol::Q},           {"Y", Symbol::Y},           {"DE", Symbol::DE},
    {"CE", Symbol::CE},         {"start", Symbol::Start},   {"mid", Symbol::Mid},
    {"end", Symbol::End},       {"past", Symbol::Past},     {"present", Symbol::Present},
    {"future", Symbol::Future}, {"since", Symbol::Since},   {"until", Symbol::Until},
    {"SP", Symbol::SP},         {"SU", Symbol::SU},         {"FA", Symbol::FA},
    {"WI", Symbol::WI},         {"before", Symbol::Before}, {"after", Symbol::After},
};

template <class Table, class Value>
auto find_name(const Table& table, std::string_view name) -> std::optional<Value> {
  const auto found = std::find_if(std::begin(table), std::end(table), [&](const auto& row) { return row.first == name; });
  if (found == std::end(table)) return std::nullopt;
  return found->second;
}

}  // namespace

std::optional<Slot> slot_named(std::string_view name) { return find_name<decltype(slot_names), Slot>(slot_names, name); }
std::optional<Symbol> symbol_named(std::string_view name) { return find_name<decltype(symbol_names), Symbol>(symbol_names, name); }

std::string_view name_of(Symbol symbol) {
  for (const auto& [name, value] : symbol_names)
    if (value == symbol) return name;
  return "";
}

}  // namespace mannam::times
