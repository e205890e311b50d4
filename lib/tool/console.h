// What goes in: results and what went wrong. What comes out: stdout, stderr and the exit code. Why it exists: data go to stdout, everything
// else to stderr, and a full disk or a closed pipe is noticed in one place.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <mannam/result.h>

namespace mannam::tool {

/// The exit codes of the program, as `mannam --help` lists them.
enum Exit { Done = 0, Failed = 1, WrongUsage = 2, SomeFailed = 3, BadDictionary = 4 };

/// `mannam: ` and the described problem, on stderr.
void tell(const Problem& problem);
void tell(const std::vector<Problem>& problems);

void write(std::string_view text);

/// Flushes stdout. Where something could not be written (a full disk) says so and gives Failed, else `code`.
int finish(int code);

/// The exit code of a run over several documents.
int exit_code(std::size_t done, std::size_t failed);

bool stdin_is_terminal();
bool stdout_is_terminal();
/// Columns of the terminal stdout stands on; 80 where it stands on none.
int terminal_width();
/// On a terminal, unless NO_COLOR is set.
bool wants_colour();

/// A counter on stderr, shown only where that is a terminal and there is more than one thing to wait for.
class Progress {
 public:
  /// `total` is 0 where it is not known; `what` is counted.
  explicit Progress(std::size_t total, const char* what = "articles");
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void show(std::size_t done);

 private:
  bool visible_ = false;
  std::size_t total_ = 0;
  const char* what_;
};

}  // namespace mannam::tool
