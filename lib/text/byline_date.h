// What goes in: a line near the head of a page. What comes out: the date it gives. Why it exists: without the caller's date, the byline's
// is the one that 4일 and Tuesday are counted from.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <mannam/article.h>

#include "text/text_words.h"

namespace mannam::text {

/// A date with its year: 2025.02.04 14:27, 2025-02-04, 2025년 2월 4일, Feb. 4, 2025, 4 February 2025.
struct FoundDate {
  DateTime date;
  std::uint32_t start = 0;   ///< bytes of the line
  std::uint32_t length = 0;  ///< with the time of day
};

/// The first date of a line in lower case.
std::optional<FoundDate> find_date(std::string_view lowered, const TextWords& words);

/// What stands before a date: nothing known, the word for publication, the word for a change. The larger, the better.
enum class DateRank { Updated, Bare, Posted };

struct RankedDate {
  DateTime date;
  DateRank rank = DateRank::Bare;
};

/// The date of a byline: that of publication before one without a word, before that of a change.
std::optional<RankedDate> byline_date(std::string_view line, const TextWords& words);

}  // namespace mannam::text
