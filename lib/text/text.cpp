// Stub, to be written.
#include "text/text.h"
namespace mannam::text {
Text read_text(std::string_view given, const dictionary::WordLists&) {
  Text text;
  text.clean = clean(given);
  return text;
}
}  // namespace mannam::text
