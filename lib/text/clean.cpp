// Stub, to be written.
#include "text/clean.h"
namespace mannam::text {
std::uint32_t CleanText::given_start(std::uint32_t clean) const { return clean; }
std::uint32_t CleanText::given_end(std::uint32_t clean) const { return clean; }
CleanText clean(std::string_view given) { return {std::string(given), {}, static_cast<std::uint32_t>(given.size()), {}}; }
}  // namespace mannam::text
