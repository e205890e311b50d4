// What goes in: saved graphs (JSON), then -- and maybe a name. What comes out: who met whom how often, all or only that person's. Why it
// exists: the query API in one page, built against the installed library.
#include <mannam/mannam.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string_view>

namespace {

/// Adds the graph of a file. False, and told why, where there is none.
bool add(mannam::Graph& all, const char* file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string json(std::istreambuf_iterator<char>(stream), {});
  const auto graph = mannam::graph_from_json(json, file);
  for (const auto& problem : graph.problems()) std::cerr << mannam::describe(problem) << '\n';
  if (graph) all.merge(*graph);
  return graph.has_value();
}

std::string name_of(const mannam::Graph& graph, const std::string& id) { return graph.text({"participant", mannam::EntityFiller{id}}); }

}  // namespace

int main(int count, char** words) {
  mannam::Graph graph;
  int at = 1;
  for (; at < count && std::string_view(words[at]) != "--"; ++at)
    if (!add(graph, words[at])) return 1;
  if (at == 1) return std::cerr << "usage: who_met_whom GRAPH.json… [-- NAME]\n", 2;

  mannam::EventQuery query;
  if (at + 1 < count) {
    const auto named = mannam::entities_named(graph, words[at + 1], {mannam::EntityType::Person});
    for (const auto& near : named.near) std::cerr << "did you mean " << near << "?\n";
    if (named.entities.size() != 1) return std::cerr << words[at + 1] << ": " << named.entities.size() << " people of that name\n", 1;
    query.people = {named.entities.front()->id};
  }
  for (const auto& pair : mannam::who_met_whom(graph, mannam::find_events(graph, query)))
    std::cout << name_of(graph, pair.first) << " – " << name_of(graph, pair.second) << ": " << pair.happened << " met, " << pair.announced
              << " to come\n";
}
