// What goes in: nothing. What comes out: Problem and Result, the way every loading function of mannam says what is wrong.
// Why it exists: a dictionary or a rule pack with twelve mistakes reports twelve, each with file, line, column and a hint, and
// nothing is thrown. Searching never fails, so only loading returns a Result.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <mannam/export.h>

namespace mannam {
inline namespace v0_1 {

/// One thing that is wrong in an input. Lines and columns count from 1; 0 means "the whole file". Columns count bytes.
struct Problem {
  std::string file{};         ///< path as it was given, or the document's id
  int line = 0;               ///< from 1; 0 for the whole file
  int column = 0;             ///< from 1, in bytes; 0 where none can be told
  std::string what{};         ///< one sentence, no full stop
  std::string source_line{};  ///< the line itself, empty where there is none to show
  std::string hint{};         ///< what to do about it, empty where nothing helps

  bool operator==(const Problem&) const = default;
};

/// `file:line:column: what`, the line, `^ near here` under the column and the hint, each on a line of its own.
/// No newline at the end. Width on screen is counted so that the caret stands right below Hangul (two columns each).
MANNAM_EXPORT std::string describe(const Problem& problem);

/// A value, or all the problems that kept it from being made. Thread-compatible; moves when T moves.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}                              ///< What was made.
  Result(std::vector<Problem> problems) : problems_(std::move(problems)) {}  ///< Why nothing was made; not empty.

  bool has_value() const { return value_.has_value(); }   ///< True where there is a value.
  explicit operator bool() const { return has_value(); }  ///< The same.

  /// The value. Calling these without one is a programming error.
  T& operator*() & { return *value_; }
  const T& operator*() const& { return *value_; }   ///< The value. Calling this without one is a programming error.
  T operator*() && { return std::move(*value_); }   ///< a value: of a temporary no reference would last
  T* operator->() { return &*value_; }              ///< The same.
  const T* operator->() const { return &*value_; }  ///< The same.

  /// Everything that is wrong, in order of file and line. Empty exactly when there is a value.
  const std::vector<Problem>& problems() const& { return problems_; }
  std::vector<Problem> problems() && { return std::move(problems_); }  ///< The same, of a temporary.

 private:
  std::optional<T> value_;
  std::vector<Problem> problems_;
};

}  // namespace v0_1
}  // namespace mannam
