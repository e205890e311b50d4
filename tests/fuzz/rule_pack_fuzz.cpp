// What goes in: any bytes as a file of rules. What comes out: nothing, or an abort. Why it exists: whatever a pack says, it is refused with
// problems that can be shown, or matched against a sentence.
#include <mannam/mannam.h>

#include "dictionary/contents.h"
#include "dictionary/rule_file.h"
#include "events/rule_book.h"
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mannam;
  static const dictionary::WordLists words = [] {
    auto loaded = Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries");
    fuzz::must(bool(loaded), "the dictionaries load");
    return loaded->contents().words;
  }();
  std::vector<Problem> problems;
  const dictionary::RuleFile file = dictionary::read_rules("a.rules", std::string(fuzz::text_of(data, size)), problems);
  dictionary::check_example_counts(file, problems);
  const events::RuleBook book = events::RuleBook::build({file}, words, problems);
  for (const Problem& problem : problems) fuzz::must(!describe(problem).empty(), "a problem can be shown");
  const std::string text = "한도윤 회장은 4일 에이다 리와 만나 오찬 회동을 가졌다.";
  text::Sentence sentence;
  sentence.span = {0, static_cast<std::uint32_t>(text.size())};
  sentence.language = text::Language::Korean;
  for (const events::Trigger& trigger : book.triggers(text, sentence))
    fuzz::must(trigger.word.end <= text.size(), "a trigger lies in the text");
  return 0;
}
