// What goes in: a way to read inputs one after the other, to work on one, and to take what became of it. What comes out: all of them taken
// in the order they were read, whatever number of threads worked. Why it exists: articles differ in length; threads that wait for each
// other after every batch stand still for a third of the time.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace mannam::tool {

/// `read()` gives an optional input, empty at the end; `work(input)` runs on any thread, several at once; `take(input, output)` is called
/// by one thread at a time, in order. No more than `window` inputs are held. What one of them throws ends the work and is thrown again.
template <class Read, class Work, class Take>
class OrderedWork {
 public:
  OrderedWork(Read read, Work work, Take take, std::size_t window)
      : read_(std::move(read)), work_(std::move(work)), take_(std::move(take)), window_(window) {}

  void run(std::size_t threads) {
    {
      std::vector<std::jthread> others;
      try {
        for (std::size_t count = 1; count < threads; ++count) others.emplace_back([this] { work_on(); });
      } catch (const std::system_error&) {  // no more threads to be had; those that run do it all
      }
      work_on();
    }
    if (error_) std::rethrow_exception(error_);
  }

 private:
  using Input = typename decltype(std::declval<Read>()())::value_type;
  using Output = decltype(std::declval<Work>()(std::declval<const Input&>()));
  struct Done {
    Input input;
    Output output;
  };

  void work_on() {
    try {
      while (std::optional<std::pair<std::size_t, Input>> next = read_next()) {
        Output output = work_(next->second);
        hand_on(next->first, {std::move(next->second), std::move(output)});
      }
    } catch (...) {
      const std::lock_guard lock(taking_);
      if (!error_) error_ = std::current_exception();
      room_.notify_all();
    }
  }

  std::optional<std::pair<std::size_t, Input>> read_next() {
    const std::lock_guard lock(reading_);
    if (ended_ || !has_room()) return std::nullopt;
    std::optional<Input> input = read_();
    ended_ = !input;
    if (ended_) return std::nullopt;
    return std::pair(next_++, std::move(*input));
  }

  /// Waits for it; false after an error.
  bool has_room() {
    std::unique_lock lock(taking_);
    room_.wait(lock, [&] { return error_ || next_ - turn_ < window_; });
    return !error_;
  }

  /// Whoever finds nobody taking takes all that is next in order.
  void hand_on(std::size_t number, Done done) {
    std::unique_lock lock(taking_);
    ready_.emplace(number, std::move(done));
    if (is_taken_) return;
    is_taken_ = true;
    while (!error_ && !ready_.empty() && ready_.begin()->first == turn_) {
      auto next = ready_.extract(ready_.begin());
      lock.unlock();
      take_(next.mapped().input, std::move(next.mapped().output));
      lock.lock();
      ++turn_;
      room_.notify_all();
    }
    is_taken_ = false;
  }

  Read read_;
  Work work_;
  Take take_;
  std::size_t window_;
  std::mutex reading_;
  std::size_t next_ = 0;  ///< the number of the next input; changed under both locks or read under one
  bool ended_ = false;
  std::mutex taking_;
  std::condition_variable room_;
  std::size_t turn_ = 0;  ///< the number of the next to be taken
  std::map<std::size_t, Done> ready_;
  bool is_taken_ = false;  ///< somebody takes
  std::exception_ptr error_;
};

}  // namespace mannam::tool
