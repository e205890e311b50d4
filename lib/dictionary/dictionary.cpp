// Stub, to be written.
#include "dictionary/dictionary.h"

#include <mannam/dictionary.h>
namespace mannam::dictionary {
EntryIndex Contents::find(std::string_view id) const {
  const auto found = by_id.find(std::string(id));
  return found == by_id.end() ? no_entry : found->second;
}
}  // namespace mannam::dictionary
namespace mannam {
Result<Dictionary> Dictionary::load(std::string_view) { return Dictionary(std::make_shared<const dictionary::Contents>()); }
const std::string& Dictionary::hash() const { return contents_->hash; }
}  // namespace mannam
