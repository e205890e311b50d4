// Stub, to be written.
#include <mannam/output.h>
namespace mannam {
std::string to_timeline(const Graph&, const TimelineOptions&) { return {}; }
}  // namespace mannam
