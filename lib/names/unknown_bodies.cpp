// What goes in: the words of a sentence. What comes out: organisations that no entry holds. Why it exists: see unknown_bodies.h.
#include "names/unknown_bodies.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;
using language::character_before;

constexpr std::uint32_t syllable = 3;  // bytes
constexpr std::uint32_t longest_suffix = 8 * syllable;

int characters_in(std::string_view word) {
  int count = 0;
  for (std::size_t at = 0; at < word.size(); at += std::max(character_at(word, at).size, 1u)) ++count;
  return count;
}

/// A noun, and the name before it that it needs or that makes it longer.
class Bodies {
 public:
  Bodies(const Clues& clues, SentenceWords& sentence, Hits& hits) : clues_(clues), sentence_(sentence), hits_(hits) {}

  void find() {
    for (std::size_t i = 0; i < sentence_.words().size(); ++i) {
      const Word& word = sentence_.words()[i];
      if (!language::is_hangul(character_before(sentence_.text(), word.span.end).code) || starts_with_digit(word)) continue;
      if (read_behind_place(word) || read_behind_foreign_word(i)) continue;
      const text::Span span = organization_in(word);
      if (span.empty() || sentence_.is_known(span) || clues_.bodies.common.contains(sentence_.of(span))) continue;
      add(span, 0.75, "suffix of an organisation");
      if (const std::uint32_t start = outer_name(span); start < span.start)
        add({start, span.end}, 0.6, "name and suffix of an organisation");
    }
  }

 private:
  bool starts_with_digit(const Word& word) const {
    return language::script_of(character_at(sentence_.text(), word.span.start).code) == language::Script::Digit;
  }

  /// 가람국 재무부 is two names, 가람국 축구대표팀 one; 가람국 병원 is any, 크렐모르주 병원 one.
  bool read_behind_place(const Word& word) {
    const std::uint32_t start = place_before(word.span.start);
    if (start == word.span.start) return false;
    for (const std::uint32_t end : sentence_.noun_ends(word.span)) {
      const std::string_view noun = sentence_.of({word.span.start, end});
      if (clues_.bodies.teams.contains(noun) || (word.span.start - start > 4 * syllable && clues_.bodies.institutions.contains(noun)))
        return add({start, end}, 0.75, "name and team or institution");
      if (clues_.bodies.state_bodies.contains(noun) && !sentence_.is_known({word.span.start, end}))
        return add({word.span.start, end}, 0.9, "organ of a state behind a place");
    }
    return false;
  }

  /// 롱베일 병원: an institution behind a foreign word that nobody knows.
  bool read_behind_foreign_word(std::size_t index) {
    if (index == 0) return false;
    const text::Span before = sentence_.words()[index - 1].span, span = sentence_.words()[index].span;
    if (span.start != before.end + 1 || sentence_.text()[before.end] != ' ' || before.size() < 3 * syllable || sentence_.is_known(before) ||
        sentence_.body_at(before.start) > 0 || clues_.foreignness(sentence_.of(before)) < 0.8)
      return false;
    for (const std::uint32_t end : sentence_.noun_ends(span))
      if (clues_.bodies.institutions.contains(sentence_.of({span.start, end})))
        return add({before.start, end}, 0.65, "institution behind a foreign word");
    return false;
  }

  text::Span organization_in(const Word& word) const {
    for (std::uint32_t end : sentence_.noun_ends(word.span)) {
      if (const std::uint32_t stop = organization_end({word.span.start, end})) return {word.span.start, stop};
      const bool head = end > word.span.start + syllable && clues_.head_endings.contains(sentence_.of({end - syllable, end}));
      if (head && organization_end({word.span.start, end - syllable})) return {word.span.start, end - syllable};
    }
    return {};
  }

  /// The end of `noun` where it ends in a suffix with enough before it; else 0.
  std::uint32_t organization_end(text::Span noun) const {
    const bool may_end = clues_.bodies.suffixes.may_end(sentence_.of(noun));
    if (!may_end || ends_in_one_of(clues_.bodies.no_endings, sentence_.of(noun))) return 0;
    for (std::uint32_t size = std::min(longest_suffix, noun.size()); size >= syllable; --size) {
      if (language::is_inside_character(sentence_.text(), noun.end - size)) continue;
      const auto suffix = clues_.bodies.suffixes.find(sentence_.of({noun.end - size, noun.end}));
      if (suffix == clues_.bodies.suffixes.end()) continue;
      if (noun.size() == size) return suffix->second == 0 && name_before(noun.start) < noun.start ? noun.end : 0;
      const text::Span front{noun.start, noun.end - size};
      if (size == syllable && !language::is_hangul(character_before(sentence_.text(), front.end).code)) return 0;
      const bool quarter = clues_.bodies.quarters.contains(sentence_.of(front)) && name_before(noun.start) < noun.start;
      const bool enough = characters_in(sentence_.of(front)) >= suffix->second && (quarter || is_front_of_name(clues_, sentence_, front));
      return enough ? noun.end : 0;
    }
    return 0;
  }

  /// Start of the name that belongs to `span`: an organisation, or a place where the word is only a part of something (부산 동부경찰서).
  std::uint32_t outer_name(text::Span span) const {
    const std::string_view noun = sentence_.of(span);
    const bool part = std::any_of(clues_.bodies.quarters.begin(), clues_.bodies.quarters.end(),
                                  [&](const std::string& quarter) { return noun.starts_with(quarter); });
    const std::uint32_t place = place_before(span.start);
    if (place < span.start) return part ? place : span.start;
    return before(span.start, [&](std::uint32_t at) { return sentence_.organization_before(at); });
  }

  template <class Find>
  std::uint32_t before(std::uint32_t at, const Find& find) const {
    if (at == 0 || sentence_.text()[at - 1] != ' ') return at;
    const std::uint32_t start = find(at - 1);
    return start < at - 1 ? start : at;
  }
  std::uint32_t name_before(std::uint32_t at) const {
    return before(at, [&](std::uint32_t end) { return sentence_.body_before(end); });
  }
  std::uint32_t place_before(std::uint32_t at) const {
    return before(at, [&](std::uint32_t end) { return sentence_.place_before(end); });
  }

  bool add(text::Span span, double confidence, const char* why) {
    hits_.push_back(sentence_.make_hit(span, EntryType::Organization, confidence, {why}));
    sentence_.add_body(span, EntryType::Organization);
    return true;
  }

  const Clues& clues_;
  SentenceWords& sentence_;
  Hits& hits_;
};

}  // namespace

bool is_front_of_name(const Clues& clues, const SentenceWords& sentence, text::Span front) {
  return front.empty() || sentence.body_at(front.start) == front.end || !clues.common_nouns.contains(sentence.of(front));
}

bool ends_in_one_of(const WordSet& endings, std::string_view word) {
  constexpr std::size_t longest = 7 * syllable;
  if (!endings.may_end(word)) return false;
  for (std::size_t size = 2 * syllable; size <= std::min(longest, word.size()); size += syllable)
    if (endings.contains(word.substr(word.size() - size))) return true;
  return false;
}

void find_korean_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits) { Bodies(clues, sentence, hits).find(); }

}  // namespace mannam::names
