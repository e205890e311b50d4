// What goes in: a text and the date it was written. What comes out: the times it speaks of, as values. Why it exists: the times stage
// can be used on its own:
//
//   Article article{.text = "한도윤 회장은 4일 오전 도착했다.", .published = parse_date("2025-02-05")};
//   for (const FoundTime& time : extractor.find_times(article)) …   // 4일 오전: TIME, 2025-02-04TMO
//
// Of each time are told: the stretch of the given text (mentions[0]); the type (DATE, TIME, DURATION, SET); the value as in TIMEX3
// ("2025-02-04TMO", "2025-W07", "P4D", "PAST_REF"), with X for what is not known ("XXXX-XX-04": 4일 without a date); the interval it means,
// earliest ≤ t < latest, both empty where the value is open; its grain; approximate (쯤, about); direction (부터, until); mod (초, late);
// anchor and zone (현지시간). docs/times.md has the families.
#pragma once

#include <string>
#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>

namespace mannam {
inline namespace v0_1 {

/// A time found in a text: Time with one mention and no id.
struct FoundTime : Time {
  std::vector<std::string> why;  ///< the patterns that read it, as dictionaries/rules/time writes them

  bool operator==(const FoundTime&) const = default;
};

}  // namespace v0_1
}  // namespace mannam
