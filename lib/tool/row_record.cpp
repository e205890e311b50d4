// What goes in: a row of a table. What comes out: a record. Why it exists: see row_record.h.
#include "tool/row_record.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "dictionary/checksum.h"
#include "dictionary/fields.h"
#include "dictionary/record_file.h"
#include "language/scripts.h"

namespace mannam::tool {
namespace {

/// Types as tables and as mannam's own output write them, and the kind of id.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kinds{{{"person", "person"},
                                                                               {"org", "org"},
                                                                               {"organization", "org"},
                                                                               {"organisation", "org"},
                                                                               {"company", "org"},
                                                                               {"place", "place"},
                                                                               {"facility", "place"},
                                                                               {"product", "product"},
                                                                               {"work", "work"},
                                                                               {"title", "title"}}};

std::string_view kind_of(std::string_view type) {
  std::string small(type);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  for (const auto& [word, kind] : kinds)
    if (word == small) return kind;
  return {};
}

std::string in_nfc(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::UnicodeString given = icu::UnicodeString::fromUTF8(text);
  std::string normal;
  if (U_FAILURE(status) || nfc->isNormalized(given, status)) return text;
  return nfc->normalize(given, status).toUTF8String(normal);
}

/// Runs of white space as one space, none at the ends.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

/// ko for what has a Hangul syllable in it, hanja for ideographs alone, else en.
std::string_view key_of_name(std::string_view name) {
  bool hangul = false, han = false, other = false;
  for (std::size_t at = 0; at < name.size();) {
    const language::Character character = language::character_at(name, at);
    at += character.size;
    const language::Script script = language::script_of(character.code);
    hangul = hangul || script == language::Script::Hangul;
    han = han || script == language::Script::Han;
    other = other || script == language::Script::Latin;
  }
  return hangul ? "ko" : han && !other ? "hanja" : "en";
}

/// Keys whose values go over as they are, several of them cut at the bars.
constexpr std::array<std::string_view, 12> plain_keys{"hanja", "short", "typo",   "weak",    "kind",    "country",
                                                      "in",    "role",  "parent", "same_as", "demonym", "source"};

}  // namespace

bool RecordMaker::fail(std::string what, std::string how) {
  wrong = std::move(what);
  hint = std::move(how);
  return false;
}

std::string RecordMaker::value(const TableRow& row, std::string_view column) const {
  const auto found = row.values.find(column);
  return found == row.values.end() ? std::string() : in_nfc(on_one_line(found->second));
}

/// The two parts of the id, the second empty where it must be made.
bool RecordMaker::read_type(const TableRow& row, std::string& kind, std::string& slug) {
  const std::string type = value(row, "type"), id = value(row, "id");
  const std::size_t slash = id.find('/');
  kind = slash == std::string::npos ? "" : id.substr(0, slash);
  slug = slash == std::string::npos ? id : id.substr(slash + 1);
  const std::string_view told = kind_of(type);
  if (!type.empty() && told.empty()) return fail(fmt::format("unknown type `{}`", type), "types: person org place product work title");
  if (kind.empty()) kind = told;
  if (kind.empty()) return fail("a row without a type", "fill the column type, or write ids such as person/han-do-yun");
  if (!told.empty() && kind != told) return fail(fmt::format("the id `{}` is none of a {}", id, type), "correct the id or the type");
  const bool good =
      std::all_of(slug.begin(), slug.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
  if (kind_of(kind) != kind || !good || (slug.empty() && slash != std::string::npos))
    return fail(fmt::format("`{}` is no id", id), "write one such as person/han-do-yun, or leave it empty");
  return true;
}

bool RecordMaker::add_names(const TableRow& row, std::string& record) {
  std::set<std::pair<std::string, std::string>> seen;
  const auto add = [&](std::string_view key, std::string_view name) {
    if (!name.empty() && seen.emplace(key, name).second) record.append(key).append(": ").append(name).append("\n");
  };
  std::vector<std::string_view> names;
  for (const std::string_view column : {"ko", "en", "aliases"}) {
    const std::string all = value(row, column);
    dictionary::cut_at_bars(all, names);
    for (const std::string_view name : names) add(column == "aliases" ? key_of_name(name) : column, name);
  }
  if (record.empty()) return fail("a row without a name", "fill the column ko or en");
  for (const std::string_view key : plain_keys) {
    const std::string all = value(row, key);
    if (key == "role")
      add(key, all);  // its own parts are cut at bars
    else
      for (dictionary::cut_at_bars(all, names); const std::string_view name : names) add(key, name);
  }
  return true;
}

std::string RecordMaker::make(const TableRow& row) {
  wrong.clear();
  hint.clear();
  std::string kind, slug, fields;
  if (!read_type(row, kind, slug) || !add_names(row, fields)) return {};
  // What the dictionary's own reader would say of the record, said here with the line of the table.
  std::vector<Problem> problems;
  dictionary::read_records("", fields, problems);
  if (!problems.empty()) return fail(problems.front().what, problems.front().hint), std::string();
  if (slug.empty()) {
    if (const int line = ids_.seen(dictionary::checksum_of(kind + "\n" + fields), row.line); line != 0)
      return fail(fmt::format("the same entry as line {}", line), "delete one of them"), std::string();
    const std::size_t en = fields.starts_with("en: ") ? 0 : fields.find("\nen: ");
    const std::size_t from = en == std::string::npos ? fields.find(": ") + 2 : fields.find(": ", en) + 2;
    slug = ids_.make(kind + "/" + slug_of(std::string_view(fields).substr(from, fields.find('\n', from) - from)), row.line)
               .substr(kind.size() + 1);
  } else if (const int line = ids_.take(kind + "/" + slug, row.line); line != 0) {
    return fail(fmt::format("the id `{}/{}` is that of line {} too", kind, slug, line), "join the rows, or give one of them another id"),
           std::string();
  }
  return fmt::format("id: {}/{}\n{}\n", kind, slug, fields);
}

}  // namespace mannam::tool
