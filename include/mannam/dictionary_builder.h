// What goes in: entries that a program has in its hands. What comes out: a Dictionary. Why it exists: names may come from a database or a
// user's form, and need not be written to a file first.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <mannam/dictionary.h>
#include <mannam/export.h>
#include <mannam/result.h>

namespace mannam {
inline namespace v0_1 {

/// A key of a record and its value: {"ko", "한도윤"}. docs/dictionary.md lists the keys.
using EntryField = std::pair<std::string, std::string>;

/// Collects entries. Not for several threads at once; the Dictionary it builds is.
class MANNAM_EXPORT DictionaryBuilder {
 public:
  /// From nothing, which knows no word of a language.
  DictionaryBuilder();
  /// On top of what is there; `base` stays what it is.
  explicit DictionaryBuilder(const Dictionary& base);
  ~DictionaryBuilder();
  DictionaryBuilder(DictionaryBuilder&&) noexcept;
  DictionaryBuilder& operator=(DictionaryBuilder&&) noexcept;

  /// One entry; its `id` first. What is wrong with it is told by build(), which calls it "entry" and its number, from 1.
  DictionaryBuilder& add(const std::vector<EntryField>& fields);
  /// The text of a .rec file. `name` names it in problems.
  DictionaryBuilder& add_text(std::string_view name, std::string text);

  /// All that was added, or everything that is wrong with it. May be called again after more was added, unless something was wrong.
  Result<Dictionary> build();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace v0_1
}  // namespace mannam
