// What goes in: an Article. What comes out: its Graph. Why it exists: this is the one class most users need.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/article.h>
#include <mannam/dictionary.h>
#include <mannam/explain.h>
#include <mannam/export.h>
#include <mannam/graph.h>
#include <mannam/names.h>
#include <mannam/result.h>
#include <mannam/times.h>

namespace mannam {
inline namespace v0_1 {

/// What to leave out. Plain values.
struct ExtractOptions {
  bool all_zones = false;       ///< also read lists of headlines, menus and comments
  double min_confidence = 0.0;  ///< mentions and events below it are left out
  bool all_hits = false;        ///< find_names only: nested and rejected readings too
  bool keep_text = false;       ///< the graph keeps the text of its document, for formats that show it
};

/// What is read besides a folder of dictionaries. Plain values.
struct OwnSources {
  std::vector<std::string> names{};  ///< .rec files, or folders of them
  std::vector<std::string> rules{};  ///< folders of .rules files
};

/// Reads articles. Immutable, cheap to copy, safe to share between threads; no call changes it, reads a clock, a locale, the environment
/// or a file. Exceptions only when memory runs out.
class MANNAM_EXPORT Extractor {
 public:
  /// The dictionaries and rules that came with the library: beside it, in the tree it is installed in, or where the build installed them.
  static Result<Extractor> load(const OwnSources& own = {}) { return load(installed(), own); }
  /// Those below the folder `path` (names/, words/, rules/). Where `path`.mannam is its compiled file, and the folder has not changed
  /// since, that is opened instead. `path` may also be a compiled file. Every problem of every file is reported at once.
  static Result<Extractor> load(std::string_view path, const OwnSources& own = {});
  /// With a dictionary made before, and folders of rules. To exchange dictionaries while articles are read, load a new Extractor and
  /// assign it: each call uses the one it began with.
  static Result<Extractor> load(const Dictionary& dictionary, const std::vector<std::string>& rules);

  /// The folder load() reads.
  static std::string installed() {
#ifdef MANNAM_INSTALLED_DICTIONARIES  // told by find_package(mannam)
    return installed_or(MANNAM_INSTALLED_DICTIONARIES);
#else
    return installed_or("");
#endif
  }

  /// Never fails: bad bytes are replaced, counted in the document's problems, and offsets still index the given text.
  /// Time linear in the length of the text.
  Graph extract(const Article& article, const ExtractOptions& options = {}) const;

  /// Names only, in order of start; the longest chosen reading of each stretch unless options.all_hits.
  std::vector<FoundName> find_names(const Article& article, const ExtractOptions& options = {}) const;

  /// Times only, in order of start, none overlapping another. They are counted from article.published, else the byline's date; without
  /// either, relative times stay open.
  std::vector<FoundTime> find_times(const Article& article, const ExtractOptions& options = {}) const;

  /// What was tried at each word that may tell of an event, in order of the text, and what became of it. Offsets are bytes of the text.
  std::vector<ExplainedTrigger> explain(const Article& article, const ExtractOptions& options = {}) const;

  Dictionary dictionary() const;  ///< What it reads with.

 private:
  static std::string installed_or(std::string_view told);
  static Result<Extractor> build(const Dictionary& dictionary, const std::vector<std::string>& rules, std::vector<Problem> problems);

  struct Parts;
  explicit Extractor(std::shared_ptr<const Parts> parts);
  std::shared_ptr<const Parts> parts_;
};

}  // namespace v0_1
}  // namespace mannam
