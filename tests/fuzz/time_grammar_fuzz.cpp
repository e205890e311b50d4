// What goes in: a file of time patterns, a line of ---, a text. What comes out: nothing, or an abort. Why it exists: patterns are refused
// or can be walked over any text; times lie in it.
#include <mannam/mannam.h>

#include "dictionary/contents.h"
#include "dictionary/time_rules.h"
#include "fuzz.h"
#include "text/text.h"
#include "times/find_times.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mannam;
  static const Result<Dictionary> shipped = Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries");
  fuzz::must(bool(shipped), "the dictionaries load");
  static const text::TextReader reader = text::TextReader::build(shipped->contents().words);
  static const times::TimeFinder shipped_times = [] {
    std::vector<Problem> none;
    return times::TimeFinder::build(shipped->contents().words, none);
  }();
  const std::string_view input = fuzz::text_of(data, size);
  const std::size_t border = input.find("\n---\n");
  const std::string_view said = border == input.npos ? input : input.substr(border + 5);
  const DateTime date(std::chrono::year{2025} / 2 / 4);
  const text::Text text = reader.read(said);
  const auto check = [&](const times::TimeFinder& finder) {
    for (const times::TimeMention& mention : finder.find(text, date))
      fuzz::must(mention.span.start < mention.span.end && mention.span.end <= text.bytes().size(), "a time lies in the text");
  };
  check(shipped_times);
  if (border == input.npos) return 0;
  std::vector<Problem> problems;
  dictionary::Contents contents;
  dictionary::add_time_rules(contents, "a.ko.rules", std::string(input.substr(0, border)), problems);
  if (problems.empty()) {
    const times::TimeFinder finder = times::TimeFinder::build(contents.words, problems);
    if (problems.empty()) check(finder);
  }
  for (const Problem& problem : problems) fuzz::must(!describe(problem).empty(), "a problem can be shown");
  return 0;
}
