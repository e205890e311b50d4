// What goes in: graphs as JSON. What comes out: one graph of all. Why it exists: `mannam merge`: graphs made on other days or machines
// meet.
#include "tool/commands.h"
#include "tool/console.h"
#include "tool/read_graphs.h"

namespace mannam::tool {

int merge_command(const MergeSettings& settings) {
  const ReadGraphs read = read_graphs(settings.files);
  if (read.done > 0 && !write_graph(read.graph, settings.write)) return finish(Failed);
  return finish(exit_code(read.done, read.failed));
}

}  // namespace mannam::tool
