// What goes in: a finished Graph. What comes out: answers to what its users ask of it. Why it exists: look-ups by id and the reading of an
// argument are needed by every output format and every caller.
#include "graph/parts.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace mannam {
inline namespace v0_1 {

namespace {

/// "t12" gives 11; npos for anything else.
std::size_t time_index(std::string_view id) {
  std::size_t number = 0;
  if (id.size() < 2 || id[0] != 't') return std::string_view::npos;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
  if (error != std::errc() || end != id.data() + id.size() || number == 0) return std::string_view::npos;
  return number - 1;
}

}  // namespace

const Entity* Graph::entity(std::string_view id) const& {
  const auto at =
      std::lower_bound(entities_.begin(), entities_.end(), id, [](const Entity& e, std::string_view wanted) { return e.id < wanted; });
  return at != entities_.end() && at->id == id ? &*at : nullptr;
}

const Time* Graph::time(std::string_view id) const& {
  const std::size_t index = time_index(id);  // assemble numbers them t1, t2 … in the order in which they stand
  return index < times_.size() && times_[index].id == id ? &times_[index] : nullptr;
}

std::string Graph::text(const Argument& argument) const {
  if (const auto* filler = std::get_if<EntityFiller>(&argument.filler)) {
    const Entity* found = entity(filler->entity);
    if (found == nullptr) return filler->entity;
    if (!found->name_ko.empty()) return found->name_ko;
    return found->name_en.empty() ? found->id : found->name_en;
  }
  if (const auto* filler = std::get_if<TimeFiller>(&argument.filler)) return filler->value;
  if (const auto* filler = std::get_if<DurationFiller>(&argument.filler)) return filler->value;
  if (const auto* filler = std::get_if<AmountFiller>(&argument.filler)) {
    if (filler->low == filler->high) return fmt::format("{} {}", filler->low, filler->currency);
    return fmt::format("{}-{} {}", filler->low, filler->high, filler->currency);
  }
  return std::get<TextFiller>(argument.filler).span.text;
}

}  // namespace v0_1
}  // namespace mannam
