// What goes in: results and what went wrong. What comes out: stdout, stderr and the exit code. Why it exists: see console.h.
#include "tool/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <fmt/format.h>

namespace mannam::tool {

void tell(const Problem& problem) { fmt::print(stderr, "mannam: {}\n", describe(problem)); }

void tell(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) tell(problem);
}

void write(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

int finish(int code) {
  const bool flushed = std::fflush(stdout) == 0;
  if (flushed && !std::ferror(stdout)) return code;
  if (errno != EPIPE) fmt::print(stderr, "mannam: cannot write the output: {}\n", std::strerror(errno));
  return Failed;
}

int exit_code(std::size_t done, std::size_t failed) {
  if (failed == 0) return Done;
  return done == 0 ? Failed : SomeFailed;
}

bool stdin_is_terminal() { return isatty(STDIN_FILENO) == 1; }

bool stdout_is_terminal() { return isatty(STDOUT_FILENO) == 1; }

int terminal_width() {
  winsize size{};
  if (!stdout_is_terminal() || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

bool wants_colour() {
  const char* refused = std::getenv("NO_COLOR");
  return stdout_is_terminal() && (refused == nullptr || *refused == '\0');
}

Progress::Progress(std::size_t total, const char* what) : visible_(total != 1 && isatty(STDERR_FILENO) == 1), total_(total), what_(what) {}

Progress::~Progress() {
  if (visible_) fmt::print(stderr, "\r\033[K");
}

void Progress::show(std::size_t done) {
  if (!visible_) return;
  if (total_ == 0) {
    fmt::print(stderr, "\r{} {}", done, what_);
  } else {
    fmt::print(stderr, "\r{} of {} {}", done, total_, what_);
  }
}

}  // namespace mannam::tool
