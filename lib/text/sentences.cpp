// What goes in: one paragraph and its quotations. What comes out: its sentences. Why it exists: see sentences.h.
#include "text/sentences.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/characters.h"

namespace mannam::text {
namespace {

constexpr std::uint32_t widest_bracket = 400;  // bytes; longer brackets hold sentences of their own
constexpr std::uint32_t longest_word = 24;     // bytes looked at before a full stop
constexpr std::uint32_t longest_look = 60;     // bytes looked at behind one

class Splitter {
 public:
  Splitter(std::string_view text, Span paragraph, const std::vector<Quotation>& quotations, const TextWords& words)
      : text_(text), end_(paragraph.end), start_(paragraph.start), quotations_(quotations), words_(words) {}

  std::vector<Span> run() {
    std::uint32_t i = start_;
    while (i < end_) {
      i = past_quotation(i);
      if (i >= end_) break;
      const char32_t c = character_at(text_, i);
      if (is_opening_bracket(c)) {
        const std::uint32_t open = std::exchange(i, past_bracket(i));
        if (open == past_white(start_) && is_bracketed_sentence(open, i)) push(i);
      } else if (is_stop(c)) {
        i = stop(i);
      } else {
        next_character(text_, i);
      }
    }
    push(end_);
    return std::move(sentences_);
  }

 private:
  /// Behind a quotation that starts here, if one does; a sentence may end with it.
  std::uint32_t past_quotation(std::uint32_t i) {
    while (quotation_ < quotations_.size() && quotations_[quotation_].span.start < i) ++quotation_;
    if (quotation_ == quotations_.size() || quotations_[quotation_].span.start != i) return i;
    const std::uint32_t behind = quotations_[quotation_].span.end;
    std::uint32_t last = behind;
    previous_character(text_, last);
    const char32_t stop = character_before(text_, last);
    if (is_stop(stop) && ends_behind_quotation(stop, behind)) push(behind);
    return behind;
  }

  bool ends_behind_quotation(char32_t stop, std::uint32_t behind) const {
    if (behind >= end_ || !is_white(character_at(text_, behind))) return false;
    const std::uint32_t next = past_white(behind);
    if (next >= end_) return false;
    const char32_t c = character_at(text_, next);
    if (is_lower(c) || c == ',' || c == 0x2014 || c == '-') return false;
    const std::string follows = lower(text_.substr(next, std::min(longest_look, end_ - next)));
    if (words_.quote_followers.prefix(follows) > 0) return false;
    return stop == '.' || is_quote(c) || !is_said_soon(follows);
  }

  /// “Really?” Jane Doe said.
  bool is_said_soon(std::string_view follows) const {
    for (int word = 0; word < 4 && !follows.empty(); ++word) {
      if (words_.speech_verbs.prefix(follows) > 0) return true;
      follows.remove_prefix(std::min(follows.find(' '), follows.size() - 1) + 1);
    }
    return false;
  }

  std::uint32_t past_white(std::uint32_t i) const {
    while (i < end_ && is_white(static_cast<unsigned char>(text_[i]))) ++i;
    return i;
  }

  /// Behind the bracket that closes the one at `i`; one step on where none closes it soon. Nested ones of the same kind are counted.
  std::uint32_t past_bracket(std::uint32_t i) {
    const std::uint32_t inside = i + (static_cast<unsigned char>(text_[i]) < 0x80 ? 1 : 3);
    if (i < bracket_tried_until_) return inside;
    const std::uint32_t limit = std::min(end_, i + widest_bracket);
    int depth = 0;
    for (std::uint32_t at = i; at < limit;) {
      const char32_t c = next_character(text_, at);
      if (is_opening_bracket(c)) ++depth;
      if (is_closing_bracket(c) && --depth == 0) return at;
    }
    bracket_tried_until_ = limit;
    return inside;
  }

  /// "(… 만났다.)", with a space behind it
  bool is_bracketed_sentence(std::uint32_t open, std::uint32_t behind) const {
    std::uint32_t last = behind;
    if (behind <= open + 3 || !is_closing_bracket(previous_character(text_, last))) return false;
    return is_stop(character_before(text_, last)) && is_white(character_at(text_, behind));
  }

  /// At a stop: the sentence ends behind it and what closes with it, or not. Returns where to go on.
  std::uint32_t stop(std::uint32_t i) {
    const std::uint32_t first = i;
    char32_t last = 0;
    std::uint32_t count = 0;
    while (i < end_ && is_stop(character_at(text_, i))) {
      last = next_character(text_, i);
      ++count;
    }
    while (i < end_ && (is_closing_bracket(character_at(text_, i)) || is_stray_close(i))) next_character(text_, i);
    if (i >= end_) return i;
    const bool ellipsis = is_ellipsis(last) || (last == '.' && count > 1);
    const bool ends = is_white(character_at(text_, i)) ? ends_before_space(first, i, last, ellipsis) : ends_without_space(first, i);
    if (ends) push(i);
    return i;
  }

  /// A quotation mark that pairs with none, with the end of a sentence behind it.
  bool is_stray_close(std::uint32_t i) const {
    const char32_t c = character_at(text_, i);
    if (!is_quote(c) || is_opening_corner(c)) return false;
    next_character(text_, i);
    return i >= end_ || is_white(character_at(text_, i));
  }

  bool ends_before_space(std::uint32_t stop, std::uint32_t behind, char32_t last, bool ellipsis) const {
    const std::uint32_t next = past_white(behind);
    if (next >= end_) return true;
    const char32_t c = character_at(text_, next);
    if (is_lower(c)) return false;
    if (ellipsis) return ends_in_final(stop) || (is_latin(character_before(text_, stop)) && (is_upper(c) || is_quote(c)));
    if (last != '.') return true;
    const char32_t before = character_before(text_, stop);
    if (is_digit(before)) return ends_behind_number(stop, c);
    return !is_latin(before) && before != '.' ? true : ends_behind_word(stop, next);
  }

  /// "했다.이날": a missing space, told by the syllable before the stop.
  bool ends_without_space(std::uint32_t stop, std::uint32_t behind) const {
    const char32_t c = character_at(text_, behind);
    const bool opens = is_hangul(c) || is_ideograph(c) || c == 0x201C || c == 0x2018 || is_upper(c);
    return opens && is_hangul(character_before(text_, stop)) && ends_in_final(stop);
  }

  bool ends_in_final(std::uint32_t stop) const {
    const std::uint32_t from = std::max(start_, stop - std::min(stop, longest_word));
    return words_.sentence_final.suffix(text_.substr(from, stop - from)) > 0;
  }

  /// "2025. 2. 4." is a date (but "on Jan. 16." an end) and "3. " at the start of a paragraph a number of a list; other numbers may end a
  /// sentence.
  bool ends_behind_number(std::uint32_t stop, char32_t next) const {
    std::uint32_t start = stop;
    while (start > start_ && is_digit(static_cast<unsigned char>(text_[start - 1]))) --start;
    if (start == start_ || is_digit(next)) return false;
    if (stop - start > 2 || start < start_ + 3) return true;
    return !(text_[start - 1] == ' ' && text_[start - 2] == '.' && is_digit(static_cast<unsigned char>(text_[start - 3])));
  }

  /// Behind a Latin word: abbreviations and initials end a sentence only before a word that opens one.
  bool ends_behind_word(std::uint32_t stop, std::uint32_t next) const {
    std::uint32_t start = stop;
    const std::uint32_t limit = std::max(start_, stop - std::min(stop, longest_word));
    while (start > limit && (is_latin(static_cast<unsigned char>(text_[start - 1])) || text_[start - 1] == '.' || text_[start - 1] == '\''))
      --start;
    const std::string_view cased = text_.substr(start, stop - start);
    const std::string word = lower(text_.substr(start, stop + 1 - start));
    const bool initials = is_initials(cased);
    if (!initials && !words_.abbreviations.has(word)) return true;
    if (!initials && !words_.abbreviations_may_end.has(word)) return false;
    const std::string follows = lower(text_.substr(next, std::min(longest_look, end_ - next)));
    return words_.sentence_openers.prefix(follows) > 0 || is_double_quote(character_at(text_, next));
  }

  /// "J", "U.S", "J.K"
  static bool is_initials(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i)
      if (i % 2 == 0 ? !is_upper(static_cast<unsigned char>(word[i])) : word[i] != '.') return false;
    return word.size() % 2 == 1;
  }

  void push(std::uint32_t end) {
    std::uint32_t first = past_white(start_);
    std::uint32_t last = end;
    while (last > first && is_white(static_cast<unsigned char>(text_[last - 1]))) --last;
    if (first < last) sentences_.push_back({first, last});
    start_ = end;
  }

  std::string_view text_;
  std::uint32_t end_;
  std::uint32_t start_;  // of the sentence being read
  const std::vector<Quotation>& quotations_;
  const TextWords& words_;
  std::size_t quotation_ = 0;
  std::uint32_t bracket_tried_until_ = 0;
  std::vector<Span> sentences_;
};

}  // namespace

std::vector<Span> split_sentences(std::string_view text, Span paragraph, const std::vector<Quotation>& quotations, const TextWords& words) {
  return Splitter(text, paragraph, quotations, words).run();
}

std::vector<Span> cut_long_sentences(std::string_view text, const std::vector<Span>& sentences) {
  std::vector<Span> cut;
  for (Span rest : sentences) {
    while (rest.size() > longest_sentence) {
      const std::string_view head = text.substr(rest.start, longest_sentence);
      const std::size_t space = head.rfind(' ');
      std::uint32_t size = space == std::string_view::npos || space == 0 ? longest_sentence : static_cast<std::uint32_t>(space);
      while (size > 1 && (static_cast<unsigned char>(text[rest.start + size]) & 0xC0) == 0x80) --size;
      cut.push_back({rest.start, rest.start + size});
      rest.start += size;
      while (rest.start < rest.end && text[rest.start] == ' ') ++rest.start;
    }
    if (!rest.empty()) cut.push_back(rest);
  }
  return cut;
}

}  // namespace mannam::text
