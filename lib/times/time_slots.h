// What goes in: nothing. What comes out: Slots, what one expression of time says, field by field, before it has a value. Why it exists: the
// patterns of the dictionary fill slots ("4일 오전": day 4, part MO) and resolve_times.cpp reads nothing else.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mannam::times {

/// The names are those of the patterns' third field, with - for the capitals: YearShift is year-shift.
enum class Slot : std::uint8_t {
  Year,       ///< 2025
  ShortYear,  ///< 25
  YearShift,  ///< from the document's year
  YearSame,   ///< from the year the text spoke of last
  Month,
  MonthShift,
  MonthSame,
  Day,
  DayShift,
  DaySame,
  NthDay,   ///< of the range of days spoken of, or of the month; -1 the last
  Nth,      ///< which weekday or week of its month or year; -1 the last
  NthWeek,  ///< … a week
  Weekday,  ///< 1 Monday … 7
  WeekShift,
  Weekend,
  Part,  ///< of the day
  Hour,
  Minute,
  Second,
  HalfHour,
  Edge,  ///< start, mid, end
  Quarter,
  QuarterShift,
  Season,  ///< of a year
  Half,
  HalfShift,
  Decade,       ///< 1980
  ShortDecade,  ///< 80
  Century,      ///< 20 for the 20th
  Year2,        ///< the other end of 2024~2025년; likewise below
  Month2,
  Day2,
  Hour2,
  Count,   ///< so many
  Unit,    ///< of these
  Count2,  ///< and so many
  Unit2,   ///< of these: 3년 6개월
  Count3,
  Unit3,
  CountTo,    ///< … or up to so many: 2~3시간
  HalfUnit,   ///< and a half
  Ago,        ///< Count Unit before (-1) or after (1) the document's date
  AgoSame,    ///< … the day spoken of
  Later,      ///< in a sentence of what was, Ago counts from what the text spoke of: 3년 뒤 팔았다
  Reference,  ///< past, present, future
  Lean,       ///< -1 before the document, 1 after
  Coming,     ///< with Lean: a month under way is meant, too: 오는 9월 said in September
  Outside,    ///< the word says something of the time beside it and is no part of it: 향후 4년
  Within,     ///< Count Unit from now at most: 한 시간 안에; 2 where only a bare one is a point (30일 이내 반품)
  Holiday,    ///< a rule of holidays.h
  Break,      ///< with the days before and after it: 추석 연휴
  Approximate,
  Local,
  Set,
  Direction,    ///< since, until, before, after
  Alone,        ///< a time only where its sentence says nothing else: "sat", "9 tomorrow"
  Final,        ///< the piece ends before punctuation or the end: "at 8", "on the 15th"
  Ahead,        ///< in Count Unit: to come, unless the sentence tells of what was
  Offset,       ///< Count Unit before (-1) or after (1) the date beside it
  WeekOf,       ///< the week that the date lies in
  MinuteShift,  ///< half past three, quarter to four
  Minute2,
  Part2,
  Zone,       ///< letters of a time zone (time_zones.h)
  ZoneHours,  ///< and hours from it: UTC+9
  Nothing,    ///< looks like a time and is none
  Size
};

/// Values of slots that are words in the patterns.
enum class Symbol : std::int32_t {
  None = 0,
  MO = 1000,
  MI,
  AF,
  EV,
  NI,
  DT,
  SP,
  SU,
  FA,
  WI,
  S,
  MIN,
  H,
  D,
  W,
  M,
  Q,
  Y,
  DE,
  CE,
  Start,
  Mid,
  End,
  Past,
  Present,
  Future,
  Since,
  Until,
  Before,
  After,
};

class Slots {
 public:
  bool has(Slot slot) const { return set_[index(slot)]; }
  int get(Slot slot, int otherwise = 0) const { return has(slot) ? value_[index(slot)] : otherwise; }
  Symbol symbol(Slot slot) const { return static_cast<Symbol>(get(slot)); }
  void put(Slot slot, int value) {
    set_.set(index(slot));
    value_[index(slot)] = value;
  }
  void drop(Slot slot) { set_.reset(index(slot)); }
  /// Takes over what `other` says. False, and unchanged, where both say something about one slot.
  bool add(const Slots& other) {
    if ((set_ & other.set_).any()) return false;
    for (std::size_t i = 0; i < value_.size(); ++i)
      if (other.set_[i]) value_[i] = other.value_[i];
    set_ |= other.set_;
    return true;
  }

 private:
  static std::size_t index(Slot slot) { return static_cast<std::size_t>(slot); }
  std::array<std::int32_t, static_cast<std::size_t>(Slot::Size)> value_{};
  std::bitset<static_cast<std::size_t>(Slot::Size)> set_;
};

/// "year-shift" → Slot::YearShift; nothing where there is no such slot.
std::optional<Slot> slot_named(std::string_view name);
/// "MO" → Symbol::MO.
std::optional<Symbol> symbol_named(std::string_view name);
/// Symbol::MO → "MO"; "D" for days; "start".
std::string_view name_of(Symbol symbol);

}  // namespace mannam::times
