// What goes in: Text, Entities and times. What comes out: what happened, told by whom: one DocumentEvent for each happening the document
// tells of, restatements joined. Why it exists: it is the events stage.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/graph.h>

#include "dictionary/contents.h"
#include "entities/entities.h"
#include "events/match_trace.h"
#include "text/text.h"
#include "times/find_times.h"

namespace mannam::events {

/// `150억~250억달러`: 15e9 to 25e9, "USD".
struct Amount {
  double low = 0;
  double high = 0;
  std::string currency;  ///< ISO 4217; empty: no amount

  bool operator==(const Amount&) const = default;
};

/// A role filled. Exactly one of entity, entry, time, amount, value or span says with what.
struct FilledRole {
  std::string role;                                     ///< participant, attendee, place, time, duration, topic …
  std::uint32_t entity = entities::none;                ///< index into Entities::entities
  std::uint32_t time = entities::none;                  ///< index into the times
  std::string value;                                    ///< of a time (may join day and clock of two mentions) or a duration
  dictionary::EntryIndex entry = dictionary::no_entry;  ///< what the trigger implies and the text need not name: 방한, South Korea
  Amount amount;
  text::Span span;  ///< of a topic, a title or a quotation, or of the mention that filled the role
  double confidence = 1.0;

  /// Filled by words: not by an entity, and not a time.
  bool is_value() const { return entity == entities::none && time == entities::none && role != "time" && role != "duration"; }
};

struct Telling {
  text::Span span;  ///< the sentence
  text::Span trigger;
  std::string rule;  ///< "meeting/ko#met-with"
  Zone zone = Zone::Body;
  Modality modality = Modality::Happened;
  bool reported = false;
};

/// The text says which of two came first.
struct EventLink {
  bool before = false;      ///< this one before the other, else after it
  std::uint32_t other = 0;  ///< index into the events of the document

  bool operator==(const EventLink&) const = default;
};

/// One happening as this document tells it.
struct DocumentEvent {
  std::string type;
  std::string kind;
  Modality modality = Modality::Happened;
  bool reported = false;
  std::string attribution;
  text::Span trigger;
  std::vector<FilledRole> roles;
  std::vector<Telling> tellings;  ///< in order of the text
  std::vector<EventLink> links;
  double confidence = 1.0;
};

/// Rule packs and the words of discourse and modality, compiled once at load. Immutable; safe to share. Keeps a reference to `contents`.
class EventFinder {
 public:
  /// Reads every `.rules` file below each folder (dictionaries/rules, own rules); all problems are appended. A rule of a later folder
  /// replaces that of its name, event and language. Examples are not run here: see check_rules.
  static EventFinder build(const dictionary::Contents& contents, const std::vector<std::string>& folders, std::vector<Problem>& problems);
  EventFinder(EventFinder&&) noexcept;
  EventFinder& operator=(EventFinder&&) noexcept;
  ~EventFinder();

  /// In order of trigger. Linear in the text for a given set of packs. `reference` is the document's date. What was tried at each trigger
  /// is appended to `trace`, where one is given.
  std::vector<DocumentEvent> find(const text::Text& text, const entities::Entities& entities, const std::vector<times::TimeMention>& times,
                                  const std::optional<DateTime>& reference, MatchTrace* trace = nullptr) const;

 private:
  struct Parts;
  explicit EventFinder(std::unique_ptr<const Parts> parts);
  std::unique_ptr<const Parts> parts_;
};

}  // namespace mannam::events
