// What goes in: random texts. What comes out: checks of what holds for the graph of any of them. Why it exists: "any bytes in, a graph out"
// is a promise about texts that nobody thought of.
#include <thread>

#include "check.h"
#include "text/clean.h"

using namespace mannam;
using namespace properties_test;

namespace {

template <class Take>
void each_span(const Graph& graph, Take take) {
  for (const Entity& entity : graph.entities())
    for (const Mention& mention : entity.mentions) take(mention.span);
  for (const Position& position : graph.positions())
    for (const TextSpan& span : position.mentions) take(span);
  for (const Time& time : graph.times())
    for (const TextSpan& span : time.mentions) take(span);
  for (const Event& event : graph.events()) {
    take(event.trigger);
    for (const EventMention& mention : event.mentions) take(mention.span);
    for (const Argument& argument : event.arguments)
      if (const auto* said = std::get_if<TextFiller>(&argument.filler)) take(said->span);
  }
}

bool is_utf8(std::string_view bytes) { return text::clean(bytes).problems.empty(); }

}  // namespace

TEST_CASE("every span lies in the text and quotes it", "[properties]") {
  always([] {
    const std::string said = *any_text();
    each_span(graph_of(said), [&](const TextSpan& span) {
      RC_ASSERT(span.start <= span.end);
      RC_ASSERT(span.end <= said.size());
      const std::string_view quoted = std::string_view(said).substr(span.start, span.end - span.start);
      RC_ASSERT(span.text.empty() || span.text == quoted || span.text.find("\xEF\xBF\xBD") != std::string::npos);
    });
  });
}

TEST_CASE("every span lies on borders of characters", "[properties]") {
  always([] {
    const std::string said = *any_text();
    RC_PRE(is_utf8(said));
    each_span(graph_of(said),
              [&](const TextSpan& span) { RC_ASSERT(is_utf8(std::string_view(said).substr(span.start, span.end - span.start))); });
  });
}

TEST_CASE("a document's sections cover its text in order", "[properties]") {
  always([] {
    const std::string said = *any_text();
    const Graph graph = graph_of(said);
    std::size_t before = 0;
    for (const Section& section : graph.documents().front().sections) {
      RC_ASSERT(section.start >= before);
      RC_ASSERT(section.end >= section.start);
      before = section.end;
    }
    RC_ASSERT(before <= said.size());
  });
}

TEST_CASE("what is written is valid UTF-8", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    RC_ASSERT(is_utf8(to_json(graph)));
    RC_ASSERT(is_utf8(to_timeline(graph, {.language = "en", .width = 60, .colour = false})));
  });
}

TEST_CASE("a graph comes back from its JSON", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    const std::string json = to_json(graph);
    const Result<Graph> read = graph_from_json(json, "graph");
    RC_ASSERT(bool(read));
    RC_ASSERT(to_json(*read) == json);
  });
}

TEST_CASE("a graph on one line is the same graph", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    const std::string line = to_json_line(graph);
    RC_ASSERT(line.find('\n') == line.size() - 1);
    const Result<Graph> read = graph_from_json(line, "graph");
    RC_ASSERT(read && to_json(*read) == to_json(graph));
  });
}

TEST_CASE("the same text gives the same bytes from another thread", "[properties]") {
  always([] {
    const std::string said = *any_text();
    std::string other;
    std::thread beside([&] { other = to_json(graph_of(said)); });
    const std::string mine = to_json(graph_of(said));
    beside.join();
    RC_ASSERT(mine == other);
  });
}

TEST_CASE("every entity that an event names is there", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    for (const Event& event : graph.events())
      for (const Argument& argument : event.arguments) {
        if (const auto* named = std::get_if<EntityFiller>(&argument.filler)) RC_ASSERT(graph.entity(named->entity) != nullptr);
        if (const auto* timed = std::get_if<TimeFiller>(&argument.filler))
          RC_ASSERT(timed->time.empty() || graph.time(timed->time) != nullptr);
      }
  });
}

TEST_CASE("every event has a trigger and an account and a sentence", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    for (const Event& event : graph.events()) {
      RC_ASSERT(!event.accounts.empty());
      RC_ASSERT(!event.mentions.empty());
      RC_ASSERT(event.trigger.start < event.trigger.end);
    }
  });
}

TEST_CASE("a time's interval runs forwards", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    for (const Time& time : graph.times()) RC_ASSERT(time.earliest.empty() || time.earliest <= time.latest);
  });
}

TEST_CASE("links come in pairs", "[properties]") {
  always([] {
    const Graph graph = graph_of(*any_text());
    for (const Event& event : graph.events())
      for (const EventLink& link : event.links) {
        const auto other = std::find_if(graph.events().begin(), graph.events().end(), [&](const Event& e) { return e.id == link.event; });
        RC_ASSERT(other != graph.events().end());
        const EventLink back{link.relation == "before" ? "after" : "before", event.id};
        RC_ASSERT(std::find(other->links.begin(), other->links.end(), back) != other->links.end());
      }
  });
}

TEST_CASE("less certain facts are left out and none is added", "[properties]") {
  always([] {
    const std::string said = *any_text();
    const Graph strict = extractor().extract(article_of(said), {.min_confidence = 0.9});
    for (const Entity& entity : strict.entities())
      for (const Mention& mention : entity.mentions) RC_ASSERT(mention.confidence >= 0.9);
    RC_ASSERT(strict.events().size() <= graph_of(said).events().size());
  });
}

TEST_CASE("the page holds no markup of an article", "[properties]") {
  always([] {
    const Graph graph = extractor().extract(article_of("<script>alert(1)</script>" + *any_text()), {.keep_text = true});
    const Result<std::string> page = to_html(graph);
    RC_ASSERT(bool(page));
    RC_ASSERT(page->find("<script>alert") == std::string::npos);
  });
}

TEST_CASE("the timeline writes no control characters of an article", "[properties]") {
  always([] {
    const std::string shown = to_timeline(graph_of("\x1b]0;한도윤\x07 " + *any_text()), {.language = "ko", .width = 80, .colour = false});
    for (const char c : shown) RC_ASSERT(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
  });
}
