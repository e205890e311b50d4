// What goes in: files of graphs as JSON. What comes out: one graph of all. Why it exists: see read_graphs.h.
#include "tool/read_graphs.h"

#include <string_view>

#include <mannam/output.h>

#include "tool/console.h"
#include "tool/merging.h"
#include "tool/read_input.h"

namespace mannam::tool {
namespace {

/// The graphs of a file: one, or one a line.
std::vector<std::string_view> graphs_in(std::string_view bytes) {
  const std::size_t first_end = bytes.find('\n');
  const std::string_view first_line = bytes.substr(0, first_end);
  const bool lines = first_line.starts_with('{') && first_line.find_last_of('}') == first_line.find_last_not_of(" \r");
  if (!lines) return {bytes};
  std::vector<std::string_view> graphs;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) graphs.push_back(line);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  }
  return graphs;
}

/// Adds the graphs of `file`. False where it, or one of its lines, could not be read.
bool add_file(const std::string& file, Merging& merging) {
  const Result<std::string> bytes = read_bytes(file);
  if (!bytes) {
    tell(bytes.problems());
    return false;
  }
  bool good = true;
  const std::string shown = file == "-" ? "standard input" : file;
  for (const std::string_view json : graphs_in(*bytes)) {
    Result<Graph> graph = graph_from_json(json, shown);
    if (graph) {
      merging.add(*std::move(graph));
    } else {
      tell(graph.problems());
      good = false;
    }
  }
  return good;
}

}  // namespace

ReadGraphs read_graphs(const std::vector<std::string>& files) {
  ReadGraphs read;
  Merging merging;
  {
    Progress progress(files.size(), "graphs");
    for (const std::string& file : files) {
      ++(add_file(file, merging) ? read.done : read.failed);
      progress.show(read.done + read.failed);
    }
  }
  read.graph = merging.take();
  tell(merging.problems());
  read.failed += merging.problems().size();
  return read;
}

}  // namespace mannam::tool
