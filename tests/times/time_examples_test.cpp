// What goes in: the shipped patterns of time with their examples. What comes out: nothing. Why it exists: each example must come out as
// marked, and one that does not must be told.
#include "check_time_examples.h"

#include <mannam/dictionary_builder.h>

#include <filesystem>
#include <fstream>

#include "catch.h"

using namespace mannam;

namespace {

const std::string kFolder = std::string(MANNAM_SOURCE_DIR) + "/dictionaries";

const Extractor& shipped() {
  static const Extractor made = *Extractor::load(kFolder);
  return made;
}

dictionary::TimeExample example_of(const std::string& lines) {
  std::vector<Problem> problems;
  const auto rules = dictionary::read_time_rules("ko.rules", "language ko\nfamily days\n" + lines, problems);
  for (const Problem& problem : problems) FAIL(describe(problem));
  return rules.families.at(0).examples.at(0);
}

std::string difference(const std::string& lines) { return time_difference(shipped(), example_of(lines)); }

}  // namespace

TEST_CASE("every shipped example of a time comes out as marked", "[times][rules]") {
  std::vector<Problem> problems;
  const TimeExampleCounts counts = check_time_examples(shipped(), kFolder, problems);
  for (const Problem& problem : problems) {
    INFO(describe(problem));
    CHECK(false);
  }
  CHECK(counts.right >= 100);
  CHECK(counts.none >= 30);
}

TEST_CASE("a wrong example of a time is told with what was found", "[times][rules]") {
  CHECK(difference("  example 2025-02-04\n    한도윤 회장은 [4일 = 2025-02-04] 도착했다.\n") == "");
  CHECK(difference("  example 2025-02-04\n    한도윤 회장은 [4일 = 2025-02-05] 도착했다.\n") ==
        "missing [4일 = 2025-02-05], found [4일 = 2025-02-04]");
  CHECK(difference("  example 2025-02-04\n    한도윤 회장은 [4일 = 2025-02-04] 도착해 6일 떠난다.\n") == "found [6일 = 2025-02-06]");
  CHECK(difference("  example 2025-02-04\n    한도윤 회장은 [4일쯤 = 2025-02-04 approximate] 도착했다.\n") == "");
  CHECK(difference("  example 2025-02-04\n    한도윤 회장은 [4일 = 2025-02-04 approximate] 도착했다.\n") ==
        "missing [4일 = 2025-02-04 approximate], found [4일 = 2025-02-04]");
  CHECK(difference("  no example 2025-02-04\n    한도윤 회장은 4일 도착했다.\n") == "found [4일 = 2025-02-04]");
  CHECK(difference("  example 2025-02-31\n    한도윤 회장은 [4일 = 2025-02-04] 도착했다.\n") == "there is no date 2025-02-31");
}

TEST_CASE("wrong examples of a folder are told with file and line", "[times][rules]") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "mannam-time-examples";
  std::filesystem::create_directories(folder / "rules/time");
  std::ofstream(folder / "rules/time/ko.rules") << "language ko\nfamily days\n  example 2025-02-04\n    [4일 = 2025-02-04] 왔다.\n"
                                                   "    [5일 = 2025-02-06] 왔다.\nfamily weeks\n";
  std::vector<Problem> problems;
  const TimeExampleCounts counts = check_time_examples(shipped(), folder.string(), problems);
  std::filesystem::remove_all(folder);
  CHECK(counts.right == 2);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].what == "family `weeks` has no example");
  CHECK(problems[1].file.ends_with("rules/time/ko.rules"));
  CHECK(problems[1].line == 5);
  CHECK(problems[1].column == 5);
  CHECK(problems[1].what.starts_with("the example of `days` does not come out: missing [5일 = 2025-02-06], found [5일 = 2025-"));
}
