// What goes in: a run of plain values, in a mapped file or grown here. What comes out: one way to read it. Why it exists: a dictionary
// opened from a compiled file and one read from text are the same tables; only who owns the bytes differs.
#pragma once

#include <span>
#include <type_traits>
#include <vector>

namespace mannam::dictionary {

/// Views what somebody else keeps until it is first changed; then it owns a copy. Copies and moves keep that.
template <class T>
class Section {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  Section() = default;
  explicit Section(std::span<const T> view) : view_(view) {}

  std::span<const T> values() const { return owns_ ? std::span<const T>(owned_) : view_; }
  std::size_t size() const { return owns_ ? owned_.size() : view_.size(); }
  bool empty() const { return size() == 0; }
  const T& operator[](std::size_t at) const { return owns_ ? owned_[at] : view_[at]; }

  /// To be changed.
  std::vector<T>& own() {
    if (!owns_) owned_.assign(view_.begin(), view_.end());
    owns_ = true;
    return owned_;
  }

 private:
  std::span<const T> view_;
  std::vector<T> owned_;
  bool owns_ = false;
};

}  // namespace mannam::dictionary
