// What goes in: rows of list records. What comes out: the lists by name. Why it exists: see word_lists.h.
#include "dictionary/word_lists.h"
namespace mannam::dictionary {
const std::vector<WordRow>& WordLists::list(std::string_view name) const {
  static const std::vector<WordRow> nothing;
  const auto found = lists_.find(name);
  return found == lists_.end() ? nothing : found->second;
}
std::vector<std::string> WordLists::words(std::string_view name, std::string_view language) const {
  std::vector<std::string> words;
  for (const WordRow& row : list(name))
    if (row.language == language) words.push_back(row.word);
  return words;
}
std::vector<WordRow>& WordLists::open(std::string_view name) {
  const auto found = lists_.find(name);
  return found == lists_.end() ? lists_[std::string(name)] : found->second;
}
}  // namespace mannam::dictionary
