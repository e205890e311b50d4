// What goes in: a million invented entries. What comes out: what compiling and opening them costs, printed. Why it exists: docs/speed.md
// states these figures; they are measured by `mannam_tests "[million]"` and checked with room for a busy machine.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "dictionary/compiled.h"
#include "dictionary/image.h"
#include "mannam/dictionary.h"

using namespace mannam;
namespace fs = std::filesystem;

namespace {

double cpu_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// Memory of this process that no other can share, in kB: pages of the file that were touched are the system's, whoever maps them.
long private_memory() {
  std::ifstream file("/proc/self/smaps_rollup");
  long sum = 0;
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("Private_Dirty")) sum += std::stol(line.substr(line.find(':') + 1));
  return sum;
}

std::string syllable(unsigned number) {
  const unsigned code = 0xAC00 + number % 11172;
  return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)), static_cast<char>(0x80 | (code & 0x3F))};
}

/// Organisations of four or five syllables; with an English name and a kind where asked for.
void write_names(const fs::path& folder, unsigned count, bool english) {
  fs::create_directories(folder / "names");
  std::ofstream file(folder / "names/all.rec", std::ios::binary);
  std::uint64_t state = 1;
  const auto next = [&state] { return static_cast<unsigned>((state = state * 6364136223846793005ull + 1442695040888963407ull) >> 33); };
  for (unsigned i = 0; i < count; ++i) {
    file << "id: org/a" << i << "\nko: ";
    for (unsigned j = 0; j < 4 + i % 2; ++j) file << syllable(next());
    if (english) file << "\nen: Company " << static_cast<char>('A' + i % 26) << i << "\nkind: company";
    file << "\n\n";
  }
}

}  // namespace

TEST_CASE("a million entries open at once", "[million][.]") {
  const bool english = GENERATE(false, true);
  std::printf("%s\n", english ? "two names and a kind each:" : "one name each:");
  constexpr unsigned count = 1'000'000;
  const fs::path folder = fs::temp_directory_path() / "mannam-million";
  const std::string file = folder.string() + ".mannam";
  write_names(folder, count, english);

  const double before_reading = cpu_seconds();
  {
    std::vector<Problem> problems;
    CHECK(dictionary::read_folder(folder.string(), {}, problems).entries.size() == count);
  }
  const double before_compiling = cpu_seconds();
  REQUIRE(Dictionary::compile(folder.string(), {}, file).empty());
  std::printf("read a million entries: %.2f s CPU; compile them: %.2f s CPU\n", before_compiling - before_reading,
              cpu_seconds() - before_compiling);

  const long private_before = private_memory();
  const auto start = std::chrono::steady_clock::now();
  const auto opened = Dictionary::open(file);
  const double milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  REQUIRE(opened);
  CHECK(opened->size() == count);
  CHECK(opened->contents().find("org/a999999") == count - 1);
  const long added = private_memory() - private_before;
  std::printf("open: %.3f ms, %ld kB of private memory\n", milliseconds, added);
  CHECK(milliseconds < 10);
  CHECK(added < 2048);

  const dictionary::Image& image = *opened->contents().image;
  double matching = 0;
  for (const char* name : {"forms", "exact.short", "exact.starts", "exact.sizes", "exact.hashes", "exact.names", "alike.short",
                           "alike.starts", "alike.sizes", "alike.hashes", "alike.names"})
    matching += static_cast<double>(image.section(name).size()) / count;
  const auto each = [&](const char* name) { return static_cast<double>(image.section(name).size()) / count; };
  std::printf("bytes an entry: matching %.1f, letters %.1f, records %.1f, offsets %.1f, ids %.1f, all %.1f\n", matching, each("letters"),
              each("records"), each("offsets"), each("ids"), static_cast<double>(image.size()) / count);
  fs::remove_all(folder);
  fs::remove(file);
}
