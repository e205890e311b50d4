// What goes in: entries and record texts. What comes out: a Dictionary. Why it exists: see dictionary_builder.h. Fields are written as a
// record and read like any other, so that the same is said of the same mistakes.
#include <mannam/dictionary_builder.h>

#include <fmt/core.h>

#include "dictionary/contents.h"

namespace mannam {
inline namespace v0_1 {

struct DictionaryBuilder::State {
  dictionary::Contents contents;
  std::vector<Problem> problems;
  int entries = 0;
};

DictionaryBuilder::DictionaryBuilder() : state_(std::make_unique<State>()) {}
DictionaryBuilder::DictionaryBuilder(const Dictionary& base) : DictionaryBuilder() { state_->contents = base.contents(); }
DictionaryBuilder::~DictionaryBuilder() = default;
DictionaryBuilder::DictionaryBuilder(DictionaryBuilder&&) noexcept = default;
DictionaryBuilder& DictionaryBuilder::operator=(DictionaryBuilder&&) noexcept = default;

DictionaryBuilder& DictionaryBuilder::add(const std::vector<EntryField>& fields) {
  const std::string name = fmt::format("entry {}", ++state_->entries);
  std::string text;
  int line = 0;
  for (const auto& [key, value] : fields) {
    ++line;
    if (key.empty() || key.find_first_of(": \t\r\n#") != std::string::npos)
      state_->problems.push_back({name, line, 0, fmt::format("`{}` is no key", key), {}, "a key is a word such as ko"});
    else if (value.find_first_of("\r\n") != std::string::npos)
      state_->problems.push_back({name, line, 0, fmt::format("the value of `{}` has a line break", key), {}, "write one field a name"});
    else
      text.append(key).append(": ").append(value).append("\n");
  }
  if (text.empty()) state_->problems.push_back({name, 0, 0, "an entry without fields", {}, "give it an id and a name"});
  return add_text(name, std::move(text));
}

DictionaryBuilder& DictionaryBuilder::add_text(std::string_view name, std::string text) {
  dictionary::add_records(state_->contents, name, std::move(text), state_->problems);
  return *this;
}

Result<Dictionary> DictionaryBuilder::build() {
  dictionary::check_links(state_->contents, state_->problems);
  if (!state_->problems.empty()) return state_->problems;
  state_->contents.sources.clear();
  return Dictionary(std::make_shared<const dictionary::Contents>(state_->contents));
}

}  // namespace v0_1
}  // namespace mannam
