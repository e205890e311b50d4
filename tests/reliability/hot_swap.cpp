// What goes in: two versions of a dictionary, readers and one who exchanges them. What comes out: whether every reading is that of one
// version. Why it exists: names are renewed under load, and no reader may see half of the old and half of the new. A program of its own, so
// that ThreadSanitizer can watch it alone.
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <mannam/mannam.h>

#include "catch.h"

using namespace mannam;
namespace fs = std::filesystem;

namespace {

constexpr const char* article = "가람그룹 한도윤 회장은 4일 하늘호텔에서 서하린 대표와 만났다.";

struct Versions {
  Versions() : path(fs::temp_directory_path() / ("mannam-swap-" + std::to_string(::getpid()))) {
    fs::create_directories(path / "d/names");
    fs::create_directories(path / "d/words");
    fs::create_directories(path / "rules/meeting");
    for (const char* words : {"particles.rec", "endings.rec"})
      fs::copy_file(fs::path(MANNAM_SOURCE_DIR) / "dictionaries/words" / words, path / "d/words" / words);
    std::ofstream(path / "rules/meeting/ko.rules")
        << "language ko\nevent Meeting\nmark subject = 은 는 이 가\nmark with = 와 과\nmark at = 에서\nword met = 만나다\n\n"
           "rule met-with\n  trigger met\n  participant Person + subject\n  participant Person + with\n  place? Facility + at\n  needs 2 "
           "sides\n";
    compile("id: person/han-do-yun\nko: 한도윤\n\nid: person/seo-ha-rin\nko: 서하린\n", "one");
    compile("id: person/doyun-of-garam\nko: 한도윤\n\nid: person/seo-ha-rin\nko: 서하린\n\nid: org/garam-group\nko: 가람그룹\n", "two");
  }
  ~Versions() { fs::remove_all(path); }
  void compile(const std::string& names, const std::string& version) const {
    std::ofstream(path / "d/names/all.rec", std::ios::binary) << names;
    REQUIRE(Dictionary::compile((path / "d").string(), {}, file(version)).empty());
  }
  std::string file(const std::string& version) const { return (path / (version + ".mannam")).string(); }
  Extractor load(const std::string& version) const {
    auto dictionary = Dictionary::open(file(version));
    REQUIRE(dictionary);
    auto extractor = Extractor::load(*dictionary, {(path / "rules").string()});
    REQUIRE(extractor);
    return *std::move(extractor);
  }
  fs::path path;
};

/// Under a lock: the atomic pointers of this standard library lock by a bit that ThreadSanitizer does not see.
class Current {
 public:
  explicit Current(Extractor extractor) : extractor_(std::move(extractor)) {}
  Extractor get() const {
    const std::lock_guard lock(mutex_);
    return extractor_;
  }
  void set(Extractor next) {
    const std::lock_guard lock(mutex_);
    std::swap(extractor_, next);
  }

 private:
  mutable std::mutex mutex_;
  Extractor extractor_;
};

std::string read(const Extractor& extractor) { return to_json(extractor.extract({.id = "a", .text = article})); }

}  // namespace

TEST_CASE("every reading under exchange is that of one version", "[swap]") {
  const Versions versions;
  const std::string one = read(versions.load("one")), two = read(versions.load("two"));
  REQUIRE(one != two);
  const int rounds = std::getenv("MANNAM_LONG") != nullptr ? 10'000 : 200;
  Current current(versions.load("one"));
  std::atomic<bool> done{false};
  std::atomic<long> ones{0}, twos{0}, wrong{0};
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i)
    readers.emplace_back([&] {
      while (!done) {
        const std::string said = read(current.get());
        ++(said == one ? ones : said == two ? twos : wrong);
      }
    });
  for (int round = 0; round < rounds || ones + twos < rounds; ++round) current.set(versions.load(round % 2 == 0 ? "two" : "one"));
  done = true;
  for (std::thread& reader : readers) reader.join();
  std::cout << rounds << " exchanges under 4 readers: " << ones << " readings of one version, " << twos << " of the other\n";
  CHECK(wrong == 0);
  CHECK(ones > 0);
  CHECK(twos > 0);
}

TEST_CASE("one extractor serves several threads at once", "[swap]") {
  const Versions versions;
  const Extractor extractor = versions.load("one");
  const std::string expected = read(extractor);
  std::atomic<long> wrong{0};
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i)
    readers.emplace_back([&] {
      for (int round = 0; round < 100; ++round) wrong += read(extractor) == expected ? 0 : 1;
    });
  for (std::thread& reader : readers) reader.join();
  CHECK(wrong == 0);
}
