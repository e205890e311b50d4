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

namespace {

/// What waits to be written, and what went wrong. C's streams lose what they held where a call is interrupted.
struct Output {
  std::string waiting;
  int error = 0;
};

Output& output() {
  static Output one;
  return one;
}

void flush(Output& out) {
  std::string_view rest = out.waiting;
  while (!rest.empty() && out.error == 0) {
    const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) out.error = errno;
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  out.waiting.clear();
}

}  // namespace

void write(std::string_view text) {
  constexpr std::size_t enough = std::size_t{1} << 16;
  Output& out = output();
  if (out.error != 0) return;
  out.waiting.append(text);
  if (out.waiting.size() >= enough || stdout_is_terminal()) flush(out);
}

int finish(int code) {
  Output& out = output();
  flush(out);
  const bool printed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;  // the help is printed by another library
  const int error = out.error != 0 ? out.error : printed ? 0 : errno;
  if (error == 0) return code;
  if (error != EPIPE) fmt::print(stderr, "mannam: cannot write the output: {}\n", std::strerror(error));
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
