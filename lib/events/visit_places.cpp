// What goes in: events in order of trigger. What comes out: places. Why it exists: see visit_places.h.
#include "events/visit_places.h"

#include <algorithm>
#include <optional>

#include "events/rule_book.h"

namespace mannam::events {
namespace {

constexpr std::uint32_t sentences_near = 3;
constexpr std::string_view visit_type = "Visit", departure = "departure", call = "call";

std::uint32_t sentence_at(const text::Text& text, std::uint32_t offset) {
  const auto behind = std::upper_bound(text.sentences.begin(), text.sentences.end(), offset,
                                       [](std::uint32_t at, const text::Sentence& sentence) { return at < sentence.span.start; });
  return behind == text.sentences.begin() ? 0 : static_cast<std::uint32_t>(behind - text.sentences.begin() - 1);
}

const FilledRole* role_of(const DocumentEvent& event, std::string_view role) {
  const auto found = std::find_if(event.roles.begin(), event.roles.end(), [&](const FilledRole& filled) { return filled.role == role; });
  return found == event.roles.end() ? nullptr : &*found;
}

bool takes_part(const DocumentEvent& meeting, std::uint32_t person) {
  return std::any_of(meeting.roles.begin(), meeting.roles.end(),
                     [&](const FilledRole& role) { return role.entity == person && role.role != "place"; });
}

bool is_to_come(const DocumentEvent& event) { return event.modality != Modality::Happened && event.modality != Modality::Ongoing; }

/// "2025-09-22", or the month where no more is said; empty where not even that is.
std::string_view date_of(const DocumentEvent& event) {
  const FilledRole* time = role_of(event, "time");
  if (time == nullptr || time->value.size() < 7 || time->value[0] == 'X' || time->value[4] != '-' || time->value[5] == 'W') return {};
  const bool day = time->value.size() >= 10 && time->value[8] != 'X';
  return std::string_view(time->value).substr(0, day ? 10 : 7);
}

bool is_earlier(const DocumentEvent& one, const DocumentEvent& other) {
  const std::string_view first = date_of(one), second = date_of(other);
  const std::size_t size = std::min(first.size(), second.size());
  return first.substr(0, size) < second.substr(0, size);
}

/// The destination, where that visit may be when the meeting took place.
const FilledRole* place_for(const DocumentEvent& meeting, const DocumentEvent& visit) {
  const FilledRole *visitor = role_of(visit, "visitor"), *destination = role_of(visit, "destination");
  if (visit.type != visit_type || visitor == nullptr || destination == nullptr) return nullptr;
  const auto is_destination = [](const FilledRole& role) { return role.role == "destination"; };
  if (std::count_if(visit.roles.begin(), visit.roles.end(), is_destination) > 1) return nullptr;  // in which of them is not said
  if (visit.kind == departure && !is_to_come(visit)) return nullptr;  // who has left for Velmora may have met her before
  if (visitor->entity == entities::none || !takes_part(meeting, visitor->entity) || is_to_come(meeting) != is_to_come(visit))
    return nullptr;
  if (destination->entity != entities::none && takes_part(meeting, destination->entity)) return nullptr;  // Velmora received her: where?
  return is_earlier(meeting, visit) ? nullptr : destination;
}

/// Where an entry lies or belongs: the country of a place, a body, or who holds an office of them; empty where unknown.
std::string_view country_of(const dictionary::Contents& contents, dictionary::EntryIndex index) {
  constexpr int levels = 6;  // a palace, its district, city, province and country, and the office in it
  for (int level = 0; level < levels && index != dictionary::no_entry; ++level) {
    const dictionary::Entry& entry = contents.entries[index];
    if (entry.kind == "country") return entry.id;
    if (!entry.country.empty()) return entry.country;
    const bool person = entry.type == dictionary::EntryType::Person;
    const std::string_view outer = !person ? entry.in : entry.roles.empty() ? std::string_view() : entry.roles.back().organization;
    index = outer.empty() ? dictionary::no_entry : contents.find(outer);
  }
  return {};
}

dictionary::EntryIndex entry_of(const Document& document, const FilledRole& role) {
  if (role.entry != dictionary::no_entry || role.entity == entities::none) return role.entry;
  return document.entities->entities[role.entity].entry;
}

/// Abroad one meets those who are at home there; of two guests who meet in a third country a text says where.
bool is_home_of_others(const Document& document, const DocumentEvent& meeting, const FilledRole& visitor, const FilledRole& destination) {
  const std::string_view there = country_of(*document.contents, entry_of(document, destination));
  bool known = false;
  for (const FilledRole& role : meeting.roles) {
    if (role.role == "place" || role.entity == entities::none || role.entity == visitor.entity) continue;
    const std::string_view home = country_of(*document.contents, entry_of(document, role));
    if (home == there && !home.empty()) return true;
    known = known || !home.empty();
  }
  return !known;
}

}  // namespace

void place_at_visits(const Document& document, std::vector<DocumentEvent>& events) {
  const text::Text& text = *document.text;
  for (DocumentEvent& meeting : events) {
    if (meeting.type != kMeeting || meeting.kind == call || meeting.modality == Modality::Denied || role_of(meeting, "place") != nullptr)
      continue;
    const std::uint32_t told = sentence_at(text, meeting.trigger.start);
    const FilledRole* best = nullptr;
    std::uint32_t distance = sentences_near + 1;
    bool unclear = false;
    for (const DocumentEvent& visit : events) {
      const FilledRole* destination = place_for(meeting, visit);
      if (destination == nullptr || !is_home_of_others(document, meeting, *role_of(visit, "visitor"), *destination)) continue;
      const std::uint32_t at = sentence_at(text, visit.trigger.start);
      const std::uint32_t apart = text.sentences[at].zone == Zone::Headline ? 1 : at > told ? at - told : told - at;
      const bool same = best != nullptr && best->entity == destination->entity && best->entry == destination->entry;
      if (apart < distance) {
        unclear = false;
        best = destination;
        distance = apart;
      } else if (apart == distance && !same) {
        unclear = true;
      }
    }
    if (best == nullptr || unclear) continue;
    FilledRole place = *best;
    place.role = "place";
    place.confidence *= 0.8;
    meeting.roles.push_back(std::move(place));
  }
}

}  // namespace mannam::events
