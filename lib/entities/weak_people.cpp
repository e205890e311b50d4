// What goes in: the hits of a text. What comes out: which weak names are people here. Why it exists: see weak_people.h.
#include "entities/weak_people.h"

#include <algorithm>

namespace mannam::entities {

namespace {

using dictionary::EntryType;
using names::Hit;

constexpr std::uint32_t syllable = 3;  // bytes

}  // namespace

WeakPeople::WeakPeople(std::string_view bytes, const names::Hits& hits, const EntityWords& words) : bytes_(bytes), words_(words) {
  for (const Hit& hit : hits)
    if (hit.entry != dictionary::no_entry) note(hit);
}

void WeakPeople::note(const Hit& hit) {
  if (hit.type == EntryType::Person) {
    if (hit.weak || hit.form == dictionary::FormKind::Short) return;
    person_starts_.insert(hit.span.start);
    person_ends_.insert(hit.particle.empty() ? hit.span.end : hit.particle.end);
    return;
  }
  const std::string_view kind = words_.entry(hit.entry).kind;
  const auto& kinds = hit.type == EntryType::Title ? words_.leading_titles : words_.leading_bodies;
  if ((hit.type == EntryType::Title || hit.type == EntryType::Organization) && std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
    leader_ends_.insert(hit.span.end);
}

bool WeakPeople::is_shown(const Hit& hit) const {
  if (hit.span.size() < 2 * syllable || hit.form == dictionary::FormKind::Hanja) return false;
  return behind_leader(hit) || in_list(hit) || addressed(hit);
}

/// 가수 태양, 미쓰에이 수지가.
bool WeakPeople::behind_leader(const Hit& hit) const {
  return hit.span.start > 0 && bytes_[hit.span.start - 1] == ' ' && leader_ends_.count(hit.span.start - 1) != 0;
}

/// 한도윤, 태양; 태양과 한도윤.
bool WeakPeople::in_list(const Hit& hit) const {
  const std::uint32_t end = hit.particle.empty() ? hit.span.end : hit.particle.end;
  const bool with = (hit.particle_functions & language::With) != 0;
  for (const std::string_view mark : {", ", "\u00B7", " "}) {
    if (mark == " " && !with) continue;
    if (bytes_.substr(end).starts_with(mark) && person_starts_.count(end + static_cast<std::uint32_t>(mark.size())) != 0) return true;
  }
  for (const std::string_view mark : {", ", "\u00B7"})
    if (bytes_.substr(0, hit.span.start).ends_with(mark) &&
        person_ends_.count(hit.span.start - static_cast<std::uint32_t>(mark.size())) != 0)
      return true;
  return false;
}

/// 클라라 측, 태양 씨.
bool WeakPeople::addressed(const Hit& hit) const {
  if (!hit.particle.empty() || hit.span.end >= bytes_.size() || bytes_[hit.span.end] != ' ') return false;
  const std::uint32_t start = hit.span.end + 1;
  return std::any_of(words_.address_behind.begin(), words_.address_behind.end(), [&](const std::string& address) {
    const std::uint32_t end = start + static_cast<std::uint32_t>(address.size());
    if (!bytes_.substr(start).starts_with(address)) return false;
    const std::uint32_t stop = end + words_.particles.match(bytes_, end).size;
    return stop >= bytes_.size() || static_cast<unsigned char>(bytes_[stop]) < 0x80;
  });
}

}  // namespace mannam::entities
