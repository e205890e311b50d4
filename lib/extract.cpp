// What goes in: an article. What comes out: its graph. Why it exists: the whole flow on one page.
#include <mannam/extractor.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "dictionary/compiled.h"
#include "dictionary/contents.h"
#include "dictionary/locate.h"
#include "entities/identify.h"
#include "events/find_events.h"
#include "explain_triggers.h"
#include "graph/found.h"
#include "graph/parts.h"
#include "names/find_names.h"
#include "text/text.h"
#include "times/find_times.h"

namespace mannam {
inline namespace v0_1 {

namespace {

// What a stage on its own leaves out of the graph.
const std::vector<times::TimeMention> no_times;
const std::vector<events::DocumentEvent> no_events;

}  // namespace

struct Extractor::Parts {
  Dictionary dictionary;
  text::TextReader text;
  names::NameFinder names;
  entities::Identifier identifier;
  times::TimeFinder times;
  events::EventFinder events;
};

Extractor::Extractor(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}

std::string Extractor::installed_or(std::string_view told) { return dictionary::locate_dictionaries(told); }

namespace {

namespace fs = std::filesystem;

/// What was compiled where that is still what the folder holds; else the text.
Result<Dictionary> load_dictionary(std::string_view path, const std::vector<std::string>& own) {
  const std::string compiled = dictionary::compiled_file_of(path);
  std::error_code ignored;
  if (!fs::is_directory(path, ignored) || !fs::is_regular_file(compiled, ignored)) return Dictionary::load(path, own);
  const Result<Dictionary> opened = Dictionary::open(compiled);
  if (!opened) return Dictionary::load(path, own);
  return own.empty() ? opened : Dictionary::load(compiled, own);
}

/// The folder that has the rules of a folder of dictionaries, or of its compiled file.
std::string shipped_rules(std::string_view path) {
  std::error_code ignored;
  const bool file = fs::is_regular_file(path, ignored);
  return (file ? dictionary::folder_of_compiled(path) : std::string(path)) + "/rules";
}

void check_folders(const std::vector<std::string>& folders, std::vector<Problem>& problems) {
  for (const std::string& rules : folders) {
    std::error_code ignored;
    if (!fs::is_directory(rules, ignored)) problems.push_back({.file = rules, .what = "is no folder of rules"});
  }
}

}  // namespace

Result<Extractor> Extractor::load(std::string_view path, const OwnSources& own) {
  const Result<Dictionary> dictionary = load_dictionary(path, own.names);
  if (!dictionary) return dictionary.problems();
  std::vector<std::string> rules = {shipped_rules(path)};
  std::vector<Problem> problems;
  check_folders(own.rules, problems);
  rules.insert(rules.end(), own.rules.begin(), own.rules.end());
  return build(*dictionary, rules, std::move(problems));
}

Result<Extractor> Extractor::load(const Dictionary& dictionary, const std::vector<std::string>& rules) {
  std::vector<Problem> problems;
  check_folders(rules, problems);
  return build(dictionary, rules, std::move(problems));
}

Result<Extractor> Extractor::build(const Dictionary& dictionary, const std::vector<std::string>& rules, std::vector<Problem> problems) {
  const dictionary::Contents& contents = dictionary.contents();
  times::TimeFinder times = times::TimeFinder::build(contents.words, problems);
  events::EventFinder events = events::EventFinder::build(contents, rules, problems);
  if (!problems.empty()) return problems;
  return Extractor(
      std::make_shared<const Parts>(Parts{dictionary, text::TextReader::build(contents.words), names::NameFinder::build(contents),
                                          entities::Identifier::build(contents), std::move(times), std::move(events)}));
}

Graph Extractor::extract(const Article& article, const ExtractOptions& options) const {
  const dictionary::Contents& contents = parts_->dictionary.contents();
  const text::Text text = parts_->text.read(article.text);
  const std::optional<DateTime> date = article.published ? article.published : text.date;

  const names::Hits hits = parts_->names.find(text);
  const entities::Entities entities = parts_->identifier.identify(text, hits, options.all_zones);
  const std::vector<times::TimeMention> times = parts_->times.find(text, date);
  const std::vector<events::DocumentEvent> events = parts_->events.find(text, entities, times, date);

  return graph::build_graph({.article = &article,
                             .text = &text,
                             .entities = &entities,
                             .times = &times,
                             .events = &events,
                             .dictionary = &contents,
                             .date = date,
                             .date_from = article.published ? "option"
                                          : text.date       ? "byline"
                                                            : "none",
                             .min_confidence = options.min_confidence,
                             .keep_text = options.keep_text});
}

std::vector<ExplainedTrigger> Extractor::explain(const Article& article, const ExtractOptions& options) const {
  const text::Text text = parts_->text.read(article.text);
  const std::optional<DateTime> date = article.published ? article.published : text.date;
  const entities::Entities entities = parts_->identifier.identify(text, parts_->names.find(text), options.all_zones);
  const std::vector<times::TimeMention> times = parts_->times.find(text, date);
  events::MatchTrace trace;
  const std::vector<events::DocumentEvent> events = parts_->events.find(text, entities, times, date, &trace);
  return explain_triggers(article, text, trace, events, extract(article, options));
}

std::vector<FoundName> Extractor::find_names(const Article& article, const ExtractOptions& options) const {
  const text::Text text = parts_->text.read(article.text);
  const names::Hits hits = parts_->names.find(text);
  const entities::Entities entities =
      options.all_hits ? graph::entities_of_hits(hits) : parts_->identifier.identify(text, hits, options.all_zones);
  return graph::names_of(graph::build_graph({.article = &article,
                                             .text = &text,
                                             .entities = &entities,
                                             .times = &no_times,
                                             .events = &no_events,
                                             .dictionary = &parts_->dictionary.contents(),
                                             .min_confidence = options.min_confidence}));
}

std::vector<FoundTime> Extractor::find_times(const Article& article, const ExtractOptions&) const {
  const text::Text text = parts_->text.read(article.text);
  const std::vector<times::TimeMention> times = parts_->times.find(text, article.published ? article.published : text.date);
  return graph::found_times({.article = &article, .text = &text, .times = &times});
}

Dictionary Extractor::dictionary() const { return parts_->dictionary; }

}  // namespace v0_1
}  // namespace mannam
