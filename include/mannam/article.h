// What goes in: what the caller knows of one article. What comes out: Article, the only input of Extractor::extract.
// Why it exists: relative times ("4일", "Tuesday") mean nothing without the article's date, and only the caller may say it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include <mannam/export.h>

namespace mannam {
inline namespace v0_1 {

/// A calendar date with an optional time of day and distance from UTC. Proleptic Gregorian. A plain value.
struct DateTime {
  std::chrono::year_month_day date{};              ///< the day
  std::optional<std::chrono::minutes> time;        ///< since midnight, 0 … 1439
  std::optional<std::chrono::minutes> utc_offset;  ///< +540 for Seoul

  DateTime() = default;
  DateTime(std::chrono::year_month_day day) : date(day) {}  ///< A day without a time.

  bool operator==(const DateTime&) const = default;
};

/// Reads `2025-02-04`, `2025-02-04T14:27` or `2025-02-04T14:27+09:00` (`Z` for +00:00). Nothing else, and no 30th of February.
MANNAM_EXPORT std::optional<DateTime> parse_date(std::string_view text);

/// The inverse of parse_date.
MANNAM_EXPORT std::string to_string(const DateTime& date);

/// One article. Plain values; `text` may hold any bytes, UTF-8 is expected. Offsets in the graph index `text`.
struct Article {                           // every member has an initialiser, so that {.id = …, .text = …} compiles without warnings
  std::string id = {};                     ///< unique within a graph; empty means "article"
  std::string text = {};                   ///< the bytes to read
  std::string title = {};                  ///< of the caller's metadata; not searched, `text` is
  std::string source = {};                 ///< of the caller's metadata: who published it
  std::string url = {};                    ///< of the caller's metadata
  std::optional<DateTime> published = {};  ///< else the byline's date, else relative times stay unresolved; never "today"
  std::string language = {};               ///< "ko", "en" or empty: told sentence by sentence anyway, a hint for the rest
};

}  // namespace v0_1
}  // namespace mannam
