// What goes in: the .rec files of a folder. What comes out: Contents, or everything that is wrong in any of them. Why it exists: see
// contents.h. Files are read in order of path, so that the same folder gives the same indices everywhere.
#include "dictionary/contents.h"

#include <mannam/dictionary.h>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <tuple>
#include <utility>

#include "dictionary/checksum.h"
#include "dictionary/compiled.h"
#include "dictionary/fields.h"
#include "dictionary/large_pages.h"
#include "dictionary/record_file.h"
#include "dictionary/time_rules.h"

namespace mannam::dictionary {
namespace {

constexpr std::array<std::pair<std::string_view, EntryType>, 6> kinds_of_id{{{"person", EntryType::Person},
                                                                             {"org", EntryType::Organization},
                                                                             {"place", EntryType::Place},
                                                                             {"product", EntryType::Product},
                                                                             {"work", EntryType::Work},
                                                                             {"title", EntryType::Title}}};

bool is_slug(std::string_view slug) {
  return !slug.empty() &&
         std::all_of(slug.begin(), slug.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// The `id:` field, which must be the first; nullptr with a Problem where it is not, or is no id.
const Field* id_of(const RecordFile& file, const Record& record, std::vector<Problem>& problems) {
  const Field& field = record.fields.front();
  if (field.key != "id") {
    problems.push_back(
        problem_at_key(file, field, "a record that does not start with its id", "begin it with `id: person/NAME` or the like"));
    return nullptr;
  }
  const std::size_t slash = field.value.find('/');
  const std::string_view slug = slash == std::string_view::npos ? std::string_view{} : field.value.substr(slash + 1);
  if (!is_slug(slug)) {
    problems.push_back(problem_at(file, field, "an id is a kind, a slash and a name in small letters, digits and hyphens",
                                  "for example `person/chey-tae-won`"));
    return nullptr;
  }
  if (field.value.starts_with("list/") || type_of_id(field.value)) return &field;
  std::vector<std::string_view> kinds{"list"};
  for (const auto& [name, type] : kinds_of_id) kinds.push_back(name);
  const std::string_view nearest = nearest_word(field.value.substr(0, slash), kinds);
  problems.push_back(problem_at(
      file, field, "unknown kind of entry",
      nearest.empty() ? std::string("kinds: person org place product work title list") : fmt::format("did you mean `{}/`?", nearest)));
  return nullptr;
}

/// So many records are read before the first of them is added: the memory of all their ids is asked for meanwhile.
constexpr std::size_t together = 32;

/// About the number of records.
std::size_t empty_lines(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) count += text[i] == '\n' && text[i + 1] == '\n' ? 1 : 0;
  return count;
}

/// Reads one record after the other; keeps the lists of the entry between them.
class EntryAdder {
 public:
  EntryAdder(Contents& contents, Source& source, std::vector<Problem>& problems)
      : contents_(contents), source_(source), problems_(problems) {}

  void add(const Record& record, const Field& id) {
    const EntryIndex taken = contents_.find(id.value);
    if (taken != no_entry) return report_second(id, contents_.entries[taken]);
    for (auto* list :
         {&entry_.ko, &entry_.en, &entry_.hanja, &entry_.shorts, &entry_.typos, &entry_.weak, &entry_.demonyms, &entry_.stands_for})
      list->clear();
    entry_.roles.clear();
    entry_.kind = entry_.parent = entry_.country = entry_.in = entry_.same_as = {};
    entry_.rank = 0;
    entry_.suffix = false;
    entry_.id = id.value;
    entry_.type = *type_of_id(id.value);
    entry_.file = source_.file.path;
    entry_.line = record.line;
    read_fields(source_, record, entry_, problems_);
    if (contents_.add(entry_) == no_entry)
      problems_.push_back(problem_at(source_.file, id, "the dictionary is full", "a dictionary holds four gigabytes of records"));
  }

 private:
  void report_second(const Field& id, const Entry& first) {
    problems_.push_back(problem_at(source_.file, id, fmt::format("a second entry with the id `{}`", first.id),
                                   fmt::format("the first stands at {}:{}; join them or rename one", first.file, first.line)));
  }

  Contents& contents_;
  Source& source_;
  std::vector<Problem>& problems_;
  NewEntry entry_;
};

/// A place with a door is a Facility. Which kinds have one stands in words/, mostly read behind the places.
void settle_facilities(Contents& contents, EntryIndex first_new, std::size_t kinds_before) {
  const std::vector<WordRow>& rows = contents.words.list("facility-kind");
  std::set<std::string_view> kinds;
  for (const WordRow& row : rows) kinds.insert(row.word);
  for (EntryIndex i = rows.size() == kinds_before ? first_new : 0; i < contents.entries.size(); ++i) {
    if (contents.entries.type(i) != EntryType::Place) continue;
    if (kinds.contains(contents.entries[i].kind)) contents.entries.set_type(i, EntryType::Facility);
  }
}

}  // namespace

std::optional<EntryType> type_of_id(std::string_view id) {
  const std::string_view kind = id.substr(0, id.find('/'));
  for (const auto& [name, type] : kinds_of_id)
    if (kind == name && kind.size() < id.size()) return type;
  return std::nullopt;
}

void add_records(Contents& contents, std::string_view path, std::string text, std::vector<Problem>& problems) {
  auto source = std::make_shared<Source>();
  source->file = {std::string(path), std::move(text), {}, {}};
  const auto first_new = static_cast<EntryIndex>(contents.entries.size());
  const std::size_t kinds_before = contents.words.list("facility-kind").size();
  const std::size_t count = empty_lines(source->file.text) + 1;
  contents.entries.reserve_more(count, source->file.text.size() + 4 * count);
  EntryAdder adder(contents, *source, problems);
  RecordReader reader(source->file, problems);
  std::vector<Field> fields;
  std::vector<Record> records;
  while (reader.read(together, fields, records)) {
    for (const Record& record : records) contents.entries.fetch(record.fields.front().value);
    for (const Record& record : records) {
      const Field* id = id_of(source->file, record, problems);
      if (id == nullptr) continue;
      if (id->value.starts_with("list/"))
        read_rows(source->file, record, id->value.substr(5), contents.words, problems);
      else
        adder.add(record, *id);
    }
  }
  contents.hash = hash_behind(contents.hash, source->file.text);
  contents.sources.push_back(std::move(source));
  settle_facilities(contents, first_new, kinds_before);
}

namespace {

namespace fs = std::filesystem;

bool is_record_file(const fs::path& path) { return path.extension() == ".rec"; }

/// The same as record_files_below, and those in the folder itself; or the one file named.
std::vector<std::string> own_record_files(const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return {path};
  std::vector<std::string> found = record_files_below(path);
  fs::directory_iterator files(path, error), end;
  for (; !error && files != end; files.increment(error))
    if (is_record_file(files->path())) found.push_back(files->path().string());
  std::sort(found.begin(), found.end());
  return found;
}

/// A folder without any is a Problem.
std::vector<std::string> files_of(std::string_view folder, std::vector<Problem>& problems) {
  std::vector<std::string> files = record_files_below(folder);
  if (files.empty())
    problems.push_back({std::string(folder), 0, 0, "no dictionaries here", {}, "name a folder that holds names/*.rec and words/*.rec"});
  return files;
}

std::vector<std::string> files_of_own(const std::vector<std::string>& own, std::vector<Problem>& problems) {
  std::vector<std::string> files;
  for (const std::string& path : own) {
    const std::vector<std::string> own_files = own_record_files(path);
    if (own_files.empty()) problems.push_back({path, 0, 0, "no .rec file here", {}, "name a .rec file, or a folder that holds some"});
    files.insert(files.end(), own_files.begin(), own_files.end());
  }
  return files;
}

void read_files(Contents& contents, const std::vector<std::string>& files, std::vector<Problem>& problems) {
  for (const std::string& path : files) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::string text;
    resize_large(text, file ? static_cast<std::size_t>(file.tellg()) : 0);
    if (!file.seekg(0).read(text.data(), static_cast<std::streamsize>(text.size())))
      problems.push_back({path, 0, 0, "the file cannot be read", {}, "check that it is there and may be read"});
    if (fs::path(path).extension() == ".rules")
      add_time_rules(contents, path, std::move(text), problems);
    else
      add_records(contents, path, std::move(text), problems);
  }
}

Contents read_all(std::string_view folder, const std::vector<std::string>& own, std::vector<Problem>& problems) {
  std::vector<std::string> files = files_of(folder, problems);
  for (std::string& path : files_of_own(own, problems)) files.push_back(std::move(path));
  Contents contents;
  read_files(contents, files, problems);
  return contents;
}

}  // namespace

std::vector<std::string> record_files_below(std::string_view folder) {
  std::vector<std::string> found = time_rule_files_below(folder);
  for (const char* part : {"names", "words"}) {
    std::error_code error;
    fs::recursive_directory_iterator files(fs::path(folder) / part, error), end;
    for (; !error && files != end; files.increment(error))
      if (is_record_file(files->path())) found.push_back(files->path().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

Contents read_folder(std::string_view folder, const std::vector<std::string>& own, std::vector<Problem>& problems) {
  Contents contents = read_all(folder, own, problems);
  check_links(contents, problems);
  return contents;
}

void add_own(Contents& contents, const std::vector<std::string>& own, std::vector<Problem>& problems) {
  read_files(contents, files_of_own(own, problems), problems);
  check_links(contents, problems);
}

}  // namespace mannam::dictionary

namespace mannam {
inline namespace v0_1 {

namespace fs = std::filesystem;

namespace {

Result<Dictionary> made_of(dictionary::Contents contents, std::vector<Problem> problems) {
  if (!problems.empty()) return problems;
  contents.sources.clear();
  return Dictionary(std::make_shared<const dictionary::Contents>(std::move(contents)));
}

/// Rules alone may stand beside a compiled file whose records are elsewhere.
bool holds_records(const std::string& folder) {
  const std::vector<std::string> files = dictionary::record_files_below(folder);
  return std::any_of(files.begin(), files.end(), [](const std::string& file) { return file.ends_with(".rec"); });
}

Result<dictionary::Contents> contents_of_file(const std::string& file, Dictionary::Memory memory) {
  auto bytes = memory == Dictionary::Memory::Shared ? dictionary::FileBytes::map(file) : dictionary::FileBytes::read(file);
  if (!bytes) return bytes.problems();
  auto image = dictionary::Image::open(file, *bytes);
  if (!image) return image.problems();
  const std::string folder = dictionary::folder_of_compiled(file);
  if (!folder.empty() && holds_records(folder) && !dictionary::is_fresh(**image, folder))
    return std::vector<Problem>{
        {file, 0, 0, "is not what " + folder + " holds now", {}, "compile it again: `mannam compile " + folder + "`"}};
  return dictionary::contents_of(*image);
}

}  // namespace

Result<Dictionary> Dictionary::load(std::string_view path, const std::vector<std::string>& own) {
  std::vector<Problem> problems;
  std::error_code ignored;
  if (!fs::is_regular_file(path, ignored)) {
    dictionary::Contents read = dictionary::read_folder(path, own, problems);
    return made_of(std::move(read), std::move(problems));
  }
  Result<dictionary::Contents> contents = contents_of_file(std::string(path), Memory::Shared);
  if (!contents) return contents.problems();
  if (!own.empty()) dictionary::add_own(*contents, own, problems);
  return made_of(*std::move(contents), problems);
}

Result<Dictionary> Dictionary::open(std::string_view file, Memory memory) {
  Result<dictionary::Contents> contents = contents_of_file(std::string(file), memory);
  if (!contents) return contents.problems();
  return made_of(*std::move(contents), {});
}

std::vector<Problem> Dictionary::check(std::string_view folder, const std::vector<std::string>& own) {
  std::vector<Problem> problems;
  const dictionary::Contents contents = dictionary::read_all(folder, own, problems);
  dictionary::check_records(contents, problems);
  std::stable_sort(problems.begin(), problems.end(),
                   [](const Problem& a, const Problem& b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
  return problems;
}

std::vector<Problem> Dictionary::verify() const { return contents_->image ? contents_->image->verify() : std::vector<Problem>(); }

std::string Dictionary::hash() const { return contents_->hash; }

std::size_t Dictionary::size() const { return contents_->entries.size(); }

}  // namespace v0_1
}  // namespace mannam
