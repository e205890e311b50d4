// What goes in: articles and the standoff (.ann) that somebody mended in brat. What comes out: their graph. Why it exists: `mannam
// from-brat`: what was corrected by hand can be scored, merged and shown like what was found.
#include <filesystem>
#include <string>

#include <mannam/output.h>

#include "tool/commands.h"
#include "tool/console.h"
#include "tool/merging.h"
#include "tool/read_input.h"

namespace mannam::tool {
namespace {

namespace fs = std::filesystem;

/// The .ann of an article: beside it, or in the folder that was told.
std::string standoff_of(const std::string& article, const std::string& folder) {
  fs::path path = fs::path(article).replace_extension(".ann");
  if (!folder.empty()) path = fs::path(folder) / path.filename();
  return path.string();
}

Result<Graph> read_graph(const Article& article, const std::string& standoff, OffsetUnit offsets) {
  const Result<std::string> bytes = read_bytes(standoff);
  if (!bytes) return bytes.problems();
  Result<Graph> graph = graph_from_brat(*bytes, article);
  if (!graph) {
    std::vector<Problem> problems = graph.problems();
    for (Problem& problem : problems) problem.file = standoff;
    return problems;
  }
  Graph counted = *std::move(graph);
  if (const auto problems = counted.convert_offsets(offsets, {{article.id, article.text}}); !problems.empty()) return problems;
  return counted;
}

}  // namespace

int from_brat_command(const FromBratSettings& settings) {
  ArticleReader articles(settings.read);
  Merging merging;
  std::size_t done = 0, failed = 0;
  for (const std::string& file : settings.read.files) {
    const std::optional<Input> input = articles.next();
    if (!input) break;
    tell(input->problems);
    if (!input->readable) {
      ++failed;
      continue;
    }
    Result<Graph> graph = read_graph(input->article, standoff_of(file, settings.annotations), settings.offsets);
    if (!graph) tell(graph.problems());
    graph ? merging.add(*std::move(graph)) : void();
    ++(graph ? done : failed);
  }
  if (done > 0) write_graph(merging.take(), settings.write);
  tell(merging.problems());
  return finish(exit_code(done, failed + merging.problems().size()));
}

}  // namespace mannam::tool
