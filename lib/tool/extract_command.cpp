// What goes in: articles. What comes out: their graph, merged, or a graph for each. Why it exists: `mannam extract`, the main job.
#include <chrono>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/parts.h"
#include "tool/commands.h"
#include "tool/console.h"
#include "tool/merging.h"
#include "tool/ordered_work.h"

namespace mannam::tool {
namespace {

using Clock = std::chrono::steady_clock;

void tell_timing(Clock::duration loading, Clock::duration reading, std::size_t articles) {
  const auto milliseconds = [](Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); };
  fmt::print(stderr, "mannam: loaded in {:.1f} ms, read {} articles in {:.1f} ms\n", milliseconds(loading), articles,
             milliseconds(reading));
}

/// So many articles a thread may be read ahead of the one that is written: enough to keep all busy, few enough to hold them in memory.
constexpr std::size_t held_a_thread = 16;

struct Extracted {
  Graph graph;
  std::string text;               ///< as it will be written; empty where graphs are merged
  std::vector<Problem> problems;  ///< why it could not be made; empty where it was
};

/// Keeps in the graph what was noted when the article was read.
Graph with_notes(Graph graph, const std::vector<Problem>& notes) {
  if (notes.empty() || graph.documents().empty()) return graph;
  GraphParts parts = GraphParts::take_apart(graph);
  for (Problem note : notes) {
    note.file.clear();
    parts.documents.front().problems.push_back(std::move(note));
  }
  return GraphParts::assemble(std::move(parts));
}

Extracted extract_one(const Extractor& extractor, const Input& input, const ExtractSettings& settings) {
  Extracted result;
  result.graph = with_notes(extractor.extract(input.article, settings.options), input.problems);
  if (settings.offsets != OffsetUnit::Utf8) result.graph.convert_offsets(settings.offsets, {{input.article.id, input.article.text}});
  if (settings.merge) return result;
  Result<std::string> text = written(result.graph, settings.write, input.article.text);
  if (text) {
    result.text = *std::move(text);
  } else {
    result.problems = text.problems();
  }
  return result;
}

/// The same, but that one article too large for the memory costs only itself.
Extracted try_one(const Extractor& extractor, const Input& input, const ExtractSettings& settings) {
  Extracted result;
  if (!input.readable) {
    result.problems = input.problems;
    return result;
  }
  try {
    return extract_one(extractor, input, settings);
  } catch (const std::bad_alloc&) {
    Extracted failed;  // what was made of it is given back first
    std::swap(failed, result);
  } catch (const std::exception& error) {
    result.problems.push_back({.file = input.article.id, .what = std::string("could not be read: ") + error.what()});
    return result;
  }
  result.problems.push_back({.file = input.article.id, .what = "is too large for the memory there is"});
  return result;
}

/// What became of the articles, in their order: written at once, or merged and written at the end.
class Collected {
 public:
  explicit Collected(const ExtractSettings& settings) : settings_(settings) {}

  void add(const Input& input, Extracted extracted) {
    const bool failed = !extracted.problems.empty();
    tell(failed ? extracted.problems : input.problems);
    ++(failed ? failed_ : done_);
    if (failed) return;
    if (settings_.merge) {
      merging_.add(std::move(extracted.graph));
    } else {
      write(extracted.text);
    }
  }

  std::size_t count() const { return done_ + failed_; }

  int end() {
    if (settings_.merge && done_ > 0) write_graph(merging_.take(), settings_.write);
    tell(merging_.problems());
    return finish(exit_code(done_, failed_ + merging_.problems().size()));
  }

 private:
  const ExtractSettings& settings_;
  Merging merging_;
  std::size_t done_ = 0;
  std::size_t failed_ = 0;
};

}  // namespace

int extract_command(const ExtractSettings& settings) {
  const Clock::time_point start = Clock::now();
  // Kept to the end of the program, which is near: to take it apart would take longer than to read an article.
  static const Result<Extractor>& extractor = *new Result<Extractor>(open_extractor(settings.sources));
  if (!extractor) return BadDictionary;
  const Clock::time_point loaded = Clock::now();
  ArticleReader reader(settings.read);
  Progress progress(settings.read.json_lines ? 0 : std::max<std::size_t>(settings.read.files.size(), 1));
  Collected collected(settings);
  const auto read = [&] { return reader.next(); };
  const auto work = [&](const Input& input) { return try_one(*extractor, input, settings); };
  const auto take = [&](const Input& input, Extracted extracted) {
    collected.add(input, std::move(extracted));
    progress.show(collected.count());
  };
  OrderedWork(read, work, take, settings.jobs * held_a_thread).run(settings.jobs);
  const int code = collected.end();
  if (settings.timing) tell_timing(loaded - start, Clock::now() - loaded, collected.count());
  return code;
}

}  // namespace mannam::tool
