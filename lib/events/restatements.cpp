// What goes in: Told events of one document. What comes out: DocumentEvents. Why it exists: see restatements.h.
#include "events/restatements.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace mannam::events {
namespace {

constexpr double kNever = -1;

const FilledRole* role_of(const DocumentEvent& event, std::string_view role) {
  for (const FilledRole& filled : event.roles)
    if (filled.role == role) return &filled;
  return nullptr;
}

std::string_view day_of(const DocumentEvent& event) {
  const FilledRole* time = role_of(event, "time");
  return time ? std::string_view(time->value).substr(0, 10) : std::string_view();
}

/// Told before the text proper: what the body says of time and modality wins.
bool in_front(const Told& told) {
  return std::all_of(told.event.tellings.begin(), told.event.tellings.end(),
                     [](const Telling& t) { return t.zone == Zone::Headline || t.zone == Zone::Caption; });
}

std::size_t shared(const Told& a, const Told& b) {
  return static_cast<std::size_t>(std::count_if(a.people.begin(), a.people.end(), [&](std::uint32_t p) { return b.people.contains(p); }));
}

/// Also where a day is only taken from an earlier sentence: too little by itself, enough where few people are the same.
bool days_differ(const Told& a, const Told& b) {
  const std::string_view x = day_of(a.event), y = day_of(b.event);
  return !x.empty() && !y.empty() && !x.starts_with(y) && !y.starts_with(x);
}

/// 'm' before noon, 'a' behind it, 0 where the value says neither: 2025-02-04TMO, 2025-02-04T15:30.
char half_of_day(const Told& told) {
  const FilledRole* time = role_of(told.event, "time");
  if (!time || told.day_inferred || time->value.size() < 13 || time->value[10] != 'T') return 0;
  const std::string_view part = std::string_view(time->value).substr(11, 2);
  if (part[0] >= '0' && part[0] <= '9') return part < "12" ? 'm' : 'a';
  return part == "MO" ? 'm' : part == "AF" || part == "EV" || part == "NI" ? 'a' : 0;
}

bool halves_differ(const Told& a, const Told& b) {
  const char x = half_of_day(a), y = half_of_day(b);
  return x != 0 && y != 0 && x != y;
}

bool days_agree(const Told& a, const Told& b) { return a.day_inferred || b.day_inferred || !days_differ(a, b); }

bool states_day(const Told& told) { return !told.day_inferred && !day_of(told.event).empty(); }

bool same_stated_day(const Told& a, const Told& b) { return states_day(a) && states_day(b) && day_of(a.event) == day_of(b.event); }

bool modalities_agree(const Told& a, const Told& b) {
  if (a.event.modality == b.event.modality || in_front(a) || in_front(b)) return true;
  const auto told_of = [](Modality m) { return m == Modality::Happened || m == Modality::Ongoing; };
  const auto to_come = [](Modality m) { return m == Modality::Planned || m == Modality::Expected || m == Modality::Possible; };
  if (told_of(a.event.modality) && told_of(b.event.modality)) return true;
  if (to_come(a.event.modality) && to_come(b.event.modality)) return true;
  if (a.event.modality == Modality::Denied || b.event.modality == Modality::Denied) return true;
  return a.people == b.people && same_stated_day(a, b);
}

/// "회담을 하고 만찬을 함께 했다": a meal beside talks, told in one Korean sentence as two things done.
bool one_after_the_other(const Told& a, const Told& b) {
  constexpr std::uint32_t apart = 12;  // bytes: more than 만찬 회동
  const bool meal = (a.event.kind == "luncheon") != (b.event.kind == "luncheon");
  const bool korean = a.event.tellings.back().rule.find("/ko#") != std::string::npos;
  return meal && korean && a.event.tellings.back().span == b.event.tellings.front().span &&
         b.event.trigger.start > a.event.tellings.back().trigger.end + apart;
}

/// Words that fill the same role on both sides and are not the same: two sums, two quotations.
bool values_differ(const Told& a, const Told& b, const Document& document) {
  for (const FilledRole& one : a.event.roles)
    for (const FilledRole& other : b.event.roles)
      if (one.is_value() && other.is_value() && one.role == other.role &&
          (one.entry != other.entry || !(one.amount == other.amount) ||
           (one.amount.currency.empty() && one.entry == dictionary::no_entry &&
            one.span.of(document.bytes()) != other.span.of(document.bytes()))))
        return true;
  return false;
}

/// Other events than meetings are one where the same people and things are in it and nothing tells them apart.
double likeness_beside(const Told& a, const Told& b, const Document& document) {
  const std::size_t both = shared(a, b), fewer = std::min(a.people.size(), b.people.size());
  if (a.event.type != b.event.type || a.event.kind != b.event.kind || both != fewer || both == 0) return kNever;
  if (fewer == 1 && a.people.size() != b.people.size()) return kNever;
  if (values_differ(a, b, document) || !days_agree(a, b) || !modalities_agree(a, b)) return kNever;
  return static_cast<double>(both) / static_cast<double>(a.people.size() + b.people.size() - both);
}

/// How well `b` restates the earlier `a`: shared people over all people, or kNever.
double likeness(const Told& a, const Told& b, const Document& document) {
  if (a.event.type != kMeeting) return likeness_beside(a, b, document);
  if (a.event.type != b.event.type || (a.event.kind == "call") != (b.event.kind == "call")) return kNever;
  const std::size_t both = shared(a, b);
  const bool holds = both == a.people.size() || both == b.people.size();
  if (both == 0 || (!holds && both < 2)) return kNever;
  if ((b.additive || b.split || a.split) && a.people != b.people) return kNever;
  if (one_after_the_other(a, b)) return kNever;
  const bool days = days_agree(a, b) || (in_front(a) && a.people == b.people);  // a headline's "today" is the reader's
  if (!days || halves_differ(a, b) || !modalities_agree(a, b)) return kNever;
  if (std::min(a.people.size(), b.people.size()) == 1) {
    const bool nameless = a.people.size() == 1 ? a.nameless : b.nameless;
    const bool vague = a.people.size() == 1 ? !states_day(a) : !states_day(b);
    if (!nameless || !(vague || same_stated_day(a, b) || a.lemma == b.lemma)) return kNever;
  }
  const double alike = static_cast<double>(both) / static_cast<double>(a.people.size() + b.people.size() - both);
  return alike < 0.5 && !a.nameless && !b.nameless && days_differ(a, b) ? kNever : alike;
}

void replace_role(DocumentEvent& into, const DocumentEvent& from, std::string_view role) {
  const FilledRole* better = role_of(from, role);
  if (!better) return;
  const FilledRole copy = *better;
  std::erase_if(into.roles, [&](const FilledRole& filled) { return filled.role == role; });
  into.roles.push_back(copy);
}

/// 2025-02-04T of 2025-02-04TMO: the morning holds each of its clock times, and one who tells both means one morning.
std::string_view without_part_of_day(std::string_view value) {
  constexpr std::size_t letters = 11;
  return value.size() == letters + 2 && value[letters] >= 'A' && value[letters] <= 'Z' ? value.substr(0, letters) : value;
}

/// True where `b` says more of the time than `a`, or says it itself where `a` had it from an earlier sentence.
bool better_time(const Told& a, const Told& b) {
  const FilledRole* old = role_of(a.event, "time");
  const FilledRole* made = role_of(b.event, "time");
  if (made && old && a.day_inferred && b.day_inferred) return true;
  if (!made || b.day_inferred) return made && !old;
  if (!old || a.day_inferred || in_front(a)) return true;
  return made->value.size() > old->value.size() && made->value.starts_with(without_part_of_day(old->value));
}

/// A district of the city told before, a hall of the building.
bool lies_in(const Document& document, std::uint32_t inner, std::uint32_t outer) {
  const dictionary::EntryIndex wide = document.entities->entities[outer].entry;
  dictionary::EntryIndex entry = document.entities->entities[inner].entry;
  for (int steps = 0; steps < 5 && entry != dictionary::no_entry && wide != dictionary::no_entry; ++steps) {
    entry = document.contents->find(document.contents->entries[entry].in);
    if (entry == wide) return true;
  }
  return false;
}

bool better_place(const Told& a, const Told& b, const Document& document) {
  const FilledRole* old = role_of(a.event, "place");
  const FilledRole* made = role_of(b.event, "place");
  if (!made || !old) return made != nullptr;
  const auto building = [&](const FilledRole* r) { return document.entities->entities[r->entity].type == EntityType::Facility; };
  return (building(made) && !building(old)) || lies_in(document, made->entity, old->entity);
}

void join(Told& a, Told&& b, const Document& document) {
  const bool front = in_front(a) && !in_front(b);
  if (better_time(a, b)) {
    replace_role(a.event, b.event, "time");
    a.day_inferred = b.day_inferred;
  }
  if (better_place(a, b, document)) replace_role(a.event, b.event, "place");
  for (const std::string_view said_once : {"duration", "topic"})
    if (!role_of(a.event, said_once)) replace_role(a.event, b.event, said_once);
  for (const FilledRole& filled : b.event.roles)
    if (filled.entity != entities::none && filled.role != "place" && a.people.insert(filled.entity).second) a.event.roles.push_back(filled);
  for (const FilledRole& filled : b.event.roles)
    if (filled.is_value() && !role_of(a.event, filled.role)) a.event.roles.push_back(filled);
  const bool denies = b.event.modality == Modality::Denied || b.event.modality == Modality::Cancelled;
  if (front || denies) {
    a.event.modality = b.event.modality;
    a.event.reported = b.event.reported;
    a.event.attribution = b.event.attribution;
  }
  if (front) a.event.trigger = b.event.trigger;
  if (a.event.kind == "bilateral" || a.event.kind == "delegation") {
    if (b.event.kind != "bilateral" && b.event.kind != "delegation")
      a.event.kind = b.event.kind;
    else if (a.people.size() >= 3)
      a.event.kind = "multilateral";
  }
  a.nameless |= b.nameless;
  a.sentence = b.sentence;
  a.event.tellings.insert(a.event.tellings.end(), b.event.tellings.begin(), b.event.tellings.end());
}

/// The country a stated office belongs to.
bool is_of(const entities::StatedPosition& position, dictionary::EntryIndex country) {
  return country != dictionary::no_entry && position.country == country;
}

/// By an office the text tells or the dictionary knows, of the body itself or of one of the country.
bool speaks_for(const Document& document, std::uint32_t person, std::uint32_t side) {
  const auto& entities = document.entities->entities;
  for (const entities::StatedPosition& position : document.entities->positions)
    if (position.person == person && (position.organization == side || is_of(position, entities[side].entry))) return true;
  if (entities[person].entry == dictionary::no_entry || entities[side].entry == dictionary::no_entry) return false;
  const std::string_view id = document.contents->entries[entities[side].entry].id;
  for (const dictionary::Role& role : document.contents->entries[entities[person].entry].roles) {
    const dictionary::EntryIndex body = document.contents->find(role.organization);
    if (body != dictionary::no_entry && (role.organization == id || document.contents->entries[body].country == id)) return true;
  }
  return false;
}

/// "Velmora, Tarsia leaders meet" above a text on the two who lead them: each side of the headline has its head in the body's event. Or the
/// talks of two countries, then the talks of two who act for them.
bool stands_for(const Told& first, const Told& body, const Document& document) {
  if (first.people.size() < 2 || in_front(body) || first.event.type != body.event.type) return false;
  const auto& entities = document.entities->entities;
  const bool countries =
      std::all_of(first.people.begin(), first.people.end(), [&](std::uint32_t side) { return entities[side].type == EntityType::Place; });
  const bool call = first.event.kind == "call", other = body.event.kind == "call";
  if (!in_front(first) && !(countries && call && other)) return false;
  const bool shares = shared(first, body) > 0;  // then a body of the headline is those of it whom the text names
  const bool heads = std::all_of(first.people.begin(), first.people.end(), [&](std::uint32_t side) {
    if (body.people.contains(side) || (shares && entities[side].type != EntityType::Person)) return true;
    return std::any_of(body.people.begin(), body.people.end(), [&](std::uint32_t person) {
      return entities[person].type == EntityType::Person && speaks_for(document, person, side);
    });
  });
  return heads && days_agree(first, body) && !halves_differ(first, body) && modalities_agree(first, body);
}

/// The heads take the place of the countries or companies they lead.
void give_to_heads(Told& headline, const Told& body) {
  std::erase_if(headline.event.roles, [&](const FilledRole& filled) {
    return filled.role != "place" && filled.entity != entities::none && headline.people.contains(filled.entity);
  });
  headline.people.clear();
  headline.event.kind = body.event.kind;
}

}  // namespace

std::vector<DocumentEvent> join_restatements(std::vector<Told> told, const Document& document) {
  std::vector<Told> kept;
  for (Told& next : told) {
    Told* best = nullptr;
    double score = 0;
    for (Told& old : kept)
      if (const double alike = likeness(old, next, document); alike > score || (alike == score && alike > 0)) best = &old, score = alike;
    if (!best) {
      const auto headline = std::find_if(kept.begin(), kept.end(), [&](const Told& old) { return stands_for(old, next, document); });
      if (headline != kept.end()) give_to_heads(*(best = &*headline), next);
    }
    if (best)
      join(*best, std::move(next), document);
    else
      kept.push_back(std::move(next));
  }
  std::vector<DocumentEvent> events;
  for (Told& one : kept) events.push_back(std::move(one.event));
  return events;
}

}  // namespace mannam::events
