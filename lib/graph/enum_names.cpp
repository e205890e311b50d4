// What goes in: an enumerator or its word. What comes out: the other. Why it exists: the words are part of the schema and must stand in
// one place.
#include "graph/enum_names.h"

#include <array>

namespace mannam {
inline namespace v0_1 {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 6> entity_types = {"Person", "Organization", "Place", "Facility", "Product", "Work"};
constexpr std::array<std::string_view, 6> mention_kinds = {"name", "short", "variant", "typo", "title", "pronoun"};
constexpr std::array<std::string_view, 7> modalities = {"happened", "ongoing", "planned", "expected", "possible", "denied", "cancelled"};
constexpr std::array<std::string_view, 7> zones = {"headline", "byline", "caption", "body", "list", "comments", "menu"};
constexpr std::array<std::string_view, 3> offset_units = {"utf8", "utf16", "codepoint"};

template <class Enum, std::size_t size>
std::optional<Enum> find(const std::array<std::string_view, size>& names, std::string_view name) {
  for (std::size_t i = 0; i < size; ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace

std::string_view to_string(EntityType type) { return entity_types[static_cast<std::size_t>(type)]; }
std::string_view to_string(MentionKind kind) { return mention_kinds[static_cast<std::size_t>(kind)]; }
std::string_view to_string(Modality modality) { return modalities[static_cast<std::size_t>(modality)]; }
std::string_view to_string(Zone zone) { return zones[static_cast<std::size_t>(zone)]; }
std::string_view to_string(OffsetUnit unit) { return offset_units[static_cast<std::size_t>(unit)]; }

}  // namespace v0_1
}  // namespace mannam

namespace mannam::graph {

template <>
std::optional<EntityType> from_name(std::string_view name) {
  return find<EntityType>(entity_types, name);
}
template <>
std::optional<MentionKind> from_name(std::string_view name) {
  return find<MentionKind>(mention_kinds, name);
}
template <>
std::optional<Modality> from_name(std::string_view name) {
  return find<Modality>(modalities, name);
}
template <>
std::optional<Zone> from_name(std::string_view name) {
  return find<Zone>(zones, name);
}
template <>
std::optional<OffsetUnit> from_name(std::string_view name) {
  return find<OffsetUnit>(offset_units, name);
}

}  // namespace mannam::graph
