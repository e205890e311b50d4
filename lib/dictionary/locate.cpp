// What goes in: nothing. What comes out: the folder of the dictionaries that came with this library. Why it exists: see locate.h.
#include "dictionary/locate.h"

#include <dlfcn.h>

#include <filesystem>
#include <vector>

namespace mannam::dictionary {
namespace {

namespace fs = std::filesystem;

/// The folder of the file this function was loaded from: the shared library, or the program.
fs::path own_folder() {
  std::error_code failed;
  Dl_info info{};
  if (dladdr(reinterpret_cast<const void*>(&own_folder), &info) != 0 && info.dli_fname != nullptr) {
    const fs::path file = info.dli_fname;
    const fs::path real = fs::canonical(file, failed);
    if (file.is_absolute() && !failed) return real.parent_path();
  }
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);  // a program is known to dladdr by the word it was started with
  return failed ? fs::path() : program.parent_path();
}

std::vector<std::string> places_to_look(std::string_view told) {
  std::vector<std::string> places;
  const fs::path folder = own_folder();
  if (!folder.empty()) {
    places.push_back((folder / "dictionaries").string());
    for (const char* up : {"..", "../.."}) places.push_back((folder / up / "share/mannam/dictionaries").lexically_normal().string());
  }
  if (!told.empty()) places.emplace_back(told);
  places.emplace_back(MANNAM_DICTIONARIES);
  return places;
}

}  // namespace

std::string locate_dictionaries(std::string_view told) {
  std::error_code ignored;
  const std::vector<std::string> places = places_to_look(told);
  for (const std::string& place : places) {
    if (fs::is_directory(fs::path(place) / "words", ignored)) return fs::absolute(place, ignored).lexically_normal().string();
  }
  return places.back();
}

}  // namespace mannam::dictionary
