// Stub, to be written.
#include "names/find_names.h"
namespace mannam::names {
struct NameFinder::Parts {};
NameFinder::NameFinder(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
NameFinder::NameFinder(NameFinder&&) noexcept = default;
NameFinder& NameFinder::operator=(NameFinder&&) noexcept = default;
NameFinder::~NameFinder() = default;
NameFinder NameFinder::build(const dictionary::Contents&) { return NameFinder(std::make_unique<const Parts>()); }
Hits NameFinder::find(const text::Text&) const { return {}; }
}  // namespace mannam::names
