// What goes in: every hit of the names stage. What comes out: names and titles that do not overlap. Why it exists: see choose.h.
#include "entities/choose.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "entities/hit_sentences.h"
#include "entities/spellings.h"
#include "entities/weak_people.h"

namespace mannam::entities {

namespace {

using dictionary::EntryType;
using dictionary::FormKind;
using names::Derivation;
using names::Hit;

bool is_title(const Hit& hit) { return hit.type == EntryType::Title; }

struct StartOrder {
  bool operator()(const Hit& hit, std::uint32_t offset) const { return hit.span.start < offset; }
  bool operator()(std::uint32_t offset, const Hit& hit) const { return offset < hit.span.start; }
};

class Chooser {
 public:
  Chooser(const text::Text& text, const names::Hits& hits, const EntityWords& words, bool all_zones)
      : text_(text),
        hits_(hits),
        words_(words),
        weak_people_(text, hits, words),
        sentences_(sentences_of(text, hits)),
        taken_(text.bytes().size() + 1, 0),
        marks_(text.bytes().size() + 1, 0) {
    for (std::size_t i = 0; i < hits.size(); ++i) {
      if (sentences_[i] == none) continue;
      if ((!all_zones && is_furniture(text.sentences[sentences_[i]].zone)) || is_capitals_of_another_word(hits[i], text.bytes())) {
        sentences_[i] = none;
        continue;
      }
      if (is_title(hits[i])) {
        mark(hits[i].span.start, TitleStart);
        mark(hits[i].span.end, TitleEnd);
      } else if (hits[i].type == EntryType::Person) {
        if (hits[i].particle.empty() && (hits[i].entry != dictionary::no_entry || is_surely_korean(hits[i])))
          mark(hits[i].span.end, hits[i].entry != dictionary::no_entry ? KnownPersonEnd : KoreanEnd);
      } else {
        mark(hits[i].span.start, GroupStart);
        if (hits[i].particle.empty()) group_ends_.emplace(hits[i].span.end, hits[i].span.start);
        if (hits[i].type == EntryType::Place && hits[i].entry != dictionary::no_entry)
          place_ends_[hits[i].span.end].push_back(hits[i].entry);
      }
    }
  }

  Chosen choose() {
    std::vector<std::size_t> strong, weak;
    for (std::size_t i = 0; i < hits_.size(); ++i) {
      if (sentences_[i] == none || is_title(hits_[i]) || hits_[i].form == FormKind::Demonym || !complete(hits_[i])) continue;
      if (is_place_in_place(hits_[i]) || is_country_letter_run(hits_[i]) || is_unit_of_person(hits_[i]) || is_noun_and_particle(hits_[i]))
        continue;
      (hits_[i].weak && !supported(hits_[i]) ? weak : strong).push_back(i);
    }
    take(strong);
    weak.erase(std::remove_if(weak.begin(), weak.end(), [&](std::size_t i) { return !known_elsewhere(hits_[i]); }), weak.end());
    take(weak);
    Chosen chosen;
    collect_names(chosen);
    collect_titles(chosen);
    for (std::size_t i = 0; i < hits_.size(); ++i)
      if (sentences_[i] != none && hits_[i].form == FormKind::Demonym && hits_[i].entry != dictionary::no_entry)
        chosen.demonyms.push_back({hits_[i].span, hits_[i].entry});
    return chosen;
  }

 private:
  /// Something ends behind the hit: a word, or the part of a joined token that a title or a name follows.
  bool complete(const Hit& hit) const {
    return hit.word_end || (hit.word_start && (has(hit.span.end, TitleStart) || head_title_behind(hit) != dictionary::no_entry));
  }

  /// 금융감독원장: the office 원장 begins in the last syllable of 금융감독원.
  dictionary::EntryIndex head_title_behind(const Hit& hit) const {
    if (hit.type == EntryType::Person || hit.span.size() < 6) return dictionary::no_entry;
    return words_.head_title(text_.bytes(), hit.span.end).entry;
  }

  std::optional<dictionary::Entry> entry_of(const Hit& hit) const { return words_.known_entry(hit.entry); }

  /// The hits that start at `offset`.
  std::pair<std::size_t, std::size_t> starting_at(std::uint32_t offset) const {
    const auto range = std::equal_range(hits_.begin(), hits_.end(), offset, StartOrder{});
    return {range.first - hits_.begin(), range.second - hits_.begin()};
  }

  /// 서울 중구, 일본 환경성 read as one name where both halves are names of their own, one in the other.
  bool is_place_in_place(const Hit& hit) const {
    if (hit.entry == dictionary::no_entry || (hit.type != EntryType::Place && hit.type != EntryType::Organization)) return false;
    const auto [first, last] = starting_at(hit.span.start);
    for (std::size_t i = first; i < last; ++i) {
      if (hits_[i].type != EntryType::Place || hits_[i].entry == hit.entry || hits_[i].entry == dictionary::no_entry) continue;
      if (hits_[i].span.size() >= hit.span.size()) continue;
      const dictionary::Entry whole = words_.entry(hit.entry);
      if (hit.type != EntryType::Place && !words_.is_body_of_country(whole)) return false;
      if (!words_.lies_in(whole, hits_[i].entry)) continue;
      const auto [from, to] = starting_at(hits_[i].span.end + (text_.bytes()[hits_[i].span.end] == ' ' ? 1 : 0));
      for (std::size_t j = from; j < to; ++j)
        if (hits_[j].entry == hit.entry && hits_[j].span.end == hit.span.end) return true;
    }
    return false;
  }

  /// 디바이스솔루션 of 전영현 삼성전자 디바이스솔루션 부문장: an unknown word behind a known person, or the
  /// person's organisation, is a unit.
  bool is_unit_of_person(const Hit& hit) const {
    if (hit.derivation != Derivation::Unknown || hit.type != EntryType::Person || hit.span.start < 2) return false;
    if (text_.bytes()[hit.span.start - 1] != ' ' || latin(hit)) return false;
    if (behind_person(hit, hit.span.start - 1)) return true;
    const auto group = group_ends_.find(hit.span.start - 1);
    if (group == group_ends_.end()) return false;
    return group->second > 0 && text_.bytes()[group->second - 1] == ' ' && behind_person(hit, group->second - 1);
  }

  /// A word that sounds foreign is a unit of an unknown Korean as well; Koreans stand one behind the other in lists.
  bool behind_person(const Hit& hit, std::uint32_t end) const {
    if (has(end, KnownPersonEnd)) return true;
    return has(end, KoreanEnd) && !hit.why.empty() && hit.why.front() == names::foreign_name;
  }

  /// Not a word that only sounds like a name.
  bool is_surely_korean(const Hit& hit) const {
    return hit.derivation == Derivation::Unknown && hit.confidence >= 0.6 && !hit.why.empty() && hit.why.front() != names::foreign_name &&
           !latin(hit);
  }

  /// 오후엔, 최적의: a noun that begins like a surname, and its particle.
  bool is_noun_and_particle(const Hit& hit) const {
    if (hit.derivation != Derivation::Unknown || hit.type != EntryType::Person || hit.span.size() != 9 || latin(hit)) return false;
    const std::string_view word = hit.span.of(text_.bytes());
    if (words_.common_nouns.contains(word)) return true;
    return words_.common_nouns.contains(word.substr(0, 6)) &&
           words_.particles.match(text_.bytes().substr(0, hit.span.end), hit.span.start + 6).size == 3;
  }

  /// 한미일 of 한미일 동맹, 미·중 갈등: letters of several countries in one word are no names by themselves.
  bool is_country_letter_run(const Hit& hit) const {
    if (hit.span.size() > 3 || hit.type != EntryType::Place || latin(hit) || hit.form == FormKind::Hanja) return false;
    const auto [first, last] = starting_at(hit.span.end + (text_.bytes().substr(hit.span.end, 2) == "\u00B7" ? 2 : 0));
    const auto is_letter = [](const Hit& next) { return next.span.size() <= 3 && next.type == EntryType::Place; };
    if (!hit.word_start && (hit.form == FormKind::Short || place_ends_.count(hit.span.start) != 0)) return true;
    return std::any_of(hits_.begin() + first, hits_.begin() + last, is_letter);
  }

  /// A place right behind the place it lies in, a ministry right behind its country.
  bool behind_outer_place(const Hit& hit) const {
    if (hit.span.start == 0) return false;
    const std::uint32_t end = text_.bytes()[hit.span.start - 1] == ' ' ? hit.span.start - 1 : hit.span.start;
    const auto found = place_ends_.find(end);
    if (found == place_ends_.end()) return false;
    const std::optional<dictionary::Entry> inner = entry_of(hit);
    if (!inner || (hit.type == EntryType::Organization && !words_.is_body_of_country(*inner))) return false;
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](dictionary::EntryIndex outer) { return words_.lies_in(*inner, outer); });
  }

  /// Springfield, Illinois: a place in front of the one it lies in.
  bool before_outer_place(const Hit& hit) const {
    if (hit.entry == dictionary::no_entry || text_.bytes().substr(hit.span.end, 2) != ", ") return false;
    const auto [first, last] = starting_at(hit.span.end + 2);
    return std::any_of(hits_.begin() + first, hits_.begin() + last, [&](const Hit& outer) {
      return outer.entry != dictionary::no_entry && outer.type == EntryType::Place && words_.lies_in(*entry_of(hit), outer.entry);
    });
  }

  /// 미 국무부, 경기 수원: in front of what belongs to it; a country's letter also before an office of state (일 총리).
  bool before_its_own(const Hit& hit, std::uint32_t behind) const {
    const auto [first, last] = starting_at(behind);
    for (std::size_t i = first; i < last; ++i) {
      const std::optional<dictionary::Entry> entry = entry_of(hits_[i]);
      if (!entry) continue;
      if (entry->type == EntryType::Title
              ? hit.span.size() <= 3 && (entry->kind == "government" || entry->kind == "diplomacy" || entry->kind == "politics")
              : words_.lies_in(*entry, hit.entry))
        return true;
    }
    return false;
  }

  /// The title beside a short form is one the dictionary gives the person.
  bool title_is_theirs(const Hit& hit, std::uint32_t behind) const {
    const std::optional<dictionary::Entry> person = entry_of(hit);
    if (!person) return true;
    const auto [first, last] = starting_at(behind);
    for (std::size_t i = first; i < last; ++i)
      if (is_title(hits_[i]))
        for (const dictionary::Role& role : person->roles)
          if (hits_[i].span.of(text_.bytes()) == role.title_ko || hits_[i].span.of(text_.bytes()) == role.title_en) return true;
    return false;
  }

  /// 조현 외교부 장관: the name right behind is one of whose offices the dictionary gives the person, or one of that country.
  bool body_is_theirs(const Hit& hit, std::uint32_t behind) const {
    const std::optional<dictionary::Entry> person = entry_of(hit);
    if (!person) return false;
    const auto [first, last] = starting_at(behind);
    for (std::size_t i = first; i < last; ++i) {
      const std::optional<dictionary::Entry> body = entry_of(hits_[i]);
      if (!body || is_title(hits_[i])) continue;
      for (const dictionary::Role& role : person->roles)
        if (!role.organization.empty() && (role.organization == body->id || role.organization == body->country)) return true;
    }
    return false;
  }

  /// Weak forms need something beside them that shows what they are.
  bool supported(const Hit& hit) const {
    if (hit.derivation == Derivation::Romanised) return office_stands_near(hits_, hit, words_);
    const std::uint32_t behind = hit.span.end + (text_.bytes().substr(hit.span.end, 1) == " " ? 1 : 0);
    const bool title_right = hit.particle.empty() && has(behind, TitleStart);
    const std::uint32_t before = hit.span.start > 0 && text_.bytes()[hit.span.start - 1] == ' ' ? hit.span.start - 1 : hit.span.start;
    const bool title_left = before < hit.span.start && has(before, TitleEnd);
    const bool tiny = hit.span.size() <= 3;
    if (hit.type == EntryType::Person) {
      if (tiny) return false;
      if (weak_people_.is_shown(hit)) return true;
      if (hit.form == FormKind::Short) return title_right && title_is_theirs(hit, behind);
      if (title_right || (title_left && latin(hit))) return true;
      if (!hit.particle.empty() || behind == hit.span.end) return false;
      return hit.span.size() > 6 ? has(behind, GroupStart) : body_is_theirs(hit, behind);
    }
    if (hit.type == EntryType::Organization) return !tiny && (title_right || behind_outer_place(hit));
    if (behind_outer_place(hit) || before_outer_place(hit) || in_dateline(text_.bytes(), hit.span)) return true;
    return hit.particle.empty() && (before_its_own(hit, behind) || (!tiny && words_.area_word_at(text_.bytes(), behind)));
  }

  bool latin(const Hit& hit) const { return static_cast<unsigned char>(text_.bytes()[hit.span.start]) < 0x80; }

  /// One syllable or two letters are too little to be told from other words by the name standing elsewhere.
  bool known_elsewhere(const Hit& hit) const {
    if (hit.entry == dictionary::no_entry || strong_entries_.count(hit.entry) == 0) return false;
    if (!latin(hit)) return hit.span.size() > 3;
    return hit.span.size() > 1 && (text_.bytes()[hit.span.end - 1] >= 'a' || hit.derivation == Derivation::Romanised);
  }

  double weight(const Hit& hit) const {
    return hit.span.size() * 10.0 - (hit.derivation == Derivation::Unknown ? 5 : 0) - (hit.weak ? 4 : 0) + hit.confidence;
  }

  void take(std::vector<std::size_t>& order) {
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      if (weight(hits_[a]) != weight(hits_[b])) return weight(hits_[a]) > weight(hits_[b]);
      return hits_[a].span.start < hits_[b].span.start;
    });
    for (const std::size_t i : order) {
      const text::Span span = hits_[i].span;
      const auto first = taken_.begin() + span.start, last = taken_.begin() + span.end;
      const bool same = taken_[span.start] == 2 && std::count(first, last, 0) == 0 && same_span_.count(key(span)) != 0;
      if (!same && std::find_if(first, last, [](char c) { return c != 0; }) != last) continue;
      std::fill(first, last, char{1});
      taken_[span.start] = 2;
      same_span_.insert(key(span));
      accepted_.push_back(i);
      if (hits_[i].entry != dictionary::no_entry && !(hits_[i].weak && hits_[i].form == FormKind::Short))
        strong_entries_.insert(hits_[i].entry);
    }
  }

  static std::uint64_t key(text::Span span) { return (std::uint64_t{span.start} << 32) | span.end; }

  void collect_names(Chosen& chosen) const {
    std::vector<std::size_t> order = accepted_;
    std::sort(order.begin(), order.end());
    for (const std::size_t i : order) {
      const Hit& hit = hits_[i];
      if (!chosen.names.empty() && chosen.names.back().span == hit.span) {
        chosen.names.back().readings.push_back(&hit);
        continue;
      }
      Choice choice;
      choice.span = choice.phrase = hit.span;
      if (!hit.particle.empty()) choice.phrase.end = hit.particle.start;
      choice.particle = hit.particle;
      choice.functions = hit.particle_functions;
      choice.type = hit.type;
      choice.readings = {&hit};
      choice.kind = kind_of(hit);
      choice.sentence = sentences_[i];
      choice.weak = hit.weak;
      choice.confidence = hit.confidence;
      choice.why = hit.why;
      chosen.names.push_back(std::move(choice));
    }
  }

  void add_title(Chosen& chosen, text::Span span, dictionary::EntryIndex entry, std::uint32_t sentence, bool weak, bool fused) const {
    TitleUse title;
    title.span = span;
    title.entry = entry;
    title.sentence = sentence;
    title.weak = weak;
    title.fused = fused;
    std::uint32_t end = span.end;
    for (const std::string& plural : words_.plurals)
      if (text_.bytes().substr(end).starts_with(plural)) {
        title.plural = true;
        end += static_cast<std::uint32_t>(plural.size());
        break;
      }
    const language::Particle particle = words_.particles.match(text_.bytes(), end);
    title.particle = {end, end + particle.size};
    title.functions = particle.functions;
    if (!chosen.titles.empty() && chosen.titles.back().span.overlaps(span)) {
      if (chosen.titles.back().span.size() >= span.size()) return;
      chosen.titles.pop_back();
    }
    chosen.titles.push_back(std::move(title));
  }

  void collect_titles(Chosen& chosen) const {
    std::size_t name = 0;
    for (std::size_t i = 0; i < hits_.size(); ++i) {
      if (sentences_[i] == none) continue;
      const Hit& hit = hits_[i];
      while (name < chosen.names.size() && chosen.names[name].span.end <= hit.span.start) {
        add_head_title(chosen, chosen.names[name]);
        ++name;
      }
      if (!is_title(hit) || taken_[hit.span.start] != 0) continue;
      const bool fused = hit.span.start > 0 && taken_[hit.span.start - 1] != 0;
      if (!hit.word_start && !fused && !follows_title(chosen, hit)) continue;
      if (!hit.word_end && !has(hit.span.end, TitleStart) && !plural_behind(hit)) continue;
      add_title(chosen, hit.span, hit.entry, sentences_[i], hit.weak, fused);
    }
    for (; name < chosen.names.size(); ++name) add_head_title(chosen, chosen.names[name]);
    std::sort(chosen.titles.begin(), chosen.titles.end(), [](const TitleUse& a, const TitleUse& b) { return a.span < b.span; });
  }

  static bool follows_title(const Chosen& chosen, const Hit& hit) {
    return !chosen.titles.empty() && chosen.titles.back().span.end == hit.span.start;
  }

  bool plural_behind(const Hit& hit) const {
    const std::string_view rest = text_.bytes().substr(hit.span.end);
    return std::any_of(words_.plurals.begin(), words_.plurals.end(), [&](const std::string& plural) { return rest.starts_with(plural); });
  }

  void add_head_title(Chosen& chosen, const Choice& choice) const {
    if (choice.type == EntryType::Person || choice.type == EntryType::Product) return;
    const HeadTitle head = words_.head_title(text_.bytes(), choice.span.end);
    if (head.entry == dictionary::no_entry) return;
    TitleUse title;
    title.span = {choice.span.end - head.inside, choice.span.end + head.behind};
    title.entry = head.entry;
    title.sentence = choice.sentence;
    title.fused = true;
    const language::Particle particle = words_.particles.match(text_.bytes(), title.span.end);
    title.particle = {title.span.end, title.span.end + particle.size};
    title.functions = particle.functions;
    chosen.titles.push_back(std::move(title));
  }

  enum Mark : std::uint8_t { TitleStart = 1, TitleEnd = 2, GroupStart = 4, KnownPersonEnd = 8, KoreanEnd = 16 };
  void mark(std::uint32_t at, Mark what) { marks_[at] = static_cast<std::uint8_t>(marks_[at] | what); }
  bool has(std::uint32_t at, Mark what) const { return at < marks_.size() && (marks_[at] & what) != 0; }

  const text::Text& text_;
  const names::Hits& hits_;
  const EntityWords& words_;
  const WeakPeople weak_people_;
  std::vector<std::uint32_t> sentences_;
  std::vector<char> taken_;  ///< by byte: 0 free, 1 inside a name, 2 its first byte
  std::unordered_set<std::uint64_t> same_span_;
  std::vector<std::uint8_t> marks_;                              ///< by byte: Mark bits
  std::unordered_map<std::uint32_t, std::uint32_t> group_ends_;  ///< end of an organisation without particle → its start
  std::unordered_set<dictionary::EntryIndex> strong_entries_;
  std::unordered_map<std::uint32_t, std::vector<dictionary::EntryIndex>> place_ends_;
  std::vector<std::size_t> accepted_;
};

}  // namespace

MentionKind kind_of(const names::Hit& hit) {
  if (hit.form == FormKind::Typo) return MentionKind::Typo;
  if (hit.form == FormKind::Short) return MentionKind::Short;
  if (hit.derivation == Derivation::NearSpelling || hit.derivation == Derivation::Reversed || hit.derivation == Derivation::Romanised)
    return MentionKind::Variant;
  return MentionKind::Name;
}

Chosen choose(const text::Text& text, const names::Hits& hits, const EntityWords& words, bool all_zones) {
  return Chooser(text, hits, words, all_zones).choose();
}

}  // namespace mannam::entities
