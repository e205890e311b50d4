// What goes in: any bytes as one or two graphs in JSON, a line of --- between. What comes out: nothing, or an abort. Why it exists: a graph
// of others is refused or read whole: written, read and written again it stays the same, and merging is commutative.
#include <mannam/mannam.h>

#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace mannam;
  const std::string_view input = fuzz::text_of(data, size);
  const std::size_t border = input.find("\n---\n");
  const Result<Graph> first = graph_from_json(input.substr(0, border), "first");
  if (!first) {
    for (const Problem& problem : first.problems()) fuzz::must(!describe(problem).empty(), "a problem can be shown");
    return 0;
  }
  const std::string json = to_json(*first);
  const Result<Graph> again = graph_from_json(json, "again");
  fuzz::must(again && to_json(*again) == json, "what was written is read as it was");
  to_timeline(*first, {.language = "ko", .width = 80, .colour = false});
  if (border == input.npos) return 0;
  const Result<Graph> second = graph_from_json(input.substr(border + 5), "second");
  if (!second) return 0;
  Graph one = *first, other = *second;
  const bool fine = one.merge(*second).empty() && other.merge(*first).empty();
  fuzz::must(!fine || to_json(one) == to_json(other), "merging is commutative");
  return 0;
}
