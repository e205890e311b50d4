// What goes in: a Draft whose names have readings. What comes out: an entity for each name. Why it exists: see resolve.h.
#include "entities/resolve.h"

#include <algorithm>

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
    if ((name.functions & language::At) != 0 && venue) score += 3;
    if (entry.type == EntryType::Organization && (name.functions & (language::Subject | language::Topic | language::With)) != 0) score += 3;
    return score;
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

  /// 서울 중구: the district that lies in the place right before it.
  int neighbour_score(std::size_t i, const Entry& entry) const {
    if (i == 0 || entry.in.empty()) return 0;
    const Choice& name = draft_.chosen.names[i];
    const Choice& before = draft_.chosen.names[i - 1];
    if (before.entity == none || name.span.start - std::min(name.span.start, before.span.end) > 2) return 0;
    const EntryIndex outer = draft_.entities[before.entity].entry;
    if (outer == dictionary::no_entry) return 0;
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
