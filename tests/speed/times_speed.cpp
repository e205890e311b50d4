// What goes in: a folder of dictionaries and a file of documents, a line each. What comes out: for every line on standard input one pass
// over the documents by the whole flow, one by the times stage alone over text already cut, and one by a single RE2 rule: seconds of
// processor time and what was found. Why it exists: the times stage may take a quarter of the flow at most; times.py takes the median of
// such passes.
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <mannam/extractor.h>

#include <re2/re2.h>

#include "dictionary/contents.h"
#include "text/text.h"
#include "times/find_times.h"

namespace {

using namespace mannam;

// Dates with a number, the commonest writing of all: what somebody would write who wants dates and no more.
constexpr const char* rule = "((?:[0-9]{4}년 ?)?(?:[0-9]{1,2}월 ?)?[0-9]{1,2}일|[0-9]{4}년|[A-Z][a-z]{2,8} [0-9]{1,2}, [0-9]{4})";

double processor_time() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <class Work>
void measure(Work work) {
  const double start = processor_time();
  const std::size_t found = work();
  std::cout << processor_time() - start << ' ' << found << ' ';
}

std::vector<std::string> lines_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

std::size_t count_matches(const RE2& pattern, const std::vector<text::Text>& texts) {
  std::size_t found = 0;
  for (const text::Text& text : texts)
    for (re2::StringPiece rest(text.bytes()); RE2::FindAndConsume(&rest, pattern);) ++found;
  return found;
}

}  // namespace

int main(int, char** words) {
  const auto extractor = Extractor::load(words[1]);
  std::vector<Problem> problems;
  if (!extractor) return std::cerr << describe(extractor.problems().front()) << '\n', 1;
  const dictionary::Contents& contents = extractor->dictionary().contents();
  const times::TimeFinder finder = times::TimeFinder::build(contents.words, problems);
  const text::TextReader reader = text::TextReader::build(contents.words);
  const DateTime date(std::chrono::year(2025) / 2 / 4);
  const RE2 pattern(rule);
  const std::vector<std::string> documents = lines_of(words[2]);
  std::vector<text::Text> texts;
  for (const std::string& document : documents) texts.push_back(reader.read(document));
  for (std::string line; std::getline(std::cin, line);) {
    measure([&] {
      std::size_t found = 0;
      for (const std::string& document : documents)
        found += extractor->extract({.id = "a", .text = document, .published = date}).times().size();
      return found;
    });
    measure([&] {
      std::size_t found = 0;
      for (const text::Text& text : texts) found += finder.find(text, date).size();
      return found;
    });
    measure([&] { return count_matches(pattern, texts); });
    std::cout << std::endl;
  }
}
