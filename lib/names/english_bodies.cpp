// What goes in: capitalised words. What comes out: their reading as an organisation or a place. Why it exists: see english_bodies.h.
#include "names/english_bodies.h"

#include <algorithm>

#include "language/scripts.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;

bool has_small_word(const SentenceWords& sentence, std::size_t first, std::size_t behind) {
  for (std::size_t i = first; i < behind; ++i)
    if (!sentence.words()[i].capital) return true;
  return false;
}

/// Grows a name from the word that tells its kind: to the left over capitals, to the right behind "of".
class EnglishBodies {
 public:
  EnglishBodies(const Clues& clues, SentenceWords& sentence, Hits& hits) : clues_(clues), sentence_(sentence), hits_(hits) {}

  void find() {
    if (is_headline()) return;
    for (std::size_t i = 0; i < sentence_.words().size(); ++i) {
      if (!word(i).capital) continue;
      const std::string kind = in_small_letters(sentence_.of(word(i).span));
      const bool body = clues_.english_bodies.contains(kind), place = clues_.english_places.contains(kind);
      if (body || place) read_tail(i, body ? EntryType::Organization : EntryType::Place);
      if (clues_.english_place_heads.contains(kind)) read_place_head(i);
    }
  }

 private:
  const Word& word(std::size_t index) const { return sentence_.words()[index]; }

  /// In a headline of capitals every word may stand beside every other.
  bool is_headline() const {
    const auto& words = sentence_.words();
    const auto small = std::count_if(words.begin(), words.end(), [](const Word& one) { return one.latin && !one.capital; });
    return words.size() >= 4 && static_cast<std::size_t>(small) * 3 < words.size();
  }

  std::string_view gap_behind(std::size_t index) const { return sentence_.of({word(index).span.end, word(index + 1).span.start}); }

  /// A capital that is no function word, no office and no day of the week; an adjective or a known name may be.
  bool may_belong(std::size_t index) const {
    const Word& one = word(index);
    if (!one.capital) return false;
    const std::string small = in_small_letters(sentence_.of(one.span));
    if (clues_.english_adjectives.contains(small) || sentence_.is_inside_known(one.span)) return true;
    return !clues_.english_no_name.contains(small) && sentence_.title_at(one.span.start) == 0;
  }

  void read_tail(std::size_t kind, EntryType type) {
    std::size_t first = kind, behind = kind + 1;
    while (first > 0 && kind - first < 6 && joins(gap_behind(first - 1)) && may_belong(first - 1)) --first;
    first = behind_places(first, kind);
    const std::size_t object = behind_of(kind);
    if (object > behind) behind = object;
    const bool only_adjective = behind - first == 2 && clues_.english_adjectives.contains(in_small_letters(sentence_.of(word(first).span)));
    if (behind - first < 2 || only_adjective) return;
    const text::Span span{word(first).span.start, word(behind - 1).span.end};
    if (!sentence_.is_known(span)) add(span, type, object > kind + 1 ? "kind of body before of" : "name before the kind of body");
  }

  /// Quell Hospital where Quell is a known place: the place is told of, too.
  std::size_t behind_places(std::size_t first, std::size_t kind) const {
    for (std::size_t at = kind; at > first; --at)
      if (sentence_.place_before(word(at - 1).span.end) < word(at - 1).span.end) return at;
    return first;
  }

  static bool joins(std::string_view gap) { return gap == " " || gap == " & "; }

  /// Behind the capitals that follow "of" or "of the"; kind + 1 where nothing does, or a known place: the place is told of, too.
  std::size_t behind_of(std::size_t kind) const {
    const auto& words = sentence_.words();
    const auto is = [&](std::size_t index, const WordSet& set) {
      return index < words.size() && set.contains(sentence_.of(word(index).span));
    };
    std::size_t at = kind + 1;
    if (!is(at, clues_.english_of) || gap_behind(kind) != " ") return kind + 1;
    ++at;
    if (is(at, clues_.english_articles) && gap_behind(at - 1) == " ") ++at;
    const std::size_t object = at;
    while (at < words.size() && at - object < 5 && gap_behind(at - 1) == " " && may_belong(at)) ++at;
    const std::uint32_t end = word(at - 1).span.end;
    const bool place = at > object && (sentence_.place_at(word(object).span.start) > 0 || sentence_.place_before(end) < end);
    return at == object || place ? kind + 1 : at;
  }

  /// Lake Morrow, Mount Quell.
  void read_place_head(std::size_t head) {
    std::size_t behind = head + 1;
    while (behind < sentence_.words().size() && behind - head < 3 && gap_behind(behind - 1) == " " && may_belong(behind)) ++behind;
    if (behind == head + 1) return;
    const text::Span span{word(head).span.start, word(behind - 1).span.end};
    if (!sentence_.is_known(span)) add(span, EntryType::Place, "kind of place before a name");
  }

  void add(text::Span span, EntryType type, const char* why) {
    hits_.push_back(sentence_.make_hit(span, type, 0.7, {why}));
    sentence_.add_body(span, type);
  }

  const Clues& clues_;
  SentenceWords& sentence_;
  Hits& hits_;
};

}  // namespace

void find_english_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits) { EnglishBodies(clues, sentence, hits).find(); }

std::string in_small_letters(std::string_view word) {
  std::string folded(word);
  for (char& c : folded)
    if (language::is_ascii_upper(static_cast<unsigned char>(c))) c = static_cast<char>(c | 0x20);
  return folded;
}

std::optional<BodyReading> read_english_body(const Clues& clues, const SentenceWords& sentence, std::size_t first, std::size_t behind) {
  if (behind - first < 2) return std::nullopt;
  const auto word = [&](std::size_t index) { return in_small_letters(sentence.of(sentence.words()[index].span)); };
  const std::string last = word(behind - 1);
  if (clues.english_bodies.contains(last)) return BodyReading{EntryType::Organization, 0.75, "last word of an organisation"};
  if (clues.english_bodies.contains(word(first)) && has_small_word(sentence, first, behind))
    return BodyReading{EntryType::Organization, 0.75, "first word of an organisation"};
  if (clues.english_places.contains(last)) return BodyReading{EntryType::Place, 0.7, "last word of a place"};
  return std::nullopt;
}

}  // namespace mannam::names
