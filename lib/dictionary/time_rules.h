// What goes in: the text of a file below rules/time. What comes out: TimeRules: patterns of time by family, with their examples, as
// written. Why it exists: how a language says when is told by people who write no C++; this reader accepts nothing it does not understand
// and says where. What a pattern means is told by times/time_grammar.h; docs/times.md teaches the notation.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/result.h>

#include "dictionary/contents.h"

namespace mannam::dictionary {

/// `[4일쯤 = 2025-02-04 approximate]`
struct TimeMark {
  std::size_t start = 0;  ///< bytes of TimeExample::text
  std::size_t end = 0;
  std::string value;              ///< as the result gives it
  std::vector<std::string> said;  ///< besides: approximate, local, a direction or an edge; what is not written is not asked
};

/// One line of text below `example DATE` or `no example DATE`.
struct TimeExample {
  bool negative = false;
  std::string date;  ///< of the document; empty where the header has -
  std::string text;  ///< the brackets taken out
  std::vector<TimeMark> marks;
  int line = 0;
  int column = 0;
};

struct TimeFamily {
  std::string name;
  int line = 0;
  std::vector<TimeExample> examples;
};

struct TimeRules {
  std::string path;
  std::string text;
  std::string language;
  std::vector<TimeFamily> families;
  std::vector<WordRow> patterns;  ///< rows of list/time-pattern-LANGUAGE, in the order of the file
};

/// Every problem of the file is appended, in order of line. What could be read is returned in any case.
TimeRules read_time_rules(std::string path, std::string text, std::vector<Problem>& problems);

/// Adds the patterns of one file's text to the word lists, and the text to what the hash is made of.
void add_time_rules(Contents& contents, std::string_view path, std::string text, std::vector<Problem>& problems);

/// What only `mannam check` asks: an example, of either sort, for each family.
void check_example_counts(const TimeRules& rules, std::vector<Problem>& problems);

/// A Problem at a place of the file, with the source line.
Problem time_problem(const TimeRules& rules, int line, int column, std::string what, std::string hint);

/// The files of rules/time below a folder of dictionaries, in order.
std::vector<std::string> time_rule_files_below(std::string_view folder);

}  // namespace mannam::dictionary
