// What goes in: a text of the examples' cast. What comes out: its events as lines. Why it exists: see example_stages.h.
#include "events/example_stages.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "catch.h"

namespace mannam::tests {
namespace {

constexpr const char* kFolder = MANNAM_SOURCE_DIR "/dictionaries";

/// The stages over the shipped words and the cast of the Meeting packs, built once.
struct Stages {
  dictionary::Contents contents = cast_contents();
  std::vector<Problem> problems;
  names::NameFinder names = names::NameFinder::build(contents);
  entities::Identifier identifier = entities::Identifier::build(contents);
  times::TimeFinder times = times::TimeFinder::build(contents.words, problems);
  events::EventFinder events = events::EventFinder::build(contents, {MANNAM_SOURCE_DIR "/dictionaries/rules"}, problems);

  static dictionary::Contents cast_contents() {
    const Result<Dictionary> all = Dictionary::load(kFolder);
    REQUIRE(all);
    dictionary::Contents made;
    made.words = all->contents().words;
    for (const dictionary::Entry& entry : all->contents().entries)
      if (entry.type == dictionary::EntryType::Title) made.add(entry);
    std::vector<Problem> problems;
    std::ifstream file(MANNAM_SOURCE_DIR "/dictionaries/rules/meeting/cast.rec", std::ios::binary);
    dictionary::add_records(made, "cast.rec", std::string(std::istreambuf_iterator<char>(file), {}), problems);
    REQUIRE(problems.empty());
    return made;
  }
};

std::string short_name(const dictionary::Contents& contents, const entities::NamedEntity& entity) {
  if (entity.entry == dictionary::no_entry) return "?" + entity.name_ko + entity.name_en;
  const std::string_view id = contents.entries[entity.entry].id;
  return std::string(id.substr(id.find('/') + 1));
}

/// What the events stage says of a text.
struct Read {
  text::Text text;
  entities::Entities entities;
  std::vector<events::DocumentEvent> events;
};

const Stages& stages() {
  static const Stages built;
  return built;
}

Read read(const std::string& given, const std::string& date) {
  Read made;
  made.text = text::read_text(given, stages().contents.words);
  const std::optional<DateTime> day = parse_date(date);
  made.entities = stages().identifier.identify(made.text, stages().names.find(made.text), false);
  made.events = stages().events.find(made.text, made.entities, stages().times.find(made.text, day), day);
  return made;
}

std::string sides_of(const Read& read, const events::DocumentEvent& event) {
  std::set<std::string> sides;
  for (const events::FilledRole& role : event.roles)
    if (role.entity != entities::none && role.role != "place")
      sides.insert(short_name(stages().contents, read.entities.entities[role.entity]));
  std::string line;
  for (const std::string& side : sides) line += (line.empty() ? "" : " ") + side;
  return line;
}

}  // namespace

std::vector<std::string> order_in(const std::string& given, const std::string& date) {
  const Read found = read(given, date);
  std::vector<std::string> lines;
  for (const events::DocumentEvent& event : found.events)
    for (const events::EventLink& link : event.links)
      if (link.before) lines.push_back(sides_of(found, event) + " < " + sides_of(found, found.events[link.other]));
  return lines;
}

std::vector<std::string> events_in(const std::string& given, const std::string& date) {
  const Read found = read(given, date);
  const auto& [text, entities, events] = found;
  std::vector<std::string> lines;
  for (const events::DocumentEvent& event : events) {
    if (event.type != "Meeting") continue;  // the other types are tested by their examples and in beside_test.cpp
    std::set<std::string> sides, attendees;
    std::string place, time, duration, topic;
    for (const events::FilledRole& role : event.roles) {
      if (role.role == "time")
        time = " on " + role.value;
      else if (role.role == "duration")
        duration = " for " + role.value;
      else if (role.role == "topic")
        topic = " about " + std::string(role.span.of(text.bytes()));
      else if (role.role == "place")
        place = " at " + short_name(stages().contents, entities.entities[role.entity]);
      else
        (role.role == "attendee" ? attendees : sides)
            .insert((role.role == "attendee" ? "+" : "") + short_name(stages().contents, entities.entities[role.entity]));
    }
    std::string line = event.kind + " " + std::string(to_string(event.modality));
    for (const std::string& side : sides) line += " " + side;
    for (const std::string& attendee : attendees) line += " " + attendee;
    lines.push_back(line + place + time + duration + topic);
  }
  return lines;
}

}  // namespace mannam::tests
