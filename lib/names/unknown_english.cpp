// What goes in: the words of a sentence. What comes out: names in Latin letters. Why it exists: see unknown_english.h.
#include "names/unknown_english.h"

#include <algorithm>
#include <string>

#include "language/scripts.h"
#include "names/english_bodies.h"
#include "text/characters.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;
using language::character_before;

bool is_acronym(std::string_view word) {
  return word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

class EnglishNames {
 public:
  EnglishNames(const Clues& clues, const SentenceWords& sentence, Hits& hits) : clues_(clues), sentence_(sentence), hits_(hits) {}

  void find() {
    const std::vector<Word>& words = sentence_.words();
    for (std::size_t i = 0; i < words.size();) {
      if (!may_stand_in_name(words[i])) {
        ++i;
        continue;
      }
      std::size_t j = i + 1;
      while (j < words.size() && j - i < 7 && continues(words, j)) ++j;
      while (j > i + 1 && !words[j - 1].capital) --j;
      judge(i, j);
      i = j;
    }
  }

 private:
  std::string_view of(std::size_t index) const { return sentence_.of(sentence_.words()[index].span); }

  bool may_stand_in_name(const Word& word) const {
    return word.capital && !clues_.english_no_name.contains(in_small_letters(sentence_.of(word.span))) && !inside_known(word);
  }

  /// Titles and known names end a run; what is left is what nobody knows.
  bool inside_known(const Word& word) const {
    const std::uint32_t at = word.span.start;
    return sentence_.title_at(at) > 0 || sentence_.is_inside_known(word.span) || sentence_.person_at(at) > word.span.end;
  }

  bool continues(const std::vector<Word>& words, std::size_t index) const {
    const Word& left = words[index - 1];
    const Word& right = words[index];
    const std::string_view gap = sentence_.of({left.span.end, right.span.start});
    const bool initial = gap == ". " && left.span.size() == 1;
    if (gap != " " && !initial) return false;
    if (may_stand_in_name(right)) return true;
    const bool link = !right.capital && right.latin && clues_.english_links.contains(sentence_.of(right.span));
    return link && index + 1 < words.size() && words[index + 1].capital && words[index + 1].span.start == right.span.end + 1;
  }

  void judge(std::size_t first, std::size_t behind) {
    const text::Span span{sentence_.words()[first].span.start, sentence_.words()[behind - 1].span.end};
    if (sentence_.is_known(span)) return;
    if (judge_body(first, behind, span)) return;
    judge_person(first, behind, span);
  }

  bool judge_body(std::size_t first, std::size_t behind, text::Span span) {
    const std::optional<BodyReading> body = read_english_body(clues_, sentence_, first, behind);
    return body && add(span, body->type, body->confidence, body->why);
  }

  bool looks_korean(std::size_t first, std::size_t behind) const {
    if (behind - first != 2) return false;
    const auto given = [&](std::size_t i) { return of(i).find('-') != std::string_view::npos && !is_acronym(of(i).substr(0, 2)); };
    return (clues_.latin_surnames.contains(in_small_letters(of(first))) && given(first + 1)) ||
           (clues_.latin_surnames.contains(in_small_letters(of(first + 1))) && given(first));
  }

  bool is_everyday(std::size_t index) const {
    const std::string word = in_small_letters(of(index));
    if (clues_.english_everyday.contains(word)) return true;
    for (std::size_t size = 3; size <= 5 && size + 4 <= word.size(); ++size)
      if (clues_.english_everyday_endings.contains(std::string_view(word).substr(word.size() - size))) return true;
    return false;
  }

  /// Headlines write every word with a capital: everyday words behind a name are cut off, before one they tell that it is none.
  void judge_person(std::size_t first, std::size_t behind, text::Span span) {
    while (behind > first && (is_everyday(behind - 1) || !sentence_.words()[behind - 1].capital)) --behind;
    if (behind == first || is_everyday(first) || (behind - first > 1 && of(behind - 1).size() == 1)) return;
    span.end = sentence_.words()[behind - 1].span.end;
    const std::size_t count = behind - first;
    for (std::size_t i = first + 1; i + 1 < behind; ++i)
      if (sentence_.words()[i].capital && is_everyday(i)) return;
    if (count > 1 && of(first).size() == 1 && sentence_.text()[sentence_.words()[first].span.end] != '.') return;  // Gen Z Skiers
    if (count > 4 || std::any_of(sentence_.words().begin() + static_cast<std::ptrdiff_t>(first),
                                 sentence_.words().begin() + static_cast<std::ptrdiff_t>(behind),
                                 [&](const Word& word) { return is_acronym(sentence_.of(word.span)); }))
      return;
    const bool before = title_before(span.start), after = title_after(span.end);
    const bool given = is_given(of(first), of(behind - 1));
    if (count == 1) {
      if (before) add_surname(span);
      return;
    }
    if (before) return add_person(span, 0.85, "title before");
    if (is_quoted(span)) return;  // "Jasmine Flower"
    if (after) return add_person(span, 0.8, "title behind");
    if (looks_korean(first, behind)) return add_person(span, 0.8, "Korean name in Latin letters");
    if (given) return add_person(span, 0.7, "given name");
    if (count <= 3) judge_by_deed(behind, span);
  }

  /// Envoy Tavo Brenek, Tavo Brenek said, talks with Tavo Brenek: what only people are or do, in small letters, so that no headline of
  /// capitals joins in. A body does some of it too (Hapag Trading said), so an everyday word in the name speaks against it.
  void judge_by_deed(std::size_t behind, text::Span span) {
    const std::size_t first = sentence_.word_at(span.start);
    for (std::size_t i = first; i < behind; ++i)
      if (of(i).size() < 3 || is_everyday(i)) return;
    const std::string_view before = word_before(first), after = word_behind(behind);
    if (clues_.english_bearers.contains(before)) return add_person(span, 0.7, "kind of person before");
    if (clues_.english_deeds.contains(after) && first > 0) return add_person(span, 0.6, "deed behind");
    if (clues_.english_meeting.contains(before)) return add_person(span, 0.6, "met");
    if (first > 1 && clues_.english_with.contains(before) && clues_.english_meeting.contains(word_before(first - 1)))
      add_person(span, 0.6, "met");
  }

  std::string_view word_before(std::size_t index) const {
    if (index == 0) return {};
    const text::Span word = sentence_.words()[index - 1].span;
    return sentence_.of({word.end, sentence_.words()[index].span.start}) == " " ? sentence_.of(word) : std::string_view();
  }
  std::string_view word_behind(std::size_t index) const {
    if (index >= sentence_.words().size()) return {};
    const text::Span word = sentence_.words()[index].span;
    return sentence_.of({sentence_.words()[index - 1].span.end, word.start}) == " " ? sentence_.of(word) : std::string_view();
  }

  bool is_quoted(text::Span span) const {
    return text::is_quote(text::character_before(sentence_.text(), span.start)) &&
           text::is_quote(text::character_at(sentence_.text(), span.end));
  }

  /// A given name of our list, or one of the census before a surname of the census.
  bool is_given(std::string_view first, std::string_view last) const {
    const std::string name = in_small_letters(first);
    return clues_.english_given.contains(name) ||
           (clues_.english_born.contains(name) && clues_.english_surnames.contains(in_small_letters(last)));
  }

  bool title_before(std::uint32_t at) const {
    if (at < 2) return false;
    std::uint32_t end = at - 1;
    if (sentence_.text()[end] != ' ') return false;
    if (sentence_.text()[end - 1] == '.') --end;  // Mr. Sen.
    return sentence_.title_before(end) < end || (end < at - 1 && sentence_.title_before(at - 1) < at - 1);
  }

  /// "…, chairman of X", "…, the CEO", "… (CEO".
  bool title_after(std::uint32_t at) const {
    const std::string_view text = sentence_.text();
    if (!text.substr(at).starts_with(", ")) return false;
    std::size_t index = sentence_.word_at(at + 2);
    for (int step = 0; step < 4 && index < sentence_.words().size(); ++step, ++index) {
      const Word& word = sentence_.words()[index];
      if (step > 0 && sentence_.of({sentence_.words()[index - 1].span.end, word.span.start}) != " ") return false;
      if (const std::uint32_t end = sentence_.title_at(word.span.start); end > 0)
        return !starts_name(end) && sentence_.text().substr(end, 1) != "s";
    }
    return false;
  }

  /// ", professor Ada Lee": the title is of the name behind it.
  bool starts_name(std::uint32_t end_of_title) const {
    const std::size_t next = sentence_.word_at(end_of_title + 1);
    return next < sentence_.words().size() && sentence_.words()[next].capital && sentence_.text()[end_of_title] == ' ';
  }

  bool add(text::Span span, EntryType type, double confidence, const char* why) {
    hits_.push_back(sentence_.make_hit(span, type, confidence, {why}));
    read_possessive(hits_.back());
    return true;
  }
  void add_person(text::Span span, double confidence, const char* why) { add(span, EntryType::Person, confidence, why); }
  void add_surname(text::Span span) {
    add(span, EntryType::Person, 0.6, "title before a surname");
    hits_.back().form = dictionary::FormKind::Short;
    hits_.back().weak = true;
  }

  void read_possessive(Hit& hit) const {
    for (const std::string_view mark : {std::string_view("'s"), std::string_view("\u2019s")}) {
      if (!sentence_.text().substr(hit.span.end).starts_with(mark)) continue;
      hit.particle = {hit.span.end, hit.span.end + static_cast<std::uint32_t>(mark.size())};
      hit.particle_functions = language::Of;
    }
  }

  const Clues& clues_;
  const SentenceWords& sentence_;
  Hits& hits_;
};

}  // namespace

void find_english_names(const Clues& clues, const SentenceWords& sentence, Hits& hits) { EnglishNames(clues, sentence, hits).find(); }

}  // namespace mannam::names
