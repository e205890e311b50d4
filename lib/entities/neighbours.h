// What goes in: chosen names and titles. What comes out: what stands right before or behind an offset. Why it exists: tying titles to names
// is all about neighbours; looking them up is kept apart from deciding what they mean.
#pragma once

#include <string_view>

#include "entities/choose.h"

namespace mannam::entities {

/// Views of one text and its choices; both must outlive it. Look-ups are logarithmic; an index equal to the size means "none".
class Neighbours {
 public:
  Neighbours(std::string_view bytes, const Chosen& chosen, const EntityWords& words)
      : bytes_(bytes), names_(chosen.names), titles_(chosen.titles), words_(words) {}

  char at(std::uint32_t offset) const;

  std::uint32_t skip_space(std::uint32_t offset) const;

  /// Behind a bracket that opens at `offset` and closes within the sentence; `offset` itself where there is none.
  std::uint32_t skip_bracket(std::uint32_t offset, std::uint32_t end) const;

  /// Behind a word like "former" or "new", where it is followed by a name: 신임 중국 대외연락부장.
  std::uint32_t skip_modifier(std::uint32_t offset) const;

  std::size_t title_at(std::uint32_t offset) const;

  std::size_t title_ending_at(std::uint32_t offset) const;

  std::size_t name_at(std::uint32_t offset) const;

  std::size_t name_ending_at(std::uint32_t offset) const;

  /// A name whose possessive particle ends at `end`.
  std::size_t behind_possessive(std::uint32_t end) const;

  std::uint32_t possessive_end(std::uint32_t offset) const;

  bool stops_unit(std::string_view word) const;

  /// Words that may name a unit between an organisation (or a name) and a title: no particle, no punctuation, no other name.
  bool is_unit(std::uint32_t start, std::uint32_t end) const;

  bool is_modifier(std::uint32_t start, std::uint32_t end) const;

 private:
  std::string_view bytes_;
  const std::vector<Choice>& names_;
  const std::vector<TitleUse>& titles_;
  const EntityWords& words_;
};

}  // namespace mannam::entities
