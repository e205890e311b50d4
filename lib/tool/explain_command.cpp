// What goes in: an article, or one line of it. What comes out: for each word that may tell of an event, the rules tried there and what came
// of them. Why it exists: `mannam explain`: who writes a rule sees which word or role was missing.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "output/columns.h"
#include "tool/commands.h"
#include "tool/console.h"
#include "tool/explanation.h"

namespace mannam::tool {
namespace {

struct Asked {
  std::string file;
  std::optional<std::size_t> line;  ///< from 1
};

/// `article.txt:12`, where there is no file of that whole name.
Asked asked_for(const std::string& given) {
  const std::size_t colon = given.rfind(':');
  const bool number =
      colon != std::string::npos && colon + 1 < given.size() &&
      std::all_of(given.begin() + static_cast<std::ptrdiff_t>(colon) + 1, given.end(), [](char c) { return c >= '0' && c <= '9'; });
  std::error_code ignored;
  if (!number || std::filesystem::exists(given, ignored)) return {given, {}};
  return {given.substr(0, colon), static_cast<std::size_t>(std::strtoull(given.c_str() + colon + 1, nullptr, 10))};
}

/// Nothing to show: says what there is instead.
void tell_nothing(const Asked& asked, const std::vector<ExplainedTrigger>& all, std::size_t lines) {
  Problem problem{.file = asked.file, .line = static_cast<int>(asked.line.value_or(0)), .what = "no word here that a rule listens to"};
  if (asked.line && (*asked.line == 0 || *asked.line > lines)) {
    problem.line = 0;
    problem.what = fmt::format("has no line {}", *asked.line);
    problem.hint = fmt::format("its last one is {}", lines);
  } else if (!all.empty()) {
    const auto apart = [&](const ExplainedTrigger& one) {
      return one.line > *asked.line ? one.line - *asked.line : *asked.line - one.line;
    };
    const auto nearest = std::min_element(all.begin(), all.end(), [&](const auto& a, const auto& b) { return apart(a) < apart(b); });
    problem.hint = fmt::format("the nearest stands in line {}: {}", nearest->line, nearest->trigger.text);
  } else {
    problem.hint = "`word` lines of a pack name them; own packs are read with --rules";
  }
  tell(problem);
}

}  // namespace

int explain_command(const ExplainSettings& settings) {
  const Asked asked = asked_for(settings.read.files.empty() ? "-" : settings.read.files.front());
  const Result<Extractor> extractor = open_extractor(settings.sources);
  if (!extractor) return BadDictionary;
  ReadSettings read = settings.read;
  read.files = {asked.file};
  ArticleReader reader(read);
  const std::optional<Input> input = reader.next();
  if (!input || !input->readable) {
    if (input) tell(input->problems);
    return finish(Failed);
  }
  tell(input->problems);
  const std::vector<ExplainedTrigger> all = extractor->explain(input->article);
  std::vector<ExplainedTrigger> shown;
  for (const ExplainedTrigger& one : all)
    if (!asked.line || one.line == *asked.line) shown.push_back(one);
  if (shown.empty()) {
    const std::string& text = input->article.text;
    const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    tell_nothing(asked, all, breaks + (text.empty() || text.back() == '\n' ? 0 : 1));
    return finish(asked.line ? Failed : Done);
  }
  for (const ExplainedTrigger& one : shown)
    write(settings.json ? explanation_json(one) : explanation_text(asked.file, one, wants_colour()));
  return finish(Done);
}

}  // namespace mannam::tool
