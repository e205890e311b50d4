// What goes in: the hits of a text. What comes out: which weak names are people here. Why it exists: see weak_people.h.
#include "entities/weak_people.h"

#include <algorithm>

namespace mannam::entities {

namespace {

using dictionary::EntryType;
using names::Hit;

constexpr std::uint32_t syllable = 3;  // bytes
constexpr std::uint32_t of_actors = language::Topic | language::Subject | language::With | language::Of;
constexpr std::uint32_t near = 200;  // bytes to a role or a body that speaks for a name

}  // namespace

WeakPeople::WeakPeople(const text::Text& text, const names::Hits& hits, const EntityWords& words)
    : text_(text), bytes_(text.bytes()), words_(words) {
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
  if (hit.type != EntryType::Title && hit.type != EntryType::Organization) return;
  const std::string_view kind = words_.contents->entries.kind(hit.entry);
  const auto& kinds = hit.type == EntryType::Title ? words_.leading_titles : words_.leading_bodies;
  if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
    (hit.type == EntryType::Title ? title_ends_ : body_ends_).insert(hit.span.end);
    leaders_.push_back(hit.span.start);
  }
}

bool WeakPeople::is_shown(const Hit& hit) const {
  if (hit.span.size() < 2 * syllable || hit.form == dictionary::FormKind::Hanja) return false;
  return behind_leader(hit) || in_list(hit) || addressed(hit) || acts(hit);
}

/// 가수 태양, 미쓰에이 수지가. A body wants the particle of somebody who acts: 리버풀 이적 완료. So does a short form: 시인 하인리히
/// 하이네.
bool WeakPeople::behind_leader(const Hit& hit) const {
  if (hit.span.start == 0 || bytes_[hit.span.start - 1] != ' ') return false;
  const bool acting = !hit.particle.empty() && (hit.particle_functions & of_actors) != 0 && (hit.particle_functions & language::At) == 0;
  if (hit.form == dictionary::FormKind::Short && !acting) return false;
  return title_ends_.count(hit.span.start - 1) != 0 || (body_ends_.count(hit.span.start - 1) != 0 && acting);
}

/// 한도윤, 태양; 태양과 한도윤.
bool WeakPeople::in_list(const Hit& hit) const {
  const bool more_behind = hit.particle.empty() && bytes_.substr(hit.span.end).starts_with(' ');
  if (hit.form == dictionary::FormKind::Short && (more_behind || hit.span.size() < 3 * syllable)) return false;
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

/// 갤러거는 at the start of a sentence, 갤러거에게: three syllables are rarely a word of every day; two want a role or a body of such
/// people near by.
bool WeakPeople::acts(const Hit& hit) const {
  if (hit.particle.empty() || static_cast<unsigned char>(bytes_[hit.span.start]) < 0x80) return false;
  const bool long_enough = hit.span.size() >= 3 * syllable;
  const std::string_view particle = hit.particle.of(bytes_);
  const auto& of_people = words_.particles_of_people;
  if (long_enough && std::find(of_people.begin(), of_people.end(), particle) != of_people.end()) return true;
  if (!(hit.particle_functions & (language::Topic | language::Subject)) || hit.particle.size() != syllable) return false;
  if (long_enough) return opens_clause(hit.span.start);
  if (hit.form == dictionary::FormKind::Short || !opens_sentence(hit.span.start)) return false;
  const auto leader = std::lower_bound(leaders_.begin(), leaders_.end(), hit.span.start - std::min(hit.span.start, near));
  return leader != leaders_.end() && *leader < hit.span.end + near;
}

bool WeakPeople::opens_sentence(std::uint32_t at) const {
  const auto sentence = std::lower_bound(text_.sentences.begin(), text_.sentences.end(), at,
                                         [](const text::Sentence& one, std::uint32_t start) { return one.span.start < start; });
  return sentence != text_.sentences.end() && sentence->span.start == at;
}

/// At the start of a sentence, behind its first word where that is short (한편), or behind a comma.
bool WeakPeople::opens_clause(std::uint32_t at) const {
  if (opens_sentence(at) || bytes_.substr(0, at).ends_with(", ")) return true;
  if (at < 2 || bytes_[at - 1] != ' ') return false;
  const std::size_t space = bytes_.rfind(' ', at - 2), line = bytes_.rfind('\n', at - 2);
  std::size_t start = space == std::string_view::npos ? 0 : space + 1;
  if (line != std::string_view::npos) start = std::max(start, line + 1);
  return at - 1 - start <= 2 * syllable && opens_sentence(static_cast<std::uint32_t>(start));
}

}  // namespace mannam::entities
