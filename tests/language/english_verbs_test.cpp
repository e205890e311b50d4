#include "language/english_verbs.h"

#include "catch.h"
#include "language/word_file.h"

using namespace mannam::language;

namespace {

const mannam::dictionary::WordLists& words() {
  static const mannam::dictionary::WordLists lists = mannam::testing::word_files({"english_verbs.rec"});
  return lists;
}

/// All forms in one line: "meet meets met meeting".
std::string line_of(std::string_view base) {
  std::string line;
  for (const auto& [form, word] : english_forms(words(), base)) line += (line.empty() ? "" : " ") + word;
  return line;
}

}  // namespace

TEST_CASE("regular English verbs", "[inflection]") {
  REQUIRE(line_of("visit") == "visit visits visited visiting");
  REQUIRE(line_of("attend") == "attend attends attended attending");
  REQUIRE(line_of("join") == "join joins joined joining");
}

TEST_CASE("a silent e is dropped", "[inflection]") {
  REQUIRE(line_of("dine") == "dine dines dined dining");
  REQUIRE(line_of("agree") == "agree agrees agreed agreeing");
  REQUIRE(line_of("postpone") == "postpone postpones postponed postponing");
}

TEST_CASE("y turns into ie behind a consonant", "[inflection]") {
  REQUIRE(line_of("carry") == "carry carries carried carrying");
  REQUIRE(line_of("convey") == "convey conveys conveyed conveying");
}

TEST_CASE("hissing ends take es", "[inflection]") {
  REQUIRE(line_of("discuss") == "discuss discusses discussed discussing");
  REQUIRE(line_of("launch") == "launch launches launched launching");
  REQUIRE(line_of("go") == "go goes went gone going");
}

TEST_CASE("short verbs double their last letter", "[inflection]") {
  REQUIRE(line_of("chat") == "chat chats chatted chatting");
  REQUIRE(line_of("plan") == "plan plans planned planning");
  REQUIRE(line_of("confer") == "confer confers conferred conferring");
  REQUIRE(line_of("host") == "host hosts hosted hosting");
  REQUIRE(line_of("show") == "show shows showed shown showed showing");
}

TEST_CASE("British and American doubling both occur", "[inflection]") {
  REQUIRE(line_of("travel") == "travel travels traveled travelled traveling travelling");
}

TEST_CASE("irregular verbs", "[inflection]") {
  REQUIRE(line_of("meet") == "meet meets met meeting");
  REQUIRE(line_of("hold") == "hold holds held holding");
  REQUIRE(line_of("sit") == "sit sits sat sitting");
  REQUIRE(line_of("see") == "see sees saw seen seeing");
  REQUIRE(line_of("have") == "have has had having");
}

TEST_CASE("a verb is found in any form and case", "[inflection]") {
  const EnglishVerbs verbs = EnglishVerbs::build(words(), {"visit", "meet"});
  const auto hits = verbs.match("Ada Lee Met Han", 8);
  REQUIRE(hits.size() == 1);
  REQUIRE(hits.front() == EnglishVerbHit{1, 3, EnglishForm::Past});
  REQUIRE(verbs.match("MEETS", 0).front().form == EnglishForm::Third);
}

TEST_CASE("a phrase is found whole", "[inflection]") {
  const EnglishVerbs verbs = EnglishVerbs::build(words(), {"sit down with", "hold talks"});
  REQUIRE(verbs.match("sat down\nwith Ada Lee", 0).front().size == 13);
  REQUIRE(verbs.match("are holding talks.", 4).front().form == EnglishForm::Gerund);
  REQUIRE(verbs.match("sat down", 0).empty());
}

TEST_CASE("only whole words count", "[inflection]") {
  const EnglishVerbs verbs = EnglishVerbs::build(words(), {"meet"});
  REQUIRE(verbs.match("meetings", 0).empty());
  REQUIRE(verbs.match("helmet", 3).empty());
  REQUIRE(verbs.match("meet-and-greet", 0).empty());
  REQUIRE(verbs.match("met.", 0).size() == 1);
  REQUIRE(verbs.match("", 0).empty());
}

TEST_CASE("one written form may be two forms", "[inflection]") {
  const EnglishVerbs verbs = EnglishVerbs::build(words(), {"set up"});
  const auto hits = verbs.match("set up", 0);
  REQUIRE(hits.size() == 2);
  REQUIRE(hits[0].form == EnglishForm::Base);
  REQUIRE(hits[1].form == EnglishForm::Past);
}
