// What goes in: the words of a sentence. What comes out: people that no entry holds. Why it exists: see unlisted_people.h. A title, an age
// or an honorific beside a name is enough by itself; without one the syllables, the particle and the place in the sentence are added up, in
// bits.
#include "names/unlisted_people.h"

#include <algorithm>

#include "language/scripts.h"
#include "names/doubtful_names.h"
#include "names/name_brackets.h"
#include "text/characters.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;

constexpr std::uint32_t syllable = 3;     // bytes
constexpr double enough_bits = 5;         // a name and not a word, three times out of four
constexpr double hardly_syllables = -10;  // the same where all else speaks for a name
constexpr double hardly_a_name = -5.5;    // syllables that names hardly have, in bits

/// One name that may be, and why.
struct Candidate {
  text::Span span;
  int likelihood = 0;  ///< of Clues::korean_name
  double confidence = 0;
  double bits = 0;               ///< without a strong sign: syllables and weak signs added up
  std::vector<std::string> why;  ///< empty: nothing speaks for it yet
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
    for (Candidate& candidate : candidates_) {
      if (candidate.why.empty()) add_up(candidate);
      if (!candidate.why.empty())
        hits.push_back(sentence_.make_hit(candidate.span, EntryType::Person, candidate.confidence, std::move(candidate.why)));
    }
  }

 private:
  /// The name a word starts with: three syllables, or two, or four, where what is left of the word may follow a name.
  std::optional<Candidate> read(const Word& word) {
    std::optional<Candidate> best;
    for (const std::uint32_t count : {3u, 2u, 4u}) {
      const text::Span span{word.span.start, word.span.start + count * syllable};
      if (span.end > word.hangul_end) continue;
      Candidate candidate{span, clues_.korean_name(sentence_.of(span)), 0, 0, {}};
      if (candidate.likelihood == 0 || sentence_.is_known(span) || sentence_.person_at(span.start) >= span.end) continue;
      if (count == 2 && sentence_.weak_person_at(span.start) >= span.end) continue;
      if (sentence_.title_at(span.start) >= span.end || sentence_.body_at(span.start) > span.end) continue;
      if (!rest_may_follow(span.end, word)) continue;
      weigh(candidate, word);
      if (candidate.why.empty() && count == 3) candidate.bits = weak_signs(candidate.span, word);
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
      candidate.why = {why};
    };
    if (bracket_tells_a_person(sentence_.text(), end, clues_.hanja_of_surname(sentence_.of(candidate.span))))
      accept(0.9, "own spelling or age behind");
    const bool surely = candidate.span.size() == 3 * syllable && clues_.name_odds(sentence_.of(candidate.span)) >= 1;
    if (fused_honorific(end, word) && likely) accept_fused(candidate, surely, accept);
    if (surely && fused_title(end, word).size() > syllable) accept(0.8, "title fused");
    if (alone) weigh_behind(candidate, accept);
    weigh_before(candidate, likely, accept);
  }

  /// 씨 is fused to names only; 군 and 양 end many words too.
  template <class Accept>
  void accept_fused(const Candidate& candidate, bool surely, Accept accept) const {
    const std::uint32_t end = candidate.span.end;
    if (surely || clues_.surname_addresses.contains(sentence_.of({end, end + syllable}))) accept(0.8, "honorific fused");
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
    const std::string_view name = sentence_.of(candidate.span);
    const std::string_view last = name.substr(name.size() - syllable);
    const bool place = clues_.place_endings.contains(last) && !support->body;
    const bool thing = clues_.thing_endings.contains(last) && (support->weak || support->nouns > 0);
    const bool office = support->body && support->nouns == 0 && !support->weak;  // of a body that is named: hardly anything but a name
    const double bar = place ? 2 : thing ? -1 : office ? hardly_syllables : hardly_a_name;
    if (name.size() == 3 * syllable && clues_.name_odds(name) < bar) return;
    if (name.size() == 3 * syllable && clues_.name_odds(name) < least_odds(candidate.span, bar)) return;
    if (name.size() == 2 * syllable && !clues_.is_frequent_surname(name)) return;
    const bool tiny = name.size() == 2 * syllable && support->title.size() == syllable;
    if (tiny && !clues_.surname_addresses.contains(sentence_.of(support->title))) return;
    if (support->nouns == 0) return accept(support->body ? 0.9 : 0.9, support->body ? "organisation and title behind" : "title behind");
    accept(support->body ? 0.75 : 0.7, "nouns and title behind");
  }

  /// What three syllables before a title must have: a noun with an ending or a syllable at its side (지명직, 정부가) is no name easily.
  double least_odds(text::Span span, double otherwise) const {
    const std::string_view name = sentence_.of(span), last = name.substr(name.size() - syllable);
    const bool compound = clues_.is_compound(name), thing = clues_.thing_endings.contains(last);
    if (compound && (thing || clues_.noun_prefixes.contains(name.substr(0, syllable)))) return 3;
    if (clues_.verb_like_endings.contains(last)) return 0;
    return ends_like_a_particle(span) || clues_.noun_endings.contains(last) ? 4 : otherwise;
  }

  /// 대표 민서준은, (회장 문서린), 가람그룹의 …: a title right before, and a particle, bracket or comma behind.
  template <class Accept>
  void weigh_before(const Candidate& candidate, bool likely, Accept accept) const {
    const std::string_view text = sentence_.text();
    const std::uint32_t end = candidate.span.end;
    if (!stands_behind_title(candidate.span)) return;
    const bool in_brackets = end < text.size() && text[end] == ')';
    const bool comma = end < text.size() && (text[end] == ',' || text[end] == '(');
    const bool particle = clues_.particles->match(text, end).size > 0;
    if (in_brackets && candidate.likelihood > 0) accept(0.9, "title before, in brackets");
    if (likely && candidate.span.size() >= 3 * syllable && (comma || particle)) accept(0.7, "title before");
  }

  bool stands_behind_title(text::Span span) const {
    return span.start > 0 && sentence_.text()[span.start - 1] == ' ' && sentence_.title_before(span.start - 1) < span.start - 1;
  }

  /// What speaks a little for a name: its syllables, how the word goes on, and where it stands.
  double weak_signs(text::Span span, const Word& word) const {
    const bool thing = clues_.thing_endings.contains(sentence_.of({span.end - syllable, span.end}));
    const double behind = bits_behind(span, word);
    const double noun = behind < 4 && clues_.is_compound(sentence_.of(span)) ? 4 : 0, word_of_others = is_quoted(span) ? 2 : 0;
    return clues_.name_odds(sentence_.of(span)) + behind + bits_before(span) - (thing ? 3 : 0) - noun - word_of_others;
  }

  /// ‘우수작’: a word, not a name, stands alone between quotation marks.
  bool is_quoted(text::Span span) const {
    return text::is_quote(text::character_before(sentence_.text(), span.start)) &&
           text::is_quote(text::character_at(sentence_.text(), span.end));
  }

  double bits_behind(text::Span span, const Word& word) const {
    const language::Particle particle = clues_.particles->match(sentence_.text(), span.end);
    if (particle.size > 0) return bits_of_particle(span, particle);
    if (span.end != word.span.end) return -20;
    const std::string_view behind = sentence_.text().substr(span.end);
    if (behind.starts_with(")") || behind.starts_with("(") || behind.starts_with(",") || behind.starts_with("\u00b7")) return 1;
    const std::size_t next = sentence_.word_at(span.end + 1);
    if (next < sentence_.words().size() && behind.starts_with(' '))
      for (const std::uint32_t end : sentence_.noun_ends(sentence_.words()[next].span))
        if (clues_.name_tails.contains(sentence_.of({span.end + 1, end}))) return 3;
    return ends_like_a_particle(span) ? -5 : -1;
  }

  double bits_of_particle(text::Span span, const language::Particle& particle) const {
    if (clues_.to_people.contains(sentence_.of({span.end, span.end + particle.size}))) return 4;
    if (particle.functions & (language::At | language::By | language::Until | language::Since)) return -3;
    if (particle.functions & (language::Subject | language::Topic)) return is_verb(span) ? -8 : 2;
    return particle.functions & (language::Object | language::Of | language::With) ? 1 : 0;
  }

  /// 제공하는: the stem of a verb made of a noun.
  bool is_verb(text::Span span) const {
    return clues_.name_odds(sentence_.of(span)) < 6 && clues_.noun_endings.contains(sentence_.of({span.end - syllable, span.end}));
  }

  /// 정부가, 이유는: its last syllable is a particle that agrees with the one before.
  bool ends_like_a_particle(text::Span span) const {
    const language::Particle particle = clues_.particles->match(sentence_.text(), span.end - syllable);
    return particle.size == syllable && particle.agrees;
  }

  double bits_before(text::Span span) const {
    const std::string_view text = sentence_.text();
    if (stands_behind_title(span)) return 4;
    if (span.start > 0 && text[span.start - 1] == '(') return span.end < text.size() && text[span.end] == ')' ? 4 : 1;
    const bool first = !sentence_.words().empty() && sentence_.words().front().span.start == span.start;
    return first ? 1 : 0;
  }

  /// Enough bits make a name; a little less a doubtful one, which counts where the document says it again.
  void add_up(Candidate& candidate) const {
    if (candidate.bits < enough_bits - most_doubt) return;
    const double over = candidate.bits - enough_bits;
    candidate.confidence = over >= 0 ? std::min(0.5 + over * 0.04, 0.8) : doubtful + over * 0.01;
    candidate.why = {"reads like a name"};
  }

  /// A·B·C 의원, A, B와 C: who stands in a list with a name is one.
  void spread_over_lists() {
    for (std::size_t i = candidates_.size(); i-- > 0;) {
      const std::uint32_t next = behind_separator(candidates_[i].span.end);
      if (next == 0) continue;
      const bool follows = i + 1 < candidates_.size() && candidates_[i + 1].span.start == next;
      accept_member(candidates_[i], sentence_.person_at(next) > 0 || (follows && accepted(candidates_[i + 1])));
    }
    for (std::size_t i = 1; i < candidates_.size(); ++i)
      if (behind_separator(candidates_[i - 1].span.end) == candidates_[i].span.start)
        accept_member(candidates_[i], accepted(candidates_[i - 1]));
  }

  static bool accepted(const Candidate& candidate) { return !candidate.why.empty() || candidate.bits >= enough_bits; }

  void accept_member(Candidate& candidate, bool beside_a_name) const {
    if (!beside_a_name || !candidate.why.empty() || candidate.likelihood < 2) return;
    if (candidate.bits < (clues_.is_compound(sentence_.of(candidate.span)) ? -5 : -1)) return;
    if (is_like_a_place(candidate.span)) return;
    candidate.confidence = 0.65;
    candidate.why = {"in a list with a name"};
  }

  /// 푸른중·달빛중: schools and streets have lists too.
  bool is_like_a_place(text::Span span) const {
    return clues_.place_endings.contains(sentence_.of({span.end - syllable, span.end})) && clues_.name_odds(sentence_.of(span)) < 8;
  }

  std::uint32_t behind_separator(std::uint32_t at) const {
    const std::string_view text = sentence_.text();
    const language::Particle particle = clues_.particles->match(text, at);
    if (particle.size == syllable && particle.functions == language::With && text.substr(at + syllable).starts_with(' '))
      return at + syllable + 1;
    const language::Character mark = character_at(text, at);
    if (mark.code == 0xB7) return at + mark.size;
    if (mark.code != ',') return 0;
    return character_at(text, at + 1).code == ' ' ? at + 2 : at + 1;
  }

  const Clues& clues_;
  const SentenceWords& sentence_;
  std::vector<Candidate> candidates_;
};

}  // namespace

void find_korean_people(const Clues& clues, const SentenceWords& sentence, Hits& hits) { KoreanPeople(clues, sentence).find(hits); }

}  // namespace mannam::names
