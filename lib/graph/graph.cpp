// Stub, to be written.
#include "graph/graph.h"
namespace mannam {
std::string_view to_string(EntityType) { return {}; }
std::string_view to_string(MentionKind) { return {}; }
std::string_view to_string(Modality) { return {}; }
std::string_view to_string(Zone) { return {}; }
std::string_view to_string(OffsetUnit) { return {}; }
const Entity* Graph::entity(std::string_view) const { return nullptr; }
const Time* Graph::time(std::string_view) const { return nullptr; }
std::string Graph::text(const Argument&) const { return {}; }
std::vector<Problem> Graph::convert_offsets(OffsetUnit, const std::map<std::string, std::string>&) { return {}; }
namespace graph {
Graph build_graph(const Findings&) { return {}; }
}  // namespace graph
}  // namespace mannam
