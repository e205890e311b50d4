// What goes in: files, folders' contents, standard input. What comes out: articles, one after the other, or what is wrong with one of them.
// Why it exists: whatever is wrong with one file or line is said clearly, and the others are still read.
#pragma once

#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/article.h>
#include <mannam/result.h>

namespace mannam::tool {

struct ReadSettings {
  std::vector<std::string> files;  ///< empty means standard input, and so does "-"
  bool json_lines = false;
  std::optional<DateTime> date;  ///< of articles that bring none
  std::string language;          ///< hint, may be empty
  bool strict = false;           ///< bytes that are no UTF-8 refuse their article
};

/// One article, or the problem that kept it from being one.
struct Input {
  Article article;
  std::vector<Problem> problems;  ///< notes about an article that could be read; what is wrong with one that could not
  bool readable = true;
};

/// Reads a date as parse_date does, and also with seconds or a space before the clock, as other programs write them.
std::optional<DateTime> read_date(std::string_view text);

/// The bytes of a file or of standard input ("-"); a Problem where it cannot be read.
Result<std::string> read_bytes(const std::string& file);

class ArticleReader {
 public:
  explicit ArticleReader(ReadSettings settings);
  /// In the order given; nothing when all is read. JSON lines are read one at a time.
  std::optional<Input> next();

 private:
  Input read_text_file();
  std::optional<Input> read_line();
  bool open_lines();

  ReadSettings settings_;
  std::vector<std::string> ids_;
  std::size_t file_ = 0;  ///< the next file; while lines are read, the one behind
  std::ifstream lines_file_;
  std::istream* lines_ = nullptr;
  std::optional<Problem> lines_problem_;
  int line_ = 0;
};

}  // namespace mannam::tool
