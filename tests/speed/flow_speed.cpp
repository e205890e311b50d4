// What goes in: a folder of dictionaries and a file of documents, a line each, where \n stands for a line break. What comes out: for every
// line on standard input one pass over the documents, stage by stage: seconds of processor time of text, names, entities, times, events,
// graph and JSON, of the whole flow, and of one NFC pass by ICU, the loop that other machines are compared by. Why it exists: where the
// time goes; flow.py takes the median.
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <mannam/extractor.h>
#include <mannam/output.h>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include "dictionary/contents.h"
#include "entities/identify.h"
#include "events/find_events.h"
#include "names/find_names.h"
#include "text/text.h"
#include "times/find_times.h"

namespace {

using namespace mannam;

double processor_time() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <class Work>
void measure(Work work) {
  const double start = processor_time();
  work();
  std::cout << processor_time() - start << ' ';
}

std::vector<std::string> documents_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<std::string> documents;
  for (std::string line; std::getline(file, line);) {
    for (std::size_t at = line.find("\\n"); at != line.npos; at = line.find("\\n", at)) line.replace(at, 2, "\n");
    documents.push_back(line);
  }
  return documents;
}

/// What each stage made of every document, so that the next can be measured alone.
struct Made {
  std::vector<text::Text> texts;
  std::vector<names::Hits> hits;
  std::vector<entities::Entities> entities;
  std::vector<std::vector<times::TimeMention>> times;
  std::vector<std::vector<events::DocumentEvent>> events;
  std::vector<Graph> graphs;
};

std::size_t normalised_bytes(const std::vector<std::string>& documents) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::size_t size = 0;
  for (const std::string& document : documents) {
    std::string made;
    icu::StringByteSink<std::string> sink(&made);
    nfc->normalizeUTF8(0, document, sink, nullptr, status);
    size += made.size();
  }
  return size;
}

}  // namespace

int main(int, char** words) {
  const auto extractor = Extractor::load(words[1]);
  if (!extractor) return std::cerr << describe(extractor.problems().front()) << '\n', 1;
  const dictionary::Contents& contents = extractor->dictionary().contents();
  std::vector<Problem> problems;
  const text::TextReader reader = text::TextReader::build(contents.words);
  const names::NameFinder names = names::NameFinder::build(contents);
  const entities::Identifier identifier = entities::Identifier::build(contents);
  const times::TimeFinder times = times::TimeFinder::build(contents.words, problems);
  const events::EventFinder events = events::EventFinder::build(contents, {std::string(words[3])}, problems);
  const DateTime date(std::chrono::year(2025) / 2 / 4);
  const std::vector<std::string> documents = documents_of(words[2]);
  for (std::string line; std::getline(std::cin, line);) {
    Made made;
    std::size_t written = 0;
    const auto each = [&](auto work) {
      for (std::size_t at = 0; at < documents.size(); ++at) work(at);
    };
    const auto extract = [&](std::size_t at) { return extractor->extract({.id = "a", .text = documents[at], .published = date}); };
    std::size_t found = 0;
    measure([&] { each([&](std::size_t at) { found += extract(at).events().size(); }); });  // before memory fills with what is kept
    measure([&] { each([&](std::size_t at) { made.texts.push_back(reader.read(documents[at])); }); });
    measure([&] { each([&](std::size_t at) { made.hits.push_back(names.find(made.texts[at])); }); });
    measure([&] { each([&](std::size_t at) { made.entities.push_back(identifier.identify(made.texts[at], made.hits[at], false)); }); });
    measure([&] { each([&](std::size_t at) { made.times.push_back(times.find(made.texts[at], date)); }); });
    measure([&] {
      each([&](std::size_t at) { made.events.push_back(events.find(made.texts[at], made.entities[at], made.times[at], date)); });
    });
    each([&](std::size_t at) { made.graphs.push_back(extract(at)); });
    measure([&] { each([&](std::size_t at) { written += to_json_line(made.graphs[at]).size(); }); });
    measure([&] { written += normalised_bytes(documents) == 0; });
    std::cout << written << ' ' << found << std::endl;
  }
}
