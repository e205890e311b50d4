// Stub, to be written.
#include "entities/identify.h"
namespace mannam::entities {
struct Identifier::Parts {};
Identifier::Identifier(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
Identifier::Identifier(Identifier&&) noexcept = default;
Identifier& Identifier::operator=(Identifier&&) noexcept = default;
Identifier::~Identifier() = default;
Identifier Identifier::build(const dictionary::Contents&) { return Identifier(std::make_unique<const Parts>()); }
Entities Identifier::identify(const text::Text&, const names::Hits&, bool) const { return {}; }
}  // namespace mannam::entities
