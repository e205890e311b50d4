// What goes in: the options of one subcommand. What comes out: its work done, and the exit code. Why it exists: main.cpp knows the words of
// the command line, each *_command.cpp what one of them does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <mannam/extractor.h>
#include <mannam/graph.h>
#include <mannam/query.h>

#include "tool/read_input.h"

namespace mannam::tool {

/// Where names and rules come from.
struct Sources {
  std::string dictionaries;  ///< empty means the installed ones
  OwnSources own;
};

enum class Format { Json, JsonLines, Timeline, Html, TimeML, Brat, Csv, GraphMl, Dot, Mermaid, Ics, JsonLd, Conll };

/// These show the text: one article a run.
inline bool shows_text(Format format) { return format == Format::TimeML || format == Format::Brat || format == Format::Conll; }

struct WriteSettings {
  Format format = Format::Json;
  std::string language;  ///< of the timeline's headings; empty means that of the articles
  std::string table;     ///< of CSV: events, arguments or entities
};

struct ExtractSettings {
  Sources sources;
  ReadSettings read;
  WriteSettings write;
  OffsetUnit offsets = OffsetUnit::Utf8;
  ExtractOptions options;
  unsigned jobs = 1;
  bool merge = true;
  bool timing = false;
};

struct MergeSettings {
  std::vector<std::string> files;
  WriteSettings write;
};

/// What a query asks for: events, a table of acquaintances, or a chain of people.
struct QuerySettings {
  std::vector<std::string> files;
  std::vector<std::string> people;  ///< names or ids, as all entities here
  std::string company;
  std::string place;
  EventQuery query;  ///< all but the entities
  bool who_met_whom = false;
  std::vector<std::string> chain;  ///< two people, or none
  std::string format;              ///< empty means text on a terminal, else JSON
  WriteSettings write;
};

struct FindSettings {
  Sources sources;
  ReadSettings read;
  ExtractOptions options;
  bool json_lines = false;
};

struct ExplainSettings {
  Sources sources;
  ReadSettings read;  ///< of one article, maybe with `:LINE` behind its name
  bool json = false;
};

struct FromBratSettings {
  ReadSettings read;
  std::string annotations;  ///< folder of the .ann files; empty means beside each article
  OffsetUnit offsets = OffsetUnit::Utf8;
  WriteSettings write;
};

struct CheckSettings {
  std::vector<std::string> folders;  ///< of dictionaries; empty means the installed one
  OwnSources own;
};

struct CompileSettings {
  std::string folder;  ///< of dictionaries; empty means the installed one
  std::vector<std::string> names;
  std::string output;  ///< empty means beside the folder
};

struct ImportSettings {
  std::vector<std::string> files;
  std::string format;  ///< tsv, csv or jsonl; empty means as the name of the file tells
  std::string output;  ///< empty means standard output
  bool strict = false;
};

int extract_command(const ExtractSettings& settings);
int merge_command(const MergeSettings& settings);
int query_command(const QuerySettings& settings);
int from_brat_command(const FromBratSettings& settings);
int find_command(const FindSettings& settings);
int times_command(const FindSettings& settings);
int explain_command(const ExplainSettings& settings);
int check_command(const CheckSettings& settings);
int compile_command(const CompileSettings& settings);
int import_command(const ImportSettings& settings);

/// Tells what is wrong with dictionaries or rules, where they cannot be loaded.
Result<Extractor> open_extractor(const Sources& sources);

/// False where the format needs what the graph lacks (the texts of a page); then nothing is written but a Problem on stderr.
bool write_graph(const Graph& graph, const WriteSettings& settings);

/// The graph as write_graph would write it; `text` is its article's, for the formats that show it.
Result<std::string> written(const Graph& graph, const WriteSettings& settings, std::string_view text);

}  // namespace mannam::tool
