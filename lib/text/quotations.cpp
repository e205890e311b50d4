// What goes in: one paragraph. What comes out: its quotations. Why it exists: see quotations.h.
#include "text/quotations.h"

#include <algorithm>
#include <string>

#include "text/characters.h"

namespace mannam::text {
namespace {

enum class Family { Double, Single, Corner };

struct Mark {
  char32_t character = 0;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  char32_t before = 0;
  char32_t behind = 0;
};

struct Opened {
  std::uint32_t start = 0;
  Family family = Family::Double;
  char32_t closing = 0;  // for corners
};

char32_t closing_of(char32_t opening) { return opening == 0xAB ? 0xBB : opening + 1; }

bool is_letter(char32_t c) { return is_latin(c) || is_hangul(c) || is_ideograph(c) || is_digit(c); }
bool opens_before(char32_t before) {
  return is_white(before) || is_opening_bracket(before) || is_quote(before) || before == 0xB7 || before == ',' || before == 0x2026 ||
         before == '=' || before == '-' || before == 0x2014 || before == '/' || before == ':';
}

class Pairing {
 public:
  Pairing(std::string_view text, Span paragraph) : text_(text), paragraph_(paragraph) {}

  void run() {
    char32_t before = 0;
    for (std::uint32_t i = paragraph_.start; i < paragraph_.end;) {
      const std::uint32_t start = i;
      const char32_t c = next_character(text_, i);
      if (is_quote(c)) take({c, start, i, before, i < paragraph_.end ? character_at(text_, i) : 0});
      before = c;
    }
  }

  std::vector<Span> closed;
  std::vector<Opened> stack;

 private:
  void take(const Mark& mark) {
    if (is_double_quote(mark.character)) return take_double(mark);
    if (is_single_quote(mark.character)) return take_single(mark);
    if (is_opening_corner(mark.character)) return open(mark, Family::Corner);
    close(mark, Family::Corner);
  }

  void take_double(const Mark& mark) {
    const bool room_before = opens_before(mark.before);
    const bool room_behind = is_white(mark.behind);
    if (doubles_ == 0) {
      if (!room_behind && (mark.character != 0x201D || room_before)) return open(mark, Family::Double);
      if (mark.character == 0x201C || (room_before && mark.character == '"')) open(mark, Family::Double);
      return;
    }
    const bool opens =
        mark.character == 0x201C ? room_before || !room_behind : mark.character == '"' && is_white(mark.before) && !room_behind;
    // “A“ with the wrong mark at its end: nothing but a letter or a stop before it, and space or a particle behind.
    const bool mistyped =
        mark.character == 0x201C && !opens_before(mark.before) && (room_behind || is_hangul(mark.behind)) && doubles_ == 1;
    if (opens && !mistyped) return open(mark, Family::Double);
    close(mark, Family::Double);
  }

  void take_single(const Mark& mark) {
    if (is_latin(mark.before) && is_latin(mark.behind) && mark.character != 0x2018) return;  // company's
    const bool can_open = opens_before(mark.before) && !is_white(mark.behind);
    if (singles_ > 0 && !is_white(mark.before) && (mark.character != 0x2018 || !can_open)) {
      // Inside “…” within ‘…’ a lone mark behind a letter is an apostrophe: the companies' plan.
      if (stack.back().family == Family::Single) close(mark, Family::Single);
      return;
    }
    if (can_open || (mark.character == 0x2018 && !is_white(mark.behind)) || (is_hangul(mark.before) && is_letter(mark.behind)))
      open(mark, Family::Single);
  }

  void open(const Mark& mark, Family family) {
    stack.push_back({mark.start, family, family == Family::Corner ? closing_of(mark.character) : 0});
    count(stack.back(), 1);
  }

  void count(const Opened& opened, int by) {
    if (opened.family == Family::Double) doubles_ += by;
    if (opened.family == Family::Single) singles_ += by;
    if (opened.family == Family::Corner) corners(opened.closing) += by;
  }

  int& corners(char32_t closing) { return corners_[closing == 0xBB ? 4 : (closing - 0x3009) / 2]; }

  /// Closes the nearest open mark of the family. What was opened behind it and not closed is dropped: each mark is popped once.
  void close(const Mark& mark, Family family) {
    if (family == Family::Corner && corners(mark.character) == 0) return;
    if (family == Family::Double && doubles_ == 0) return;
    for (bool done = false; !done;) {
      const Opened opened = stack.back();
      stack.pop_back();
      count(opened, -1);
      done = opened.family == family && (family != Family::Corner || opened.closing == mark.character);
      if (done) closed.push_back({opened.start, mark.end});
    }
  }

  std::string_view text_;
  Span paragraph_;
  int doubles_ = 0;
  int singles_ = 0;
  int corners_[8] = {};
};

/// Words in `inside`, counted up to `most`.
int words_in(std::string_view inside, int most) {
  int count = 0;
  bool in_word = false;
  for (const char c : inside) {
    if (c != ' ' && !in_word && ++count >= most) return count;
    in_word = c != ' ';
  }
  return count;
}

class SpeechJudge {
 public:
  SpeechJudge(std::string_view text, Span paragraph, const TextWords& words) : text_(text), paragraph_(paragraph), words_(words) {}

  bool is_speech(Span quotation) const {
    const bool is_double = is_double_quote(character_at(text_, quotation.start));
    const bool is_single = is_single_quote(character_at(text_, quotation.start));
    if (!is_double && !is_single)
      return is_opening_corner(character_at(text_, quotation.start)) && ends_a_clause(quotation) && is_quoted_on(quotation);
    if (is_single) return words_in(opening(quotation), 2) >= 2 && ends_a_clause(quotation) && is_quoted_on(quotation);
    return ends_a_clause(quotation) || is_quoted_on(quotation) || words_in(opening(quotation), 5) >= 5;
  }

 private:
  std::string_view inside(Span quotation) const {
    std::uint32_t first = quotation.start;
    next_character(text_, first);
    std::uint32_t last = quotation.end;
    previous_character(text_, last);
    return text_.substr(first, last > first ? last - first : 0);
  }

  /// Enough of it to count words in; quotes may be nested without end, and each is looked at.
  std::string_view opening(Span quotation) const { return inside(quotation).substr(0, 400); }

  bool ends_a_clause(Span quotation) const {
    std::string_view clause = inside(quotation);
    const bool wide = clause.size() > 60;
    if (wide) clause.remove_prefix(clause.size() - 60);
    if (clause.empty()) return false;
    const char32_t last = character_before(clause, static_cast<std::uint32_t>(clause.size()));
    if (last == '.' || last == ',' || last == '?' || last == '!') return true;
    return words_.sentence_final.suffix(lower(clause)) > 0 && (wide || words_in(clause, 2) >= 2);
  }

  /// Whether what stands behind takes it up as said: 라고, 고, says.
  bool is_quoted_on(Span quotation) const {
    const std::uint32_t limit = std::min<std::uint32_t>(paragraph_.end, quotation.end + 60);
    std::string_view behind = text_.substr(quotation.end, limit - quotation.end);
    while (behind.starts_with(' ')) behind.remove_prefix(1);
    const std::string lowered = lower(behind);
    if (words_.quote_followers.prefix(lowered) > 0) return true;
    std::string_view rest = lowered;
    for (int word = 0; word < 3 && !rest.empty(); ++word) {
      if (words_.speech_verbs.prefix(rest) > 0) return true;
      rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
    }
    return false;
  }

  std::string_view text_;
  Span paragraph_;
  const TextWords& words_;
};

}  // namespace

PairedQuotes pair_quotes(std::string_view text, Span paragraph, const TextWords& words) {
  Pairing pairing(text, paragraph);
  pairing.run();
  const SpeechJudge judge(text, paragraph, words);
  PairedQuotes result;
  std::sort(pairing.closed.begin(), pairing.closed.end());
  result.closed.reserve(pairing.closed.size());
  for (const Span span : pairing.closed) result.closed.push_back({.span = span, .speech = judge.is_speech(span)});
  for (const Opened& opened : pairing.stack)
    if (opened.family == Family::Double) result.open.push_back({.span = {opened.start, paragraph.end}, .speech = true});
  return result;
}

}  // namespace mannam::text
