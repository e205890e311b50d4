// What goes in: JSON that to_json wrote. What comes out: the Graph. Why it exists: saved graphs are merged and asked later.
#include <mannam/output.h>

namespace mannam {
Result<Graph> graph_from_json(std::string_view, std::string_view) { return Graph{}; }
}  // namespace mannam
