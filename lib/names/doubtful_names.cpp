// What goes in: the hits of a document. What comes out: the same, doubtful names kept or dropped. Why it exists: see doubtful_names.h.
#include "names/doubtful_names.h"

#include <algorithm>
#include <unordered_map>

namespace mannam::names {
namespace {

bool is_doubtful(const Hit& hit) {
  return hit.derivation == Derivation::Unknown && hit.entry == dictionary::no_entry && hit.confidence <= doubtful;
}

struct Places {
  int count = 0;
  double bits_missing = most_doubt;  ///< at the best of them
};

}  // namespace

void settle_doubtful_names(std::string_view text, Hits& hits) {
  constexpr double bits_of_a_place = 2;
  std::unordered_map<std::string_view, Places> names;
  for (const Hit& hit : hits) {
    if (!is_doubtful(hit)) continue;
    Places& places = names[hit.span.of(text)];
    ++places.count;
    places.bits_missing = std::min(places.bits_missing, (doubtful - hit.confidence) * 100);
  }
  std::erase_if(hits, [&](Hit& hit) {
    if (!is_doubtful(hit)) return false;
    const Places& places = names[hit.span.of(text)];
    if (bits_of_a_place * (places.count - 1) < places.bits_missing || places.count < 2) return true;
    hit.confidence = 0.6;
    hit.why.push_back("said again");
    return false;
  });
}

}  // namespace mannam::names
