// What goes in: a name and files of dictionaries. What comes out: a folder with them that goes away at the end, and the place of its
// compiled file. Why it exists: tests of loading need dictionaries small enough to be read a thousand times.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace mannam::tests {

struct DictionaryFolder {
  explicit DictionaryFolder(const std::string& name) : path(std::filesystem::temp_directory_path() / ("mannam-" + name)) {
    std::filesystem::remove_all(path);
  }
  DictionaryFolder(const DictionaryFolder&) = delete;
  DictionaryFolder& operator=(const DictionaryFolder&) = delete;
  ~DictionaryFolder() {
    std::filesystem::remove_all(path);
    std::filesystem::remove(file());
  }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
  }
  std::string folder() const { return path.string(); }
  std::string file() const { return path.string() + ".mannam"; }

  std::filesystem::path path;
};

}  // namespace mannam::tests
