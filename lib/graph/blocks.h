// What goes in: accounts with their parties and the days they may speak of. What comes out: the events that share a party and may share a
// day. Why it exists: comparing all pairs of 10,000 articles is out of the question; only what falls into one block is compared.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/account_facts.h"

namespace mannam::graph {

/// A window of days is filed by day, a longer one by thirty days, one without limits in one place.
class Blocks {
 public:
  /// Events, by number, that share a party and a type with the account and lie near it in time: in order, without doubles.
  std::vector<std::uint32_t> near(const AccountFacts& facts) const;

  /// From now on `event` is found where this account is.
  void add(const AccountFacts& facts, std::uint32_t event);

 private:
  static constexpr std::size_t levels = 3;

  struct Key {
    std::string_view type;
    std::string_view party;
    std::int64_t bucket = 0;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  using Files = std::unordered_map<Key, std::vector<std::uint32_t>, KeyHash>;

  struct Range {
    std::int64_t first = 0;
    std::int64_t last = 0;
  };
  static std::size_t level_of(const AccountFacts& facts);
  static Range range_at(const AccountFacts& facts, std::size_t level, std::int64_t margin_days);

  std::array<Files, levels> own_;  ///< events filed at this level
  std::array<Files, levels> own_or_finer_;
};

}  // namespace mannam::graph
