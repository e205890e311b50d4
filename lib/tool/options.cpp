// What goes in: the words of the command line. What comes out: the settings of a subcommand, and it is run. Why it exists: see options.h.
#include "tool/options.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include <CLI/CLI.hpp>

#include "tool/commands.h"
#include "tool/console.h"
#include "tool/description.h"
#include "tool/query_options.h"
#include "tool/version.h"

namespace mannam::tool {
namespace {

constexpr const char* about =
    "mannam reads Korean and English news and tells who met whom, where and when.\n"
    "Data go to standard output, messages to standard error.";

constexpr const char* exit_codes =
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 some of the documents failed, the others are done;\n"
    "4 a dictionary or rule is wrong.";

/// Every option of every subcommand, as given. A word that means "by default" is empty.
struct Words {
  std::vector<std::string> files;
  std::string format;
  std::string input = "text";
  std::string date;
  std::string offsets = "utf8";
  std::string zones = "body";
  std::string language;
  std::string table;
  Sources sources;
  unsigned jobs = 0;
  double min_confidence = 0;
  bool merge = false;
  bool no_merge = false;
  bool all = false;
  bool timing = false;
  bool strict = false;
  bool with_text = false;
  std::string output;
  std::string annotations;
};

OffsetUnit unit_named(std::string_view name) {
  return name == "utf8" ? OffsetUnit::Utf8 : name == "utf16" ? OffsetUnit::Utf16 : OffsetUnit::CodePoint;
}

void add_names(CLI::App& command, Words& words) {
  command.add_option("--names", words.sources.own.names, "Own names, read besides: a .rec file or a folder of them; may be repeated")
      ->type_name("PATH")
      ->allow_extra_args(false);
}

void add_sources(CLI::App& command, Words& words) {
  add_names(command, words);
  command.add_option("--rules", words.sources.own.rules, "Own rules, read besides: a folder of .rules files; may be repeated")
      ->type_name("DIR")
      ->allow_extra_args(false);
}

void add_reading(CLI::App& command, Words& words) {
  command.add_option("FILE", words.files, "Articles as UTF-8; - or none is standard input")->type_name("");
  command
      .add_option("--input", words.input,
                  "text: a file is an article (default); jsonl: a line is one,\n{\"id\",\"text\",\"date\",\"title\",\"source\",\"url\"}")
      ->check(CLI::IsMember({"text", "jsonl"}));
  command.add_option("--dictionaries", words.sources.dictionaries, "Folder of names/, words/ and rules/, instead of the installed one")
      ->type_name("DIR");
  add_sources(command, words);
  command.add_flag("--strict", words.strict, "Refuse articles with bytes that are no UTF-8, and say where; else such bytes are replaced");
}

const std::function<std::string(std::string&)> is_date = [](std::string& text) {
  return read_date(text) ? std::string() : "\"" + text + "\" is not a date; write 2025-02-04 or 2025-02-04T14:27+09:00";
};

void add_date(CLI::App& command, Words& words) {
  command
      .add_option("--date", words.date,
                  "Date of the articles that bring none: 2025-02-04 or 2025-02-04T14:27+09:00.\nElse the byline's; without any, "
                  "'yesterday' stays open")
      ->check(CLI::Validator(is_date, "DATE"));
}

void add_table(CLI::App& command, Words& words) {
  command.add_option("--table", words.table, "With --format csv: events (a row each, default), arguments or entities")
      ->check(CLI::IsMember({"events", "arguments", "entities"}));
}

void add_extract(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("extract", "Read articles and write the graph of what they tell");
  add_reading(command, words);
  command
      .add_option("--format", words.format,
                  "json, jsonl (a graph a line), timeline, html, csv, graphml, dot, mermaid, ics or jsonld; timeml, brat or conll, of one "
                  "article.\n"
                  "Default: timeline on a terminal, else json, or jsonl for --input jsonl and --no-merge")
      ->check(CLI::IsMember(
          {"json", "jsonl", "timeline", "html", "csv", "graphml", "dot", "mermaid", "ics", "jsonld", "timeml", "brat", "conll"}));
  add_table(command, words);
  add_date(command, words);
  command.add_flag("--merge", words.merge, "One graph of all articles (default, but for jsonl in and jsonl out)");
  command.add_flag("--no-merge", words.no_merge, "A graph for each article, in the order given")->excludes("--merge");
  command.add_option("--offsets", words.offsets, "Unit of offsets: utf8 (bytes, default), utf16 or codepoint")
      ->check(CLI::IsMember({"utf8", "utf16", "codepoint"}));
  command.add_option("--zones", words.zones, "body (default), or all: also lists of headlines, menus and comments")
      ->check(CLI::IsMember({"body", "all"}));
  command.add_option("--min-confidence", words.min_confidence, "Leave out what is less certain, 0 to 1")->check(CLI::Range(0.0, 1.0));
  command.add_option("--jobs,-j", words.jobs, "Threads (default: one a processor). The output is the same for any number")
      ->check(CLI::Range(1, 1024));
  command.add_option("--lang", words.language, "Language of the timeline and the page: ko or en (default: that of the articles)")
      ->check(CLI::IsMember({"ko", "en"}));
  command.add_flag("--with-text", words.with_text, "Keep the articles' text in the graph, for formats that show it");
  command.add_flag("--timing", words.timing, "Say on standard error how long loading and reading took");
  command.footer(std::string(exit_codes) + "\n\nExample: mannam extract --date 2025-02-04 --format json a.txt b.txt > graph.json");
}

void add_merge(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("merge", "Join graphs that were written as json or jsonl");
  command.add_option("GRAPH", words.files, "Files of graphs; - is standard input")->type_name("")->required();
  command
      .add_option("--format", words.format,
                  "json, jsonl, timeline, html, csv, graphml, dot, mermaid, ics or jsonld. Default: timeline on a terminal, else json")
      ->check(CLI::IsMember({"json", "jsonl", "timeline", "html", "csv", "graphml", "dot", "mermaid", "ics", "jsonld"}));
  add_table(command, words);
  command.add_option("--lang", words.language, "Language of the timeline and the page: ko or en")->check(CLI::IsMember({"ko", "en"}));
  command.footer(exit_codes);
}

void add_from_brat(CLI::App& program, Words& words) {
  CLI::App& command =
      *program.add_subcommand("from-brat", "Read articles with the standoff that was corrected in brat, and write their graph");
  command.add_option("FILE", words.files, "Articles as UTF-8; a.txt is read with a.ann beside it")->type_name("")->required();
  command.add_option("--annotations", words.annotations, "Folder of the .ann files, where they do not lie beside the articles")
      ->type_name("DIR");
  add_date(command, words);
  command
      .add_option("--format", words.format,
                  "json, jsonl, timeline, csv, graphml, dot, mermaid, ics or jsonld. Default: timeline on a terminal, else json")
      ->check(CLI::IsMember({"json", "jsonl", "timeline", "csv", "graphml", "dot", "mermaid", "ics", "jsonld"}));
  add_table(command, words);
  command.add_option("--offsets", words.offsets, "Unit of offsets: utf8 (bytes, default), utf16 or codepoint")
      ->check(CLI::IsMember({"utf8", "utf16", "codepoint"}));
  command.footer(exit_codes);
}

void add_find(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("find", "Show the names in articles and why they were taken for names");
  add_reading(command, words);
  command.add_option("--format", words.format, "text (a table) or jsonl. Default: text on a terminal, else jsonl")
      ->check(CLI::IsMember({"text", "jsonl"}));
  command.add_flag("--all", words.all, "Also nested and rejected readings");
  command.footer(exit_codes);
}

void add_times(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("times", "Show the times articles speak of, with their values");
  add_reading(command, words);
  add_date(command, words);
  command.add_option("--format", words.format, "text (a row a time, tabs between) or jsonl. Default: text on a terminal, else jsonl")
      ->check(CLI::IsMember({"text", "jsonl"}));
  command.footer(std::string(exit_codes) + "\n\nExample: mannam times --date 2025-02-04 article.txt");
}

void add_explain(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("explain", "Show which rules were tried at each word that may tell of an event, and why");
  command.add_option("FILE[:LINE]", words.files, "An article as UTF-8, or one line of it; - or none is standard input")
      ->type_name("")
      ->expected(0, 1);
  command.add_option("--dictionaries", words.sources.dictionaries, "Folder of names/, words/ and rules/, instead of the installed one")
      ->type_name("DIR");
  add_sources(command, words);
  add_date(command, words);
  command.add_option("--format", words.format, "text (default) or json, one trigger a line")->check(CLI::IsMember({"text", "json"}));
  command.footer(std::string(exit_codes) + "\n\nExample: mannam explain --date 2025-02-04 article.txt:3");
}

void add_check(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("check", "Check dictionaries and rules, and run the rules' examples");
  command.add_option("PATH", words.files, "Folders of names/, words/ and rules/ (default: the installed one)")->type_name("");
  add_sources(command, words);
  command.footer(exit_codes);
}

void add_compile(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("compile", "Write a folder of dictionaries as one file that opens at once");
  command.add_option("FOLDER", words.sources.dictionaries, "Folder of names/ and words/ (default: the installed one)")->type_name("");
  command.add_option("-o,--output", words.output, "The file (default: FOLDER.mannam, where the folder's readers look for it)")
      ->type_name("FILE");
  add_names(command, words);
  command.footer(exit_codes);
}

void add_import(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("import", "Make dictionary entries of a table with the columns id, type, ko, en, aliases");
  command.add_option("FILE", words.files, "Tables as UTF-8; - is standard input")->type_name("")->required();
  command.add_option("--format", words.format, "tsv, csv or jsonl. Default: as the name of the file ends")
      ->check(CLI::IsMember({"tsv", "csv", "jsonl"}));
  command.add_option("-o,--output", words.output, "Write the entries here; default: standard output")->type_name("FILE");
  command.add_flag("--strict", words.strict, "Write nothing where a row is wrong; else wrong rows are left out");
  command.footer(std::string(exit_codes) + "\n\nExample: mannam import people.csv -o people.rec");
}

/// For those who pack the program; `mannam --help` does not show it.
void add_describe(CLI::App& program, Words& words) {
  CLI::App& command = *program.add_subcommand("describe", "Write the manual page, or what a shell needs to complete the command line");
  command.group("");
  command.add_option("FORM", words.format, "man, bash, zsh or fish")->required()->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
}

Format format_of(const Words& words) {
  if (words.format == "json") return Format::Json;
  if (words.format == "jsonl") return Format::JsonLines;
  if (words.format == "timeml") return Format::TimeML;
  if (words.format == "brat") return Format::Brat;
  if (words.format == "html") return Format::Html;
  if (words.format == "csv") return Format::Csv;
  if (words.format == "graphml") return Format::GraphMl;
  if (words.format == "dot") return Format::Dot;
  if (words.format == "mermaid") return Format::Mermaid;
  if (words.format == "ics") return Format::Ics;
  if (words.format == "jsonld") return Format::JsonLd;
  if (words.format == "conll") return Format::Conll;
  if (words.format == "timeline" || stdout_is_terminal()) return Format::Timeline;
  return words.input == "jsonl" || words.no_merge ? Format::JsonLines : Format::Json;
}

WriteSettings write_settings(const Words& words) { return {.format = format_of(words), .language = words.language, .table = words.table}; }

ReadSettings read_settings(const Words& words) {
  return {.files = words.files,
          .json_lines = words.input == "jsonl",
          .date = words.date.empty() ? std::nullopt : read_date(words.date),
          .language = "",
          .strict = words.strict};
}

ExtractSettings extract_settings(const Words& words) {
  ExtractSettings settings;
  settings.sources = words.sources;
  settings.read = read_settings(words);
  settings.write = write_settings(words);
  settings.offsets = unit_named(words.offsets);
  settings.options.all_zones = words.zones == "all";
  settings.options.keep_text = words.with_text || settings.write.format == Format::Html;
  settings.options.min_confidence = words.min_confidence;
  settings.jobs = words.jobs > 0 ? words.jobs : std::max(1u, std::thread::hardware_concurrency());
  settings.timing = words.timing;
  const bool lines_to_lines = settings.read.json_lines && settings.write.format == Format::JsonLines;
  settings.merge = !shows_text(settings.write.format) && (words.merge || (!words.no_merge && !lines_to_lines));
  return settings;
}

/// A reader who waits for a keyboard would be taken for one who works.
bool waits_for_keyboard(const CLI::App& program, const Words& words) {
  const bool reads = program.got_subcommand("extract") || program.got_subcommand("find") || program.got_subcommand("times") ||
                     program.got_subcommand("explain");
  return reads && words.files.empty() && stdin_is_terminal();
}

/// TimeML and brat are files of one document each; two of them on one stream could not be told apart.
bool asks_for_too_much(const CLI::App& program, const Words& words) {
  return program.got_subcommand("extract") && shows_text(format_of(words)) && (words.files.size() > 1 || words.input == "jsonl");
}

int run_command(const CLI::App& program, const Words& words) {
  if (asks_for_too_much(program, words)) {
    tell(Problem{.file = "--format " + words.format, .what = "takes one article a run, as text"});
    return WrongUsage;
  }
  if (waits_for_keyboard(program, words)) {
    tell(Problem{.file = "no article", .what = "name a file, or - for standard input"});
    return WrongUsage;
  }
  if (program.got_subcommand("extract")) return extract_command(extract_settings(words));
  if (program.got_subcommand("merge")) return merge_command({.files = words.files, .write = write_settings(words)});
  if (program.got_subcommand("from-brat"))
    return from_brat_command({.read = read_settings(words),
                              .annotations = words.annotations,
                              .offsets = unit_named(words.offsets),
                              .write = write_settings(words)});
  if (program.got_subcommand("find") || program.got_subcommand("times")) {
    ExtractOptions options;
    options.all_hits = words.all;
    const bool lines = words.format == "jsonl" || (words.format.empty() && !stdout_is_terminal());
    const FindSettings settings{.sources = words.sources, .read = read_settings(words), .options = options, .json_lines = lines};
    return program.got_subcommand("find") ? find_command(settings) : times_command(settings);
  }
  if (program.got_subcommand("explain"))
    return explain_command({.sources = words.sources, .read = read_settings(words), .json = words.format == "json"});
  if (program.got_subcommand("compile"))
    return compile_command({.folder = words.sources.dictionaries, .names = words.sources.own.names, .output = words.output});
  if (program.got_subcommand("import"))
    return import_command({.files = words.files, .format = words.format, .output = words.output, .strict = words.strict});
  return check_command({.folders = words.files, .own = words.sources.own});
}

}  // namespace

int run(int argument_count, char** arguments) {
  CLI::App program(about, "mannam");
  program.footer(exit_codes);
  program.require_subcommand(1);
  program.set_version_flag("--version", [] { return version(); });
  Words words;
  QuerySettings query;
  add_extract(program, words);
  add_merge(program, words);
  add_query(program, query);
  add_from_brat(program, words);
  add_find(program, words);
  add_times(program, words);
  add_explain(program, words);
  add_check(program, words);
  add_compile(program, words);
  add_import(program, words);
  add_describe(program, words);
  try {
    program.parse(argument_count, arguments);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? finish(Done) : WrongUsage;
  }
  if (program.got_subcommand("describe")) {
    write(description_of(program, words.format, MANNAM_VERSION));
    return finish(Done);
  }
  if (program.got_subcommand("query")) {
    words.format = query.format;
    query.write.format = format_of(words);
    return query_command(query);
  }
  return run_command(program, words);
}

}  // namespace mannam::tool
