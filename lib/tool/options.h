// What goes in: the words of the command line. What comes out: the settings of a subcommand, and it is run. Why it exists: what an option
// is called and what it means by default is decided in one place.
#pragma once

namespace mannam::tool {

/// Reads the command line, runs the subcommand and gives the exit code.
int run(int argument_count, char** arguments);

}  // namespace mannam::tool
