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

enum class EntityType { Person, Organization, Place, Facility, Product, Work };

/// How a mention names its entity: `Name` a spelling of the dictionary or an unknown name in full, `Short` surname + title or a part of
/// the name, `Variant` a derived spelling, `Typo` a misprint, `Title` an office alone ("the OpenAI CEO"), `Pronoun` 그, He, 두 사람.
enum class MentionKind { Name, Short, Variant, Typo, Title, Pronoun };

enum class Modality { Happened, Ongoing, Planned, Expected, Possible, Denied, Cancelled };

/// Which part of a page a sentence stands in.
enum class Zone { Headline, Byline, Caption, Body, List, Comments, Menu };

/// Unit of offsets: bytes of UTF-8, UTF-16 code units, or code points.
enum class OffsetUnit { Utf8, Utf16, CodePoint };

/// The word used in JSON: "Person", "name", "happened", "headline" …
MANNAM_EXPORT std::string_view to_string(EntityType type);
MANNAM_EXPORT std::string_view to_string(MentionKind kind);
MANNAM_EXPORT std::string_view to_string(Modality modality);
MANNAM_EXPORT std::string_view to_string(Zone zone);
MANNAM_EXPORT std::string_view to_string(OffsetUnit unit);  ///< "utf8", "utf16" or "codepoint"

/// A stretch of one document, in the unit of Graph::offsets().
struct TextSpan {
  std::string document;
  std::size_t start = 0;
  std::size_t end = 0;
  std::string text;  ///< the bytes given; empty where the mention says it elsewhere

  auto operator<=>(const TextSpan&) const = default;
};

struct Section {
  std::size_t start = 0;
  std::size_t end = 0;
  Zone zone = Zone::Body;
  std::string date;  ///< of its own, "2025-02-05"; empty where the document's holds

  auto operator<=>(const Section&) const = default;
};

struct Document {
  std::string id;
  std::string hash;  ///< of the bytes given, 16 hexadecimal digits
  std::string source;
  std::string title;
  std::string url;
  std::string date;       ///< "2025-02-04" or with time; empty where unknown
  std::string date_from;  ///< "option", "byline" or "none"
  std::string language;   ///< "ko", "en" or "mixed"
  std::string text;       ///< the bytes given, where ExtractOptions::keep_text asked for them; else empty
  std::vector<Section> sections;
  std::vector<Problem> problems;  ///< bad bytes and limits met; line 0, column = byte offset + 1

  bool operator==(const Document&) const = default;
};

struct Mention {
  TextSpan span;
  MentionKind kind = MentionKind::Name;
  std::string particle;  ///< the josa cut off behind the name, "은"; empty where there is none
  double confidence = 1.0;
  std::vector<std::string> why;

  auto operator<=>(const Mention&) const = default;
};

struct Entity {
  std::string id;  ///< "person/chey-tae-won"; "person/?…" where the dictionary does not know it
  EntityType type = EntityType::Person;
  std::string name_ko;
  std::string name_en;
  std::string name_hanja;
  bool known = true;
  std::vector<std::string> in;    ///< ids of the places it lies in, nearest first: the district, the city, the country
  std::vector<Mention> mentions;  ///< by document, then start

  bool operator==(const Entity&) const = default;
};

/// Who holds which title where, as the text states it.
struct Position {
  std::string person;        ///< entity id
  std::string organization;  ///< entity id, also of a place (a country's president); empty where unsaid
  std::string title;         ///< as written
  std::vector<TextSpan> mentions;

  bool operator==(const Position&) const = default;
};

/// A time. Values are TIMEX3/ISO 8601 as docs/output.md lists them.
struct Time {
  std::string id;    ///< "t1" …, in order of document and place
  std::string type;  ///< DATE, TIME, DURATION or SET
  std::string value;
  std::string earliest;  ///< half-open, "2025-02-04T00:00"; empty where unresolved
  std::string latest;
  std::string grain;      ///< minute, hour, part, day, weekend, week, month, quarter, half, season, year, decade, century
  std::string direction;  ///< since, until, before, after or none
  std::string mod;        ///< start, mid, end, or empty
  bool approximate = false;
  std::string anchor;  ///< the date it was counted from
  std::string zone;    ///< "local" for (현지시간), else empty
  std::vector<TextSpan> mentions;

  bool operator==(const Time&) const = default;
};

struct EntityFiller {
  std::string entity;
  auto operator<=>(const EntityFiller&) const = default;
};
struct TimeFiller {
  std::string time;   ///< id of a Time
  std::string value;  ///< what the event takes from it; may join day and clock of two mentions
  auto operator<=>(const TimeFiller&) const = default;
};
struct DurationFiller {
  std::string value;  ///< ISO 8601, "PT40M"
  auto operator<=>(const DurationFiller&) const = default;
};
struct AmountFiller {
  double low = 0;
  double high = 0;
  std::string currency;  ///< ISO 4217
  auto operator<=>(const AmountFiller&) const = default;
};
struct TextFiller {
  TextSpan span;
  auto operator<=>(const TextFiller&) const = default;
};
using Filler = std::variant<EntityFiller, TimeFiller, DurationFiller, AmountFiller, TextFiller>;

struct Argument {
  std::string role;  ///< participant, attendee, host, speaker …, place, time, duration, topic
  Filler filler;
  double confidence = 1.0;

  auto operator<=>(const Argument&) const = default;
};

/// A sentence that tells of an event, and the rule that read it there.
struct EventMention {
  TextSpan span;
  std::string rule;  ///< "meeting/ko#met-with"
  Zone zone = Zone::Body;
  Modality modality = Modality::Happened;
  bool reported = false;

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
  std::string id;
  std::string document;
  std::string type;  ///< "Meeting"
  std::string kind;
  Modality modality = Modality::Happened;
  bool reported = false;
  std::string attribution;
  TextSpan trigger;
  std::vector<Argument> arguments;
  std::vector<EventMention> mentions;
  std::vector<AccountLink> links;
  double confidence = 1.0;

  auto operator<=>(const Account&) const = default;
};

struct ConflictValue {
  std::string value;
  std::vector<std::string> documents;  ///< sorted

  auto operator<=>(const ConflictValue&) const = default;
};

/// A field of an event on which its documents disagree.
struct Conflict {
  std::string field;  ///< time, place, modality or participants
  std::vector<ConflictValue> values;

  auto operator<=>(const Conflict&) const = default;
};

/// One happening in the world, computed from its accounts.
struct Event {
  std::string id;
  std::string type;
  std::string kind;
  Modality modality = Modality::Happened;
  bool reported = false;
  std::string attribution;
  TextSpan trigger;
  std::vector<Argument> arguments;
  std::vector<EventMention> mentions;
  std::vector<Account> accounts;
  std::vector<EventLink> links;  ///< by relation, then event; where accounts say both, both are there
  std::vector<Conflict> conflicts;
  double confidence = 1.0;

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
  const std::vector<Document>& documents() const& { return documents_; }
  std::vector<Document> documents() && { return std::move(documents_); }
  const std::vector<Entity>& entities() const& { return entities_; }  ///< by id
  std::vector<Entity> entities() && { return std::move(entities_); }
  const std::vector<Position>& positions() const& { return positions_; }
  std::vector<Position> positions() && { return std::move(positions_); }
  const std::vector<Time>& times() const& { return times_; }
  std::vector<Time> times() && { return std::move(times_); }
  const std::vector<Event>& events() const& { return events_; }  ///< by time, then id
  std::vector<Event> events() && { return std::move(events_); }
  const std::vector<Namesakes>& namesakes() const& { return namesakes_; }  ///< by name
  std::vector<Namesakes> namesakes() && { return std::move(namesakes_); }
  const std::string& dictionaries() const& { return dictionaries_; }  ///< hash of the sources it was made with
  std::string dictionaries() && { return std::move(dictionaries_); }
  OffsetUnit offsets() const { return offsets_; }  ///< Utf8 unless converted

  /// nullptr where there is none of that id. The pointer lives until the graph is next changed, so a temporary has none to give.
  const Entity* entity(std::string_view id) const&;
  const Entity* entity(std::string_view id) const&& = delete;
  const Time* time(std::string_view id) const&;
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
