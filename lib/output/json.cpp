// Stub, to be written.
#include <mannam/output.h>
namespace mannam {
std::string to_json(const Graph&) { return {}; }
std::string to_json_line(const Graph&) { return {}; }
Result<Graph> graph_from_json(std::string_view, std::string_view) { return Graph{}; }
}  // namespace mannam
