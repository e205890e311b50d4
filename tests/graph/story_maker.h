// What goes in: who met whom, in a few words. What comes out: the graph of an article that says so. Why it exists: merging is tested on
// articles that need no text.
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "graph/parts.h"
#include "graph/stable_id.h"

namespace mannam::test {

/// One meeting as one article tells it. Names are letters: "han" is person/han.
struct Story {
  std::vector<std::string> people;
  std::string time;
  std::string place;
  Modality modality = Modality::Happened;
  std::vector<std::string> attendees = {};
  std::string kind = "";
  std::string type = "Meeting";
};

/// A hotel and an office in one city, a hotel in another, all of one country.
inline std::vector<std::string> around(const std::string& place) {
  if (place == "korea") return {};
  if (place == "seoul" || place == "busan") return {"place/korea"};
  if (place == "sea-hotel") return {"place/busan", "place/korea"};
  return {"place/seoul", "place/korea"};
}

inline Entity entity_of(const std::string& folder, const std::string& name, const std::string& document, std::size_t at) {
  Entity entity;
  entity.id = folder + "/" + name;
  entity.type = folder == "place" ? EntityType::Place : EntityType::Person;
  entity.name_ko = name;
  if (folder == "place") entity.in = around(name);
  entity.mentions.push_back({{document, at, at + 3, name}, MentionKind::Name, "", 0.9, {"test"}});
  return entity;
}

inline Argument person_as(const std::string& role, const std::string& name) {
  return {role, EntityFiller{(name.find('/') == std::string::npos ? "person/" : "") + name}, 0.9};
}

inline Account account_of(const Story& story, const std::string& document, std::size_t number) {
  Account account;
  account.id = graph::StableHash().add(document).add(std::to_string(number)).hex();
  account.document = document;
  account.type = story.type;
  account.kind = story.kind;
  account.modality = story.modality;
  account.trigger = {document, 100 * number, 100 * number + 6, "met"};
  for (const std::string& name : story.people) account.arguments.push_back(person_as("participant", name));
  for (const std::string& name : story.attendees) account.arguments.push_back(person_as("attendee", name));
  if (!story.place.empty()) account.arguments.push_back({"place", EntityFiller{"place/" + story.place}, 0.9});
  if (!story.time.empty()) account.arguments.push_back({"time", TimeFiller{story.time, story.time}, 0.9});
  account.mentions.push_back({{document, 100 * number, 100 * number + 90, "they met"}, "test#met", Zone::Body, story.modality, false});
  account.confidence = 0.9;
  return account;
}

inline GraphParts parts_of(const std::string& document, const std::string& date, const std::vector<Story>& stories) {
  GraphParts parts;
  Document made;
  made.id = document;
  made.hash = graph::hash_of(document + date);
  made.date = date;
  made.date_from = date.empty() ? "none" : "option";
  made.language = "ko";
  parts.documents.push_back(made);
  std::size_t at = 0;
  for (const Story& story : stories) {
    for (const auto* names : {&story.people, &story.attendees})
      for (const std::string& name : *names)
        if (name.find('/') == std::string::npos) parts.entities.push_back(entity_of("person", name, document, at += 5));
    if (!story.place.empty()) parts.entities.push_back(entity_of("place", story.place, document, at += 5));
    if (!story.time.empty()) {
      Time time;
      time.id = story.time;
      time.type = "DATE";
      time.value = story.time;
      time.direction = "none";
      time.anchor = date;
      time.mentions.push_back({document, at += 5, at + 3, "day"});
      parts.times.push_back(time);
    }
    parts.accounts.push_back(account_of(story, document, parts.accounts.size()));
  }
  for (std::size_t i = 1; i < parts.accounts.size(); ++i) {  // an article tells in the order of what happened
    parts.accounts[i - 1].links.push_back({"before", parts.accounts[i].id});
    parts.accounts[i].links.push_back({"after", parts.accounts[i - 1].id});
  }
  return parts;
}

inline Graph article(const std::string& document, const std::string& date, const std::vector<Story>& stories) {
  return GraphParts::assemble(parts_of(document, date, stories));
}

/// All of them merged, from the first to the last.
inline Graph merged(const std::vector<Graph>& graphs) {
  Graph result;
  for (const Graph& graph : graphs) result.merge(graph);
  return result;
}

inline Graph merged_stories(const std::vector<Story>& stories, const std::string& date = "2025-02-05") {
  std::vector<Graph> graphs;
  for (const Story& story : stories) {
    std::string id = std::to_string(graphs.size());
    id.insert(id.begin(), 'd');
    graphs.push_back(article(id, date, {story}));
  }
  return merged(graphs);
}

/// The value of the first argument of that role: an entity's id or a time's value.
inline std::string shown(const Event& event, const std::string& role) {
  for (const Argument& argument : event.arguments) {
    if (argument.role != role) continue;
    if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) return entity->entity;
    if (const auto* time = std::get_if<TimeFiller>(&argument.filler)) return time->value;
  }
  return "";
}

inline const Conflict* conflict_of(const Event& event, const std::string& field) {
  for (const Conflict& conflict : event.conflicts)
    if (conflict.field == field) return &conflict;
  return nullptr;
}

}  // namespace mannam::test
