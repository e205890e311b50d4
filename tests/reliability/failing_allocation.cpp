// What goes in: nothing. What comes out: the result of loading and extracting with every allocation failing once. Why it exists: memory may
// run out anywhere, and then everything taken must be given back, and what was there before must be as good as before. A program of its
// own, because it replaces operator new. Allocations of RE2 and of libstdc++'s directory iterators are let through and counted: RE2
// promises nothing about them, and the iterators end the program where one fails (they allocate inside noexcept).
#include <dlfcn.h>
#include <execinfo.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <new>
#include <string>

#include <mannam/mannam.h>

#include "catch.h"
#include "dictionary/dictionary_folder.h"

namespace {

struct Failing {
  bool armed = false;
  long count = 0;  ///< allocations since it was armed
  long at = 0;     ///< which one fails
  bool failed = false;
  long foreign = 0;  ///< those of other libraries, which were let through
};
thread_local Failing failing;
std::atomic<long> living{0};

/// Whether RE2 or a directory iterator stands among the callers.
bool asked_by_another_library() {
  std::array<void*, 64> callers{};
  const int depth = ::backtrace(callers.data(), static_cast<int>(callers.size()));
  for (int i = 0; i < depth; ++i) {
    Dl_info facts{};
    if (::dladdr(callers[static_cast<std::size_t>(i)], &facts) == 0) continue;
    if (facts.dli_fname != nullptr && std::strstr(facts.dli_fname, "libre2") != nullptr) return true;
    if (facts.dli_sname != nullptr && std::strstr(facts.dli_sname, "directory_iterator") != nullptr) return true;
  }
  return false;
}

void* allocate(std::size_t size, std::size_t border) {
  if (failing.armed && ++failing.count == failing.at) {
    failing.armed = false;
    const bool foreign = asked_by_another_library();
    failing.armed = true;
    if (!foreign) {
      failing.failed = true;
      throw std::bad_alloc();
    }
    ++failing.foreign;
  }
  void* memory = border <= alignof(std::max_align_t) ? std::malloc(size == 0 ? 1 : size)
                                                     : std::aligned_alloc(border, (size + border - 1) / border * border);
  if (memory == nullptr) throw std::bad_alloc();
  ++living;
  return memory;
}

void release(void* memory) {
  if (memory == nullptr) return;
  --living;
  std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size, 1); }
void* operator new[](std::size_t size) { return allocate(size, 1); }
void* operator new(std::size_t size, std::align_val_t border) { return allocate(size, static_cast<std::size_t>(border)); }
void* operator new[](std::size_t size, std::align_val_t border) { return allocate(size, static_cast<std::size_t>(border)); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }

namespace {

using namespace mannam;
namespace fs = std::filesystem;

constexpr const char* article = "가람그룹 한도윤 회장은 4일 하늘호텔에서 에이다 리와 만났다. 한 회장은 &quot;좋다&quot;고 했다.\n\xFF";

/// A small dictionary with rules of one event, in a folder that goes away.
struct SmallDictionary : mannam::tests::DictionaryFolder {
  SmallDictionary() : DictionaryFolder("failing-" + std::to_string(::getpid())) {
    write("names/all.rec",
          "id: org/garam-group\nko: 가람그룹\nen: Garam Group\nkind: group\n\n"
          "id: person/han-do-yun\nko: 한도윤\nen: Han Do-yun\nrole: org/garam-group | 회장 | Chairman | 2015..\n\n"
          "id: person/ada-lee\nko: 에이다 리\nen: Ada Lee\n\n"
          "id: title/chairman\nko: 회장\nen: Chairman\nsuffix: yes\nrank: 1\n\n"
          "id: place/haneul-hotel\nko: 하늘호텔\nkind: hotel\n");
    write("words/all.rec",
          "id: list/facility-kind\nen: hotel\n\nid: list/surname\nko: 한 | 1 | 韓\nen: han | 한\n\nid: list/name-suffix\nko: 씨\n");
    for (const char* shared : {"particles.rec", "endings.rec"})
      fs::copy_file(fs::path(MANNAM_SOURCE_DIR) / "dictionaries/words" / shared, path / "words" / shared);
    write("rules/meeting/ko.rules",
          "language ko\nevent Meeting\nmark subject = 은 는 이 가\nmark with = 와 과\nmark at = 에서\nword met = 만나다\n\n"
          "rule met-with\n  trigger met\n  participant Person + subject\n  participant Person + with\n  place? Facility + at\n  time? "
          "Time\n  needs 2 sides\n");
  }
};

struct Outcome {
  long allocations = 0;  ///< of a run in which none fails
  long failures = 0;     ///< runs that ended with bad_alloc
  long survived = 0;     ///< runs that got on without, and said the same
  long foreign = 0;
};

/// Runs `job` with its first allocation failing, its second and so on, until it has no more. `job` gives what it made, as text.
template <class Job>
Outcome fail_each(Job job, long step = 1) {
  const std::string expected = job();
  REQUIRE(job() == expected);
  Outcome outcome;
  for (long at = 1;; at += step) {
    const long before = living;
    failing = {.armed = true, .at = at, .failed = false};
    bool thrown = false, same = true;
    try {
      same = job() == expected;
    } catch (const std::bad_alloc&) {
      thrown = true;
    }
    failing.armed = false;
    const long after = living;
    outcome.foreign += failing.foreign;
    if (after != before) FAIL("allocation " << at << " fails and " << after - before << " stay");
    if (!same) FAIL("allocation " << at << " fails and the result is another");
    if (thrown) ++outcome.failures;
    if (!thrown && failing.failed) ++outcome.survived;
    if (!thrown && failing.count < at) {
      outcome.allocations = failing.count;
      break;
    }
  }
  REQUIRE(job() == expected);
  return outcome;
}

void tell(const char* what, const Outcome& outcome) {
  std::cout << what << ": " << outcome.allocations << " allocations, " << outcome.failures << " failed and were told, " << outcome.survived
            << " were done without, " << outcome.foreign << " of other libraries let through\n";
}

std::string said(const Result<Extractor>& extractor) {
  if (!extractor) return "problems";
  return extractor->dictionary().hash();
}

}  // namespace

TEST_CASE("every allocation of an extraction may fail", "[allocation]") {
  const SmallDictionary small;
  const auto loaded = Extractor::load(small.folder());
  for (const Problem& problem : loaded.problems()) std::cout << describe(problem) << "\n";
  REQUIRE(loaded);
  const Article given{.id = "a", .text = article, .published = std::chrono::year{2025} / 2 / 4};
  REQUIRE(loaded->extract(given).events().size() == 1);
  const Outcome outcome = fail_each([&] { return to_json(loaded->extract(given, {.keep_text = true})); });
  tell("extract and to_json", outcome);
  CHECK(outcome.failures > 500);
}

TEST_CASE("every allocation of loading text may fail", "[allocation]") {
  const SmallDictionary small;
  const long step = std::getenv("MANNAM_LONG") != nullptr ? 1 : 7;
  const Outcome outcome = fail_each([&] { return said(Extractor::load(small.folder())); }, step);
  tell("load of text", outcome);
  CHECK(outcome.failures > 100);
}

TEST_CASE("every allocation of opening a compiled file may fail", "[allocation]") {
  const SmallDictionary small;
  REQUIRE(Dictionary::compile(small.folder(), {}, small.file()).empty());
  for (const auto memory : {Dictionary::Memory::Shared, Dictionary::Memory::Own}) {
    const Outcome outcome = fail_each([&] {
      const auto opened = Dictionary::open(small.file(), memory);
      return opened ? opened->hash() : std::string("problems");
    });
    tell("open of a compiled file", outcome);
    CHECK(outcome.failures > 10);
  }
}

TEST_CASE("every allocation of compiling may fail and the old file stays", "[allocation]") {
  const SmallDictionary small;
  REQUIRE(Dictionary::compile(small.folder(), {}, small.file()).empty());
  const long step = std::getenv("MANNAM_LONG") != nullptr ? 1 : 7;
  const Outcome outcome = fail_each(
      [&] {
        const bool fine = Dictionary::compile(small.folder(), {}, small.file()).empty();
        return std::string(fine ? "fine" : "problems");
      },
      step);
  tell("compile", outcome);
  CHECK(outcome.failures > 100);
  CHECK(Dictionary::open(small.file())->verify().empty());
  for (const auto& entry : fs::directory_iterator(small.path.parent_path()))
    CHECK(entry.path().string().find(small.path.string() + ".mannam.part") == std::string::npos);
}

TEST_CASE("every allocation of merging may fail", "[allocation]") {
  const SmallDictionary small;
  const auto loaded = Extractor::load(small.folder());
  REQUIRE(loaded);
  const Graph one = loaded->extract({.id = "a", .text = article, .published = std::chrono::year{2025} / 2 / 4});
  const Result<Graph> other = graph_from_json(to_json(loaded->extract({.id = "b", .text = article})), "graph");
  REQUIRE(other);
  const Outcome outcome = fail_each([&] {
    Graph both = one;
    if (!both.merge(*other).empty()) return std::string("problems");
    return to_json(both);
  });
  tell("merge", outcome);
  CHECK(outcome.failures > 100);
}
