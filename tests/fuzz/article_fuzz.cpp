// What goes in: any bytes as an article. What comes out: nothing, or an abort. Why it exists: a graph comes out of any bytes, its spans are
// stretches of them, JSON brings it back, and no output format stumbles.
#include <mannam/mannam.h>

#include "fuzz.h"
#include "text/clean.h"

namespace {

using namespace mannam;
using fuzz::must;

const Extractor& extractor() {
  static const Extractor loaded = [] {
    auto result =
        Extractor::load(MANNAM_SOURCE_DIR "/dictionaries", {.names = {MANNAM_SOURCE_DIR "/examples/articles/cast.rec"}, .rules = {}});
    must(bool(result), "the dictionaries load");
    return *std::move(result);
  }();
  return loaded;
}

void check_span(const TextSpan& span, std::string_view text) {
  must(span.start <= span.end && span.end <= text.size(), "a span lies in the text");
  if (span.text.empty()) return;
  const std::string_view said = text.substr(span.start, span.end - span.start);
  const bool replaced = span.text.find("\xEF\xBF\xBD") != std::string::npos;
  must(replaced || said == span.text, "a span quotes the text");
  must(text::clean(span.text).problems.empty(), "a span lies on borders of characters");
}

}  // namespace

/// Loading is no part of the first run, whose time is limited.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
  extractor();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  Article article{.id = "a", .text = text, .published = std::chrono::year{2025} / 2 / 4};
  const Graph graph = extractor().extract(article, {.all_zones = (size & 1) != 0, .keep_text = true});
  for (const Entity& entity : graph.entities())
    for (const Mention& mention : entity.mentions) check_span(mention.span, text);
  for (const Time& time : graph.times())
    for (const TextSpan& span : time.mentions) check_span(span, text);
  for (const Event& event : graph.events()) {
    check_span(event.trigger, text);
    must(!event.accounts.empty(), "an event has an account");
  }
  const std::string json = to_json(graph);
  const Result<Graph> read = graph_from_json(json, "graph");
  must(read && to_json(*read) == json, "JSON comes back as it was");
  Graph twice = graph;
  must(twice.merge(*read).empty() && to_json(twice) == json, "merging a graph with itself changes nothing");
  to_timeline(graph, {.language = "en", .width = 60, .colour = true});
  must(bool(to_html(graph)), "there is a page");
  must(bool(to_timeml(graph, text)), "there is TimeML");
  must(bool(to_brat(graph, text)), "there is brat's standoff");
  return 0;
}
