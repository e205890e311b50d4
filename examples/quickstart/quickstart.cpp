// What goes in: a file and its date. What comes out: every event of it, role by role. Why it exists: the ten lines of the manual, built
// against the installed library.
#include <mannam/mannam.h>

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** words) {
  if (count != 3) return std::cerr << "usage: quickstart FILE DATE\n", 2;
  std::ifstream file(words[1], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});

  auto extractor = mannam::Extractor::load();
  if (!extractor) {
    for (const auto& problem : extractor.problems()) std::cerr << mannam::describe(problem) << '\n';
    return 1;
  }
  mannam::Graph graph = extractor->extract({.id = "a1", .text = text, .published = mannam::parse_date(words[2])});
  for (const auto& event : graph.events())
    for (const auto& argument : event.arguments) std::cout << event.type << ' ' << argument.role << ' ' << graph.text(argument) << '\n';
}
