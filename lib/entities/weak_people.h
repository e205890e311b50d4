// What goes in: the hits of a text. What comes out: which weak names of people their neighbours show to be people. Why it exists: 태양,
// 수지 or 클라라 are words and names of others too; a band, a role or a named person beside them tells who is meant.
#pragma once

#include <string_view>
#include <unordered_set>
#include <vector>

#include "entities/entity_words.h"
#include "names/hits.h"
#include "text/text.h"

namespace mannam::entities {

class WeakPeople {
 public:
  WeakPeople(const text::Text& text, const names::Hits& hits, const EntityWords& words);

  /// Of a weak hit of the dictionary that is a person.
  bool is_shown(const names::Hit& hit) const;

 private:
  void note(const names::Hit& hit);
  bool behind_leader(const names::Hit& hit) const;
  bool in_list(const names::Hit& hit) const;
  bool addressed(const names::Hit& hit) const;
  bool acts(const names::Hit& hit) const;
  bool opens_sentence(std::uint32_t at) const;
  bool opens_clause(std::uint32_t at) const;

  const text::Text& text_;
  std::string_view bytes_;
  const EntityWords& words_;
  std::unordered_set<std::uint32_t> title_ends_, body_ends_;  ///< of roles of stage and sport, bands and clubs
  std::vector<std::uint32_t> leaders_;                        ///< their starts, in order
  std::unordered_set<std::uint32_t> person_starts_, person_ends_;
};

}  // namespace mannam::entities
