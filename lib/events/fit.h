// What goes in: nothing. What comes out: the frame a matcher is filling. Why it exists: frames.cpp and sides.cpp fill the same one.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "events/frames.h"

namespace mannam::events {

/// A frame being filled.
struct FrameMatcher::Fit {
  Frame frame;
  std::vector<bool> used;                                  ///< phrases taken
  std::vector<const RoleRule*> done;                       ///< lines filled
  std::vector<std::pair<const RoleRule*, text::Span>> by;  ///< … with which words, for those who ask why
  int sides = 0;

  bool has(const RoleRule* role) const { return std::find(done.begin(), done.end(), role) != done.end(); }
};

}  // namespace mannam::events
