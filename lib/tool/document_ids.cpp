// What goes in: the files of one run. What comes out: the id of each one's document. Why it exists: see document_ids.h.
#include "tool/document_ids.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace mannam::tool {
namespace {

namespace fs = std::filesystem;

/// Absolute and without `.` and `..`, so that the same file has the same path however it was written.
fs::path full_path(const std::string& file) {
  std::error_code ignored;
  return fs::absolute(file, ignored).lexically_normal();
}

std::vector<std::string> pieces_of(const fs::path& path) {
  std::vector<std::string> pieces;
  for (const fs::path& piece : path) pieces.push_back(piece.string());
  return pieces;
}

/// How many pieces all paths share at the front.
std::size_t shared_pieces(const std::set<fs::path>& paths) {
  const std::vector<std::string> first = pieces_of(*paths.begin());
  std::size_t shared = first.size();
  for (const fs::path& path : paths) {
    const std::vector<std::string> pieces = pieces_of(path);
    const auto differ = std::mismatch(first.begin(), first.end(), pieces.begin(), pieces.end()).first;
    shared = std::min(shared, static_cast<std::size_t>(differ - first.begin()));
  }
  return shared;
}

std::string tail_of(const fs::path& path, std::size_t skipped) {
  fs::path tail;
  std::size_t at = 0;
  for (const fs::path& piece : path) {
    if (at++ >= skipped) tail /= piece;
  }
  return tail.string();
}

/// The ids of files that share a stem. Where only the endings differ they stay.
std::map<fs::path, std::string> ids_of_clash(const std::set<fs::path>& paths) {
  const std::size_t shared = shared_pieces(paths);
  std::set<std::string> without_ending;
  for (const fs::path& path : paths) without_ending.insert(tail_of(fs::path(path).replace_extension(), shared));
  const bool endings_differ = without_ending.size() < paths.size();
  std::map<fs::path, std::string> ids;
  for (const fs::path& path : paths) ids[path] = tail_of(endings_differ ? path : fs::path(path).replace_extension(), shared);
  return ids;
}

}  // namespace

std::vector<std::string> document_ids(const std::vector<std::string>& files) {
  std::map<std::string, std::set<fs::path>> by_stem;
  for (const std::string& file : files) {
    if (file != "-") by_stem[fs::path(file).stem().string()].insert(full_path(file));
  }
  std::map<fs::path, std::string> ids;
  for (const auto& [stem, paths] : by_stem) {
    if (paths.size() == 1) {
      ids[*paths.begin()] = stem;
    } else {
      ids.merge(ids_of_clash(paths));
    }
  }
  std::vector<std::string> result;
  for (const std::string& file : files) result.push_back(file == "-" ? "stdin" : ids[full_path(file)]);
  return result;
}

}  // namespace mannam::tool
