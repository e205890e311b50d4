// What goes in: numbers. What comes out: the same numbers, in order, however long each took. Why it exists: see tool/ordered_work.h.
#include "tool/ordered_work.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>
#include <vector>

#include "catch.h"

using mannam::tool::OrderedWork;

namespace {

/// Counts to `last`; every third takes long.
std::vector<int> run(int last, std::size_t threads, std::size_t window, std::size_t& most_held) {
  int next = 0;
  std::atomic<std::size_t> read_so_far = 0;
  std::vector<int> taken;
  const auto read = [&]() -> std::optional<int> {
    if (next == last) return std::nullopt;
    ++read_so_far;
    return next++;
  };
  const auto work = [](const int& number) {
    if (number % 3 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
    return number * 2;
  };
  const auto take = [&](const int& number, int doubled) {
    CHECK(doubled == 2 * number);
    most_held = std::max(most_held, read_so_far - taken.size());
    taken.push_back(number);
  };
  OrderedWork(read, work, take, window).run(threads);
  return taken;
}

}  // namespace

TEST_CASE("Work is taken in the order it was read", "[tool]") {
  std::vector<int> expected(300);
  for (int i = 0; i < 300; ++i) expected[static_cast<std::size_t>(i)] = i;
  for (const std::size_t threads : {1u, 2u, 5u}) {
    std::size_t most_held = 0;
    CHECK(run(300, threads, 8, most_held) == expected);
    CHECK(most_held <= 8);
  }
}

TEST_CASE("Nothing to read is nothing to take", "[tool]") {
  std::size_t most_held = 0;
  CHECK(run(0, 3, 8, most_held).empty());
}

TEST_CASE("What work or taking throws ends it all", "[tool]") {
  for (const bool in_work : {true, false})
    for (const std::size_t threads : {1u, 4u}) {
      int next = 0, taken = 0;
      const auto read = [&]() -> std::optional<int> { return next++; };  // without an end
      const auto work = [&](const int& number) {
        if (in_work && number == 20) throw std::runtime_error("twenty");
        return number;
      };
      const auto take = [&](const int&, int number) {
        if (!in_work && number == 20) throw std::runtime_error("twenty");
        ++taken;
      };
      CHECK_THROWS_WITH(OrderedWork(read, work, take, 4).run(threads), "twenty");
      CHECK(taken <= 20);
    }
}
