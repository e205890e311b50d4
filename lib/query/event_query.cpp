// What goes in: a Graph and what to ask of its events. What comes out: the events that answer. Why it exists: see query.h; each condition
// stands here once, for the program and for those who link the library.
#include <algorithm>
#include <cctype>
#include <optional>
#include <set>

#include <mannam/query.h>

#include "graph/time_extent.h"
#include "output/event_facts.h"

namespace mannam {
inline namespace v0_1 {

namespace {

using graph::TimeExtent;

/// A company's own id and those of all who hold a position in it.
std::set<std::string> people_of(const Graph& graph, const std::string& company) {
  std::set<std::string> people = {company};
  for (const Position& position : graph.positions())
    if (position.organization == company) people.insert(position.person);
  return people;
}

class Question {
 public:
  Question(const Graph& graph, const EventQuery& query) : graph_(graph), query_(query) {
    if (!query.company.empty()) company_ = people_of(graph, query.company);
    from_ = is_period(query.from) ? graph::extent_of(query.from) : std::nullopt;
    until_ = is_period(query.until) ? graph::extent_of(query.until) : std::nullopt;
  }

  /// A period nobody can read holds nothing.
  bool can_be_answered() const { return (query_.from.empty() || from_) && (query_.until.empty() || until_); }

  bool holds_for(const Event& event) const {
    if (!query_.type.empty() && event.type != query_.type) return false;
    const auto& modalities = query_.modalities;
    if (!modalities.empty() && std::find(modalities.begin(), modalities.end(), event.modality) == modalities.end()) return false;
    return has_people(event) && is_at_place(event) && is_in_period(event);
  }

 private:
  bool has_people(const Event& event) const {
    if (query_.people.empty() && query_.company.empty()) return true;
    const std::vector<std::string> sides = output::sides_of(event);
    const auto takes_part = [&](const std::string& id) { return std::find(sides.begin(), sides.end(), id) != sides.end(); };
    const auto of_company = [&](const std::string& id) { return company_.count(id) > 0; };
    return std::all_of(query_.people.begin(), query_.people.end(), takes_part) &&
           (query_.company.empty() || std::any_of(sides.begin(), sides.end(), of_company));
  }

  bool is_at_place(const Event& event) const {
    if (query_.place.empty()) return true;
    for (const char* role : {"place", "destination"})
      for (const std::string& id : output::entities_as(event, role)) {
        if (id == query_.place) return true;
        const Entity* entity = graph_.entity(id);
        if (entity != nullptr && std::find(entity->in.begin(), entity->in.end(), query_.place) != entity->in.end()) return true;
      }
    return false;
  }

  bool is_in_period(const Event& event) const {
    if (!from_ && !until_) return true;
    const std::optional<TimeExtent> time = graph::extent_of(output::time_of(event));
    return time && (!from_ || time->to > from_->from) && (!until_ || time->from < until_->to);
  }

  const Graph& graph_;
  const EventQuery& query_;
  std::set<std::string> company_;
  std::optional<TimeExtent> from_;
  std::optional<TimeExtent> until_;
};

}  // namespace

bool is_period(std::string_view value) { return value.find('T') == std::string_view::npos && graph::extent_of(value).has_value(); }

std::vector<const Event*> find_events(const Graph& graph, const EventQuery& query) {
  std::vector<const Event*> found;
  const Question question(graph, query);
  if (!question.can_be_answered()) return found;
  for (const Event& event : graph.events())
    if (question.holds_for(event)) found.push_back(&event);
  return found;
}

}  // namespace v0_1
}  // namespace mannam
