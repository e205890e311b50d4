// mannam (만남, "a meeting"): reads Korean and English news and returns who met whom, where and when.
//
// What goes in: articles. What comes out: one Graph of people, organisations, places, times and events, each with the text it came from.
// Why it exists: this header includes the rest, and this comment is the manual.
//
//   #include <mannam/mannam.h>
//   auto extractor = mannam::Extractor::load();                     // the installed dictionaries, or load("my/dictionaries")
//   if (!extractor) {
//     for (const auto& problem : extractor.problems()) std::cerr << mannam::describe(problem) << '\n';
//     return 1;
//   }
//   mannam::Graph graph = extractor->extract({.id = "a1", .text = text, .published = std::chrono::year{2025} / 2 / 4});
//   for (const auto& event : graph.events())
//     for (const auto& argument : event.arguments) std::cout << event.type << ' ' << argument.role << ' ' << graph.text(argument) << '\n';
//
// Loading reports everything that is wrong, all at once (result.h). Extracting never fails, on any bytes, and is linear in the text.
// An Extractor may be shared by any number of threads; a Graph belongs to one thread at a time. graph.merge(other) joins the accounts of
// one happening and keeps their disagreements as conflicts. to_json and to_timeline (output.h) write a graph; find_events (query.h) asks
// it. Offsets are UTF-8 bytes of the text given. A document without a date leaves relative times unresolved. Same input, same bytes out.
#pragma once

#include <mannam/article.h>
#include <mannam/dictionary.h>
#include <mannam/dictionary_builder.h>
#include <mannam/explain.h>
#include <mannam/export.h>
#include <mannam/extractor.h>
#include <mannam/graph.h>
#include <mannam/names.h>
#include <mannam/output.h>
#include <mannam/query.h>
#include <mannam/result.h>
#include <mannam/times.h>
