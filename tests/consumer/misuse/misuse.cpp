// What goes in: -DMISUSE=N. What comes out: a program that compiles for 0 and for no other number. Why it exists: what would dangle or make
// no sense is refused by the compiler, and each line here says so of one mistake. misuse_test.py counts the numbers.
#include <mannam/mannam.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

mannam::Graph read(const mannam::Extractor& extractor) {
  return extractor.extract({.text = "text", .published = mannam::parse_date("2025-02-04")});
}

void use(const mannam::Extractor& extractor, mannam::Graph graph, mannam::DictionaryBuilder& builder) {
  for (const auto& event : read(extractor).events()) static_cast<void>(event);  // allowed: a temporary gives the vector itself
  static_cast<void>(builder);
#if MISUSE == 1  // a pointer into a temporary graph
  const mannam::Entity* entity = read(extractor).entity("person/a");
  static_cast<void>(entity);
#elif MISUSE == 2   // the same of a time
  const mannam::Time* time = read(extractor).time("t1");
  static_cast<void>(time);
#elif MISUSE == 3   // a reference to the events of a temporary graph
  std::vector<mannam::Event>& events = read(extractor).events();
  static_cast<void>(events);
#elif MISUSE == 4   // facts written past the rules that join them
  graph.events().push_back({});
#elif MISUSE == 5   // a graph out of a list of events
  graph = mannam::Graph(std::vector<mannam::Event>{});
#elif MISUSE == 6   // a bare text is no article: its date would be forgotten
  graph = extractor.extract(std::string("text"));
#elif MISUSE == 7   // a date in words
  const mannam::Article article{.text = "text", .published = "2025-02-04"};
#elif MISUSE == 8   // a year is no date
  const mannam::Article article{.text = "text", .published = 2025};
#elif MISUSE == 9   // an extractor without dictionaries
  const mannam::Extractor empty;
#elif MISUSE == 10  // a Result used as its value without asking
  const mannam::Extractor hopeful = mannam::Extractor::load();
#elif MISUSE == 11  // a Result taken for a number
  const int loaded = mannam::Extractor::load();
#elif MISUSE == 12  // a Result thrown away (a warning, an error here)
  mannam::Extractor::load();
#elif MISUSE == 13  // a builder copied with what it holds
  const mannam::DictionaryBuilder copy = builder;
#elif MISUSE == 14  // a reference to the value of a temporary Result
  mannam::Extractor& loaded = *mannam::Extractor::load();
  static_cast<void>(loaded);
#elif MISUSE == 15  // a unit of offsets as a number
  static_cast<void>(graph.convert_offsets(1, {}));
#elif MISUSE == 16  // facts of a temporary changed through its accessor's const reference
  const mannam::Graph fixed = read(extractor);
  fixed.merge(graph);
#elif MISUSE == 17  // names for rules
  static_cast<void>(mannam::Extractor::load("folder", std::vector<std::string>{"names.rec"}));
#endif
  static_cast<void>(graph);
}
