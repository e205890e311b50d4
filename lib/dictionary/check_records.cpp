// What goes in: Contents with all their files. What comes out: the problems that only show once every file is read. Why it exists: an id
// may stand in another file than the entry that refers to it, and two entries may claim one name.
#include <fmt/core.h>

#include <map>
#include <set>

#include "dictionary/contents.h"
#include "dictionary/fields.h"

namespace mannam::dictionary {
namespace {

bool is_name_key(std::string_view key) {
  return key == "ko" || key == "en" || key == "hanja" || key == "short" || key == "typo" || key == "demonym";
}

/// Calls `action(file, field, index, entry)` for every field of every entry that was read.
template <class Action>
void for_each_field(const Contents& contents, Action action) {
  std::vector<Field> fields;
  std::vector<Record> records;
  std::vector<Problem> told_before;
  for (const auto& source : contents.sources) {
    RecordReader reader(source->file, told_before);
    while (reader.read(1, fields, records)) {
      if (fields.front().key != "id") continue;
      const EntryIndex index = contents.find(fields.front().value);
      if (index == no_entry) continue;
      const Entry entry = contents.entries[index];
      if (entry.line != records.front().line || entry.file != source->file.path) continue;  // a second one with its id
      for (const Field& field : fields) action(source->file, field, index, entry);
    }
  }
}

/// The nearest id that exists, for a hint. Only on the way to a Problem, so it may take its time.
std::string nearest_id(const Contents& contents, std::string_view id) {
  std::vector<std::string_view> ids;
  for (EntryIndex i = 0; i < contents.entries.size(); ++i)
    if (contents.entries.id(i).front() == id.front()) ids.push_back(contents.entries.id(i));
  return std::string(nearest_word(id, ids));
}

bool lists_form(const Entry& entry, std::string_view form) {
  for (const auto* names : {&entry.ko, &entry.en, &entry.hanja, &entry.shorts, &entry.typos, &entry.demonyms})
    for (const std::string_view name : *names)
      if (name == form) return true;
  return false;
}

bool is_weak(const Entry& entry, std::string_view form) {
  for (const std::string_view weak : entry.weak)
    if (weak == form) return true;
  return false;
}

/// Places and facilities are of one type here: no door tells two names apart.
EntryType name_space(EntryType type) { return type == EntryType::Facility ? EntryType::Place : type; }

}  // namespace

void check_links(const Contents& contents, std::vector<Problem>& problems) {
  for (const auto& source : contents.sources) {
    for (const Field& field : source->references) {
      const std::string_view id = reference_of(field);
      if (id.empty() || contents.find(id) != no_entry) continue;
      const std::string nearest = nearest_id(contents, id);
      problems.push_back(problem_at(source->file, field, fmt::format("there is no entry `{}`", id),
                                    nearest.empty() ? "add one or correct the id" : fmt::format("did you mean `{}`?", nearest)));
    }
  }
}

void check_records(const Contents& contents, std::vector<Problem>& problems) {
  check_links(contents, problems);
  std::map<std::pair<EntryType, std::string_view>, EntryIndex> owners;
  for_each_field(contents, [&](const RecordFile& file, const Field& field, EntryIndex index, const Entry& entry) {
    if (field.key == "weak" && !lists_form(entry, field.value))
      problems.push_back(problem_at(file, field, fmt::format("`{}` is weak, but no name of the entry", field.value),
                                    "list it as `ko:`, `en:` or `short:` too"));
    if (!is_name_key(field.key) || is_weak(entry, field.value)) return;
    const auto [owner, fresh] = owners.try_emplace({name_space(entry.type), field.value}, index);
    if (fresh || owner->second == index) return;
    const Entry first = contents.entries[owner->second];
    problems.push_back(problem_at(file, field, fmt::format("`{}` is a name of `{}` too", field.value, first.id),
                                  fmt::format("mark it `weak:` in both, or take it from one ({}:{})", first.file, first.line)));
  });
}

}  // namespace mannam::dictionary
