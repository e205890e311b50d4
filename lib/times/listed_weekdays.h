// What goes in: the expressions of one sentence. What comes out: the same, each weekday of a list with its week. Why it exists: "next week
// on Tuesday or Thursday" says the week once and means it of both days.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/text.h"
#include "times/time_slots.h"

namespace mannam::times {

/// What is asked of an expression here.
struct ListedTime {
  text::Span span;
  Slots* slots = nullptr;
  int kind = 0;  ///< of its last piece
};

/// Gives a weekday the week of the one beside it where nothing but `connectors`, commas and white space stands between them. From the right
/// only where that one is named before its week ("Thursday and Friday next week").
void share_weeks(std::string_view text, const std::vector<std::string>& connectors, const std::vector<ListedTime>& times);

/// Likewise a day the month of the one before it in a list: 다음 달 4일과 11일.
void share_months(std::string_view text, const std::vector<std::string>& connectors, const std::vector<ListedTime>& times);

/// Gives months in brackets the year of the quarter, half or year right before: 지난해 4분기(10~12월).
void share_years(std::string_view text, const std::vector<ListedTime>& times);

}  // namespace mannam::times
