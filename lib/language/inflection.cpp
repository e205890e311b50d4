// Stub, to be written.
#include "language/inflection.h"
namespace mannam::language {
struct VerbForms::Tables {};
VerbForms::VerbForms(std::unique_ptr<const Tables> tables) : tables_(std::move(tables)) {}
VerbForms::VerbForms(VerbForms&&) noexcept = default;
VerbForms& VerbForms::operator=(VerbForms&&) noexcept = default;
VerbForms::~VerbForms() = default;
VerbForms VerbForms::build(const dictionary::WordLists&, const std::vector<std::string>&, std::vector<Problem>&) {
  return VerbForms(std::make_unique<const Tables>());
}
std::vector<VerbHit> VerbForms::match(std::string_view, std::size_t) const { return {}; }
std::vector<std::string> VerbForms::forms(std::uint32_t) const { return {}; }
}  // namespace mannam::language
