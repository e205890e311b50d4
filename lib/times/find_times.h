// What goes in: Text and the date it was written. What comes out: every time it speaks of, as a value and an interval. Why it exists: it
// is the times stage: find_times.cpp finds the expressions, resolve_times.cpp gives them values.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <mannam/article.h>

#include "dictionary/word_lists.h"
#include "text/text.h"

namespace mannam::times {

enum class TimeType { Date, Time, Duration, Set };

struct TimeMention {
  text::Span span;             ///< with 쯤, 경, (현지시간); without josa
  std::uint32_t sentence = 0;  ///< index into Text::sentences
  TimeType type = TimeType::Date;
  std::string value;     ///< TIMEX3 as in the design: "2025-02-04TMO", "P4Y", "PAST_REF", "XXXX-08"
  std::string earliest;  ///< "2025-02-04T00:00"; empty where unresolved
  std::string latest;    ///< half-open
  std::string grain;
  std::string direction = "none";
  std::string mod;  ///< start, mid, end
  bool approximate = false;
  std::string anchor;
  std::string zone;      ///< "local" where (현지시간) stands with it
  std::string particle;  ///< the josa behind it: 에, 부터 …
  std::vector<std::string> why;
};

/// Grammar and words, compiled once at load from the word lists. Immutable; safe to share.
class TimeFinder {
 public:
  static TimeFinder build(const dictionary::WordLists& words, std::vector<Problem>& problems);
  TimeFinder(TimeFinder&&) noexcept;
  TimeFinder& operator=(TimeFinder&&) noexcept;
  ~TimeFinder();

  /// In order of start, none overlapping another. Linear in the text. Without a reference relative times keep what is known ("XXXX-XX-04").
  /// A part of the text with a date of its own is resolved against that.
  std::vector<TimeMention> find(const text::Text& text, const std::optional<DateTime>& reference) const;

 private:
  struct Parts;
  explicit TimeFinder(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace mannam::times
