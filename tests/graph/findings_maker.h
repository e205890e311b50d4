// What goes in: what a test says about a document in a few words. What comes out: Findings as the stages would hand them over. Why it
// exists: the graph stage is tested without the stages before it.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "graph/parts.h"

namespace mannam::test {

/// Names and times are found by their first occurrence in the text.
class FindingsMaker {
 public:
  explicit FindingsMaker(std::string text, std::string id = "a1") {
    article.id = std::move(id);
    article.text = std::move(text);
    this->text = text::Text{};
    this->text.clean.bytes = article.text;
    this->text.clean.given_size = static_cast<std::uint32_t>(article.text.size());
    this->text.korean = true;
    contents.hash = "0123456789abcdef";
  }

  text::Span span_of(std::string_view words) const {
    const auto start = static_cast<std::uint32_t>(article.text.find(words));
    return {start, start + static_cast<std::uint32_t>(words.size())};
  }

  /// An entry of the dictionary, by id and Korean name.
  dictionary::EntryIndex entry(std::string id, std::string ko, std::string in = "") {
    dictionary::NewEntry made;
    made.id = words_.emplace_back(std::move(id));
    made.ko = {words_.emplace_back(std::move(ko))};
    made.in = words_.emplace_back(std::move(in));
    return contents.add(made);
  }

  std::uint32_t known(EntityType type, dictionary::EntryIndex index) {
    entities::NamedEntity made;
    made.type = type;
    made.entry = index;
    entities.entities.push_back(made);
    return static_cast<std::uint32_t>(entities.entities.size() - 1);
  }

  std::uint32_t unknown(EntityType type, std::string ko) {
    entities::NamedEntity made;
    made.type = type;
    made.name_ko = std::move(ko);
    entities.entities.push_back(made);
    return static_cast<std::uint32_t>(entities.entities.size() - 1);
  }

  entities::NamedMention& mention(std::uint32_t entity, std::string_view words) {
    entities::NamedMention made;
    made.span = made.phrase = span_of(words);
    made.entity = entity;
    entities.mentions.push_back(made);
    return entities.mentions.back();
  }

  std::uint32_t time(std::string_view words, std::string value) {
    times::TimeMention made;
    made.span = span_of(words);
    made.value = std::move(value);
    times.push_back(made);
    return static_cast<std::uint32_t>(times.size() - 1);
  }

  events::DocumentEvent& meeting(std::string_view trigger, const std::vector<std::uint32_t>& people) {
    events::DocumentEvent made;
    made.type = "Meeting";
    made.trigger = span_of(trigger);
    for (const std::uint32_t person : people) {
      events::FilledRole role;
      role.role = "participant";
      role.entity = person;
      made.roles.push_back(role);
    }
    events::Telling telling;
    telling.span = {0, static_cast<std::uint32_t>(article.text.size())};
    telling.trigger = made.trigger;
    telling.rule = "meeting/ko#met-with";
    made.tellings.push_back(telling);
    events.push_back(made);
    return events.back();
  }

  Graph build(double min_confidence = 0) const {
    return graph::build_graph({.article = &article,
                               .text = &text,
                               .entities = &entities,
                               .times = &times,
                               .events = &events,
                               .dictionary = &contents,
                               .date = article.published,
                               .date_from = article.published ? "option" : "none",
                               .min_confidence = min_confidence});
  }

  Article article;
  text::Text text;
  entities::Entities entities;
  std::vector<times::TimeMention> times;
  std::vector<events::DocumentEvent> events;
  dictionary::Contents contents;

 private:
  std::deque<std::string> words_;  // what the entries point to
};

}  // namespace mannam::test
