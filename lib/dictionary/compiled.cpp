// What goes in: Contents or an Image. What comes out: sections or Contents. Why it exists: see compiled.h.
#include "dictionary/compiled.h"

#include <sys/stat.h>

#include <bit>
#include <filesystem>
#include <fstream>
#include <tuple>

#include "dictionary/checksum.h"
#include "dictionary/packed.h"

namespace mannam::dictionary {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".mannam";

std::string without_slash(std::string_view folder) {
  while (folder.size() > 1 && folder.back() == '/') folder.remove_suffix(1);
  return std::string(folder);
}

/// names/people.rec for what stands below the folder.
std::string below(std::string_view path, const std::string& folder) {
  if (path.starts_with(folder + "/")) path.remove_prefix(folder.size() + 1);
  return std::string(path);
}

template <class Strings>
std::vector<char> packed_paths(const Strings& paths, const std::string& folder) {
  std::vector<char> bytes;
  for (const auto& path : paths) put_string(bytes, below(path, folder));
  return bytes;
}

/// When anything about the file was last changed, its name included; nothing where there is none.
std::tuple<std::int64_t, std::int64_t> last_change(const std::string& path) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) != 0) return {};
#ifdef __APPLE__
  return {facts.st_ctimespec.tv_sec, facts.st_ctimespec.tv_nsec};
#else
  return {facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec};
#endif
}

std::string hash_of_files(const std::vector<std::string>& paths) {
  std::string hash;
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    hash = hash_behind(hash, std::string(std::istreambuf_iterator<char>(file), {}));
  }
  return hash;
}

}  // namespace

void add_contents(ImageWriter& writer, const Contents& contents, std::string_view folder_given) {
  const std::string folder = without_slash(folder_given);
  const auto chars = [](std::span<const char> bytes) { return std::string_view(bytes.data(), bytes.size()); };
  std::vector<char> sources;
  for (const auto& source : contents.sources) {
    put_string(sources, below(source->file.path, folder));
    put_number(sources, source->file.text.size());
  }
  writer.keep("sources", std::move(sources));
  const std::vector<char> titles = [&] {
    const Section<EntryIndex> section = titles_of(contents);
    const auto* bytes = reinterpret_cast<const char*>(section.values().data());
    return std::vector<char>(bytes, bytes + section.values().size_bytes());
  }();
  std::vector<std::string> files = contents.entries.files();  // rows come from other files than entries
  for (const auto& source : contents.sources) files.push_back(source->file.path);
  writer.keep("files", packed_paths(files, folder));
  writer.keep("titles", titles);
  writer.keep("words", contents.words.packed(files));
  writer.add("ids", contents.entries.slots().values());
  writer.add("offsets", contents.entries.offsets().values());
  writer.add("records", chars(contents.entries.records().values()));
}

Result<Contents> contents_of(std::shared_ptr<const Image> image) {
  const auto slots = image->values<EntryTable::Slot>("ids");
  const auto offsets = image->values<std::uint32_t>("offsets");
  const std::string_view records = image->section("records");
  if ((!slots.empty() && !std::has_single_bit(slots.size())) || slots.size() < offsets.size())
    return std::vector<Problem>{{image->path(), 0, 0, "is damaged: its tables do not fit each other", {}, "compile it again"}};
  std::vector<std::string> files;
  for (PackedReader reader(image->section("files")); !reader.done();) files.emplace_back(reader.string());
  Contents contents;
  contents.words = WordLists::unpacked(image->section("words"), files);
  contents.entries = EntryTable(Section<char>(std::span(records.data(), records.size())), Section<std::uint32_t>(offsets),
                                Section<EntryTable::Slot>(slots), std::move(files));
  contents.hash = image->hash();
  contents.image = std::move(image);
  return contents;
}

bool is_all_of_image(const Contents& contents) {
  return contents.image && contents.image->values<std::uint32_t>("offsets").size() == contents.entries.size() &&
         contents.image->hash() == contents.hash;
}

Section<EntryIndex> titles_of(const Contents& contents) {
  if (is_all_of_image(contents)) return Section<EntryIndex>(contents.image->values<EntryIndex>("titles"));
  Section<EntryIndex> titles;
  for (EntryIndex i = 0; i < contents.entries.size(); ++i)
    if (contents.entries.type(i) == EntryType::Title) titles.own().push_back(i);
  return titles;
}

std::string compiled_file_of(std::string_view folder) { return without_slash(folder).append(ending); }

std::string folder_of_compiled(std::string_view file) {
  return file.ends_with(ending) ? std::string(file.substr(0, file.size() - ending.size())) : std::string();
}

bool is_fresh(const Image& image, std::string_view folder_given) {
  const std::string folder = without_slash(folder_given);
  std::vector<std::string> paths = record_files_below(folder);
  const auto written = last_change(image.path());
  std::size_t place = 0;
  bool older = true;
  for (PackedReader reader(image.section("sources")); !reader.done(); ++place) {
    const std::string source(reader.string());
    const std::uint64_t size = reader.number();
    const bool own = place >= paths.size();  // files named besides the folder
    if (own) paths.push_back(source);
    std::error_code failed;
    if (own && !fs::exists(source, failed)) continue;  // their names may be good only where they were compiled
    if (below(paths[place], folder) != source || fs::file_size(paths[place], failed) != size || failed) return false;
    older = older && last_change(paths[place]) < written;
  }
  return place == paths.size() && (older || hash_of_files(paths) == image.hash());
}

}  // namespace mannam::dictionary
