// What goes in: examples of times. What comes out: those that fail. Why it exists: see check_time_examples.h.
#include "check_time_examples.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

#include "dictionary/contents.h"
#include "text/text.h"

namespace mannam {
inline namespace v0_1 {
namespace {

bool says(const FoundTime& time, std::string_view word) {
  if (word == "approximate") return time.approximate;
  return word == time.zone || word == time.direction || word == time.mod;
}

/// `[4일쯤 = 2025-02-04 approximate]`, with `words` behind the value.
std::string shown(std::string_view text, std::string_view value, const std::vector<std::string>& words) {
  return fmt::format("[{} = {}{}{}]", text, value.empty() ? "?" : value, words.empty() ? "" : " ", fmt::join(words, " "));
}

std::string shown(const FoundTime& time) {
  std::vector<std::string> words;
  if (time.approximate) words.emplace_back("approximate");
  for (const std::string& word : {time.zone, time.direction, time.mod})
    if (!word.empty() && word != "none") words.push_back(word);
  return shown(time.mentions[0].text, time.value, words);
}

std::string shown(const dictionary::TimeExample& example, const dictionary::TimeMark& mark) {
  return shown(std::string_view(example.text).substr(mark.start, mark.end - mark.start), mark.value, mark.said);
}

bool fits(const FoundTime& time, const dictionary::TimeMark& mark) {
  return time.mentions[0].start == mark.start && time.mentions[0].end == mark.end && time.value == mark.value &&
         std::all_of(mark.said.begin(), mark.said.end(), [&](const std::string& word) { return says(time, word); });
}

/// A line that is taken for a menu is not searched: that none is found there proves nothing.
bool is_searched(const Extractor& extractor, const std::string& line) {
  const text::Text text = text::TextReader::build(extractor.dictionary().contents().words).read(line);
  return std::any_of(text.sentences.begin(), text.sentences.end(), [](const text::Sentence& sentence) {
    return sentence.zone == Zone::Headline || sentence.zone == Zone::Caption || sentence.zone == Zone::Body;
  });
}

std::string read_file(const std::string& path, std::vector<Problem>& problems) {
  std::ifstream file(path, std::ios::binary);
  if (!file) problems.push_back({path, 0, 0, "cannot read the file", "", "check its permissions"});
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace

std::string time_difference(const Extractor& extractor, const dictionary::TimeExample& example) {
  Article article;
  article.text = example.text;
  if (!example.date.empty()) article.published = parse_date(example.date);
  if (!example.date.empty() && !article.published) return fmt::format("there is no date {}", example.date);
  std::vector<FoundTime> found = extractor.find_times(article);
  std::string difference;
  const auto say = [&](const std::string& what) { difference.append(difference.empty() ? "" : ", ").append(what); };
  for (const dictionary::TimeMark& mark : example.marks) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const FoundTime& time) { return fits(time, mark); });
    if (same == found.end())
      say(fmt::format("missing {}", shown(example, mark)));
    else
      found.erase(same);
  }
  for (const FoundTime& time : found) say(fmt::format("found {}", shown(time)));
  if (example.negative && difference.empty() && !is_searched(extractor, example.text)) say("the line is taken for no text of an article");
  return difference;
}

TimeExampleCounts check_time_examples(const Extractor& extractor, std::string_view folder, std::vector<Problem>& problems) {
  TimeExampleCounts counts;
  for (const std::string& path : dictionary::time_rule_files_below(folder)) {
    const dictionary::TimeRules rules = dictionary::read_time_rules(path, read_file(path, problems), problems);
    check_example_counts(rules, problems);
    for (const dictionary::TimeFamily& family : rules.families)
      for (const dictionary::TimeExample& example : family.examples) {
        counts.right += example.marks.size();
        counts.none += example.negative;
        if (const std::string difference = time_difference(extractor, example); !difference.empty())
          problems.push_back(dictionary::time_problem(rules, example.line, example.column,
                                                      fmt::format("the example of `{}` does not come out: {}", family.name, difference),
                                                      "change a pattern, or the brackets if the example is wrong"));
      }
  }
  return counts;
}

}  // namespace v0_1
}  // namespace mannam
