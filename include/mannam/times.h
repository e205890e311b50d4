// What goes in: a text and the date it was written. What comes out: the times it speaks of, as values. Why it exists: the times stage
// can be used on its own: Extractor::find_times.
#pragma once

#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>

namespace mannam {

/// A time found in a text: Time with one mention and no id.
using FoundTime = Time;

}  // namespace mannam
