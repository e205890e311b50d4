// What goes in: a Graph. What comes out: its JSON in pieces, as it is written. Why it exists: the text of a merged graph is as large as the
// graph; a program that only passes it on need not hold both.
#pragma once

#include <functional>
#include <string_view>

#include <mannam/graph.h>

namespace mannam::output {

/// The bytes of to_json, or of to_json_line where not `indented`, to `sink` in pieces of some 64 KiB.
void write_json(const Graph& graph, bool indented, const std::function<void(std::string_view)>& sink);

}  // namespace mannam::output
