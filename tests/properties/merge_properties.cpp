// What goes in: random articles. What comes out: checks of the laws of merging. Why it exists: the same news must give the same graph
// however it was cut up and in whatever order it came.
#include "check.h"

using namespace mannam;
using namespace properties_test;

namespace {

std::vector<Graph> some_graphs() {
  const auto texts = *rc::gen::resize(20, rc::gen::container<std::vector<std::string>>(any_text()));
  std::vector<Graph> graphs;
  for (std::size_t i = 0; i < texts.size() && i < 5; ++i) graphs.push_back(graph_of(texts[i], "d" + std::to_string(i)));
  return graphs;
}

Graph all_of(const std::vector<Graph>& graphs) {
  Graph merged;
  merged.merge(graphs);
  return merged;
}

}  // namespace

TEST_CASE("merging is commutative", "[properties]") {
  always([] {
    std::vector<Graph> graphs = some_graphs();
    const std::string one = to_json(all_of(graphs));
    const auto other = *rc::gen::arbitrary<std::uint32_t>();
    for (std::size_t i = graphs.size(); i > 1; --i) std::swap(graphs[i - 1], graphs[(other / (i * 7 + 1)) % i]);
    RC_ASSERT(to_json(all_of(graphs)) == one);
  });
}

TEST_CASE("merging is associative", "[properties]") {
  always([] {
    const std::vector<Graph> graphs = some_graphs();
    const auto cut = *rc::gen::inRange<std::size_t>(0, graphs.size() + 1);
    Graph front = all_of({graphs.begin(), graphs.begin() + static_cast<std::ptrdiff_t>(cut)});
    front.merge(all_of({graphs.begin() + static_cast<std::ptrdiff_t>(cut), graphs.end()}));
    RC_ASSERT(to_json(front) == to_json(all_of(graphs)));
  });
}

TEST_CASE("merging is idempotent", "[properties]") {
  always([] {
    const std::vector<Graph> graphs = some_graphs();
    Graph twice = all_of(graphs);
    twice.merge(graphs);
    twice.merge(all_of(graphs));
    RC_ASSERT(to_json(twice) == to_json(all_of(graphs)));
  });
}

TEST_CASE("merging loses neither documents nor accounts nor mentions", "[properties]") {
  always([] {
    const std::vector<Graph> graphs = some_graphs();
    std::size_t documents = 0, accounts = 0, mentions = 0, kept_accounts = 0, kept_mentions = 0;
    const auto count = [](const Graph& graph, std::size_t& of_accounts, std::size_t& of_mentions) {
      for (const Event& event : graph.events()) of_accounts += event.accounts.size();
      for (const Entity& entity : graph.entities()) of_mentions += entity.mentions.size();
    };
    for (const Graph& graph : graphs) documents += graph.documents().size(), count(graph, accounts, mentions);
    const Graph merged = all_of(graphs);
    count(merged, kept_accounts, kept_mentions);
    RC_ASSERT(merged.documents().size() == documents);
    RC_ASSERT(kept_accounts == accounts);
    RC_ASSERT(kept_mentions == mentions);
  });
}
