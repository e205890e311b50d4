// What goes in: a document's people with the offices they hold, by its own words or the dictionary's. What comes out: who holds an office.
// Why it exists: a headline says 누리AI 대표, the text below her name, and both are one side of one meeting.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "events/phrases.h"

namespace mannam::events {

/// One document's. Linear in its names to build.
class OfficeHolders {
 public:
  explicit OfficeHolders(const Document& document);

  /// The first mention of the one whom the text names and who holds this office of the entity; entities::none where nobody does, or two do.
  std::uint32_t find(std::uint32_t entity, std::string_view title) const;

 private:
  void add(std::uint32_t organization, std::string_view title, std::uint32_t mention);

  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> holders_;
};

/// False for the office of years gone by or to come: "2014..2019".
bool holds_in(std::string_view years, const std::optional<DateTime>& reference);

}  // namespace mannam::events
