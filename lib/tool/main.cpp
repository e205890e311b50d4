// What goes in: the command line. What comes out: the work of one subcommand and its exit code. Why it exists: the words of the command
// line stand here and nowhere else.
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <new>

#include "tool/console.h"
#include "tool/options.h"

int main(int argument_count, char** arguments) {
  std::signal(SIGPIPE, SIG_DFL);  // `mannam extract … | head` ends quietly, also under parents that ignore the signal
  std::ios::sync_with_stdio(false);
  try {
    return mannam::tool::run(argument_count, arguments);
  } catch (const std::bad_alloc&) {
    std::fputs("mannam: out of memory\n", stderr);
    return mannam::tool::finish(mannam::tool::Failed);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "mannam: %s\n", error.what());
    return mannam::tool::finish(mannam::tool::Failed);
  }
}
