// What goes in: the folder of dictionaries (names/*.rec, words/*.rec). What comes out: Dictionary, all names and words of the language.
// Why it exists: mannam knows no word of its own; everything it knows of Korean and English stands in these files.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>
#include <mannam/result.h>

namespace mannam {

namespace dictionary {
struct Contents;  // lib/dictionary/contents.h
}

/// Immutable once loaded, cheap to copy, safe to share between threads.
class MANNAM_EXPORT Dictionary {
 public:
  /// Reads every .rec file below `folder`/names and `folder`/words, in order of path, and then `own`: .rec files, or folders that hold them
  /// or have names/ and words/. All problems of all files are reported at once.
  static Result<Dictionary> load(std::string_view folder, const std::vector<std::string>& own = {});

  /// Everything that is wrong below `folder`, also what `load` puts up with: a strong form on two entries of one type, and the like.
  static std::vector<Problem> check(std::string_view folder, const std::vector<std::string>& own = {});

  /// 16 hexadecimal digits over the sources, in order of path.
  const std::string& hash() const;

  /// For the library's own stages.
  const dictionary::Contents& contents() const { return *contents_; }
  explicit Dictionary(std::shared_ptr<const dictionary::Contents> contents) : contents_(std::move(contents)) {}

 private:
  std::shared_ptr<const dictionary::Contents> contents_;
};

}  // namespace mannam
