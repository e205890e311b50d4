// What goes in: graphs of single articles. What comes out: Graph: documents, entities, positions, times and events with the text
// each fact came from, merged. Why it exists: it is the product of mannam; every output format is a view of it.
//
// A Graph is a plain value (ships between processes) and thread-compatible. All offsets are UTF-8 byte offsets, [start, end), into the
// text the caller gave (Graph::offsets() names another unit once converted). Names of enumerators in JSON: see to_string of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <mannam/export.h>
#include <mannam/result.h>

namespace mannam {
inline namespace v0_1 {
/// What an entity is.
enum class EntityType { Person, Organization, Place, Facility, Product, Work };

/// How a mention names its entity: `Name` a spelling of the dictionary or an unknown name in full, `Short` surname + title or a part of
/// the name, `Variant` a derived spelling, `Typo` a misprint, `Title` an office alone ("the OpenAI CEO"), `Pronoun` 그, He, 두 사람.
enum class MentionKind { Name, Short, Variant, Typo, Title, Pronoun };
/// Whether it happened, as the text tells it.
enum class Modality { Happened, Ongoing, Planned, Expected, Possible, Denied, Cancelled };

/// Which part of a page a sentence stands in.
enum class Zone { Headline, Byline, Caption, Body, List, Comments, Menu };

/// Unit of offsets: bytes of UTF-8, UTF-16 code units, or code points.
enum class OffsetUnit { Utf8, Utf16, CodePoint };

/// The word used in JSON: "Person", "name", "happened", "headline" …
MANNAM_EXPORT std::string_view to_string(EntityType type);
MANNAM_EXPORT std::string_view to_string(MentionKind kind);   ///< "name", "short", "variant", "typo", "title" or "pronoun"
MANNAM_EXPORT std::string_view to_string(Modality modality);  ///< "happened", "ongoing", "planned", "expected" …
MANNAM_EXPORT std::string_view to_string(Zone zone);          ///< "headline", "byline", "caption", "body" …
MANNAM_EXPORT std::string_view to_string(OffsetUnit unit);    ///< "utf8", "utf16" or "codepoint"

/// A stretch of one document, in the unit of Graph::offsets().
struct TextSpan {
  std::string document;   ///< id of the Document
  std::size_t start = 0;  ///< its first, in the unit of Graph::offsets()
  std::size_t end = 0;    ///< behind its last
  std::string text;       ///< the bytes given; empty where the mention says it elsewhere

  auto operator<=>(const TextSpan&) const = default;
};

/// A stretch of a document of one kind, without gaps to the next.
struct Section {
  std::size_t start = 0;   ///< in the unit of Graph::offsets()
  std::size_t end = 0;     ///< behind its last
  Zone zone = Zone::Body;  ///< its kind
  std::string date;        ///< of its own, "2025-02-05"; empty where the document's holds

  auto operator<=>(const Section&) const = default;
};

/// An article as it was given, without its text unless that was asked for.
struct Document {
  std::string id;                 ///< unique in the graph
  std::string hash;               ///< of the bytes given, 16 hexadecimal digits
  std::string source;             ///< as the Article told
  std::string title;              ///< as the Article told
  std::string url;                ///< as the Article told
  std::string date;               ///< "2025-02-04" or with time; empty where unknown
  std::string date_from;          ///< "option", "byline" or "none"
  std::string language;           ///< "ko", "en" or "mixed"
  std::string text;               ///< the bytes given, where ExtractOptions::keep_text asked for them; else empty
  std::vector<Section> sections;  ///< by start, without gaps
  std::vector<Problem> problems;  ///< bad bytes and limits met; line 0, column = byte offset + 1

  bool operator==(const Document&) const = default;
};

/// Where an article names an entity.
struct Mention {
  TextSpan span;                         ///< without the particle
  MentionKind kind = MentionKind::Name;  ///< how it names its entity
  std::string particle;                  ///< the josa cut off behind the name, "은"; empty where there is none
  double confidence = 1.0;               ///< 0 to 1
  std::vector<std::string> why;          ///< what spoke for it

  auto operator<=>(const Mention&) const = default;
};

/// Somebody or something with a name, and every place where an article names it.
struct Entity {
  std::string id;                        ///< "person/chey-tae-won"; "person/?…" where the dictionary does not know it
  EntityType type = EntityType::Person;  ///< what it is
  std::string name_ko;                   ///< empty where it has none
  std::string name_en;                   ///< empty where it has none
  std::string name_hanja;                ///< empty where it has none
  bool known = true;                     ///< the dictionary has it
  std::vector<std::string> in;           ///< ids of the places it lies in, nearest first: the district, the city, the country
  std::vector<Mention> mentions;         ///< by document, then start

  bool operator==(const Entity&) const = default;
};

/// Who holds which title where, as the text states it.
struct Position {
  std::string person;              ///< entity id
  std::string organization;        ///< entity id, also of a place (a country's president); empty where unsaid
  std::string title;               ///< as written
  std::vector<TextSpan> mentions;  ///< where it is stated

  bool operator==(const Position&) const = default;
};

/// A time. Values are TIMEX3/ISO 8601 as docs/output.md lists them.
struct Time {
  std::string id;                  ///< "t1" …, in order of document and place
  std::string type;                ///< DATE, TIME, DURATION or SET
  std::string value;               ///< TIMEX3: "2025-02-04", "P3D"; empty where unresolved
  std::string earliest;            ///< half-open, "2025-02-04T00:00"; empty where unresolved
  std::string latest;              ///< behind its end
  std::string grain;               ///< minute, hour, part, day, weekend, week, month, quarter, half, season, year, decade, century
  std::string direction;           ///< since, until, before, after or none
  std::string mod;                 ///< start, mid, end, or empty
  bool approximate = false;        ///< about, some
  std::string anchor;              ///< the date it was counted from
  std::string zone;                ///< "local" for (현지시간), else empty
  std::vector<TextSpan> mentions;  ///< where it is told

  bool operator==(const Time&) const = default;
};

/// Somebody or something that takes part.
struct EntityFiller {
  std::string entity;  ///< id of an Entity
  auto operator<=>(const EntityFiller&) const = default;
};
/// When it happened.
struct TimeFiller {
  std::string time;   ///< id of a Time
  std::string value;  ///< what the event takes from it; may join day and clock of two mentions
  auto operator<=>(const TimeFiller&) const = default;
};
/// How long it took.
struct DurationFiller {
  std::string value;  ///< ISO 8601, "PT40M"
  auto operator<=>(const DurationFiller&) const = default;
};
/// A sum of money, or a range of one.
struct AmountFiller {
  double low = 0;        ///< in units of the currency; the same as `high` unless a range was told
  double high = 0;       ///< in units of the currency
  std::string currency;  ///< ISO 4217
  auto operator<=>(const AmountFiller&) const = default;
};
/// A stretch of text: what was talked about, what was said.
struct TextFiller {
  TextSpan span;  ///< where it stands
  auto operator<=>(const TextFiller&) const = default;
};
using Filler = std::variant<EntityFiller, TimeFiller, DurationFiller, AmountFiller, TextFiller>;  ///< what can take a role

/// Who or what fills a role of an event.
struct Argument {
  std::string role;         ///< participant, attendee, host, speaker …, place, time, duration, topic
  Filler filler;            ///< what fills the role
  double confidence = 1.0;  ///< 0 to 1

  auto operator<=>(const Argument&) const = default;
};

/// A sentence that tells of an event, and the rule that read it there.
struct EventMention {
  TextSpan span;                           ///< the sentence
  std::string rule;                        ///< "meeting/ko#met-with"
  Zone zone = Zone::Body;                  ///< the part of the page it stands in
  Modality modality = Modality::Happened;  ///< what this sentence says
  bool reported = false;                   ///< somebody else is said to have said it

  auto operator<=>(const EventMention&) const = default;
};

/// The text says that one happening came before or after another of the same document: 이어, "hours before the talks".
struct AccountLink {
  std::string relation;  ///< "before": this one came before the other; or "after"
  std::string account;   ///< id of the other Account
  auto operator<=>(const AccountLink&) const = default;
};

/// The same between events.
struct EventLink {
  std::string relation;  ///< "before" or "after"
  std::string event;     ///< id of the other Event
  auto operator<=>(const EventLink&) const = default;
};

/// What one document says of one happening. Never altered by merging.
struct Account {
  std::string id;                          ///< by what it says, the same in every run
  std::string document;                    ///< id of the Document
  std::string type;                        ///< "Meeting"
  std::string kind;                        ///< of the event: "call", "multilateral" …; empty where plain
  Modality modality = Modality::Happened;  ///< whether it happened, as this document says
  bool reported = false;                   ///< somebody else is said to have said it
  std::string attribution;                 ///< who said so, as written; empty where nobody is named
  TextSpan trigger;                        ///< the word that tells of it
  std::vector<Argument> arguments;         ///< by role, then place
  std::vector<EventMention> mentions;      ///< every sentence that tells of it
  std::vector<AccountLink> links;          ///< to other happenings of the same document
  double confidence = 1.0;                 ///< 0 to 1

  auto operator<=>(const Account&) const = default;
};

/// What some of the documents say.
struct ConflictValue {
  std::string value;                   ///< as JSON writes it
  std::vector<std::string> documents;  ///< sorted

  auto operator<=>(const ConflictValue&) const = default;
};

/// A field of an event on which its documents disagree.
struct Conflict {
  std::string field;                  ///< time, place, modality or participants
  std::vector<ConflictValue> values;  ///< by value

  auto operator<=>(const Conflict&) const = default;
};

/// One happening in the world, computed from its accounts.
struct Event {
  std::string id;                          ///< by what its accounts say
  std::string type;                        ///< "Meeting", "Visit" …
  std::string kind;                        ///< of the type; empty where plain
  Modality modality = Modality::Happened;  ///< the one its documents speak for most
  bool reported = false;                   ///< every account of that modality is somebody's report
  std::string attribution;                 ///< who said so, as written; empty where nobody is named
  TextSpan trigger;                        ///< the word that tells of it first
  std::vector<Argument> arguments;         ///< by role, then as the fullest account tells them
  std::vector<EventMention> mentions;      ///< every sentence that tells of it
  std::vector<Account> accounts;           ///< one a document and happening; never altered
  std::vector<EventLink> links;            ///< by relation, then event; where accounts say both, both are there
  std::vector<Conflict> conflicts;         ///< where documents disagree
  double confidence = 1.0;                 ///< 0 to 1

  bool operator==(const Event&) const = default;
};

/// People of one name who are not joined. Computed, never stored: a function of the entities and positions.
struct Namesakes {
  std::string name;                 ///< Korean, else English
  std::vector<std::string> people;  ///< ids, sorted; two or more
  /// What keeps some two of them apart: "entries" (the dictionary has both), "one entry" (it has one of them), "withheld" (an article
  /// withholds the name), "organizations" (they differ), "one organization" (told of one, a title alone of the other), "titles" (they
  /// differ, and no organisation is told), "name alone" (nothing else is told of one). In this order.
  std::vector<std::string> why;

  bool operator==(const Namesakes&) const = default;
};

/// Everything one or many articles say. Merging is commutative, associative and idempotent: any order gives the same bytes.
class MANNAM_EXPORT Graph {
 public:
  // Of a graph that is a temporary they give the vector itself, so that `for (… : extractor.extract(article).events())` reads no dead one.
  const std::vector<Document>& documents() const& { return documents_; }   ///< by id
  std::vector<Document> documents() && { return std::move(documents_); }   ///< of a temporary
  const std::vector<Entity>& entities() const& { return entities_; }       ///< by id
  std::vector<Entity> entities() && { return std::move(entities_); }       ///< of a temporary
  const std::vector<Position>& positions() const& { return positions_; }   ///< by person, organisation and title
  std::vector<Position> positions() && { return std::move(positions_); }   ///< of a temporary
  const std::vector<Time>& times() const& { return times_; }               ///< in order of document and place
  std::vector<Time> times() && { return std::move(times_); }               ///< of a temporary
  const std::vector<Event>& events() const& { return events_; }            ///< by time, then id
  std::vector<Event> events() && { return std::move(events_); }            ///< of a temporary
  const std::vector<Namesakes>& namesakes() const& { return namesakes_; }  ///< by name
  std::vector<Namesakes> namesakes() && { return std::move(namesakes_); }  ///< of a temporary
  const std::string& dictionaries() const& { return dictionaries_; }       ///< hash of the sources it was made with
  std::string dictionaries() && { return std::move(dictionaries_); }       ///< of a temporary
  OffsetUnit offsets() const { return offsets_; }                          ///< Utf8 unless converted

  /// nullptr where there is none of that id. The pointer lives until the graph is next changed, so a temporary has none to give.
  const Entity* entity(std::string_view id) const&;
  const Entity* entity(std::string_view id) const&& = delete;
  const Time* time(std::string_view id) const&;  ///< The same for a time.
  const Time* time(std::string_view id) const&& = delete;

  /// What a reader would call the filler: a name (Korean first), a time value, a stretch of text.
  std::string text(const Argument& argument) const;

  /// Takes over all that `other` says. A document both hold is taken once; the same id with another text is a Problem, and both stay
  /// (the second as `id#hash`). Returns those problems; the merge is done in any case. Time: linear in the sum of both, times a logarithm.
  std::vector<Problem> merge(const Graph& other);
  /// All of them at once: the same result as one after the other, in time linear in the sum.
  std::vector<Problem> merge(const std::vector<Graph>& others);

  /// Every offset into another unit. `texts` holds the given text of each document by id; a document without one is a Problem and the
  /// graph stays as it was.
  std::vector<Problem> convert_offsets(OffsetUnit unit, const std::map<std::string, std::string>& texts);

  bool operator==(const Graph&) const = default;

 private:
  friend struct GraphParts;  // lib/graph/parts.h: how the flow and the JSON reader fill one
  std::vector<Problem> merge_all(const std::vector<const Graph*>& others);

  std::vector<Document> documents_;
  std::vector<Entity> entities_;
  std::vector<Position> positions_;
  std::vector<Time> times_;
  std::vector<Event> events_;
  std::vector<Namesakes> namesakes_;
  std::string dictionaries_;
  OffsetUnit offsets_ = OffsetUnit::Utf8;
};

}  // namespace v0_1
}  // namespace mannam
