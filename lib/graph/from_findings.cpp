// What goes in: what the stages found in one document, in offsets of the clean text and indices. What comes out: its Graph, in offsets of
// the given text and stable ids. Why it exists: nothing behind this file knows that the text was ever cleaned.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "graph/given_text.h"
#include "graph/parts.h"
#include "graph/stable_id.h"

namespace mannam::graph {

namespace {

using text::Span;

constexpr std::array<std::string_view, 4> time_types = {"DATE", "TIME", "DURATION", "SET"};

/// Four digits are all that confidences carry; more would only make the output longer.
double rounded(double confidence) { return std::round(confidence * 10000) / 10000; }

std::string first_of(dictionary::Names forms) { return forms.empty() ? std::string() : std::string(forms.front()); }

class Builder {
 public:
  explicit Builder(const Findings& findings) : from_(findings) {}

  Graph build() {
    add_document();
    add_entities();
    add_mentions();
    add_positions();
    add_times();
    std::vector<std::optional<std::size_t>> accounts;
    for (const events::DocumentEvent& event : *from_.events) {
      const bool kept = event.confidence >= from_.min_confidence;
      accounts.push_back(kept ? std::optional(parts_.accounts.size()) : std::nullopt);
      if (kept) add_account(event);
    }
    add_links(*from_.events, accounts);
    keep_only_what_is_used();
    return GraphParts::assemble(std::move(parts_));
  }

  std::vector<FoundTime> times() {
    add_document();
    std::vector<FoundTime> result;
    for (const times::TimeMention& found : *from_.times) result.push_back({time_of(found), found.why});
    return result;
  }

 private:
  const Document& document() const { return parts_.documents.front(); }

  std::size_t given_start(Span span) const { return from_.text->clean.given_start(span.start); }
  std::size_t given_end(Span span) const { return span.empty() ? given_start(span) : from_.text->clean.given_end(span.end); }

  TextSpan span_of(Span span, bool with_text) const {
    TextSpan result{document().id, given_start(span), given_end(span), {}};
    if (with_text) result.text = repaired(std::string_view(from_.article->text).substr(result.start, result.end - result.start));
    return result;
  }

  std::string language() const {
    if (from_.text->korean && from_.text->english) return "mixed";
    if (from_.text->korean) return "ko";
    if (from_.text->english) return "en";
    return from_.article->language == "ko" || from_.article->language == "en" ? from_.article->language : "mixed";
  }

  void add_document() {
    const Article& article = *from_.article;
    Document document;
    document.id = article.id.empty() ? "article" : repaired(article.id);
    document.hash = hash_of(article.text);
    document.source = repaired(article.source);
    document.title = repaired(article.title);
    document.url = repaired(article.url);
    document.date = from_.date ? to_string(*from_.date) : "";
    document.date_from = from_.date_from.empty() ? "none" : from_.date_from;
    document.language = language();
    if (from_.keep_text) document.text = article.text;
    for (const text::Part& part : from_.text->parts)
      document.sections.push_back({given_start(part.span), given_end(part.span), part.zone, part.date ? to_string(*part.date) : ""});
    document.problems = from_.text->clean.problems;
    for (Problem& problem : document.problems) problem.file = document.id;
    parts_.documents.push_back(std::move(document));
    parts_.dictionaries = from_.dictionary == nullptr ? "" : from_.dictionary->hash;
  }

  void add_entities() {
    std::set<std::string> taken;
    for (const entities::NamedEntity& named : from_.entities->entities) {
      Entity entity;
      entity.type = named.type;
      if (named.entry != dictionary::no_entry)
        name_known(entity, from_.dictionary->entries[named.entry]);
      else
        name_unknown(entity, named);
      // Two people of one name in one document, both unknown, are kept apart by a number.
      if (!entity.known && !taken.insert(entity.id).second) entity.id = free_id(entity.id, taken);
      entity_ids_.push_back(entity.id);
      parts_.entities.push_back(std::move(entity));
    }
  }

  static std::string free_id(const std::string& id, std::set<std::string>& taken) {
    for (int number = 2;; ++number) {
      std::string candidate = fmt::format("{}-{}", id, number);
      if (taken.insert(candidate).second) return candidate;
    }
  }

  void name_known(Entity& entity, const dictionary::Entry& entry) const {
    entity.id = entry.id;
    entity.name_ko = first_of(entry.ko);
    entity.name_en = first_of(entry.en);
    entity.name_hanja = first_of(entry.hanja);
    entity.in = places_around(std::string(entry.in.empty() ? entry.country : entry.in));
  }

  void name_unknown(Entity& entity, const entities::NamedEntity& named) const {
    entity.known = false;
    entity.name_ko = named.name_ko;
    entity.name_en = named.name_en;
    entity.name_hanja = named.name_hanja;
    const std::string& name = !named.name_ko.empty() ? named.name_ko : !named.name_en.empty() ? named.name_en : named.name_hanja;
    entity.id = unknown_id(named.type, name, document().hash);
    entity.in = places_around(named.in_id);
  }

  /// The place itself and what it lies in, up to the country. A circle in the dictionary ends it.
  std::vector<std::string> places_around(std::string id) const {
    std::vector<std::string> result;
    while (!id.empty() && std::find(result.begin(), result.end(), id) == result.end()) {
      result.push_back(id);
      const dictionary::EntryIndex index = from_.dictionary == nullptr ? dictionary::no_entry : from_.dictionary->find(id);
      if (index == dictionary::no_entry) break;
      const dictionary::Entry& entry = from_.dictionary->entries[index];
      id = entry.in.empty() ? entry.country : entry.in;
    }
    return result;
  }

  void add_mentions() {
    for (const entities::NamedMention& named : from_.entities->mentions) {
      if (named.demonym || named.confidence < from_.min_confidence) continue;
      Mention mention;
      mention.span = span_of(named.span, true);
      mention.kind = named.kind;
      mention.particle = std::string(from_.text->of(named.particle));
      mention.confidence = rounded(named.confidence);
      mention.why = named.why;
      parts_.entities[named.entity].mentions.push_back(std::move(mention));
    }
  }

  void add_positions() {
    for (const entities::StatedPosition& stated : from_.entities->positions) {
      const std::string organization = stated.organization == entities::none ? "" : entity_ids_[stated.organization];
      parts_.positions.push_back({entity_ids_[stated.person], organization, repaired(stated.title), {span_of(stated.span, false)}});
    }
  }

  Time time_of(const times::TimeMention& found) const {
    Time time;
    time.type = time_types[static_cast<std::size_t>(found.type)];
    time.value = found.value;
    time.earliest = found.earliest;
    time.latest = found.latest;
    time.grain = found.grain;
    time.direction = found.direction.empty() ? "none" : found.direction;
    time.mod = found.mod;
    time.approximate = found.approximate;
    time.anchor = found.anchor;
    time.zone = found.zone;
    time.mentions = {span_of(found.span, true)};
    return time;
  }

  void add_times() {
    for (const times::TimeMention& found : *from_.times) {
      parts_.times.push_back(time_of(found));
      parts_.times.back().id = fmt::format("t{}", parts_.times.size());
    }
  }

  /// What a trigger implies need not be named by the text: 방한, South Korea.
  std::string implied_entity(dictionary::EntryIndex index) {
    const dictionary::Entry& entry = from_.dictionary->entries[index];
    const auto same = [&](const Entity& entity) { return entity.id == entry.id; };
    if (std::any_of(parts_.entities.begin(), parts_.entities.end(), same)) return std::string(entry.id);
    Entity made;
    made.type = entry.type == dictionary::EntryType::Organization ? EntityType::Organization : EntityType::Place;
    name_known(made, entry);
    parts_.entities.push_back(std::move(made));
    return std::string(entry.id);
  }

  Filler filler_of(const events::FilledRole& filled) {
    if (filled.entry != dictionary::no_entry) return EntityFiller{implied_entity(filled.entry)};
    if (!filled.amount.currency.empty()) return AmountFiller{filled.amount.low, filled.amount.high, filled.amount.currency};
    if (filled.entity != entities::none) return EntityFiller{entity_ids_[filled.entity]};
    const std::string value = filled.value.empty() && filled.time != entities::none ? (*from_.times)[filled.time].value : filled.value;
    if (filled.role == "duration") return DurationFiller{value};
    if (filled.time != entities::none) return TimeFiller{parts_.times[filled.time].id, value};
    if (filled.role == "time") return TimeFiller{"", value};
    return TextFiller{span_of(filled.span, true)};
  }

  void add_account(const events::DocumentEvent& event) {
    Account account;
    account.document = document().id;
    account.type = event.type;
    account.kind = event.kind;
    account.modality = event.modality;
    account.reported = event.reported;
    account.attribution = repaired(event.attribution);
    account.trigger = span_of(event.trigger, true);
    account.confidence = rounded(event.confidence);
    for (const events::FilledRole& filled : event.roles)
      account.arguments.push_back({filled.role, filler_of(filled), rounded(filled.confidence)});
    for (const events::Telling& telling : event.tellings)
      account.mentions.push_back({span_of(telling.span, true), telling.rule, telling.zone, telling.modality, telling.reported});
    account.id = account_id(account);
    parts_.accounts.push_back(std::move(account));
  }

  /// Once all accounts have their ids. `accounts` holds the index of each event's account.
  void add_links(const std::vector<events::DocumentEvent>& events, const std::vector<std::optional<std::size_t>>& accounts) {
    for (std::size_t i = 0; i < events.size(); ++i)
      for (const events::EventLink& link : events[i].links)
        if (accounts[i] && accounts[link.other])
          parts_.accounts[*accounts[i]].links.push_back({link.before ? "before" : "after", parts_.accounts[*accounts[link.other]].id});
    for (Account& account : parts_.accounts) std::sort(account.links.begin(), account.links.end());
  }

  std::string account_id(const Account& account) {
    std::vector<std::string> people;
    std::string when;
    for (const Argument& argument : account.arguments) {
      if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) people.push_back(argument.role + "=" + entity->entity);
      if (const auto* time = std::get_if<TimeFiller>(&argument.filler)) when = time->value;
    }
    std::sort(people.begin(), people.end());
    StableHash hash;
    hash.add(document().id).add(document().hash).add(account.type).add(when).add(std::to_string(account.trigger.start));
    for (const std::string& one : people) hash.add(one);
    while (!account_ids_.insert(hash.hex()).second) hash.add("again");
    return hash.hex();
  }

  /// An entity that only a mention below min_confidence named is not part of the graph.
  void keep_only_what_is_used() {
    std::set<std::string> used;
    for (const Position& position : parts_.positions) used.insert({position.person, position.organization});
    for (const Account& account : parts_.accounts)
      for (const Argument& argument : account.arguments)
        if (const auto* entity = std::get_if<EntityFiller>(&argument.filler)) used.insert(entity->entity);
    std::erase_if(parts_.entities, [&](const Entity& entity) { return entity.mentions.empty() && used.count(entity.id) == 0; });
  }

  const Findings& from_;
  GraphParts parts_;
  std::vector<std::string> entity_ids_;
  std::set<std::string> account_ids_;
};

}  // namespace

Graph build_graph(const Findings& findings) { return Builder(findings).build(); }

std::vector<FoundTime> found_times(const Findings& findings) { return Builder(findings).times(); }

}  // namespace mannam::graph
