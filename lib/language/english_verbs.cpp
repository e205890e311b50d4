// Stub, to be written.
#include "language/english_verbs.h"
namespace mannam::language {
EnglishVerbs EnglishVerbs::build(const dictionary::WordLists&, const std::vector<std::string>&) { return {}; }
std::vector<EnglishVerbHit> EnglishVerbs::match(std::string_view, std::size_t) const { return {}; }
std::vector<std::pair<EnglishForm, std::string>> english_forms(const dictionary::WordLists&, std::string_view) { return {}; }
}  // namespace mannam::language
