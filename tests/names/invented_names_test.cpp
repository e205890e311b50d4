// What goes in: nothing. What comes out: the invented dictionary of the names tests. Why it exists: see invented_names.h.
#include "invented_names.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "catch.h"
#include "text/text.h"

namespace names_test {
namespace {

constexpr const char* cast = R"(
id:    person/han-do-yun
ko:    한도윤
en:    Han Do-yun
hanja: 韓道允

id:    person/belmont
ko:    샘 벨몬트
en:    Sam Belmont
short: 벨몬트
short: Belmont

id:    person/tanaka
ko:    다나베 사유리
en:    Sayuri Tanabe

id:    org/garam
ko:    가람그룹
ko:    가람
en:    Garam Group
en:    GRM

id:    org/garam-electronics
ko:    가람전자
en:    Garam Electronics

id:    org/garam-chem
ko:    GRM화학

id:    org/nuri-ai
ko:    누리AI
en:    NuriAI

id:    org/talk
ko:    가람톡

id:    org/hs
ko:    HS누리

id:    org/institute
ko:    달빛시과학기술연구소
en:    Dalbit Institute of Science
)";

constexpr const char* places = R"(
id:    place/south-korea
ko:    한국
en:    South Korea
hanja: 韓
kind:  country

id:    place/united-states
ko:    미국
en:    United States
en:    US
hanja: 美
kind:  country

id:    place/japan
ko:    일본
en:    Japan
hanja: 日
demonym: Japanese
kind:  country

id:    place/china
ko:    중국
hanja: 中
kind:  country

id:    place/north-korea
ko:    북한
hanja: 北
kind:  country

id:    place/united-kingdom
ko:    영국
hanja: 英
kind:  country

id:    place/france
ko:    프랑스
hanja: 佛
kind:  country

id:    place/philippines
ko:    필리핀
hanja: 比
kind:  country

id:    place/turkey
ko:    튀르키예
hanja: 土
kind:  country

id:    place/russia
ko:    러시아
kind:  country

id:    place/dalbit
ko:    달빛시
en:    Dalbit
kind:  city

id:    place/moon-hotel
ko:    더 달빛 호텔
en:    The Moon Hotel
kind:  hotel

id:    place/apple-town
ko:    바람골
en:    Apple
kind:  city

id:    place/iran
ko:    이란
kind:  country

id:    place/weak-town
ko:    나무
weak:  나무
kind:  city
)";

struct World {
  mannam::dictionary::Contents contents;
  World() {
    std::vector<mannam::Problem> problems;
    mannam::dictionary::add_records(contents, "cast.rec", cast, problems);
    mannam::dictionary::add_records(contents, "places.rec", places, problems);
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(MANNAM_SOURCE_DIR "/dictionaries/words"))
      if (file.path().extension() == ".rec") files.push_back(file.path());
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& path : files) {
      std::ifstream file(path, std::ios::binary);
      mannam::dictionary::add_records(contents, path.string(), std::string{std::istreambuf_iterator<char>(file), {}}, problems);
    }
    for (const mannam::Problem& problem : problems) UNSCOPED_INFO(mannam::describe(problem));
    CHECK(problems.empty());
  }
};

}  // namespace

const mannam::dictionary::Contents& contents() {
  static const World world;
  return world.contents;
}

const mannam::names::NameFinder& finder() {
  static const mannam::names::NameFinder finder = mannam::names::NameFinder::build(contents());
  return finder;
}

mannam::names::Hits hits(const std::string& sentence) { return finder().find(mannam::text::read_text(sentence, contents().words)); }

std::vector<std::string> ids(const std::string& sentence, const std::string& name) {
  std::vector<std::string> found;
  for (const mannam::names::Hit& hit : hits(sentence)) {
    if (hit.span.of(sentence) != name) continue;
    constexpr const char* types[] = {"?Person", "?Organization", "?Place", "?Facility", "?Product", "?Work", "?Title"};
    found.emplace_back(hit.entry == mannam::dictionary::no_entry ? types[static_cast<int>(hit.type)] : contents().entries[hit.entry].id);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

One one(const std::string& sentence, const std::string& name, const std::string& id) {
  for (const mannam::names::Hit& hit : hits(sentence))
    if (hit.span.of(sentence) == name && hit.entry != mannam::dictionary::no_entry && contents().entries[hit.entry].id == id)
      return {true, hit, std::string(hit.particle.of(sentence))};
  return {};
}

}  // namespace names_test

TEST_CASE("every hit lies in the text and hits are in order", "[names]") {
  const std::string text = "한도윤 가람그룹 회장은 4일 달빛시에서 샘 벨몬트 누리AI CEO와 만났다.\n韓美 정상회담";
  const mannam::names::Hits hits = names_test::hits(text);
  REQUIRE(hits.size() > 8);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    CHECK(hits[i].span.start < hits[i].span.end);
    CHECK(hits[i].span.end <= text.size());
    if (i > 0) CHECK(hits[i - 1].span.start <= hits[i].span.start);
  }
}

TEST_CASE("an empty text has no hits", "[names]") { CHECK(names_test::hits("").empty()); }

TEST_CASE("punctuation alone has no hits", "[names]") { CHECK(names_test::hits("…!?()[]'\"·-").empty()); }
