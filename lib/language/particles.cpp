// Stub, to be written.
#include "language/particles.h"
namespace mannam::language {
Particles Particles::build(const dictionary::WordLists&) { return {}; }
Particle Particles::match(std::string_view, std::size_t) const { return {}; }
bool ends_in_consonant(std::string_view, std::size_t) { return false; }
}  // namespace mannam::language
