// What goes in: compiled dictionaries that are replaced, cut off or taken away while they are open. What comes out: nothing. Why it exists:
// dictionaries are renewed under programs that run for months.
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "mannam/dictionary.h"
#include "mannam/extractor.h"

using namespace mannam;
namespace fs = std::filesystem;

namespace {

struct Place {
  explicit Place(const std::string& name) : path(fs::temp_directory_path() / ("mannam-faults-" + name)) {
    fs::remove_all(path);
    fs::create_directories(path / "d/names");
    fs::create_directories(path / "d/words");
    names("id: person/han-do-yun\nko: 한도윤\nen: Han Do-yun\n");
    std::ofstream(path / "d/words/all.rec") << "id: list/surname\nko: 한 | 1 | 韓\n";
    REQUIRE(Dictionary::compile(folder(), {}, file()).empty());
  }
  ~Place() { fs::remove_all(path); }
  void names(const std::string& text) const { std::ofstream(path / "d/names/all.rec", std::ios::binary) << text; }
  std::string folder() const { return (path / "d").string(); }
  std::string file() const { return (path / "x.mannam").string(); }  // of no folder, so that it is never stale
  fs::path path;
};

std::vector<std::string> found(const Dictionary& dictionary) {
  std::vector<std::string> ids;
  const auto extractor = Extractor::load(dictionary, {});
  REQUIRE(extractor);
  for (const FoundName& name : extractor->find_names({.id = "a", .text = "한도윤 회장이 서하린 대표를 만났다."})) ids.push_back(name.id);
  return ids;
}

}  // namespace

TEST_CASE("a file replaced by rename while it is mapped leaves its readers as they were", "[faults]") {
  const Place place("rename");
  const auto old = Dictionary::open(place.file());
  REQUIRE(old);
  const auto before = found(*old);
  place.names("id: person/seo-ha-rin\nko: 서하린\n");
  REQUIRE(Dictionary::compile(place.folder(), {}, place.file()).empty());
  CHECK(old->verify().empty());
  CHECK(found(*old) == before);
  const auto renewed = Dictionary::open(place.file());
  REQUIRE(renewed);
  CHECK(renewed->hash() != old->hash());
  CHECK(found(*renewed) != before);
}

TEST_CASE("a file taken away while it is mapped leaves its readers as they were", "[faults]") {
  const Place place("removed");
  const auto old = Dictionary::open(place.file());
  REQUIRE(old);
  const auto before = found(*old);
  fs::remove(place.file());
  CHECK(old->verify().empty());
  CHECK(found(*old) == before);
  CHECK_FALSE(Dictionary::open(place.file()));
}

TEST_CASE("a file read into memory may be cut off in place", "[faults]") {
  const Place place("cut");
  const auto own = Dictionary::open(place.file(), Dictionary::Memory::Own);
  REQUIRE(own);
  const auto before = found(*own);
  fs::resize_file(place.file(), 10);
  CHECK(own->verify().empty());
  CHECK(found(*own) == before);
  CHECK_FALSE(Dictionary::open(place.file()));
}

TEST_CASE("a mapped file and one in memory say the same", "[faults]") {
  const Place place("both");
  CHECK(found(*Dictionary::open(place.file())) == found(*Dictionary::open(place.file(), Dictionary::Memory::Own)));
}

TEST_CASE("what is no file cannot be opened", "[faults]") {
  const Place place("kinds");
  for (const char* path : {"/dev/null", "/dev/zero", "/proc/self", "/nowhere", ""}) {
    INFO(path);
    for (const auto memory : {Dictionary::Memory::Shared, Dictionary::Memory::Own}) CHECK_FALSE(Dictionary::open(path, memory));
  }
  std::ofstream(place.path / "empty.mannam");
  CHECK(Dictionary::open((place.path / "empty.mannam").string()).problems().front().what == "is no compiled dictionary");
}

TEST_CASE("a file that cannot be written is told", "[faults]") {
  const Place place("unwritable");
  for (const char* path : {"/dev/full/x", "/proc/x.mannam", "/nowhere/x.mannam"}) {
    const auto problems = Dictionary::compile(place.folder(), {}, path);
    INFO(path);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].what.starts_with("cannot be written: "));
  }
}

TEST_CASE("a folder that cannot be read is a problem and no empty dictionary", "[faults]") {
  CHECK_FALSE(Dictionary::load("/nowhere"));
  CHECK_FALSE(Dictionary::load("/dev/null"));
}
