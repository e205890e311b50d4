// What goes in: the words of a sentence. What comes out: organisations that the text introduces. Why it exists: see introduced_bodies.h.
#include "names/introduced_bodies.h"

#include <algorithm>
#include <bitset>

#include "language/scripts.h"
#include "names/unknown_bodies.h"

namespace mannam::names {
namespace {

using dictionary::EntryType;
using language::character_at;
using language::character_before;

constexpr std::uint32_t syllable = 3;  // bytes

class IntroducedBodies {
 public:
  IntroducedBodies(const Clues& clues, SentenceWords& sentence, Hits& hits) : clues_(clues), sentence_(sentence), hits_(hits) {
    for (const std::string& mark : clues.bodies.marks) mark_begins_.set(static_cast<unsigned char>(mark.front()));
  }

  void find() {
    for (std::size_t i = 0; i < sentence_.words().size(); ++i)
      if (!read_marked(i) && !read_firm(i) && !read_short_form(i)) read_behind_kind(i);
  }

 private:
  std::string_view of(std::size_t index) const { return sentence_.of(sentence_.words()[index].span); }

  std::string_view gap_before(std::size_t index) const {
    const std::uint32_t start = sentence_.words()[index].span.start;
    return index == 0 ? std::string_view() : sentence_.of({sentence_.words()[index - 1].span.end, start});
  }

  /// The noun of a word that nobody knows: without its longest particle that agrees.
  text::Span name_in(const Word& word) const {
    text::Span name = word.span;
    const std::uint32_t least = word.latin ? 2 : 2 * syllable;
    for (const std::uint32_t end : sentence_.noun_ends(word.span))
      if (end - word.span.start >= least) name.end = end;
    return name;
  }

  /// A number, one syllable, an everyday noun or an office is no name.
  bool may_be_name(text::Span name) const {
    const std::string_view noun = sentence_.of(name);
    const language::Character first = character_at(noun, 0);
    if (language::script_of(first.code) == language::Script::Digit || noun.size() <= first.size) return false;
    return !clues_.titles.contains(noun) && !clues_.common_nouns.contains(noun) && !clues_.bodies.common.contains(noun) &&
           !clues_.no_person.contains(noun) && !ends_in_one_of(clues_.bodies.no_endings, noun);
  }

  /// (주)솔바람, 솔바람(주), 주식회사 솔바람.
  bool read_marked(std::size_t index) {
    const Word& word = sentence_.words()[index];
    const std::string_view before = sentence_.text().substr(0, word.span.start), behind = sentence_.text().substr(word.span.end);
    const bool spaced = before.ends_with(' ');
    const std::string_view up_to_mark = before.substr(0, before.size() - (spaced ? 1 : 0));
    const bool before_mark = !behind.empty() && mark_begins_[static_cast<unsigned char>(behind.front())];
    if (!clues_.bodies.marks.may_end(up_to_mark) && !before_mark) return false;
    for (const std::string& mark : clues_.bodies.marks) {
      const bool bracketed = !language::is_hangul(character_at(mark, 0).code);
      const bool first = up_to_mark.ends_with(mark);
      // 솔바람㈜ 새 공장: a mark fused to the word before it is that word's.
      const bool free = !first || (bracketed && !spaced) || up_to_mark.size() == mark.size() ||
                        language::script_of(character_before(up_to_mark, up_to_mark.size() - mark.size()).code) == language::Script::None;
      if (first && free) return may_be_marked(word) && add(name_in(word), 0.85, "mark of a company");
      if (bracketed && behind.starts_with(mark)) return may_be_marked(word) && add(word.span, 0.85, "mark of a company");
    }
    return false;
  }

  bool may_be_marked(const Word& word) const {
    return !clues_.bodies.marks.contains(sentence_.of(word.span)) && may_be_name(name_in(word)) &&
           clues_.particles->match(sentence_.text(), word.span.start).size != word.span.size();
  }

  /// 법무법인 솔바람.
  bool read_firm(std::size_t index) {
    if (index == 0 || gap_before(index) != " " || !clues_.bodies.firm_kinds.contains(of(index - 1))) return false;
    const text::Span name = name_in(sentence_.words()[index]);
    if (!may_be_name(name)) return false;
    return add({sentence_.words()[index - 1].span.start, name.end}, 0.8, "kind of firm before a name");
  }

  /// 소속사 솔바람: not where the word is an everyday noun, an office or somebody known.
  void read_behind_kind(std::size_t index) {
    if (index == 0 || !opens_name(gap_before(index)) || !is_kind(of(index - 1))) return;
    const Word& word = sentence_.words()[index];
    const text::Span name = name_in(word);
    const std::string_view noun = sentence_.of(name);
    if (sentence_.is_known(name) || sentence_.person_at(name.start) > 0 || sentence_.title_at(name.start) > 0) return;
    if (!may_be_name(name)) return;
    const bool quoted = gap_before(index) != " ", latin = word.latin && word.capital;
    const bool mixed = std::any_of(noun.begin(), noun.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!quoted && !latin && !mixed && (noun.size() < 3 * syllable || clues_.foreignness(noun) < 0.3)) return;
    add(name, quoted ? 0.7 : 0.6, "kind of organisation before a name");
  }

  /// 소속사, 뉴스매체.
  bool is_kind(std::string_view word) const { return clues_.bodies.kinds.contains(word) || ends_in_one_of(clues_.bodies.kinds, word); }

  /// A space, or a space and an opening quotation mark.
  static bool opens_name(std::string_view gap) { return gap == " " || gap == " '" || gap == " \"" || gap == " \u2018" || gap == " \u201C"; }

  /// 한국가람협회(가람협), Quell Swimming League (QSL), 한국가람협회(이하 가람협).
  bool read_short_form(std::size_t index) {
    const text::Span name = sentence_.words()[index].span;
    if (!sentence_.text().substr(name.end).starts_with(')')) return false;
    std::string_view before = sentence_.text().substr(0, name.start);
    if (before.ends_with(' ') && index > 0 && clues_.bodies.short_marks.contains(of(index - 1)))
      before = before.substr(0, before.size() - 1 - of(index - 1).size());
    if (!before.ends_with('(')) return false;
    before.remove_suffix(1);
    if (before.ends_with(' ')) before.remove_suffix(1);
    const std::uint32_t end = static_cast<std::uint32_t>(before.size());
    const std::uint32_t start = sentence_.organization_before(end);
    if (start == end || sentence_.is_known(name) || !shortens(sentence_.of(name), sentence_.of({start, end}))) return false;
    add(name, 0.8, "short form in brackets");
    hits_.back().form = dictionary::FormKind::Short;
    return true;
  }

  /// Capitals, or syllables of the long name in their order and fewer of them.
  static bool shortens(std::string_view form, std::string_view name) {
    if (std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) return form.size() >= 2 && form.size() <= 8;
    std::size_t at = 0;
    for (std::size_t i = 0; i < form.size();) {
      const std::string_view letter = form.substr(i, std::max(character_at(form, i).size, 1u));
      const std::size_t found = name.find(letter, at);
      if (found == std::string_view::npos) return false;
      at = found + letter.size();
      i += letter.size();
    }
    return form.size() >= 2 * syllable && form.size() < name.size();
  }

  bool add(text::Span span, double confidence, const char* why) {
    hits_.push_back(sentence_.make_hit(span, EntryType::Organization, confidence, {why}));
    sentence_.add_body(span, EntryType::Organization);
    return true;
  }

  const Clues& clues_;
  SentenceWords& sentence_;
  Hits& hits_;
  std::bitset<256> mark_begins_;  ///< first bytes of marks of companies
};

}  // namespace

void find_introduced_bodies(const Clues& clues, SentenceWords& sentence, Hits& hits) { IntroducedBodies(clues, sentence, hits).find(); }

}  // namespace mannam::names
