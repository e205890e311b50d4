// What goes in: the words of a sentence. What comes out: people that no entry holds. Why it exists: see unlisted_people.h.
#include "names/unlisted_people.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::Character;
using language::character_at;
using language::character_before;
using language::Script;
using language::script_of;

constexpr std::uint32_t syllable = 3;  // bytes

/// What stands in the brackets behind a name: its own spelling, or an age.
bool bracket_tells_a_person(std::string_view text, std::uint32_t at, std::size_t syllables) {
  if (at >= text.size() || text[at] != '(') return false;
  std::size_t letters = 0, digits = 0, hanja = 0;
  std::uint32_t end = at + 1;
  for (; end < text.size() && text[end] != ')' && end - at < 60; end += std::max(character_at(text, end).size, 1u)) {
    const Script script = script_of(character_at(text, end).code);
    letters += script == Script::Latin;
    digits += script == Script::Digit;
    hanja += script == Script::Han;
    if (script == Script::Hangul) return false;
  }
  if (end >= text.size() || text[end] != ')') return false;
  const bool age = digits == 2 && letters + hanja == 0 && end == at + 3;
  return age || (hanja >= 2 && hanja <= syllables + 2 && letters + digits == 0);
}

/// One name that may be, and why.
struct Candidate {
  text::Span span;
  int likelihood = 0;  ///< of Clues::korean_name
  double confidence = 0;
  std::string why;  ///< empty: nothing speaks for it yet
};

class KoreanPeople {
 public:
  KoreanPeople(const Clues& clues, const SentenceWords& sentence) : clues_(clues), sentence_(sentence) {}

  void find(Hits& hits) {
    for (const Word& word : sentence_.words()) {
      if (word.hangul_end == word.span.start) continue;
      std::optional<Candidate> candidate = read(word);
      if (candidate) candidates_.push_back(std::move(*candidate));
    }
    spread_over_lists();
    for (Candidate& candidate : candidates_)
      if (!candidate.why.empty())
        hits.push_back(sentence_.make_hit(candidate.span, EntryType::Person, candidate.confidence, {candidate.why}));
  }

 private:
  /// The name a word starts with: three syllables, or two, or four, where what is left of the word may follow a name.
  std::optional<Candidate> read(const Word& word) {
    std::optional<Candidate> best;
    for (const std::uint32_t count : {3u, 2u, 4u}) {
      const text::Span span{word.span.start, word.span.start + count * syllable};
      if (span.end > word.hangul_end) continue;
      Candidate candidate{span, clues_.korean_name(sentence_.of(span)), 0, {}};
      if (candidate.likelihood == 0 || sentence_.is_known(span) || sentence_.person_at(span.start) >= span.end) continue;
      if (sentence_.title_at(span.start) >= span.end || sentence_.body_at(span.start) > span.end) continue;
      if (!rest_may_follow(span.end, word)) continue;
      weigh(candidate, word);
      if (!best || (!candidate.why.empty() && candidate.confidence > best->confidence)) best = candidate;
    }
    return best;
  }

  bool rest_may_follow(std::uint32_t end, const Word& word) const {
    if (end == word.span.end) return true;
    if (clues_.particles->match(sentence_.text(), end).agrees && clues_.particles->match(sentence_.text(), end).size > 0) return true;
    return fused_title(end, word).size() > 0 || fused_honorific(end, word);
  }

  text::Span fused_title(std::uint32_t end, const Word& word) const {
    for (const std::uint32_t stop : sentence_.noun_ends(word.span))
      if (stop > end && clues_.titles.contains(sentence_.of({end, stop}))) return {end, stop};
    return {};
  }

  bool fused_honorific(std::uint32_t end, const Word& word) const {
    for (const std::uint32_t stop : sentence_.noun_ends(word.span))
      if (stop > end && clues_.honorifics.contains(sentence_.of({end, stop}))) return true;
    return false;
  }

  void weigh(Candidate& candidate, const Word& word) const {
    const std::uint32_t end = candidate.span.end;
    const bool likely = candidate.likelihood == 2;
    const bool alone = end == word.span.end;
    const auto accept = [&](double confidence, const char* why) {
      if (confidence <= candidate.confidence) return;
      candidate.confidence = likely ? confidence : confidence - 0.15;
      candidate.why = why;
    };
    if (bracket_tells_a_person(sentence_.text(), end, candidate.span.size() / syllable)) accept(0.9, "own spelling or age behind");
    if (fused_honorific(end, word) && likely) accept(0.8, "honorific fused");
    if (candidate.span.size() >= 3 * syllable && fused_title(end, word).size() > 0) accept(0.8, "title fused");
    if (alone) weigh_behind(candidate, accept);
    weigh_before(candidate, likely, accept);
  }

  template <class Accept>
  void weigh_behind(const Candidate& candidate, Accept accept) const {
    const bool likely = candidate.likelihood == 2;
    const std::optional<Support> support = sentence_.title_behind(candidate.span.end, likely ? 3 : 0);
    if (!support) {
      const std::uint32_t next = candidate.span.end + 1;
      const std::size_t index = sentence_.word_at(next);
      if (likely && index < sentence_.words().size() && sentence_.text()[next - 1] == ' ')
        for (const std::uint32_t stop : sentence_.noun_ends(sentence_.words()[index].span))
          if (clues_.honorifics.contains(sentence_.of({next, stop}))) accept(0.85, "honorific behind");
      return;
    }
    if (support->nouns == 0) return accept(support->body ? 0.9 : 0.9, support->body ? "organisation and title behind" : "title behind");
    accept(support->body ? 0.75 : 0.7, "nouns and title behind");
  }

  /// 대표 민서준은, (회장 문서린), 가람그룹의 …: a title right before, and a particle, bracket or comma behind.
  template <class Accept>
  void weigh_before(const Candidate& candidate, bool likely, Accept accept) const {
    const std::string_view text = sentence_.text();
    const std::uint32_t start = candidate.span.start, end = candidate.span.end;
    if (start == 0 || text[start - 1] != ' ' || sentence_.title_before(start - 1) == start - 1) return;
    const bool in_brackets = end < text.size() && text[end] == ')';
    const bool comma = end < text.size() && (text[end] == ',' || text[end] == '(');
    const bool particle = clues_.particles->match(text, end).size > 0;
    if (in_brackets && candidate.likelihood > 0) accept(0.9, "title before, in brackets");
    if (likely && candidate.span.size() >= 3 * syllable && (comma || particle)) accept(0.7, "title before");
  }

  /// A·B·C 의원, A, B와 C: who stands in a list with a name is one.
  void spread_over_lists() {
    for (std::size_t i = candidates_.size(); i-- > 0;) {
      Candidate& candidate = candidates_[i];
      if (!candidate.why.empty() || candidate.likelihood < 2) continue;
      const std::uint32_t next = behind_separator(candidate.span.end);
      if (next == 0) continue;
      const bool person = sentence_.person_at(next) > 0;
      const bool accepted = i + 1 < candidates_.size() && candidates_[i + 1].span.start == next && !candidates_[i + 1].why.empty();
      if (!person && !accepted) continue;
      candidate.confidence = 0.65;
      candidate.why = "in a list with a name";
    }
  }

  std::uint32_t behind_separator(std::uint32_t at) const {
    const std::string_view text = sentence_.text();
    const Character mark = character_at(text, at);
    if (mark.code == 0xB7) return at + mark.size;
    if (mark.code != ',') return 0;
    return character_at(text, at + 1).code == ' ' ? at + 2 : at + 1;
  }

  const Clues& clues_;
  const SentenceWords& sentence_;
  std::vector<Candidate> candidates_;
};

class ForeignPeople {
 public:
  ForeignPeople(const Clues& clues, const SentenceWords& sentence) : clues_(clues), sentence_(sentence) {}

  void find(Hits& hits) {
    const std::vector<Word>& words = sentence_.words();
    for (std::size_t i = 0; i < words.size();) {
      std::size_t j = i;
      while (j < words.size() && sounds_foreign(words[j]) && (j == i || follows(words[j - 1], words[j]))) ++j;
      if (j > i) weigh(i, j, hits);
      if (j < words.size()) weigh_with_particle(i, j, hits);
      i = std::max(j, i + 1);
    }
  }

 private:
  bool sounds_foreign(const Word& word) const {
    if (word.hangul_end != word.span.end || word.span.size() > 8 * syllable) return false;
    if (sentence_.title_at(word.span.start) > 0 || sentence_.body_at(word.span.start) >= word.span.end || sentence_.is_known(word.span))
      return false;
    const std::vector<std::uint32_t> ends = sentence_.noun_ends(word.span);
    if (ends.size() > 1 &&
        (clues_.particles->match(sentence_.text(), ends[1]).functions & (language::Object | language::Of | language::Topic)))
      return false;
    return clues_.foreignness(sentence_.of(word.span)) >= 0.0 || is_family_of_list(word);
  }

  /// 특사 트레미 볼든은: the last word of the name carries a particle, so only a title before it can speak for it.
  void weigh_with_particle(std::size_t first, std::size_t last, Hits& hits) const {
    const std::vector<Word>& words = sentence_.words();
    if (last == first || last - first > 3 || !follows(words[last - 1], words[last]) || words[last].hangul_end != words[last].span.end)
      return;
    const std::uint32_t start = words[first].span.start;
    if (start == 0 || sentence_.text()[start - 1] != ' ' || sentence_.title_before(start - 1) == start - 1) return;
    for (const std::uint32_t end : sentence_.noun_ends(words[last].span)) {
      if (end == words[last].span.end || sentence_.person_at(start) >= end) continue;
      if (clues_.foreignness(sentence_.of({words[last].span.start, end})) >= 0.8) return add({start, end}, 0.65, "title before", hits);
    }
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
    if (count < 2 || sentence_.person_at(span.start) >= span.end) return;
    judge(span, behind - first, count, weight, hits);
  }

  void judge(text::Span span, std::size_t words, std::size_t syllables, double weight, Hits& hits) const {
    const std::string_view text = sentence_.text();
    const bool several = words >= 2;
    const bool own_spelling = bracket_tells_a_person(text, span.end, syllables + 2) || latin_bracket(span.end, words);
    const std::optional<Support> support = sentence_.title_behind(span.end, several ? 2 : 0);
    const bool title_before = span.start > 0 && text[span.start - 1] == ' ' && sentence_.title_before(span.start - 1) < span.start - 1;
    const double least = several ? 0.8 : 1.4;
    if (weight < least) return;
    if (own_spelling && several) return add(span, 0.85, "own spelling behind", hits);
    if (support && support->nouns == 0)
      return add(span, several ? 0.85 : 0.7, support->body ? "organisation and title behind" : "title behind", hits);
    if (support && several && support->body) return add(span, 0.7, "nouns and title behind", hits);
    if (support && several && weight >= 1.2) return add(span, 0.6, "nouns and title behind", hits);
    if (title_before && several) add(span, 0.65, "title before", hits);
  }

  /// (Fred Kilmer): as many capital words as the name has.
  bool latin_bracket(std::uint32_t at, std::size_t words) const {
    const std::string_view text = sentence_.text();
    if (at >= text.size() || text[at] != '(' || !language::is_upper(character_at(text, at + 1).code)) return false;
    const std::size_t close = text.find(')', at);
    if (close == std::string_view::npos || close - at > 60) return false;
    const std::string_view inside = text.substr(at + 1, close - at - 1);
    return static_cast<std::size_t>(std::count(inside.begin(), inside.end(), ' ')) + 1 >= words && words >= 2 &&
           inside.find_first_of("0123456789,") == std::string_view::npos;
  }

  void add(text::Span span, double confidence, const char* why, Hits& hits) const {
    hits.push_back(sentence_.make_hit(span, EntryType::Person, confidence, {"foreign name", why}));
  }

  const Clues& clues_;
  const SentenceWords& sentence_;
};

}  // namespace

void find_korean_people(const Clues& clues, const SentenceWords& sentence, Hits& hits) { KoreanPeople(clues, sentence).find(hits); }

void find_foreign_people(const Clues& clues, const SentenceWords& sentence, Hits& hits) { ForeignPeople(clues, sentence).find(hits); }

}  // namespace mannam::names
