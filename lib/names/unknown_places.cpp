// What goes in: the words of a sentence. What comes out: places that no entry holds. Why it exists: see unknown_places.h.
#include "names/unknown_places.h"

#include <algorithm>

#include "language/scripts.h"
#include "names/unknown_bodies.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;
using language::character_before;

constexpr std::uint32_t syllable = 3;  // bytes
constexpr std::uint32_t longest_suffix = 8 * syllable;

class Places {
 public:
  Places(const Clues& clues, SentenceWords& sentence, Hits& hits) : clues_(clues), sentence_(sentence), hits_(hits) {}

  void find() {
    for (std::size_t i = 0; i < sentence_.words().size(); ++i) {
      const Word& word = sentence_.words()[i];
      if (!language::is_hangul(character_before(sentence_.text(), word.span.end).code)) continue;
      if (read_with_hanja(i)) continue;
      if (language::script_of(character_at(sentence_.text(), word.span.start).code) == language::Script::Digit) continue;
      const NounEnds ends = sentence_.noun_ends(word.span);
      if (std::none_of(ends.begin(), ends.end(), [&](std::uint32_t end) { return read({word.span.start, end}, word); }))
        read_foreign_name({word.span.start, ends.back()}, word);
    }
  }

 private:
  /// 솔향(松香)시: Hanja in brackets, and the kind of place behind them.
  bool read_with_hanja(std::size_t index) {
    const std::string_view text = sentence_.text();
    const text::Span name = sentence_.words()[index].span;
    std::uint32_t at = name.end;
    if (at >= text.size() || text[at] != '(') return false;
    const std::uint32_t first = ++at;
    while (at < text.size() && language::script_of(character_at(text, at).code) == language::Script::Han) at += character_at(text, at).size;
    if (at == first || at >= text.size() || text[at] != ')' || name.size() < 2 * syllable) return false;
    if (clues_.bodies.place_hanja.contains(sentence_.of({first, at})) && is_kind_of_place(sentence_.of({name.end - syllable, name.end})) &&
        name.size() > 2 * syllable)
      return add(name, EntryType::Place, 0.8, "kind of place, and its Hanja");
    const std::size_t behind = sentence_.word_at(at + 1);
    if (behind == sentence_.words().size()) return false;
    for (const std::uint32_t end : sentence_.noun_ends(sentence_.words()[behind].span)) {
      const std::string_view suffix = sentence_.of({at + 1, end});
      if (is_particle(suffix)) continue;
      if (!is_kind_of_place(suffix)) continue;
      return add({name.start, end}, EntryType::Place, 0.85, "Hanja and the kind of place");
    }
    return false;
  }

  bool is_kind_of_place(std::string_view suffix) const {
    return clues_.bodies.inner_suffixes.contains(suffix) || clues_.bodies.near_suffixes.contains(suffix);
  }

  /// Most words end in none of the kinds of buildings and places.
  bool may_end_in_kind(std::string_view noun) const {
    const BodyClues& bodies = clues_.bodies;
    return bodies.facilities.may_end(noun) || bodies.place_suffixes.may_end(noun) || bodies.near_suffixes.may_end(noun) ||
           bodies.inner_suffixes.may_end(noun);
  }

  bool read(text::Span noun, const Word& word) {
    if (sentence_.is_known(noun) || clues_.bodies.common.contains(sentence_.of(noun))) return true;
    if (!may_end_in_kind(sentence_.of(noun))) return false;
    for (std::uint32_t size = std::min(longest_suffix, noun.size()); size >= syllable; --size) {
      if (language::is_inside_character(sentence_.text(), noun.end - size)) continue;
      const std::string_view suffix = sentence_.of({noun.end - size, noun.end});
      if (clues_.bodies.facilities.contains(suffix) && read_facility(noun, size, suffix, word)) return true;
      if (noun.size() > size && read_place(noun, size, suffix, word)) return true;
    }
    return false;
  }

  /// A facility's own name before its noun (서초사옥), or another name before that (삼성전자 서초사옥).
  bool read_facility(text::Span noun, std::uint32_t size, std::string_view suffix, const Word& word) {
    const bool room = noun.size() == size && clues_.bodies.rooms.contains(suffix);
    const std::uint32_t start = before(noun.start, [&](std::uint32_t at) {
      const std::uint32_t body = sentence_.organization_before(at);
      return body == at && room ? office_before(at) : body;
    });
    const std::uint32_t inner = noun.end - size;
    const bool everyday = noun.size() > size && is_everyday(noun);
    const bool begins_with_name = inner > noun.start && sentence_.body_at(noun.start) == inner;
    const bool behind_name = start < noun.start && !everyday;
    if (behind_name) add({start, noun.end}, EntryType::Facility, 0.7, "name and kind of building");
    const bool enough = noun.size() >= size + 2 * syllable && is_front_of_name(clues_, sentence_, {noun.start, inner}) && !everyday;
    const bool own_name =
        enough && (!clues_.bodies.facilities_behind_names.contains(suffix) ||
                   (clues_.bodies.facilities_with_locative.contains(suffix) && (is_located(noun, word) || is_behind_place(noun))));
    if (begins_with_name || own_name) add(noun, EntryType::Facility, begins_with_name ? 0.7 : 0.55, "kind of building");
    return behind_name || begins_with_name || own_name;
  }

  bool read_place(text::Span noun, std::uint32_t size, std::string_view suffix, const Word& word) {
    const text::Span front{noun.start, noun.end - size};
    const auto has = [&](const WordTable& table) {
      const auto found = table.find(suffix);
      return found != table.end() && front.size() >= static_cast<std::uint32_t>(found->second) * syllable;
    };
    const bool self = has(clues_.bodies.place_suffixes), near = has(clues_.bodies.near_suffixes), inner = has(clues_.bodies.inner_suffixes);
    if ((!self && !near && !inner) || !is_front_of_name(clues_, sentence_, front) || (is_everyday(noun) && !is_short_address(noun, suffix)))
      return false;
    if (clues_.titles.contains(sentence_.of(noun)) && !is_behind_place(noun)) return false;
    if (clues_.bodies.foreign_suffixes.contains(suffix) && clues_.foreignness(sentence_.of(front)) < least_foreign) return false;
    if (self) return add(noun, EntryType::Place, 0.65, "kind of place");
    if (!fits_outer_place(noun, suffix) || (is_particle(suffix) && !is_located(noun, word))) return false;
    if (is_behind_place(noun)) return add(noun, EntryType::Place, 0.9, "address behind a place");
    return near && is_located(noun, word) && add(noun, EntryType::Place, 0.6, "kind of place and a locative");
  }

  /// 읍 and 면 lie in a county or town, 리 in one of those; behind anything else they are endings (매체라면).
  bool fits_outer_place(text::Span noun, std::string_view suffix) const {
    const auto outer = clues_.bodies.outer_of.find(suffix);
    if (outer == clues_.bodies.outer_of.end()) return true;
    const std::string_view before = sentence_.text().substr(0, noun.start > 0 ? noun.start - 1 : 0);
    return std::any_of(outer->second.begin(), outer->second.end(), [&](const std::string& ending) { return before.ends_with(ending); });
  }

  /// 솔대리 behind a town: three syllables that are no noun as a whole, though 대리 is one.
  bool is_short_address(text::Span noun, std::string_view suffix) const {
    const std::string_view word = sentence_.of(noun);
    return noun.size() == 3 * syllable && clues_.bodies.outer_of.contains(suffix) && fits_outer_place(noun, suffix) &&
           !clues_.common_nouns.contains(word) && !clues_.no_addresses.contains(word);
  }

  /// 도 of 덕적도 may be a particle.
  bool is_particle(std::string_view suffix) const { return clues_.particles->match(suffix, 0).size == suffix.size(); }

  /// 가람국 롱베일에서: an unknown foreign word between a place and a locative.
  bool read_foreign_name(text::Span noun, const Word& word) {
    if (noun.size() < 3 * syllable || sentence_.is_known(noun) || !is_behind_place(noun) || !is_located(noun, word)) return false;
    if (is_everyday(noun) || clues_.foreignness(sentence_.of(noun)) < least_foreign || sentence_.title_at(noun.start) > 0) return false;
    return add(noun, EntryType::Place, 0.55, "foreign word behind a place");
  }

  /// 지역, 회동: the word or its end is an everyday noun.
  bool is_everyday(text::Span noun) const {
    const std::string_view word = sentence_.of(noun);
    return clues_.common_nouns.contains(word) || ends_in_one_of(clues_.no_addresses, word) ||
           ends_in_one_of(clues_.bodies.no_endings, word);
  }

  bool is_behind_place(text::Span noun) const {
    return before(noun.start, [&](std::uint32_t at) { return sentence_.place_before(at); }) < noun.start;
  }

  /// 에서 is written to the noun, or 인근 follows it.
  bool is_located(text::Span noun, const Word& word) const {
    if (noun.end < word.span.end) return (clues_.particles->match(sentence_.text(), noun.end).functions & language::At) != 0;
    const std::size_t next = sentence_.word_at(noun.end + 1);
    if (next == sentence_.words().size() || sentence_.text()[noun.end] != ' ') return false;
    const NounEnds ends = sentence_.noun_ends(sentence_.words()[next].span);
    return std::any_of(ends.begin(), ends.end(), [&](std::uint32_t end) {
      return clues_.bodies.location_nouns.contains(sentence_.of({noun.end + 1, end}));
    });
  }

  /// 시청 대회의실: whose hall it is, said by a common noun.
  std::uint32_t office_before(std::uint32_t at) const {
    for (const Word& word : sentence_.words())
      if (word.span.end == at) return clues_.bodies.offices_with_rooms.contains(sentence_.of(word.span)) ? word.span.start : at;
    return at;
  }

  template <class Find>
  std::uint32_t before(std::uint32_t at, const Find& find) const {
    if (at == 0 || sentence_.text()[at - 1] != ' ') return at;
    const std::uint32_t start = find(at - 1);
    return start < at - 1 ? start : at;
  }

  bool add(text::Span span, EntryType type, double confidence, const char* why) {
    hits_.push_back(sentence_.make_hit(span, type, confidence, {why}));
    if (type == EntryType::Place) sentence_.add_body(span, type);
    return true;
  }

  static constexpr double least_foreign = 0.8;
  const Clues& clues_;
  SentenceWords& sentence_;
  Hits& hits_;
};

}  // namespace

void find_korean_places(const Clues& clues, SentenceWords& sentence, Hits& hits) { Places(clues, sentence, hits).find(); }

}  // namespace mannam::names
