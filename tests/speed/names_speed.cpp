// What goes in: a file of names and one of documents, a line each. What comes out: for every line on standard input one pass of the matcher
// over the documents, its seconds of processor time and the number of names found. Why it exists: speed is said as a ratio to peers that
// read the same, turn by turn (run.py). `check FILE` compares with a peer's hits at the same word starts instead.
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "dictionary/image.h"
#include "language/scripts.h"
#include "names/compiled_names.h"
#include "names/matcher.h"
#include "names/matcher_builder.h"
#include "names/squeezed_text.h"

namespace {

using namespace mannam::names;
using Hit = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;  // document, start, end, name

double processor_time() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::string contents_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::vector<Form> forms_of(const std::vector<std::string_view>& names) {
  std::vector<Form> forms;
  forms.reserve(names.size());
  for (const std::string_view name : names) {
    Form form;
    form.text = name;
    form.entry = static_cast<std::uint32_t>(forms.size());
    form.hangul = mannam::language::is_hangul(mannam::language::character_at(name, 0).code);
    forms.push_back(form);
  }
  return forms;
}

template <class Value>
std::size_t bytes_of(std::span<const Value> values) {
  return values.size_bytes();
}

std::size_t bytes_of(const LookupTables& tables) {
  return bytes_of(tables.short_bits) + bytes_of(tables.beginning_bits) + bytes_of(tables.beginnings) + bytes_of(tables.name_bits) +
         bytes_of(tables.names);
}

void find(const Matcher& matcher, std::string_view document, std::vector<Found>& found) {
  found.clear();
  const mannam::text::Span all{0, static_cast<std::uint32_t>(document.size())};
  matcher.find_all(document, {&all, 1}, found);
}

void pass(const Matcher& matcher, const std::vector<std::string_view>& documents) {
  const double start = processor_time();
  std::size_t count = 0;
  std::uint64_t sum = 0;
  std::vector<Found> found;
  for (const std::string_view document : documents) {
    find(matcher, document, found);
    count += found.size();
    for (const Found& name : found) sum += name.start ^ name.end ^ name.form;
  }
  std::cout << processor_time() - start << ' ' << count << ' ' << sum << std::endl;
}

/// Seconds to open the tables as a compiled dictionary holds them, from a file beside the names.
double load_time(const MatcherTables& tables, const std::string& path) {
  mannam::dictionary::ImageWriter writer(0);
  add_sections(tables, writer);
  if (!writer.write(path).empty()) return -1;
  const double start = processor_time();
  const auto file = mannam::dictionary::FileBytes::map(path);
  if (!file) return -1;
  const auto image = mannam::dictionary::Image::open(path, *file);
  if (!image || !tables_in(**image)) return -1;
  return processor_time() - start;
}

/// Places where names may start, told character by character.
std::vector<bool> starts_of(std::string_view document) {
  std::vector<bool> starts(document.size());
  auto before = mannam::language::Script::None;
  for (std::size_t at = 0; at < document.size();) {
    const auto character = mannam::language::character_at(document, at);
    const auto here = mannam::language::script_of(character.code);
    starts[at] = is_word_start(before, here);
    before = here;
    at += character.size;
  }
  return starts;
}

/// What the peer found at our starts must be what we found just so, neither more nor less.
int check(const Matcher& matcher, const std::vector<std::string_view>& documents, const char* path) {
  std::vector<Hit> ours, theirs;
  std::vector<std::vector<bool>> starts;
  std::vector<Found> found;
  for (std::uint32_t document = 0; document < documents.size(); ++document) {
    starts.push_back(starts_of(documents[document]));
    find(matcher, documents[document], found);
    for (const Found& name : found)
      if (documents[document].substr(name.start, name.end - name.start) == matcher.forms().text(name.form))
        ours.emplace_back(document, name.start, name.end, name.form);
  }
  std::ifstream file(path);
  std::uint32_t document = 0, start = 0, end = 0, name = 0;
  while (file >> document >> start >> end >> name)
    if (starts.at(document).at(start)) theirs.emplace_back(document, start, end, name);
  std::sort(ours.begin(), ours.end());
  std::sort(theirs.begin(), theirs.end());
  std::cout << (ours == theirs ? "the same" : "NOT the same") << ' ' << ours.size() << ' ' << theirs.size() << std::endl;
  return ours == theirs ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return 2;
  const std::string names_file = contents_of(arguments[1]), text_file = contents_of(arguments[2]);
  const std::vector<std::string_view> names = lines_of(names_file), documents = lines_of(text_file);
  const double start = processor_time();
  const OwnedTables tables = build_tables(forms_of(names));
  const double built = processor_time() - start;
  const MatcherTables view = tables.view();
  const Matcher matcher(view);
  if (count == 5 && std::string_view(arguments[3]) == "check") return check(matcher, documents, arguments[4]);
  std::cout << built << ' ' << bytes_of(view.exact) + bytes_of(view.alike) + bytes_of(view.forms.forms) << ' ' << view.forms.letters.size()
            << ' ' << load_time(view, std::string(arguments[1]) + ".mannam") << std::endl;
  for (std::string line; std::getline(std::cin, line);) pass(matcher, documents);
}
