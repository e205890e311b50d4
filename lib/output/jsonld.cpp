// What goes in: a Graph. What comes out: JSON-LD in the words of schema.org. Why it exists: search engines and knowledge graphs read it;
// the context stands inside, so that nobody needs a network to read it. docs/formats.md says what it drops.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <mannam/article.h>
#include <mannam/output.h>

#include "output/event_facts.h"
#include "output/json_writer.h"

namespace mannam {
inline namespace v0_1 {

namespace {

constexpr std::string_view organizer_roles[] = {"host", "organizer"};

/// urn:mannam:person/… with whatever may not stand in an address as %XX.
std::string address_of(std::string_view id) {
  std::string address = "urn:mannam:";
  for (const char character : id) {
    const auto byte = static_cast<unsigned char>(character);
    const bool plain = (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') || byte == '-' || byte == '/' ||
                       byte == '.' || byte == '_';
    address += plain ? std::string(1, character) : fmt::format("%{:02X}", byte);
  }
  return address;
}

std::string_view type_of(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return "Person";
    case EntityType::Organization:
      return "Organization";
    case EntityType::Product:
      return "Product";
    case EntityType::Work:
      return "CreativeWork";
    default:
      return "Place";
  }
}

class LinkedDataWriter {
 public:
  explicit LinkedDataWriter(const Graph& graph) : graph_(graph) {}

  std::string write() {
    json_.begin_object();
    json_.key("@context");
    json_.begin_object();
    json_.field("@vocab", "https://schema.org/");
    json_.end_object();
    json_.key("@graph");
    json_.begin_array();
    for (const Document& document : graph_.documents()) write_document(document);
    for (const Entity& entity : graph_.entities()) write_entity(entity);
    for (const Event& event : graph_.events())
      if (event.modality != Modality::Denied) write_event(event);
    json_.end_array();
    json_.end_object();
    return json_.take();
  }

 private:
  void begin(std::string_view id, std::string_view type) {
    json_.begin_object();
    json_.field("@id", std::string_view(address_of(id)));
    json_.field("@type", type);
  }

  void write_references(std::string_view key, const std::vector<std::string>& ids) {
    if (ids.empty()) return;
    json_.key(key);
    json_.begin_array();
    for (const std::string& id : ids) {
      json_.begin_object();
      json_.field("@id", std::string_view(address_of(id)));
      json_.end_object();
    }
    json_.end_array();
  }

  void write_document(const Document& document) {
    begin("document/" + document.id, "NewsArticle");
    json_.field("identifier", std::string_view(document.id));
    json_.optional_field("headline", document.title);
    json_.optional_field("datePublished", document.date);
    json_.optional_field("url", document.url);
    json_.optional_field("sourceOrganization", document.source);
    json_.end_object();
  }

  void write_name(std::string_view text, std::string_view language) {
    if (text.empty()) return;
    json_.begin_object();
    json_.field("@value", text);
    json_.field("@language", language);
    json_.end_object();
  }

  void write_entity(const Entity& entity) {
    begin(entity.id, type_of(entity.type));
    json_.key("name");
    json_.begin_array();
    write_name(entity.name_ko, "ko");
    write_name(entity.name_en, "en");
    write_name(entity.name_hanja, "ko-Hani");
    json_.end_array();
    if (!entity.in.empty()) write_references(type_of(entity.type) == "Place" ? "containedInPlace" : "location", {entity.in.front()});
    write_positions(entity.id);
    json_.end_object();
  }

  void write_positions(const std::string& person) {
    std::vector<const Position*> held;
    for (const Position& position : graph_.positions())
      if (position.person == person) held.push_back(&position);
    if (held.empty()) return;
    json_.key("worksFor");
    json_.begin_array();
    for (const Position* position : held) {
      json_.begin_object();
      json_.field("@type", "OrganizationRole");
      json_.optional_field("roleName", position->title);
      if (!position->organization.empty()) write_references("worksFor", {position->organization});
      json_.end_object();
    }
    json_.end_array();
  }

  void write_event(const Event& event) {
    begin(event.id, "Event");
    json_.field("additionalType", std::string_view(event.type));
    json_.field("keywords", to_string(event.modality));
    json_.field("name", std::string_view(output::joined(output::names_of(graph_, output::sides_of(event)), ", ")));
    if (event.modality == Modality::Cancelled) write_status("https://schema.org/EventCancelled");
    if (event.modality == Modality::Planned || event.modality == Modality::Expected) write_status("https://schema.org/EventScheduled");
    write_time(output::time_of(event));
    std::vector<std::string> hosts, others;
    for (const std::string_view role : organizer_roles)
      for (const std::string& id : output::entities_as(event, role)) hosts.push_back(id);
    for (const std::string& id : output::sides_of(event))
      if (std::find(hosts.begin(), hosts.end(), id) == hosts.end()) others.push_back(id);
    write_references("organizer", hosts);
    write_references("attendee", others);
    write_references("location", output::entities_as(event, "place"));
    for (const Argument& argument : event.arguments)
      if (argument.role == "topic") {
        json_.field("about", std::string_view(output::shown(graph_, argument)));
        break;
      }
    json_.optional_field("description", output::sentence_of(event));
    std::vector<std::string> documents = output::documents_of(event);
    for (std::string& id : documents) id.insert(0, "document/");
    write_references("subjectOf", documents);
    json_.end_object();
  }

  void write_status(std::string_view address) {
    json_.key("eventStatus");
    json_.begin_object();
    json_.field("@id", address);
    json_.end_object();
  }

  /// Days and clocks; a part of a day gives its day.
  void write_time(const std::string& value) {
    const std::size_t slash = value.find('/');
    const auto exact = [](std::string text) { return parse_date(text) ? text : text.substr(0, text.find('T')); };
    const std::string start = exact(value.substr(0, slash)), end = slash == std::string::npos ? "" : exact(value.substr(slash + 1));
    if (parse_date(start)) json_.field("startDate", std::string_view(start));
    if (parse_date(start) && parse_date(end)) json_.field("endDate", std::string_view(end));
  }

  const Graph& graph_;
  output::JsonWriter json_ = output::JsonWriter(true);
};

}  // namespace

std::string to_jsonld(const Graph& graph) { return LinkedDataWriter(graph).write(); }

}  // namespace v0_1
}  // namespace mannam
