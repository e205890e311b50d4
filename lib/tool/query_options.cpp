// What goes in: the words behind `mannam query`. What comes out: its settings. Why it exists: see query_options.h.
#include "tool/query_options.h"

#include <functional>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

namespace mannam::tool {

namespace {

constexpr const char* footer =
    "Exit codes: 0 done, also where nothing was found; 1 failed, or a name is unknown or means several, or no\n"
    "chain leads from one to the other; 2 wrong usage; 3 some of the graphs failed, the others answer.\n\n"
    "Example: mannam query --person \"Ada Lee\" --from 2025-02 week.json";

const std::function<std::string(std::string&)> is_readable_period = [](std::string& text) {
  return is_period(text) ? std::string() : "\"" + text + "\" is no period; write 2025-02-04, 2025-02, 2025-Q1 or 2025";
};

const CLI::Validator period(is_readable_period, "PERIOD");

void add_modalities(CLI::App& command, EventQuery& query) {
  using enum Modality;
  const auto set = [&query](std::vector<Modality> modalities) {
    return [&query, modalities = std::move(modalities)](std::int64_t) { query.modalities = modalities; };
  };
  CLI::Option* happened = command.add_flag_function("--happened", set({Happened, Ongoing}), "Only what happened or goes on");
  command.add_flag_function("--planned", set({Planned, Expected, Possible}), "Only what is planned, expected or possible")
      ->excludes(happened);
}

}  // namespace

void add_query(CLI::App& program, QuerySettings& settings) {
  CLI::App& command = *program.add_subcommand("query", "Ask saved graphs: who met whom, when and where");
  EventQuery& query = settings.query;
  command.add_option("GRAPH", settings.files, "Files of graphs, several are merged; - is standard input")->type_name("")->required();
  command.add_option("--person", settings.people, "Took part; repeated: all of them did. A name in any spelling, or an id")
      ->type_name("NAME")
      ->allow_extra_args(false);
  command.add_option("--company", settings.company, "It or somebody of it took part")->type_name("NAME");
  command.add_option("--place", settings.place, "There, or in a place that lies in it")->type_name("NAME");
  command.add_option("--from", query.from, "Not before it begins: 2025-02-04, 2025-02, 2025-Q1 or 2025")->check(period);
  command.add_option("--until", query.until, "Not behind its end")->check(period);
  add_modalities(command, query);
  command.add_option("--type", query.type, "Type of event, or any (default: Meeting)")->type_name("TYPE");
  CLI::Option* table = command.add_flag("--who-met-whom", settings.who_met_whom, "How often every two people took part in one event");
  command.add_option("--chain", settings.chain, "The shortest chain between two people")
      ->type_name("NAME NAME")
      ->expected(2)
      ->excludes(table);
  command
      .add_option("--format", settings.format,
                  "json, jsonl, timeline, html, csv, graphml, dot, mermaid, ics or jsonld of the events found;\n"
                  "--who-met-whom: text, csv or json; --chain: text or json. Default: timeline or text on a terminal, else json")
      ->check(CLI::IsMember({"json", "jsonl", "timeline", "text", "html", "csv", "graphml", "dot", "mermaid", "ics", "jsonld"}));
  command.add_option("--table", settings.write.table, "With --format csv: events (a row each, default), arguments or entities")
      ->check(CLI::IsMember({"events", "arguments", "entities"}));
  command.add_option("--lang", settings.write.language, "Language of the timeline and the page: ko or en")
      ->check(CLI::IsMember({"ko", "en"}));
  command.footer(footer);
}

}  // namespace mannam::tool
