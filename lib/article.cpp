// Stub, to be written.
#include <mannam/article.h>
namespace mannam {
std::optional<DateTime> parse_date(std::string_view) { return std::nullopt; }
std::string to_string(const DateTime&) { return {}; }
}  // namespace mannam
