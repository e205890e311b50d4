// What goes in: the words of a sentence. What comes out: people whose names are withheld. Why it exists: Korean news tells of suspects,
// victims and witnesses by a letter (A 씨, ㄱ씨) or by surname and 모 (김모 씨).
#include <algorithm>

#include "language/scripts.h"
#include "names/name_brackets.h"
#include "names/unlisted_people.h"

namespace mannam::names {
namespace {

using language::character_at;

constexpr std::uint32_t syllable = 3;  // bytes

bool is_letter(char32_t code) { return language::is_ascii_upper(code) || (code >= 0x3131 && code <= 0x314E); }

class WithheldNames {
 public:
  WithheldNames(const Clues& clues, const SentenceWords& sentence) : clues_(clues), sentence_(sentence) {}

  void find(Hits& hits) const {
    for (const Word& word : sentence_.words()) {
      const std::uint32_t letter = letter_end(word), surname = letter == 0 ? surname_end(word) : 0;
      const std::uint32_t end = std::max(letter, surname);
      if (end == 0 || sentence_.is_known({word.span.start, end}) || !person_behind(end, word, letter != 0)) continue;
      hits.push_back(sentence_.make_hit({word.span.start, end}, dictionary::EntryType::Person, 0.8, {"name withheld"}));
    }
  }

 private:
  /// A 씨, ㄱ씨, K모 기자.
  std::uint32_t letter_end(const Word& word) const {
    const language::Character letter = character_at(sentence_.text(), word.span.start);
    if (!is_letter(letter.code) || is_joined(word.span.start)) return 0;
    const std::uint32_t end = word.span.start + letter.size, behind = end + syllable;
    return behind <= word.span.end && clues_.withheld.contains(sentence_.of({end, behind})) ? behind : end;
  }

  /// R&D, P&amp;G: the letter belongs to what stands before it.
  bool is_joined(std::uint32_t start) const {
    const char32_t before = language::character_before(sentence_.text(), start).code;
    return before == '&' || before == ';';
  }

  /// 김모 씨.
  std::uint32_t surname_end(const Word& word) const {
    const std::uint32_t end = word.span.start + syllable, behind = end + syllable;
    if (behind > word.hangul_end || !clues_.surnames.contains(sentence_.of({word.span.start, end}))) return 0;
    if (!clues_.withheld.contains(sentence_.of({end, behind}))) return 0;
    const bool noun = any_noun(word.span.start, word, [&](std::string_view whole) { return clues_.no_person.contains(whole); });
    return noun ? 0 : behind;  // 부모님
  }

  /// An honorific, an age or a title stands behind the name.
  bool person_behind(std::uint32_t end, const Word& word, bool letter) const {
    if (end < word.span.end) return address_to(end, word) || (letter && title_to(end, word));
    std::uint32_t next = sentence_.behind_brackets(end);
    if (character_at(sentence_.text(), next).code == ' ') ++next;
    if (bracket_tells_a_person(sentence_.text(), end, {}) && language::is_hangul(character_at(sentence_.text(), next).code)) return true;
    if (next == end) return false;
    if (const std::size_t index = sentence_.word_at(next); index < sentence_.words().size() && address_to(next, sentence_.words()[index]))
      return true;
    if (!letter && (clues_.common_nouns.contains(sentence_.of({word.span.start, end})) ||
                    clues_.no_person.contains(sentence_.of({word.span.start, end}))))
      return false;
    const std::optional<Support> support = sentence_.title_behind(end, 1);
    const bool korean = support && language::is_hangul(character_at(sentence_.text(), support->title.start).code);
    return korean && !support->body && (support->nouns == 0 || !letter);
  }

  bool address_to(std::uint32_t start, const Word& word) const {
    return any_noun(start, word, [&](std::string_view noun) { return clues_.honorifics.contains(noun); });
  }

  bool title_to(std::uint32_t start, const Word& word) const {
    return any_noun(start, word, [&](std::string_view noun) { return noun.size() >= 2 * syllable && clues_.titles.contains(noun); });
  }

  template <class Test>
  bool any_noun(std::uint32_t start, const Word& word, Test test) const {
    const NounEnds ends = sentence_.noun_ends(word.span);
    return std::any_of(ends.begin(), ends.end(), [&](std::uint32_t end) { return end > start && test(sentence_.of({start, end})); });
  }

  const Clues& clues_;
  const SentenceWords& sentence_;
};

}  // namespace

void find_withheld_names(const Clues& clues, const SentenceWords& sentence, Hits& hits) { WithheldNames(clues, sentence).find(hits); }

}  // namespace mannam::names
