// What goes in: the lists time-… of the dictionary. What comes out: TimeGrammar, which finds at a place in a text every piece of time that
// the patterns there know, with its slots filled. Why it exists: no Korean or English word for a time stands in C++; a new form is a new
// line in dictionaries/rules/time/*.rules.
//
// A pattern (`pattern | kind | slots`; the rows of list/time-pattern-ko and -en):
//   오늘 | day | day-shift=0                   text as it stands; a small letter of English also matches its capital
//   <yyyy>_년 | year | year=$yyyy              <…> a number (yyyy yy mo dd hh mi mm few n sino native english sino-year) or a word of
//   list/time-…; $ takes it,
//                                              $dd2 the second <dd>; _ is optional white space, a space is white space, ~ any dash
//   <mo>_월[_<edge>] | month | month=$mo edge=$edge    […] may be missing
//   {in }<yyyy> | year | year=$yyyy            {…} before or behind must be there and is no part of the time
// Kinds say what may stand together (list/time-join, `kind kind | separator …`; + is a space, _ an optional one, * any kind).
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <mannam/result.h>

#include "dictionary/word_lists.h"
#include "language/numerals.h"
#include "times/time_beginnings.h"
#include "times/time_slots.h"

namespace mannam::times {

struct Piece {
  std::uint32_t start = 0;  ///< of the time, behind what {…} asked for
  std::uint32_t end = 0;
  std::uint32_t asked = 0;  ///< behind what {…} asked for; the same as `end` where nothing was asked: here a word must end
  bool closed = false;      ///< something was asked for behind: nothing may be joined
  int kind = 0;
  int row = 0;  ///< of two of one length the smaller is taken
  Slots slots;
  const std::string* pattern = nullptr;  ///< as the dictionary writes it
};

class TimeGrammar {
 public:
  static TimeGrammar build(const dictionary::WordLists& words, std::vector<Problem>& problems);

  /// False where no pattern can begin: one lookup.
  bool may_start(std::string_view text, std::size_t at) const;
  /// All pieces that begin at `at`, the longest first; appended.
  void match(std::string_view text, std::size_t at, std::vector<Piece>& pieces) const;
  /// Places behind `end` where a piece of another kind may go on.
  std::vector<std::pair<int, std::size_t>> continuations(std::string_view text, std::size_t end, int kind) const;
  /// False for a kind that is no time alone (list/time-incomplete), or only where there is nothing else (list/time-bare).
  bool stands_alone(int kind, bool bare) const { return !incomplete_.contains(kind) && (bare || !bare_.contains(kind)); }
  bool is_bare(int kind) const { return bare_.contains(kind); }

 private:
  enum class Ask : std::uint8_t { Character, Dash, Space, OptionalSpace, Number, Word, StartsHere, EndsHere };
  struct Element {
    Ask ask = Ask::Character;
    int which = 0;  ///< number class or word list
    std::string character;
    bool operator==(const Element&) const = default;
  };
  struct Edge {
    Element element;
    int node = 0;
  };
  struct Assignment {
    Slot slot;
    int capture = -1;  ///< -1 for a fixed value
    int value = 0;     ///< fixed, or the sign of the captured one
  };
  struct Accept {
    int row = 0;
    std::vector<Assignment> assignments;
  };
  struct Node {
    std::vector<Edge> edges;
    std::vector<Accept> accepts;
  };
  struct Row {
    std::string pattern;
    int kind = 0;
  };
  struct Word {
    std::string text;
    int value = 0;
  };
  struct Join {
    int left = 0;
    int right = 0;
    std::string separator;
  };
  struct Walk;

  void read_words(const dictionary::WordLists& words, std::vector<Problem>& problems);
  void read_joins(const dictionary::WordLists& words);
  void read_pattern(const dictionary::WordRow& row, std::vector<Problem>& problems);
  bool add_sequence(const dictionary::WordRow& row, const std::string& flat, int row_index, std::vector<Problem>& problems);
  std::optional<Element> read_class(const std::string& name) const;
  std::optional<std::vector<Assignment>> read_slots(const dictionary::WordRow& row, const std::vector<std::string>& captures,
                                                    std::vector<Problem>& problems) const;
  int step(int node, const Element& element);
  void add_beginnings(int node, const std::string& prefix);
  int kind_of(const std::string& name);
  void index_root();
  void walk(Walk& state, int node, std::size_t at) const;
  void follow(Walk& state, const Edge& edge, std::size_t at) const;
  std::optional<language::Numeral> number(std::string_view text, std::size_t at, int which) const;
  void accept(Walk& state, const Node& node, std::size_t at) const;

  language::Numerals numerals_;
  std::vector<std::string> number_words_;  ///< every word that may begin a number
  std::vector<Node> nodes_ = std::vector<Node>(1);
  std::vector<Row> rows_;
  std::map<std::string, int> kinds_;
  std::map<std::string, int> word_lists_;
  std::vector<std::vector<Word>> words_;
  std::vector<std::bitset<256>> word_firsts_;  ///< a sieve in front of each list of them
  std::vector<Join> joins_;
  std::set<int> incomplete_, bare_;
  TimeBeginnings beginnings_;                               ///< a sieve in front of root_
  std::unordered_map<std::string, std::vector<int>> root_;  ///< first character → edges of the root
};

}  // namespace mannam::times
