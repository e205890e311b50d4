// What goes in: the place before or behind an expression. What comes out: whether a word may begin or end there, with which josa, and which
// way time runs from it (부터, 까지, 이후). Why it exists: 어린이날 is not 이날 and 오늘날 not 오늘; the border decides.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/word_lists.h"
#include "text/span.h"
#include "times/resolve_times.h"

namespace mannam::times {

struct Border {
  bool ends = false;       ///< a word may end here
  std::uint32_t size = 0;  ///< bytes of the josa
  std::string direction;   ///< of the josa or the word behind it; empty where neither says one
};

class WordBorders {
 public:
  static WordBorders build(const dictionary::WordLists& words);

  bool may_begin(std::string_view text, std::size_t at) const;
  /// A word border stands in front, whatever the words: the half of may_begin that costs little. `at` is not 0.
  static bool starts_apart(std::string_view text, std::size_t at);
  Border behind(std::string_view text, std::size_t at) const;
  /// Direction said by the word before ("since", "by").
  std::string direction_before(std::string_view text, std::size_t at) const;
  /// Right behind `at` something is said (4일 밝혔다), or what happened that day is named (이날 행사에는).
  bool says_behind(std::string_view text, std::size_t at) const;
  bool happens_behind(std::string_view text, std::size_t at) const;
  /// Right in front of `at` stands what happened, as a verb: 취임하기 1년 전.
  bool happens_before(std::string_view text, std::size_t at) const;
  /// Tense of the words around `span` inside its sentence.
  Tense tense_around(std::string_view text, text::Span sentence, text::Span span, bool korean) const;

 private:
  struct Word {
    std::string text;
    std::string value;
  };
  using Words = std::vector<Word>;  ///< longest first
  static Words read(const dictionary::WordLists& words, std::string_view name);
  static const Word* starting(const Words& words, std::string_view text, std::size_t at);
  bool ends_in_present(std::string_view behind, std::size_t at, std::size_t size) const;
  Tense korean_tense(std::string_view behind) const;
  Tense english_tense(std::string_view clause, std::size_t at) const;

  Words present_endings_, ongoing_;
  Words sayings_, happenings_, happened_before_;
  Words particles_;
  Words after_;
  Words before_;
  Words not_before_;
  Words not_behind_;
  Words korean_cues_;
  Words english_cues_;
};

}  // namespace mannam::times
