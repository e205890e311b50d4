// What goes in: the events of a document. What comes out: days for those of headlines. Why it exists: see headline_days.h.
#include "events/headline_days.h"

#include <algorithm>
#include <set>

namespace mannam::events {
namespace {

std::uint32_t first_of_body(const text::Text& text) {
  const auto body = std::find_if(text.sentences.begin(), text.sentences.end(),
                                 [](const text::Sentence& sentence) { return sentence.zone == Zone::Body; });
  return body == text.sentences.end() ? entities::none : static_cast<std::uint32_t>(body - text.sentences.begin());
}

/// A day, and the clock or part of it where one is said: no length, no set, nothing vague.
bool is_day(const times::TimeMention& time) {
  return (time.type == times::TimeType::Date || time.type == times::TimeType::Time) && time.value.size() >= 10 && time.value[0] >= '0' &&
         time.value[0] <= '9' && time.value.find('/') == std::string::npos && time.direction == "none";
}

std::uint32_t first_day(const Document& document, std::uint32_t sentence) {
  const auto& times = *document.times;
  for (std::uint32_t i = 0; i < times.size() && times[i].sentence <= sentence; ++i)
    if (times[i].sentence == sentence && is_day(times[i])) return i;
  return entities::none;
}

bool only_in_headlines(const DocumentEvent& event) {
  return std::all_of(event.tellings.begin(), event.tellings.end(), [](const Telling& telling) { return telling.zone == Zone::Headline; });
}

}  // namespace

void date_headlines(const Document& document, std::vector<DocumentEvent>& events) {
  const std::uint32_t lead = first_of_body(*document.text);
  const std::uint32_t day = lead == entities::none ? entities::none : first_day(document, lead);
  if (day == entities::none) return;
  std::set<std::uint32_t> named;
  for (const entities::NamedMention& mention : document.entities->mentions)
    if (mention.sentence == lead) named.insert(mention.entity);
  for (DocumentEvent& event : events) {
    const auto has = [&](const FilledRole& role) { return role.entity != entities::none && named.contains(role.entity); };
    if (!only_in_headlines(event) || std::count_if(event.roles.begin(), event.roles.end(), has) < 2) continue;
    if (std::any_of(event.roles.begin(), event.roles.end(), [](const FilledRole& role) { return role.role == "time"; })) continue;
    FilledRole time;
    time.role = "time";
    time.time = day;
    time.value = (*document.times)[day].value;
    time.span = (*document.times)[day].span;
    time.confidence = 0.8;
    event.roles.push_back(std::move(time));
  }
}

}  // namespace mannam::events
