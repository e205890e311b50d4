// What goes in: the values several sources give for one field, how often, and which value holds which. What comes out: the one to show.
// Why it exists: time and place are chosen by the same rule: what most say, then what is most specific.
#pragma once

#include <cstddef>
#include <vector>

namespace mannam::graph {

/// A value within another is no disagreement, so the choice is among the innermost values, each with the votes of all that hold it. Where
/// these tie, the innermost value that holds all the tied ones is shown if somebody states it (the morning, where papers divide between
/// 09:30 and 09:40), else the first of them. `votes` must not be empty; `holds(outer, inner)` takes two different indices.
template <class Holds>
std::size_t most_said(const std::vector<std::size_t>& votes, Holds holds) {
  std::vector<std::size_t> tied;
  std::size_t most = 0;
  for (std::size_t inner = 0; inner < votes.size(); ++inner) {
    std::size_t support = votes[inner];
    bool innermost = true;
    for (std::size_t other = 0; other < votes.size(); ++other) {
      if (other == inner) continue;
      if (holds(inner, other)) innermost = false;
      if (holds(other, inner)) support += votes[other];
    }
    if (!innermost || support < most) continue;
    if (support > most) tied.clear();
    most = support;
    tied.push_back(inner);
  }
  if (tied.size() == 1) return tied.front();
  std::size_t shown = votes.size();
  for (std::size_t outer = 0; outer < votes.size(); ++outer) {
    bool holds_all = true;
    for (const std::size_t inner : tied) holds_all = holds_all && outer != inner && holds(outer, inner);
    if (holds_all && (shown == votes.size() || holds(shown, outer))) shown = outer;
  }
  return shown == votes.size() ? tied.front() : shown;
}

}  // namespace mannam::graph
