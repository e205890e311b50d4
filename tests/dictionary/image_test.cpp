// What goes in: sections and files of them, whole and damaged. What comes out: nothing. Why it exists: a compiled dictionary may be cut
// off, changed or from elsewhere, and whoever opens it must be told, or read nothing wrong.
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "dictionary/image.h"
#include "dictionary/write_file.h"

using namespace mannam;
using dictionary::FileBytes;
using dictionary::Image;
using dictionary::ImageWriter;

namespace {

std::string two_sections() {
  ImageWriter writer(0x0123456789abcdef);
  writer.keep("letters", {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'});
  const std::vector<std::uint32_t> numbers{1, 2, 3};
  writer.add("numbers", std::span<const std::uint32_t>(numbers));
  return writer.bytes();
}

Result<std::shared_ptr<const Image>> opened(const std::string& bytes) {
  std::vector<FileBytes::Block> blocks((bytes.size() + 63) / 64);
  if (!bytes.empty()) bytes.copy(blocks.data()->bytes, bytes.size());
  return Image::open("a.mannam", std::make_shared<const FileBytes>(std::move(blocks), bytes.size()));
}

std::string told(const Result<std::shared_ptr<const Image>>& image) { return image ? "" : image.problems().front().what; }

}  // namespace

TEST_CASE("an image gives back its sections", "[image]") {
  const auto image = opened(two_sections());
  REQUIRE(image);
  CHECK((*image)->section("letters") == "abcdefghijklm");
  const auto numbers = (*image)->values<std::uint32_t>("numbers");
  CHECK(std::vector<std::uint32_t>(numbers.begin(), numbers.end()) == std::vector<std::uint32_t>{1, 2, 3});
  CHECK((*image)->section("nothing").empty());
  CHECK((*image)->hash() == "0123456789abcdef");
  CHECK((*image)->verify().empty());
}

TEST_CASE("every truncation of an image is a problem", "[image]") {
  const std::string whole = two_sections();
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(opened(whole.substr(0, size)));
  CHECK_FALSE(opened(whole + "x"));
}

TEST_CASE("every changed byte of an image is noticed when it is opened or verified", "[image]") {
  const std::string whole = two_sections();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const int change : {0x01, 0x80, 0xff}) {
      std::string bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ change);
      const auto image = opened(bytes);
      INFO(at);
      CHECK((!image || !(*image)->verify().empty()));
    }
  }
}

TEST_CASE("every changed byte of a long section is noticed", "[image]") {
  ImageWriter writer(1);
  writer.keep("long", std::vector<char>(200, 'a'));
  const std::string whole = writer.bytes();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    const auto image = opened(bytes);
    INFO(at);
    CHECK((!image || !(*image)->verify().empty()));
  }
}

TEST_CASE("it is said why a file is no image", "[image]") {
  const std::string whole = two_sections();
  CHECK(told(opened("")) == "is no compiled dictionary");
  CHECK(told(opened("id: org/a\nko: 가람\n")) == "is no compiled dictionary");
  std::string other = whole;
  std::swap(other[8], other[11]);
  CHECK(told(opened(other)) == "was compiled for machines of another byte order");
  other = whole;
  ++other[12];
  CHECK(told(opened(other)) == "was compiled by another version of mannam");
  other = whole;
  ++other[70];
  CHECK(told(opened(other)) == "is damaged: its header was changed");
  CHECK(told(opened(whole.substr(0, 100))) == "is damaged: its size is not the one it was written with");
  CHECK(opened("").problems().front().hint.find("mannam compile") != std::string::npos);
}

TEST_CASE("a file takes the place of another as a whole", "[image]") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "mannam-write-test";
  std::filesystem::create_directories(folder);
  const std::string path = (folder / "a").string();
  const auto content = [&] {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  {
    dictionary::FileBeside file(path);
    file.put("first");
    CHECK(file.replace().empty());
  }
  {
    dictionary::FileBeside file(path);
    file.put("second");  // and given up
  }
  CHECK(content() == "first");
  dictionary::FileBeside nowhere((folder / "no" / "a").string());
  nowhere.put("x");
  CHECK(nowhere.replace().size() == 1);
  CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
  std::filesystem::remove_all(folder);
}
