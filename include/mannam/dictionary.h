// What goes in: the folder of dictionaries (names/*.rec, words/*.rec), or what `mannam compile` made of it. What comes out: Dictionary, all
// names and words of the language.
// Why it exists: mannam knows no word of its own; everything it knows of Korean and English stands in these files.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/export.h>
#include <mannam/graph.h>
#include <mannam/result.h>

namespace mannam::dictionary {
struct Contents;  // lib/dictionary/contents.h
}

namespace mannam {
inline namespace v0_1 {

/// Immutable once loaded, cheap to copy, safe to share between threads.
class MANNAM_EXPORT Dictionary {
 public:
  /// Reads every .rec file below `path`/names and `path`/words, in order of path; or opens `path` where it is a compiled file. Then reads
  /// `own`: .rec files, or folders that hold them or have names/ and words/. All problems of all files are reported at once.
  static Result<Dictionary> load(std::string_view path, const std::vector<std::string>& own = {});

  /// How a compiled file is held: mapped, its pages shared with all who have it open, or read into memory of one's own (for file systems
  /// that cannot map, or where files are changed in place).
  enum class Memory { Shared, Own };
  /// Opens a file that `compile` wrote, in a time that does not grow with it. A damaged file is a Problem, and so is one that is not what
  /// the folder beside it holds now: `x.mannam` is the compiled file of the folder `x`.
  static Result<Dictionary> open(std::string_view file, Memory memory = Memory::Shared);

  /// Reads as `load` does and writes what `open` opens. The file is replaced as a whole: who has the old one open keeps it. The same
  /// sources give the same bytes.
  static std::vector<Problem> compile(std::string_view folder, const std::vector<std::string>& own, std::string_view file);

  /// Reads all of a compiled file and reports whether it is what was written; nothing for a dictionary read from text.
  std::vector<Problem> verify() const;

  /// Everything that is wrong below `folder`, also what `load` puts up with: a strong form on two entries of one type, and the like.
  static std::vector<Problem> check(std::string_view folder, const std::vector<std::string>& own = {});

  /// 16 hexadecimal digits over the sources, in order of path.
  std::string hash() const;

  /// The number of entries.
  std::size_t size() const;

  /// For the library's own stages.
  const dictionary::Contents& contents() const { return *contents_; }
  explicit Dictionary(std::shared_ptr<const dictionary::Contents> contents)
      : contents_(std::move(contents)) {}  ///< For the library's own stages.

 private:
  std::shared_ptr<const dictionary::Contents> contents_;
};

}  // namespace v0_1
}  // namespace mannam
