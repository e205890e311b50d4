// What goes in: the words behind `mannam query`. What comes out: its settings. Why it exists: they are many, and shared with no other
// subcommand.
#pragma once

#include "tool/commands.h"

namespace CLI {
class App;
}

namespace mannam::tool {

/// Adds the subcommand; once the command line is read, `settings` holds what it says. `settings` must outlive `program`'s reading.
void add_query(CLI::App& program, QuerySettings& settings);

}  // namespace mannam::tool
