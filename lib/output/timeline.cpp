// What goes in: a Graph. What comes out: its meetings in order of time, to be read by people. Why it exists: it is what the program shows
// on a terminal. Other types of event, and mentions but the first sentence, are left out.
#include <fmt/format.h>
#include <boost/locale.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

#include "output/columns.h"
#include "output/messages.h"

#include <mannam/article.h>
#include <mannam/output.h>

namespace mannam {
inline namespace v0_1 {

namespace {

// Lines longer than that lose the eye; shorter ones leave no room behind the clock.
constexpr std::size_t narrowest = 30;
constexpr std::size_t widest = 120;
// Of a longer list the first are named and the others counted; one left over is named, too.
constexpr std::size_t most_people = 12;
constexpr std::size_t most_attendees = 6;
// "09:30" or the longest part of a day, and a space
constexpr std::size_t korean_clock = 6;
constexpr std::size_t english_clock = 10;

struct DayPart {
  std::string_view value;
  const char* name;
};
constexpr std::array<DayPart, 6> day_parts = {
    {{"MO", "morning"}, {"MI", "midday"}, {"DT", "daytime"}, {"AF", "afternoon"}, {"EV", "evening"}, {"NI", "night"}}};

struct Mark {
  const char* sign;
  const char* colour;
};

Mark mark_of(Modality modality) {
  if (modality == Modality::Happened || modality == Modality::Ongoing) return {"●", "32"};
  if (modality == Modality::Denied || modality == Modality::Cancelled) return {"✕", "31"};
  return {"○", "33"};
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string time_of(const Event& event) {
  for (const Argument& argument : event.arguments)
    if (const auto* filler = std::get_if<TimeFiller>(&argument.filler); filler != nullptr && argument.role == "time") return filler->value;
  return "";
}

class Timeline {
 public:
  Timeline(const Graph& graph, const TimelineOptions& options)
      : graph_(graph),
        korean_(options.language == "ko"),
        colour_(options.colour),
        width_(std::clamp(static_cast<std::size_t>(std::max(options.width, 0)), narrowest, widest)),
        locale_(output::locale_for(options.language)) {
    for (const Position& position : graph.positions()) positions_[position.person].push_back(&position);
  }

  std::string write() {
    std::vector<const Event*> meetings;
    for (const Event& event : graph_.events())
      if (event.type == "Meeting") meetings.push_back(&event);
    if (meetings.empty()) return say("No meetings") + "\n";
    out_ = fmt::format("{} · {}\n", counted("Meetings: {1}", meetings.size()), counted("documents: {1}", graph_.documents().size()));
    std::string last_day = "?";
    for (const Event* meeting : meetings) {
      const std::string time = time_of(*meeting), day = time.substr(0, time.find('T'));
      if (day != last_day) out_ += fmt::format("\n{}\n", painted(shown_day(day), "1"));
      last_day = day;
      write_meeting(*meeting, time.size() > day.size() ? time.substr(day.size() + 1) : "");
    }
    return std::move(out_);
  }

 private:
  std::string say(const std::string& words) const { return boost::locale::gettext(words.c_str(), locale_); }

  std::string counted(const char* words, std::size_t count) const {
    std::ostringstream stream;
    stream.imbue(locale_);
    stream << boost::locale::format(say(words)) % count;
    return stream.str();
  }

  std::string painted(const std::string& text, const char* colour) const {
    return colour_ ? fmt::format("\x1b[{}m{}\x1b[0m", colour, text) : text;
  }

  /// A day, a month or a year in words; any other value as it is.
  std::string shown_day(const std::string& value) const {
    if (value.empty()) return say("No date");
    const bool month = value.size() == 7 && value[4] == '-' && value[5] >= '0' && value[5] <= '1';
    const auto date = parse_date(month ? fmt::format("{}-01", value) : value.size() == 4 ? fmt::format("{}-01-01", value) : value);
    if (!date) return output::one_line(value);
    const auto seconds = std::chrono::sys_days(date->date).time_since_epoch().count() * 86400.0;
    std::ostringstream stream;
    stream.imbue(locale_);
    stream << boost::locale::as::gmt;
    if (month || value.size() == 4)
      stream << boost::locale::as::ftime(say(month ? "%B %Y" : "%Y")) << seconds;
    else
      stream << boost::locale::as::date << boost::locale::as::date_full << seconds;
    return stream.str();
  }

  /// What stands behind the T of a value.
  std::string shown_clock(const std::string& clock) const {
    for (const DayPart& part : day_parts)
      if (clock == part.value) return say(part.name);
    return output::one_line(clock.substr(0, clock.find('/')));
  }

  std::string shown_time(const std::string& value) const {
    const std::size_t split = value.find('T');
    const std::string day = shown_day(value.substr(0, split));
    return split == std::string::npos ? day : fmt::format("{} {}", day, shown_clock(value.substr(split + 1)));
  }

  std::string name_of(const std::string& id) const {
    const Entity* entity = graph_.entity(id);
    if (entity == nullptr) return output::one_line(id);
    const std::string& first = korean_ ? entity->name_ko : entity->name_en;
    const std::string& second = korean_ ? entity->name_en : entity->name_ko;
    return output::one_line(!first.empty() ? first : !second.empty() ? second : entity->id);
  }

  /// The position told most often, in the language of the headings if there is one.
  std::string position_of(const std::string& person) const {
    const auto found = positions_.find(person);
    if (found == positions_.end()) return "";
    const auto rank = [&](const Position* p) {
      return std::make_tuple(!p->title.empty(), is_ascii(p->title) != korean_, !p->organization.empty(), p->mentions.size());
    };
    const Position& best = **std::max_element(found->second.begin(), found->second.end(),
                                              [&](const Position* a, const Position* b) { return rank(a) < rank(b); });
    const std::string organization = best.organization.empty() ? "" : name_of(best.organization);
    const std::string space = organization.empty() || best.title.empty() ? "" : " ";
    return fmt::format("{}{}{}", organization, space, output::one_line(best.title));
  }

  std::string people_in(const Event& event, bool attendees) const {
    std::vector<std::string> people;
    for (const Argument& argument : event.arguments) {
      const auto* filler = std::get_if<EntityFiller>(&argument.filler);
      if (filler == nullptr || argument.role == "place" || (argument.role == "attendee") != attendees) continue;
      const std::string position = position_of(filler->entity);
      people.push_back(position.empty() ? name_of(filler->entity) : fmt::format("{} ({})", name_of(filler->entity), position));
    }
    const std::size_t most = attendees ? most_attendees : most_people;
    const std::size_t left = people.size() > most + 1 ? people.size() - most : 0;
    people.resize(people.size() - left);
    std::string list = fmt::format("{}", fmt::join(people, ", "));
    return left == 0 ? list : list + ' ' + counted("and {1} more", left);
  }

  std::string place_of(const Event& event) const {
    for (const Argument& argument : event.arguments) {
      const auto* filler = std::get_if<EntityFiller>(&argument.filler);
      if (filler == nullptr || argument.role != "place") continue;
      const Entity* place = graph_.entity(filler->entity);
      for (const std::string& around : place == nullptr ? std::vector<std::string>() : place->in)
        if (graph_.entity(around) != nullptr) return fmt::format("{}, {}", name_of(filler->entity), name_of(around));
      return name_of(filler->entity);
    }
    return "";
  }

  void write_lines(const std::string& text) {
    for (const std::string& line : output::wrapped(text, width_ - indent_)) out_ += fmt::format("{:{}}{}\n", "", indent_, line);
  }

  void write_named(const char* what, const std::string& text) {
    if (!text.empty()) write_lines(fmt::format("{}: {}", say(what), text));
  }

  void write_meeting(const Event& event, const std::string& clock) {
    const std::string shown = shown_clock(clock);
    const std::size_t columns = output::columns_of(shown);
    const Mark mark = mark_of(event.modality);
    out_ += fmt::format("  {}{:{}}{} ", shown, "", columns < clock_ ? clock_ - columns : 0, painted(mark.sign, mark.colour));
    const std::string people = people_in(event, false);
    std::vector<std::string> lines = output::wrapped(people, width_ - indent_);
    for (std::size_t i = 0; i < lines.size(); ++i) out_ += fmt::format("{:{}}{}\n", "", i == 0 ? 0 : indent_, lines[i]);
    write_named("with", people_in(event, true));
    write_named("at", place_of(event));
    write_lines(facts_of(event));
    for (const Conflict& conflict : event.conflicts) write_conflict(conflict);
    write_quotation(event);
  }

  std::string facts_of(const Event& event) const {
    std::string facts;
    const auto add = [&](const std::string& fact) { facts += fmt::format("{}{}", facts.empty() ? "" : " · ", fact); };
    if (!event.kind.empty()) add(say(event.kind));
    if (event.modality != Modality::Happened) add(say(std::string(to_string(event.modality))));
    if (event.reported)
      add(event.attribution.empty() ? say("reported") : fmt::format("{} ({})", say("reported"), output::one_line(event.attribution)));
    std::set<std::string_view> documents;
    for (const Account& account : event.accounts) documents.insert(account.document);
    add(counted("sources: {1}", documents.size()));
    return facts;
  }

  std::string shown_value(const std::string& field, const std::string& value) const {
    if (field == "time") return shown_time(value);
    if (field == "place") return name_of(value);
    if (field != "participants") return say(value);
    std::string names;
    for (std::size_t start = 0; start < value.size();) {
      const std::size_t end = std::min(value.find(' ', start), value.size());
      names += fmt::format("{}{}", names.empty() ? "" : ", ", name_of(value.substr(start, end - start)));
      start = end + 1;
    }
    return names;
  }

  void write_conflict(const Conflict& conflict) {
    std::string values;
    for (const ConflictValue& value : conflict.values) {
      std::string documents;
      for (const std::string& document : value.documents)
        documents += fmt::format("{}{}", documents.empty() ? "" : ", ", output::one_line(document));
      values += fmt::format("{}{} ({})", values.empty() ? "" : " / ", shown_value(conflict.field, value.value), documents);
    }
    const std::string head = fmt::format("{}, {}: ", say("sources disagree"), say(conflict.field));
    for (const std::string& line : output::wrapped(head + values, width_ - indent_))
      out_ += fmt::format("{:{}}{}\n", "", indent_, painted(line, "33"));
  }

  /// The sentence that the shown trigger stands in.
  void write_quotation(const Event& event) {
    const auto holds = [&](const EventMention& mention) {
      return mention.span.document == event.trigger.document && mention.span.start <= event.trigger.start &&
             event.trigger.end <= mention.span.end;
    };
    auto found = std::find_if(event.mentions.begin(), event.mentions.end(), holds);
    if (found == event.mentions.end()) found = event.mentions.begin();
    if (found == event.mentions.end()) return;
    const std::string source = fmt::format(" ({})", output::one_line(found->span.document));
    const std::size_t room = 2 * (width_ - indent_);
    const std::string sentence =
        output::shortened(output::one_line(found->span.text), room - std::min(room / 2, output::columns_of(source) + 6));
    for (const std::string& line : output::wrapped(fmt::format("“{}”{}", sentence, source), width_ - indent_))
      out_ += fmt::format("{:{}}{}\n", "", indent_, painted(line, "2"));
  }

  const Graph& graph_;
  bool korean_;
  std::size_t clock_ = korean_ ? korean_clock : english_clock;
  std::size_t indent_ = 2 + clock_ + 2;  // margin, clock, mark and space
  bool colour_;
  std::size_t width_;
  std::locale locale_;
  std::map<std::string, std::vector<const Position*>> positions_;
  std::string out_;
};

}  // namespace

std::string to_timeline(const Graph& graph, const TimelineOptions& options) { return Timeline(graph, options).write(); }

}  // namespace v0_1
}  // namespace mannam
