// What goes in: a Draft whose names have readings. What comes out: an entity for each name. Why it exists: see resolve.h.
#include "entities/resolve.h"

#include <algorithm>
#include <unordered_set>

namespace mannam::entities {

namespace {

using dictionary::Entry;
using dictionary::EntryIndex;
using dictionary::EntryType;
using dictionary::FormKind;

class Resolver {
 public:
  explicit Resolver(Draft& draft) : draft_(draft), tie_of_(draft.chosen.names.size(), none) {
    for (std::size_t i = 0; i < draft.ties.size(); ++i)
      if (tie_of_[draft.ties[i].person] == none || !draft.ties[i].title.empty())
        tie_of_[draft.ties[i].person] = static_cast<std::uint32_t>(i);
    for (const Choice& name : draft.chosen.names)
      for (const names::Hit* hit : name.readings)
        if (hit->entry != dictionary::no_entry && hit->form == FormKind::Name && !hit->weak) ++full_names_[hit->entry];
    for (const Choice& name : draft.chosen.names)
      if (acts(name))
        for (const names::Hit* hit : name.readings)
          if (hit->entry != dictionary::no_entry) acting_.insert(hit->entry);
  }

  void resolve() {
    auto& names = draft_.chosen.names;
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i].type != EntryType::Person) resolve_one(i);
    for (std::size_t i = 0; i < names.size(); ++i)
      if (names[i].type == EntryType::Person) resolve_one(i);
  }

 private:
  void resolve_one(std::size_t i) {
    Choice& name = draft_.chosen.names[i];
    if (name.readings.empty()) return;
    const names::Hit* best = nullptr;
    int best_score = 0;
    for (const names::Hit* hit : name.readings) {
      const int score = this->score(i, *hit);
      if (best == nullptr || score > best_score) {
        best = hit;
        best_score = score;
      }
    }
    name.type = best->type;
    name.entity = best->entry == dictionary::no_entry ? draft_.unknown_entity(best->type, best->span.of(draft_.text.bytes()))
                                                      : draft_.entity_of(target(best->entry));
  }

  EntryIndex target(EntryIndex entry) const {
    const std::string_view same = draft_.words.entry(entry).same_as;
    const EntryIndex other = same.empty() ? dictionary::no_entry : draft_.words.contents->find(same);
    return other == dictionary::no_entry ? entry : other;
  }

  int score(std::size_t i, const names::Hit& hit) const {
    const Choice& name = draft_.chosen.names[i];
    int score = 0;
    if (hit.entry == dictionary::no_entry) return -20;
    const Entry& entry = draft_.words.entry(hit.entry);
    const auto full = full_names_.find(hit.entry);
    if (full != full_names_.end()) score += hit.form == FormKind::Name ? 2 : 20;
    if (hit.weak) score -= 4;
    if (hit.form == FormKind::Typo) score -= 2;
    if (tie_of_[i] != none) score += tie_score(entry, draft_.ties[tie_of_[i]]);
    score += neighbour_score(i, entry) + inner_place_score(i, hit);
    const bool venue = entry.type == EntryType::Facility || entry.type == EntryType::Place;
    if (((name.functions & language::At) != 0 || draft_.words.venue_before(draft_.text.bytes(), name.span.start)) && venue) score += 3;
    if (entry.type == EntryType::Organization && (name.functions & (language::Subject | language::Topic | language::With)) != 0) score += 3;
    return score + section_score(i, entry);
  }

  /// What may be a place and its government, or a service and its company: with nothing that acts the first.
  int section_score(std::size_t i, const Entry& entry) const {
    const Choice& name = draft_.chosen.names[i];
    const auto may_be = [&](EntryType type) {
      return std::any_of(name.readings.begin(), name.readings.end(), [&](const names::Hit* hit) { return hit->type == type; });
    };
    if (!may_be(EntryType::Organization)) return 0;
    if (entry.type == EntryType::Product) return is_used(name) ? 4 : -1;
    if (entry.type != EntryType::Organization || !may_be(EntryType::Place)) return 0;
    if (acting_.count(draft_.words.contents->find(entry.id)) != 0) return acts(name) ? 4 : 0;
    const auto& names = draft_.chosen.names;
    const bool in_list = i + 1 < names.size() && names[i + 1].type == EntryType::Place && names[i + 1].span.start <= name.particle.end + 2;
    return (name.functions & language::With) != 0 && in_list ? -4 : -1;
  }

  /// 해송시는 밝혔다, 해송시 관계자, 해송시(시장 한도윤)는: somebody acts or speaks; elsewhere in the text the government is meant too.
  bool acts(const Choice& name) const {
    const std::string_view bytes = draft_.text.bytes();
    if (name.affiliation || (name.functions & (language::Subject | language::Topic)) != 0) return true;
    if (draft_.words.speaker_behind(bytes, name.span.end) || draft_.words.head_title(bytes, name.span.end).entry != dictionary::no_entry)
      return true;
    const auto& titles = draft_.chosen.titles;
    return bytes.substr(name.span.end).starts_with('(') &&
           std::any_of(titles.begin(), titles.end(), [&](const TitleUse& title) { return title.span.start == name.span.end + 1; });
  }

  /// 소리벗에 올렸다, 소리벗 계정: a service that somebody makes use of.
  bool is_used(const Choice& name) const {
    constexpr std::uint32_t somewhere = language::At | language::To | language::From | language::By;
    return (name.functions & somewhere) != 0 || draft_.words.use_behind(draft_.text.bytes(), name.span.end);
  }

  /// The dictionary's facts about a person against what the text ties to the name.
  int tie_score(const Entry& entry, const Tie& tie) const {
    int score = 0;
    for (const dictionary::Role& role : entry.roles) {
      int fits = 0;
      if (tie.organization != none && related(tie.organization, role.organization)) fits += 8;
      if (!role.title_ko.empty() && tie.title.find(role.title_ko) != std::string::npos) fits += 4;
      if (!role.title_en.empty() && tie.title.find(role.title_en) != std::string::npos) fits += 4;
      score = std::max(score, fits);
    }
    return score;
  }

  bool related(std::uint32_t organization, std::string_view id) const {
    for (const names::Hit* hit : draft_.chosen.names[organization].readings) {
      if (hit->entry == dictionary::no_entry) continue;
      const Entry& entry = draft_.words.entry(hit->entry);
      if (entry.id == id || entry.parent == id || entry.same_as == id) return true;
      const EntryIndex role = draft_.words.contents->find(id);
      if (role != dictionary::no_entry && draft_.words.entry(role).parent == entry.id) return true;
    }
    return false;
  }

  /// 서울 중구: the district that lies in the place right before it. 일본 환경성: the body of that country.
  int neighbour_score(std::size_t i, const Entry& entry) const {
    if (i == 0 || (entry.in.empty() && entry.country.empty())) return 0;
    const Choice& name = draft_.chosen.names[i];
    const Choice& before = draft_.chosen.names[i - 1];
    if (before.entity == none || name.span.start - std::min(name.span.start, before.span.end) > 2) return 0;
    const EntryIndex outer = draft_.entities[before.entity].entry;
    if (outer == dictionary::no_entry) return 0;
    if (draft_.words.is_body_of_country(entry) && entry.country == draft_.words.entry(outer).id) return 10;
    EntryIndex around = draft_.words.contents->find(entry.in);
    for (int depth = 0; depth < 4 && around != dictionary::no_entry; ++depth) {
      if (around == outer) return 10 - depth;
      around = draft_.words.contents->find(draft_.words.entry(around).in);
    }
    return 0;
  }

  /// 서울시 중구: before a place that lies in it a city is a place and not its government.
  int inner_place_score(std::size_t i, const names::Hit& hit) const {
    const auto& names = draft_.chosen.names;
    if (hit.type != EntryType::Place || i + 1 >= names.size() || names[i + 1].span.start - names[i].span.end > 2) return 0;
    for (const names::Hit* next : names[i + 1].readings)
      if (next->entry != dictionary::no_entry && draft_.words.entry(next->entry).in == draft_.words.entry(hit.entry).id) return 6;
    return 0;
  }

  Draft& draft_;
  std::vector<std::uint32_t> tie_of_;
  std::unordered_map<EntryIndex, int> full_names_;
  std::unordered_set<EntryIndex> acting_;  ///< who acts somewhere in the text
};

}  // namespace

void resolve(Draft& draft) { Resolver(draft).resolve(); }

void join_stand_ins(Draft& draft) {
  for (Choice& name : draft.chosen.names) {
    if (name.entity == none || name.type != EntryType::Organization) continue;
    const EntryIndex index = draft.entities[name.entity].entry;
    if (index == dictionary::no_entry) continue;
    for (const std::string_view id : draft.words.entry(index).stands_for) {
      const auto meant = draft.of_entry.find(draft.words.contents->find(id));
      if (meant == draft.of_entry.end()) continue;
      name.entity = meant->second;
      name.why.push_back("stands for it");
    }
  }
}

}  // namespace mannam::entities
