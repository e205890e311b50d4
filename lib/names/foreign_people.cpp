// What goes in: the words of a sentence. What comes out: foreign people written in Hangul. Why it exists: see unlisted_people.h.
#include <algorithm>

#include "language/scripts.h"
#include "names/english_bodies.h"
#include "names/name_brackets.h"
#include "names/unlisted_people.h"
#include "text/characters.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;

constexpr std::uint32_t syllable = 3;  // bytes

class ForeignPeople {
 public:
  ForeignPeople(const Clues& clues, const SentenceWords& sentence) : clues_(clues), sentence_(sentence) {}

  void find(Hits& hits) {
    const std::vector<Word>& words = sentence_.words();
    for (std::size_t i = 0; i < words.size();) {
      std::size_t j = i;
      while (j < words.size() && sounds_foreign(words[j], j == i, is_given(words[i].span)) && (j == i || follows(words[j - 1], words[j])))
        ++j;
      if (j > i) weigh(i, j, hits);
      if (j < words.size()) weigh_with_particle(i, j, hits);
      for (std::size_t k = i; k <= j && k < words.size(); ++k) weigh_alone(words[k], hits);
      i = std::max(j, i + 1);
    }
  }

 private:
  bool sounds_foreign(const Word& word, bool first, bool behind_given) const {
    if (word.hangul_end != word.span.end || word.span.size() > 8 * syllable) return false;
    if (is_given(word.span) && sentence_.title_at(word.span.start) == 0) return true;
    if (!first && behind_given && may_be_family(word.span)) return true;
    if (sentence_.title_at(word.span.start) > 0 || sentence_.body_at(word.span.start) >= word.span.end || sentence_.is_known(word.span))
      return false;
    // The syllables rule nearly every word out; lists of words are asked last.
    if (clues_.foreignness(sentence_.of(word.span)) < 0.0 && (first || !is_family_of_list(word))) return false;
    return !is_everyday(word) && !ends_no_name(word.span) && !carries_particle(word, !first && is_given_before(word.span.start));
  }

  /// 마이클 킬머: known as somebody's family name. An organisation of that name must stand right behind the given name.
  bool may_be_family(text::Span span) const {
    return sentence_.weak_person_at(span.start) == span.end && (is_given_before(span.start) || sentence_.body_at(span.start) < span.end);
  }

  /// 커뮤니티에서: what is left without the particle is a word of every day.
  bool is_everyday(const Word& word) const {
    const NounEnds ends = sentence_.noun_ends(word.span);
    return std::any_of(ends.begin(), ends.end(), [&](std::uint32_t end) {
      const std::string_view noun = sentence_.of({word.span.start, end});
      return noun.size() >= 2 * syllable && (clues_.no_foreign.contains(noun) || clues_.common_nouns.contains(noun));
    });
  }

  /// 피격사건, 볼든쇼: no last word of a name.
  bool ends_no_name(text::Span word) const {
    for (std::uint32_t size = syllable; size <= std::min(4 * syllable, word.size()); size += syllable)
      if (clues_.no_run_endings.contains(sentence_.of({word.end - size, word.end}))) return true;
    return false;
  }

  /// A name that the end of a shortened text cuts off.
  bool is_cut_off(std::uint32_t end) const {
    const std::string_view behind = sentence_.text().substr(end);
    return behind == "..." || behind == "\u2026";
  }

  /// 볼든은, 볼든이: what is left without the particle sounds as foreign.
  bool carries_particle(const Word& word, bool behind_given) const {
    const NounEnds ends = sentence_.noun_ends(word.span);
    if (ends.size() < 2 || is_given(word.span)) return false;
    if (behind_given && word.span.size() == 2 * syllable) return true;
    const std::uint32_t functions = clues_.particles->match(sentence_.text(), ends[1]).functions;
    if (functions & (language::Object | language::Of | language::Topic)) return true;
    const text::Span noun{word.span.start, ends[1]};
    if ((functions & language::At) && noun.size() >= 2 * syllable) return true;
    const bool long_particle = word.span.end - ends[1] > syllable;
    return (long_particle || (functions & (language::Subject | language::With))) && noun.size() >= 2 * syllable &&
           clues_.foreignness(sentence_.of(noun)) >= 0.8;
  }

  /// 특사 트레미 볼든은, 마이클 볼든은, 트레미 볼든에게: the last word carries a particle, so what stands before or the particle must speak
  /// for it.
  void weigh_with_particle(std::size_t first, std::size_t last, Hits& hits) const {
    const std::vector<Word>& words = sentence_.words();
    if (last == first || last - first > 3 || !follows(words[last - 1], words[last]) || words[last].hangul_end != words[last].span.end)
      return;
    const std::uint32_t start = words[first].span.start;
    for (const std::uint32_t end : sentence_.noun_ends(words[last].span)) {
      if (end == words[last].span.end || sentence_.person_at(start) >= end) continue;
      const text::Span noun{words[last].span.start, end};
      if (clues_.no_foreign.contains(sentence_.of(noun)) || ends_no_name(noun)) continue;
      const double weight = clues_.foreignness(sentence_.of(noun));
      if (weight < (noun.size() == syllable && is_given(words[first].span) ? -1 : 0.5)) continue;
      if (weight >= 0.8 && behind_title(start)) return add({start, end}, 0.65, "title before", hits);
      if (is_given(words[first].span)) return add({start, end}, 0.75, "given name", hits);
      if (goes_to_people(end, words[last])) return add({start, end}, 0.65, "particle of people", hits);
    }
  }

  /// 볼든에게, 볼든씨는, 볼든(35), 볼든 씨, 마이클은: one word, by its particle, its form of address or an age. What speaks against a name
  /// is asked last: hardly any word has something that speaks for one.
  void weigh_alone(const Word& word, Hits& hits) const {
    if (word.hangul_end != word.span.end || word.span.size() > 8 * syllable) return;
    const auto sign = sign_alone(word);
    if (!sign || is_everyday(word) || ends_no_name(word.span)) return;
    if (sentence_.title_at(word.span.start) > 0 || sentence_.is_known(word.span)) return;
    add(sign->widened ? with_word_before(word.span) : sign->span, sign->confidence, sign->why, hits);
  }

  struct Sign {
    text::Span span;
    double confidence = 0;
    const char* why = nullptr;
    bool widened = false;  ///< the word before may belong to it
  };

  std::optional<Sign> sign_alone(const Word& word) const {
    const std::uint32_t size = word.span.size() / syllable;
    if (size >= 2 && size <= 6 && !is_withheld(word.span)) {
      const char* why = opens_with_an_age(sentence_.text(), word.span.end) ? "age behind"
                        : address_behind(word.span.end)                    ? "honorific behind"
                                                                           : nullptr;
      if (why != nullptr && !clues_.name_like.contains(sentence_.of(word.span)) && !clues_.no_person.contains(sentence_.of(word.span)))
        return Sign{word.span, 0.75, why, true};
    }
    if (is_given(word.span) && beside_given(word)) return Sign{word.span, 0.55, "in a list with a name", false};
    for (const std::uint32_t end : sentence_.noun_ends(word.span)) {
      const text::Span span{word.span.start, end};
      if (sentence_.is_known(span) || sentence_.person_at(span.start) >= end) continue;
      if (size >= 3 && fused_address(span)) return Sign{{span.start, end - syllable}, 0.7, "honorific fused", false};
      if (end == word.span.end) continue;
      if (span.size() >= 3 * syllable && goes_to_people(end, word) && clues_.foreignness(sentence_.of(span)) >= 1.4)
        return Sign{span, 0.6, "particle of people", false};
      if (span.size() >= 2 * syllable && is_given(span) && !clues_.weak_given.contains(sentence_.of(span)) && carries_case(end) &&
          sentence_.body_at(span.start) < end)
        return Sign{span, 0.55, "given name", false};
    }
    return std::nullopt;
  }

  bool is_withheld(text::Span word) const {
    const std::string_view last = sentence_.of({word.end - syllable, word.end});
    return clues_.surname_addresses.contains(last) || clues_.withheld.contains(last);
  }

  /// 트레미 볼든(35): the word before may be the given name, though a town is called so too.
  text::Span with_word_before(text::Span span) const {
    const std::size_t index = sentence_.word_at(span.start);
    if (index == 0 || !follows(sentence_.words()[index - 1], sentence_.words()[index])) return span;
    const Word& before = sentence_.words()[index - 1];
    const text::Span word = before.span;
    if (before.hangul_end != word.end || word.size() < 2 * syllable || word.size() > 5 * syllable) return span;
    if (sentence_.title_at(word.start) > 0 || sentence_.is_known(word) || is_everyday(before) || ends_no_name(word)) return span;
    const bool given = is_given(word) || sentence_.weak_person_at(word.start) == word.end;
    const bool foreign = clues_.foreignness(sentence_.of(word)) >= 0.8 && !sentence_.ends_in_particle(word);
    return given || foreign ? text::Span{word.start, span.end} : span;
  }

  /// 볼든씨: two syllables or more before it.
  bool fused_address(text::Span span) const {
    const text::Span name{span.start, span.end - syllable};
    return name.size() >= 2 * syllable && clues_.surname_addresses.contains(sentence_.of({name.end, span.end})) &&
           clues_.foreignness(sentence_.of(name)) >= 0.5 && !clues_.withheld.contains(sentence_.of({name.end - syllable, name.end}));
  }

  /// 나탈리, 마이클은: given names in a list.
  bool beside_given(const Word& word) const {
    const std::vector<Word>& words = sentence_.words();
    const std::size_t index = sentence_.word_at(word.span.start);
    const auto listed = [&](std::size_t left, std::size_t right) {
      return sentence_.of({words[left].span.end, words[right].span.start}) == ", " && surely_given(words[left]) &&
             surely_given(words[right]);
    };
    return sentence_.person_at(word.span.start) == 0 &&
           ((index > 0 && listed(index - 1, index)) || (index + 1 < words.size() && listed(index, index + 1)));
  }

  bool surely_given(const Word& word) const {
    const std::vector<std::uint32_t> ends = sentence_.noun_ends(word.span);
    return std::any_of(ends.begin(), ends.end(), [&](std::uint32_t end) {
      const text::Span name{word.span.start, end};
      return name.size() >= 2 * syllable && is_given(name) && !clues_.weak_given.contains(sentence_.of(name));
    });
  }

  bool address_behind(std::uint32_t end) const {
    const std::size_t next = sentence_.word_at(end + 1);
    if (next >= sentence_.words().size() || sentence_.text()[end] != ' ') return false;
    const NounEnds ends = sentence_.noun_ends(sentence_.words()[next].span);
    return std::any_of(ends.begin(), ends.end(), [&](std::uint32_t stop) {
      return clues_.surname_addresses.contains(sentence_.of({end + 1, stop}));
    });
  }

  bool carries_case(std::uint32_t end) const {
    constexpr std::uint32_t of_people = language::Subject | language::Topic | language::Object | language::Of | language::With;
    const language::Particle particle = clues_.particles->match(sentence_.text(), end);
    return particle.agrees && (particle.functions & of_people) != 0;
  }

  bool is_given_before(std::uint32_t start) const {
    const std::size_t index = sentence_.word_at(start);
    return index > 0 && is_given(sentence_.words()[index - 1].span);
  }
  bool goes_to_people(std::uint32_t end, const Word& word) const { return clues_.to_people.contains(sentence_.of({end, word.span.end})); }
  bool is_given(text::Span span) const { return clues_.foreign_given.contains(sentence_.of(span)); }
  bool behind_title(std::uint32_t start) const {
    if (start == 0 || sentence_.text()[start - 1] != ' ') return false;
    const std::uint32_t title = sentence_.title_before(start - 1);
    return title < start - 1 && !sentence_.is_weak_title({title, start - 1});
  }

  /// One syllable of any weight may stand inside a name (리, 진).
  bool is_family_of_list(const Word& word) const {
    return word.span.size() == syllable && !clues_.no_foreign.contains(sentence_.of(word.span)) &&
           clues_.surnames.contains(sentence_.of(word.span));
  }

  bool follows(const Word& left, const Word& right) const {
    return right.span.start == left.span.end + 1 && (sentence_.text()[left.span.end] == ' ' || sentence_.text()[left.span.end] == '-');
  }

  void weigh(std::size_t first, std::size_t behind, Hits& hits) const {
    constexpr std::size_t most_words = 4;
    const std::vector<Word>& words = sentence_.words();
    if (behind - first > most_words) first = behind - most_words;
    const text::Span span{words[first].span.start, words[behind - 1].span.end};
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = first; i < behind; ++i) {
      const std::size_t size = words[i].span.size() / syllable;
      sum += std::max(clues_.foreignness(sentence_.of(words[i].span)), 0.0) * static_cast<double>(size);
      count += size;
    }
    const double weight = sum / static_cast<double>(count);
    if (count < 2 || sentence_.person_at(span.start) >= span.end || is_cut_off(span.end)) return;
    judge(span, behind - first, weight, hits);
  }

  void judge(text::Span span, std::size_t words, double weight, Hits& hits) const {
    const std::string_view text = sentence_.text();
    const bool several = words >= 2;
    const bool aged = bracket_tells_a_person(text, span.end, {});
    const std::string_view last = sentence_.of({span.end - syllable, span.end});
    const bool place = text[span.end - syllable - 1] == ' ' && clues_.bodies.foreign_suffixes.contains(last);  // 볼든 성(Boulden Castle)
    const bool own_spelling = aged || (bracket_spells_a_name(text, span.end, words) && !place && !is_thing_in_english(span.end));
    const std::optional<Support> support = sentence_.title_behind(span.end, several ? 2 : 0);
    const bool given = several && is_given(sentence_.words()[sentence_.word_at(span.start)].span);
    const bool personal = support && support->nouns == 0 && !support->body && clues_.personal_titles.contains(sentence_.of(support->title));
    const bool spelt =
        !several && support && support->nouns == 0 && bracket_spells_a_name(text, span.end, 2) && !is_thing_in_english(span.end);
    const bool office = !several && support && support->nouns == 0 && support->body && !support->weak && span.size() >= 3 * syllable;
    const double least = given || spelt ? 0.3 : several ? 0.8 : personal ? 0.9 : office ? 1.1 : 1.4;
    if (weight < least || (!several && sentence_.weak_person_at(span.start) >= span.end)) return;
    if (!aged && (is_quoted(span) || goes_on_as_a_thing(span.end))) return;
    if (own_spelling && several) return add(span, 0.85, "own spelling behind", hits);
    const bool trade = support && !several && clues_.trades.contains(sentence_.of(support->title));
    if (support && support->nouns == 0 && !trade && (several || !support->weak))
      return add(span, several ? 0.85 : 0.7, support->body ? "organisation and title behind" : "title behind", hits);
    if (support && several && support->body) return add(span, 0.7, "nouns and title behind", hits);
    if (support && several && weight >= 1.2) return add(span, 0.6, "nouns and title behind", hits);
    if (behind_title(span.start) && several) return add(span, 0.65, "title before", hits);
    if (given) add(span, 0.7, "given name", hits);
  }

  /// ‘푸른 로켓’, ‘푸른 로켓(Blue Rocket)’: what stands alone between quotation marks is a brand, a work or a group.
  bool is_quoted(text::Span span) const {
    const std::string_view text = sentence_.text();
    if (!text::is_quote(text::character_before(text, span.start))) return false;
    return text::is_quote(text::character_at(text, span.end)) ||
           text::is_quote(text::character_at(text, sentence_.behind_brackets(span.end)));
  }

  /// 벤 볼든 공항: named after a person.
  bool goes_on_as_a_thing(std::uint32_t end) const {
    const std::size_t next = sentence_.word_at(end + 1);
    if (next >= sentence_.words().size() || sentence_.text()[end] != ' ') return false;
    for (const std::uint32_t stop : sentence_.noun_ends(sentence_.words()[next].span))
      if (clues_.bodies.facilities.contains(sentence_.of({end + 1, stop}))) return true;
    return false;
  }

  /// (Trade Review): the words in the bracket are everyday words.
  bool is_thing_in_english(std::uint32_t open) const {
    const std::uint32_t close = sentence_.behind_brackets(open);
    return std::any_of(sentence_.words().begin(), sentence_.words().end(), [&](const Word& word) {
      if (word.span.start <= open || word.span.end >= close) return false;
      const std::string small = in_small_letters(sentence_.of(word.span));
      return clues_.english_everyday.contains(small) || clues_.english_bodies.contains(small) || clues_.english_no_name.contains(small);
    });
  }

  void add(text::Span span, double confidence, const char* why, Hits& hits) const {
    const std::uint32_t known = sentence_.person_at(span.start);
    if (known + syllable == span.end && known > span.start) return;  // a known name and its particle
    hits.push_back(sentence_.make_hit(span, EntryType::Person, confidence, {std::string(foreign_name), why}));
  }

  const Clues& clues_;
  const SentenceWords& sentence_;
};

}  // namespace

void find_foreign_people(const Clues& clues, const SentenceWords& sentence, Hits& hits) { ForeignPeople(clues, sentence).find(hits); }

}  // namespace mannam::names
