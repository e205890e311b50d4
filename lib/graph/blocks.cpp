// What goes in: accounts. What comes out: the events near them. Why it exists: see blocks.h.
#include "graph/blocks.h"

#include <algorithm>
#include <functional>

namespace mannam::graph {

namespace {

constexpr std::int64_t longest_by_day = 10 * minutes_a_day;
constexpr std::int64_t longest_by_month = 400 * minutes_a_day;
constexpr std::int64_t margin = 2;  // days that an announced and a held meeting may lie apart

std::int64_t bucket_of(std::int64_t day, std::size_t level) {
  if (level == 0) return day;
  return level == 1 ? (day + 3'000'000) / 30 : 0;  // the sum is positive for every year of four digits
}

}  // namespace

std::size_t Blocks::KeyHash::operator()(const Key& key) const {
  const std::hash<std::string_view> hash;
  return hash(key.party) * 31 + hash(key.type) * 7 + static_cast<std::size_t>(key.bucket) * 0x9e3779b97f4a7c15ULL;
}

std::size_t Blocks::level_of(const AccountFacts& facts) {
  if (!facts.window || facts.window->length() > longest_by_month) return 2;
  return facts.window->length() > longest_by_day ? 1 : 0;
}

Blocks::Range Blocks::range_at(const AccountFacts& facts, std::size_t level, std::int64_t margin_days) {
  if (level == 2 || !facts.window) return {0, 0};
  return {bucket_of(facts.window->first_day() - margin_days, level), bucket_of(facts.window->last_day() + margin_days, level)};
}

std::vector<std::uint32_t> Blocks::near(const AccountFacts& facts) const {
  std::vector<std::uint32_t> found;
  const std::size_t own_level = level_of(facts);
  for (std::size_t level = own_level; level < levels; ++level) {
    const Files& files = level == own_level ? own_or_finer_[level] : own_[level];
    const Range range = range_at(facts, level, margin);
    for (const std::string_view party : facts.parties)
      for (std::int64_t bucket = range.first; bucket <= range.last; ++bucket)
        if (const auto file = files.find({facts.account->type, party, bucket}); file != files.end())
          found.insert(found.end(), file->second.begin(), file->second.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void Blocks::add(const AccountFacts& facts, std::uint32_t event) {
  const std::size_t own_level = level_of(facts);
  const auto file_in = [&](Files& files, std::size_t level) {
    const Range range = range_at(facts, level, 0);
    for (const std::string_view party : facts.parties)
      for (std::int64_t bucket = range.first; bucket <= range.last; ++bucket) {
        std::vector<std::uint32_t>& file = files[{facts.account->type, party, bucket}];
        if (std::find(file.begin(), file.end(), event) == file.end()) file.push_back(event);
      }
  };
  file_in(own_[own_level], own_level);
  for (std::size_t level = own_level; level < levels; ++level) file_in(own_or_finer_[level], level);
}

}  // namespace mannam::graph
