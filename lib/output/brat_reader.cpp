// What goes in: brat's standoff (.ann) as to_brat writes it, mended by hand or not, and its article. What comes out: a Graph. Why it
// exists: who corrects what was found should be able to score it, merge it and show it; brat.cpp has the form of each line.
#include <mannam/output.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "graph/enum_names.h"
#include "graph/given_text.h"
#include "graph/parts.h"
#include "graph/stable_id.h"
#include "output/brat_notes.h"

namespace mannam {
inline namespace v0_1 {
namespace {

constexpr std::string_view standoff_name = "standoff";

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(at, start), text.size());
    parts.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

template <class Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

/// participant2 is a participant.
std::string_view role_of(std::string_view written) {
  while (!written.empty() && written.back() >= '0' && written.back() <= '9') written.remove_suffix(1);
  return written;
}

/// A line of any kind with what other lines say of it.
struct Marked {
  int line = 0;
  std::string type;
  std::size_t start = 0, end = 0;                              ///< of a T line
  std::string trigger;                                         ///< of an E line
  std::vector<std::pair<std::string, std::string>> arguments;  ///< of an E line: role, id
  std::map<std::string, std::string> attributes;
  std::vector<std::pair<std::string, std::string>> notes;
  std::string reference, name;  ///< of an N line

  std::string note(std::string_view key) const {
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const auto& pair) { return pair.first == key; });
    return found == notes.end() ? std::string() : found->second;
  }
  std::string attribute(const std::string& key) const {
    const auto found = attributes.find(key);
    return found == attributes.end() ? std::string() : found->second;
  }
};

class Reader {
 public:
  Reader(const Article& article) : article_(article), text_(graph::repaired(article.text)) {
    for (std::size_t at = 0; at < text_.size(); ++at)
      if ((static_cast<unsigned char>(text_[at]) & 0xC0) != 0x80) characters_.push_back(at);
    characters_.push_back(text_.size());
  }

  Result<Graph> read(std::string_view standoff) {
    read_lines(standoff);
    add_document();
    for (const auto& [id, mark] : marks_)
      if (id[0] == 'T' && !triggers_.contains(id)) mark.type == "TIMEX3" ? add_time(id, mark) : add_mention(id, mark);
    for (const auto& [id, mark] : marks_)
      if (id[0] == 'E') mark.type == "Position" ? add_position(mark) : add_account(id, mark);
    for (const auto& [before, after] : order_) link(before, after);
    if (!problems_.empty()) return problems_;
    parts_.offsets = OffsetUnit::CodePoint;
    for (auto& [id, account] : accounts_) parts_.accounts.push_back(std::move(account));
    for (auto& [id, entity] : entities_) parts_.entities.push_back(std::move(entity));
    return GraphParts::assemble(std::move(parts_));
  }

 private:
  void report(int line, std::string what, std::string hint = {}) {
    if (problems_.size() < 100)
      problems_.push_back({.file = std::string(standoff_name), .line = line, .what = std::move(what), .hint = std::move(hint)});
  }

  void read_lines(std::string_view standoff) {
    int number = 0;
    std::vector<std::pair<int, std::vector<std::string_view>>> later;  // what points at other lines
    for (std::string_view line : split(standoff, '\n')) {
      ++number;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.empty()) continue;
      std::vector<std::string_view> columns = split(line, '\t');
      if (columns.size() < 2 || columns[0].size() < 2) {
        report(number, "is no line of brat's standoff", "an id, a tab, what it says: T1\tPerson 0 3\tname");
        continue;
      }
      const char kind = columns[0][0];
      if (kind == 'T') {
        read_text_line(number, columns);
      } else if (kind == 'E') {
        read_event_line(number, columns);
      } else {
        later.emplace_back(number, std::move(columns));
      }
    }
    for (const auto& [at, columns] : later) read_remark(at, columns);
  }

  /// "Person 0 3;5 8": from the first piece to the end of the last.
  void read_text_line(int number, const std::vector<std::string_view>& columns) {
    Marked mark;
    mark.line = number;
    const std::size_t space = columns[1].find(' ');
    mark.type = columns[1].substr(0, space);
    const std::string_view pieces = space == std::string_view::npos ? std::string_view() : columns[1].substr(space + 1);
    const std::size_t last = pieces.rfind(' ');
    const bool good = last != std::string_view::npos && read_number(pieces.substr(0, pieces.find(' ')), mark.start) &&
                      read_number(pieces.substr(last + 1), mark.end) && mark.start < mark.end && mark.end < characters_.size();
    if (!good) return report(number, "has no offsets that lie in the text", "code points from the start of the text: T1\tPerson 0 3\tname");
    marks_[std::string(columns[0])] = std::move(mark);
  }

  void read_event_line(int number, const std::vector<std::string_view>& columns) {
    Marked mark;
    mark.line = number;
    for (const std::string_view word : split(columns[1], ' ')) {
      const std::size_t colon = word.find(':');
      if (word.empty()) continue;
      if (colon == std::string_view::npos) return report(number, fmt::format("\"{}\" is no role with an id", word), "participant:T1");
      if (mark.type.empty()) {
        mark.type = word.substr(0, colon);
        mark.trigger = word.substr(colon + 1);
        triggers_[mark.trigger] = true;
      } else {
        mark.arguments.emplace_back(role_of(word.substr(0, colon)), word.substr(colon + 1));
      }
    }
    marks_[std::string(columns[0])] = std::move(mark);
  }

  /// Attributes, notes, references and relations.
  void read_remark(int number, const std::vector<std::string_view>& columns) {
    const std::vector<std::string_view> words = split(columns[1], ' ');
    if (words.size() < 2) return;
    const char kind = columns[0][0];
    if (kind == 'R') {
      if (words.size() == 3 && words[0] == "Before" && words[1].starts_with("Arg1:") && words[2].starts_with("Arg2:"))
        order_.emplace_back(words[1].substr(5), words[2].substr(5));
      return;
    }
    const auto found = marks_.find(std::string(words[1]));
    if (found == marks_.end()) return report(number, fmt::format("speaks of {}, which is not there", words[1]));
    Marked& mark = found->second;
    if (kind == 'A' || kind == 'M') mark.attributes[std::string(words[0])] = words.size() > 2 ? std::string(words[2]) : "true";
    if (kind == '#' && columns.size() > 2) mark.notes = output::read_notes(columns[2]);
    if (kind == 'N' && words.size() > 2) {
      mark.reference = words[2].substr(words[2].find(':') + 1);
      mark.name = columns.size() > 2 ? std::string(columns[2]) : std::string();
    }
  }

  TextSpan span_of(const Marked& mark) const {
    return {article_.id, mark.start, mark.end, text_.substr(characters_[mark.start], characters_[mark.end] - characters_[mark.start])};
  }

  void add_document() {
    Document& document = parts_.documents.emplace_back();
    document.id = article_.id;
    document.hash = graph::hash_of(article_.text);
    document.source = article_.source;
    document.title = article_.title;
    document.url = article_.url;
    document.date = article_.published ? to_string(*article_.published) : std::string();
    document.date_from = article_.published ? "option" : "none";
    const bool hangul = std::any_of(text_.begin(), text_.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xEA; });
    document.language = !article_.language.empty() ? article_.language : hangul ? "ko" : "en";
    if (!text_.empty()) document.sections.push_back({0, characters_.size() - 1, Zone::Body, {}});
  }

  void add_mention(const std::string& id, const Marked& mark) {
    const std::optional<EntityType> type = graph::from_name<EntityType>(mark.type);
    if (!type) {
      if (mark.type != "Said")
        report(mark.line, fmt::format("\"{}\" is no type of entity", mark.type),
               "Person, Organization, Place, Facility, Product, Work or TIMEX3");
      return;
    }
    const TextSpan span = span_of(mark);
    const std::string name = mark.name.empty() ? span.text : mark.name;
    const std::string key = !mark.reference.empty() ? mark.reference : graph::unknown_id(*type, name, parts_.documents.front().hash);
    Entity& entity = entities_[key];
    if (entity.mentions.empty()) {
      entity.id = key;
      entity.type = *type;
      entity.known = key.find("/?") == key.npos;
      const bool hangul = std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xEA; });
      (hangul ? entity.name_ko : entity.name_en) = name;
    }
    if (const std::string english = mark.note("en"); !english.empty()) entity.name_en = english;
    for (const auto& [note, value] : mark.notes)
      if (note == "in") entity.in.push_back(value);
    const MentionKind kind = graph::from_name<MentionKind>(mark.attribute("Kind")).value_or(MentionKind::Name);
    entity.mentions.push_back({span, kind, {}, 1.0, {}});
    entity_of_[id] = key;
  }

  void add_time(const std::string& id, const Marked& mark) {
    Time time;
    time.id = id;
    time.type = mark.attribute("Type");
    time.value = mark.note("value");
    if (time.type.empty() || time.value.empty())
      return report(mark.line, "is a time without Type or value=", "A1\tType T1 DATE and #1\tAnnotatorNotes T1\tvalue=2025-02-04");
    time.direction = mark.attribute("Direction").empty() ? "none" : mark.attribute("Direction");
    time.mod = mark.attribute("Mod");
    time.grain = mark.attribute("Grain");
    time.zone = mark.attribute("Zone");
    time.approximate = !mark.attribute("Approximate").empty();
    time.anchor = mark.note("anchor");
    time.earliest = mark.note("earliest");
    time.latest = mark.note("latest");
    time.mentions = {span_of(mark)};
    values_[id] = time.value;
    parts_.times.push_back(std::move(time));
  }

  const Marked* trigger_of(const Marked& event) {
    const auto found = marks_.find(event.trigger);
    if (found != marks_.end() && event.trigger.starts_with('T')) return &found->second;
    report(event.line, fmt::format("has no trigger {}", event.trigger));
    return nullptr;
  }

  void add_position(const Marked& event) {
    const Marked* trigger = trigger_of(event);
    if (trigger == nullptr) return;
    Position position;
    position.title = event.note("title");
    position.organization = event.note("organization");
    for (const auto& [role, id] : event.arguments) {
      if (!entity_of_.contains(id)) return report(event.line, fmt::format("names {}, which is no entity", id));
      (role == "holder" ? position.person : position.organization) = entity_of_[id];
    }
    TextSpan span = span_of(*trigger);
    span.text.clear();
    const auto same = [&](const Position& p) {
      return p.person == position.person && p.organization == position.organization && p.title == position.title;
    };
    const auto known = std::find_if(parts_.positions.begin(), parts_.positions.end(), same);
    if (known != parts_.positions.end()) {
      known->mentions.push_back(span);
      return;
    }
    position.mentions = {span};
    if (!position.person.empty()) parts_.positions.push_back(std::move(position));
  }

  void add_account(const std::string& id, const Marked& event) {
    const Marked* trigger = trigger_of(event);
    if (trigger == nullptr) return;
    Account account;
    account.id = graph::StableHash().add(parts_.documents.front().hash).add(id).hex();
    account.document = article_.id;
    account.type = event.type;
    account.kind = event.attribute("Kind");
    account.modality = graph::from_name<Modality>(event.attribute("Modality")).value_or(Modality::Happened);
    account.reported = !event.attribute("Reported").empty();
    account.attribution = event.note("attribution");
    account.trigger = span_of(*trigger);
    for (const auto& [role, to] : event.arguments) add_argument(event, role, to, account);
    for (const auto& [key, value] : event.notes) add_note(event, key, value, account);
    if (account.mentions.empty()) account.mentions.push_back({account.trigger, "brat", Zone::Body, account.modality, account.reported});
    accounts_.emplace(id, std::move(account));
  }

  void add_argument(const Marked& event, const std::string& role, const std::string& to, Account& account) {
    const auto mark = marks_.find(to);
    if (const auto entity = entity_of_.find(to); entity != entity_of_.end()) {
      account.arguments.push_back({role, EntityFiller{entity->second}});
    } else if (const auto value = values_.find(to); value != values_.end()) {
      const std::string joined = event.note(role);
      account.arguments.push_back({role, TimeFiller{to, joined.empty() ? value->second : joined}});
    } else if (mark != marks_.end() && mark->second.type == "Said") {
      account.arguments.push_back({role, TextFiller{span_of(mark->second)}});
    } else {
      report(event.line, fmt::format("names {}, which fills no role", to));
    }
  }

  /// What no stretch of text fills, and the sentences that tell of it.
  void add_note(const Marked& event, const std::string& key, const std::string& value, Account& account) {
    const bool timed = std::any_of(account.arguments.begin(), account.arguments.end(), [&](const Argument& argument) {
      return argument.role == key && std::holds_alternative<TimeFiller>(argument.filler);
    });
    if (key == "attribution" || timed) return;
    if (key == "sentence") return add_sentence(event, value, account);
    const std::vector<std::string_view> parts = split(value, ',');
    AmountFiller amount;
    if (parts.size() == 3 && read_number(parts[0], amount.low) && read_number(parts[1], amount.high)) {
      amount.currency = parts[2];
      account.arguments.push_back({key, amount});
    } else if (value.find('/') != value.npos && !value.starts_with('P')) {
      account.arguments.push_back({key, EntityFiller{value}});
    } else if (value.starts_with('P')) {
      account.arguments.push_back({key, DurationFiller{value}});
    } else {
      account.arguments.push_back({key, TimeFiller{{}, value}});
    }
  }

  void add_sentence(const Marked& event, const std::string& value, Account& account) {
    const std::vector<std::string_view> parts = split(value, ',');
    const std::size_t dash = parts[0].find('-');
    Marked place;
    const bool good = parts.size() >= 3 && dash != std::string_view::npos && read_number(parts[0].substr(0, dash), place.start) &&
                      read_number(parts[0].substr(dash + 1), place.end) && place.start <= place.end && place.end < characters_.size();
    if (!good) return report(event.line, fmt::format("\"{}\" is no sentence", value), "sentence=0-40,body,meeting/ko#met-with");
    const Zone zone = graph::from_name<Zone>(parts[1]).value_or(Zone::Body);
    const Modality modality = parts.size() > 3 ? graph::from_name<Modality>(parts[3]).value_or(account.modality) : account.modality;
    account.mentions.push_back(
        {span_of(place), std::string(parts[2]), zone, modality, parts.size() > 3 ? parts.size() > 4 : account.reported});
  }

  void link(const std::string& before, const std::string& after) {
    if (!accounts_.contains(before) || !accounts_.contains(after)) return;
    accounts_[before].links.push_back({"before", accounts_[after].id});
    accounts_[after].links.push_back({"after", accounts_[before].id});
  }

  const Article& article_;
  std::string text_;
  std::vector<std::size_t> characters_;  ///< where each begins, and the end
  std::map<std::string, Marked> marks_;
  std::map<std::string, bool> triggers_;
  std::vector<std::pair<std::string, std::string>> order_;
  std::map<std::string, std::string> entity_of_, values_;
  std::map<std::string, Entity> entities_;
  std::map<std::string, Account> accounts_;
  GraphParts parts_;
  std::vector<Problem> problems_;
};

}  // namespace

Result<Graph> graph_from_brat(std::string_view standoff, const Article& article) { return Reader(article).read(standoff); }

}  // namespace v0_1
}  // namespace mannam
