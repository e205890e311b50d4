// What goes in: any bytes as a compiled dictionary. What comes out: nothing, or an abort. Why it exists: a damaged or hostile file is
// refused, or read without leaving it. With the first byte the fuzzer chooses: even, the rest is the whole file; odd, it changes a good
// one.
#include <mannam/mannam.h>

#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "dictionary/compiled.h"
#include "dictionary/contents.h"
#include "dictionary/image.h"
#include "fuzz.h"
#include "names/find_names.h"
#include "text/text.h"

namespace {

using namespace mannam;

/// A small dictionary, compiled.
const std::string& good() {
  static const std::string bytes = [] {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("mannam-fuzz-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder / "dictionaries/names");
    std::ofstream(folder / "dictionaries/names/a.rec")
        << "id: person/ada-lee\nko: 에이다 리\nen: Ada Lee\nrole: org/garam | 회장 | Chair | 2015..\n\n"
           "id: org/garam\nko: 가람그룹\nen: Garam Group\n\nid: list/x\nko: 가 | 1\n";
    const std::string file = folder / "a.mannam";
    const auto problems = Dictionary::compile((folder / "dictionaries").string(), {}, file);
    for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", describe(problem).c_str());
    fuzz::must(problems.empty(), "a good dictionary is compiled");
    std::ifstream in(file, std::ios::binary);
    std::string read{std::istreambuf_iterator<char>(in), {}};
    std::filesystem::remove_all(folder);
    return read;
  }();
  return bytes;
}

std::string made_of(std::string_view input) {
  if (input.empty() || input[0] % 2 == 0) return std::string(input.empty() ? input : input.substr(1));
  std::string bytes = good();
  for (std::size_t at = 1; at + 3 < input.size(); at += 4) {
    std::uint16_t place = 0;
    std::memcpy(&place, input.data() + at, 2);
    bytes[(place * 17u + static_cast<unsigned char>(input[at + 2])) % bytes.size()] = input[at + 3];
  }
  if (input.size() % 4 == 2) bytes.resize(bytes.size() * static_cast<unsigned char>(input.back()) / 255);
  return bytes;
}

std::shared_ptr<const dictionary::FileBytes> as_file(std::string_view bytes) {
  std::vector<dictionary::FileBytes::Block> blocks(bytes.size() / 64 + 1);
  std::memcpy(blocks.data(), bytes.data(), bytes.size());
  return std::make_shared<const dictionary::FileBytes>(std::move(blocks), bytes.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto image = dictionary::Image::open("fuzzed", as_file(made_of(fuzz::text_of(data, size))));
  if (!image) return 0;
  (*image)->verify();
  const Result<dictionary::Contents> contents = dictionary::contents_of(*image);
  if (!contents) return 0;
  for (dictionary::EntryIndex i = 0; i < contents->entries.size(); ++i) {
    const auto entry = contents->entries[i];
    fuzz::must(entry.id.size() <= size + good().size(), "an id lies in the file");
  }
  for (const std::string_view name : contents->words.names()) contents->words.list(name);
  static const text::TextReader reader = text::TextReader::build({});
  static const text::Text text = reader.read("가람그룹 에이다 리 회장은 Ada Lee of Garam Group 4일 만났다.");
  names::NameFinder::build(*contents).find(text);
  return 0;
}
