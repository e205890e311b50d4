// What goes in: a word of the JSON ("Person", "happened"). What comes out: the enumerator. Why it exists: the words stand once, in
// enum_names.cpp, and both the writer (to_string) and the reader use them.
#pragma once

#include <optional>
#include <string_view>

#include <mannam/graph.h>

namespace mannam::graph {

/// Defined for EntityType, MentionKind, Modality, Zone and OffsetUnit.
template <class Enum>
std::optional<Enum> from_name(std::string_view name);

}  // namespace mannam::graph
