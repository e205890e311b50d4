// What goes in: rule packs. What comes out: examples that fail. Why it exists: see check_examples.h.
#include "events/check_examples.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "entities/identify.h"
#include "events/find_events.h"
#include "events/rule_packs.h"
#include "names/find_names.h"
#include "text/text.h"
#include "times/find_times.h"

namespace mannam::events {
namespace {

/// The words and titles of `contents` and the pack's own cast.
dictionary::Contents example_contents(const dictionary::Contents& contents, const dictionary::RuleFile& pack,
                                      std::vector<Problem>& problems) {
  dictionary::Contents made;
  made.words = contents.words;
  for (const dictionary::Entry& entry : contents.entries)
    if (entry.type == dictionary::EntryType::Title) made.add(entry);
  if (pack.cast.empty()) return made;
  const std::filesystem::path path = std::filesystem::path(pack.path).parent_path() / pack.cast;
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    problems.push_back({pack.path, 0, 0, "cannot read the cast `" + pack.cast + "`", "", "it stands in the folder of the rule file"});
    return made;
  }
  dictionary::add_records(made, path.string(), std::string(std::istreambuf_iterator<char>(file), {}), problems);
  return made;
}

}  // namespace

struct ExampleRunner::Stages {
  dictionary::Contents contents;
  names::NameFinder names;
  entities::Identifier identifier;
  times::TimeFinder times;
  EventFinder events;
  std::string type;  ///< of the pack's events

  Stages(dictionary::Contents given, const std::string& event, std::string_view folder, std::vector<Problem>& problems)
      : contents(std::move(given)),
        names(names::NameFinder::build(contents)),
        identifier(entities::Identifier::build(contents)),
        times(times::TimeFinder::build(contents.words, problems)),
        events(EventFinder::build(contents, {std::string(folder)}, problems)),
        type(event) {}
};

namespace {

/// What was read of one example.
struct Reading {
  text::Text text;
  entities::Entities entities;
  std::vector<times::TimeMention> times;
  std::vector<DocumentEvent> events;
};

/// 500000000 USD, 15000000000..25000000000 USD
std::string shown_amount(const Amount& amount) {
  const std::string low = fmt::format("{:.0f}", amount.low);
  return (amount.low == amount.high ? low : low + ".." + fmt::format("{:.0f}", amount.high)) + " " + amount.currency;
}

std::string shown(const Reading& reading, const dictionary::Contents& contents, const FilledRole& role) {
  if (role.entry != dictionary::no_entry) return std::string(contents.entries[role.entry].id);
  if (!role.amount.currency.empty()) return shown_amount(role.amount);
  if (role.is_value()) return std::string(role.span.of(reading.text.bytes()));
  if (role.entity == entities::none) return role.value;
  const entities::NamedEntity& entity = reading.entities.entities[role.entity];
  if (entity.entry != dictionary::no_entry) return std::string(contents.entries[entity.entry].id);
  return entity.name_ko.empty() ? entity.name_en : entity.name_ko;
}

std::string describe_event(const Reading& reading, const dictionary::Contents& contents, const DocumentEvent& event) {
  std::string line = event.type + " (" + event.kind + (event.kind.empty() ? "" : ", ") + std::string(to_string(event.modality)) + ")";
  for (const FilledRole& role : event.roles) line += " " + role.role + "=" + shown(reading, contents, role);
  return line + " by " + (event.tellings.empty() ? "?" : event.tellings.front().rule);
}

/// Everything but circumstances: who and what an event is made of must be marked, and nothing else may come out.
bool is_side(std::string_view role) { return role != "time" && role != "place" && role != "duration" && role != "topic"; }

/// A sum, an office, a quotation or what the trigger implies: marked where it stands, and no name.
bool is_marked_value(const DocumentEvent& event, const dictionary::MarkedRole& marked) {
  return std::any_of(event.roles.begin(), event.roles.end(), [&](const FilledRole& role) {
    return role.role == marked.role && role.is_value() && role.span.start >= marked.start && role.span.end <= marked.end;
  });
}

/// The entity of the mention that lies in a marked stretch, or whose phrase does; the longest.
std::uint32_t entity_at(const Reading& reading, text::Span span) {
  std::uint32_t best = entities::none, size = 0;
  for (const entities::NamedMention& mention : reading.entities.mentions)
    if (!mention.affiliation && span.contains(mention.span) && mention.span.size() > size)
      best = mention.entity, size = mention.span.size();
  return best;
}

std::string missing(const Reading& reading, const dictionary::Contents& contents, const DocumentEvent& event,
                    const dictionary::RuleExample& example) {
  std::size_t sides = 0, values = 0;
  std::set<std::uint32_t> marked_sides;
  for (const dictionary::MarkedRole& marked : example.marked) {
    const text::Span span{static_cast<std::uint32_t>(marked.start), static_cast<std::uint32_t>(marked.end)};
    const std::string words = example.text.substr(marked.start, marked.end - marked.start);
    const bool value = is_marked_value(event, marked);
    const bool entity = !value && (is_side(marked.role) || marked.role == "place");
    const std::uint32_t wanted = entity ? entity_at(reading, span) : entities::none;
    if (entity && wanted == entities::none) return "`" + words + "` is no name for the names stage";
    const auto fits = [&](const FilledRole& role) {
      if (role.role != marked.role) return false;
      if (role.role == "topic") return role.span == span;
      if (entity && role.entity != wanted) return false;
      return marked.value.empty() || shown(reading, contents, role) == marked.value;
    };
    if (value) ++values;
    if (std::none_of(event.roles.begin(), event.roles.end(), fits))
      return marked.role + " `" + words + "`" + (marked.value.empty() ? "" : " = " + marked.value) + " is missing";
    if (entity && is_side(marked.role)) marked_sides.insert(wanted);
  }
  for (const FilledRole& role : event.roles) sides += is_side(role.role);
  if (sides > marked_sides.size() + values) return "somebody takes part who is not marked";
  if (!example.modality.empty() && example.modality != to_string(event.modality))
    return "it is " + std::string(to_string(event.modality)) + ", not " + example.modality;
  return {};
}

}  // namespace

ExampleRunner::ExampleRunner(const dictionary::Contents& contents, const dictionary::RuleFile& pack, std::string_view folder,
                             std::vector<Problem>& problems)
    : stages_(std::make_unique<const Stages>(example_contents(contents, pack, problems), pack.event, folder, problems)) {}
ExampleRunner::~ExampleRunner() = default;

std::string ExampleRunner::difference(const dictionary::EventRule& rule, const dictionary::RuleExample& example) const {
  Reading reading;
  reading.text = text::read_text(example.text, stages_->contents.words);
  const std::optional<DateTime> date = parse_date(example.date);
  reading.entities = stages_->identifier.identify(reading.text, stages_->names.find(reading.text), false);
  reading.times = stages_->times.find(reading.text, date);
  reading.events = stages_->events.find(reading.text, reading.entities, reading.times, date);
  std::erase_if(reading.events, [&](const DocumentEvent& event) { return event.type != stages_->type; });
  std::string found;
  for (const DocumentEvent& event : reading.events) found += "; found " + describe_event(reading, stages_->contents, event);
  if (example.negative) return reading.events.empty() ? "" : "no event is meant here" + found;
  if (reading.events.empty()) return "no event was found";
  std::string reason;
  for (const DocumentEvent& event : reading.events) {
    reason = missing(reading, stages_->contents, event, example);
    const auto by_rule = [&](const Telling& telling) { return telling.rule.ends_with("#" + rule.name.text); };
    if (reason.empty() && std::none_of(event.tellings.begin(), event.tellings.end(), by_rule)) reason = "another rule read it";
    if (reason.empty()) return {};
  }
  return reason + found;
}

std::vector<Problem> check_rules(const dictionary::Contents& contents, std::string_view folder) {
  std::vector<Problem> problems;
  for (const dictionary::RuleFile& pack : read_packs(folder, problems)) {
    dictionary::check_example_counts(pack, problems);
    std::vector<Problem> building;
    const ExampleRunner runner(contents, pack, folder, building);
    for (const Problem& problem : building)
      if (std::find(problems.begin(), problems.end(), problem) == problems.end()) problems.push_back(problem);
    for (const dictionary::EventRule& rule : pack.rules)
      for (const dictionary::RuleExample& example : rule.examples)
        if (const std::string difference = runner.difference(rule, example); !difference.empty())
          problems.push_back(dictionary::rule_problem(pack, example.line, 1,
                                                      "the example of `" + rule.name.text + "` does not come out: " + difference,
                                                      "change the rule, or the brackets if the example is wrong"));
  }
  return problems;
}

}  // namespace mannam::events
