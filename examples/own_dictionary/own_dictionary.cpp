// What goes in: a table of names (id, Korean, English; a tab between) and an article. What comes out: who of the table is named where. Why
// it exists: names often come out of a database; here they join the shipped ones without a file of records.
#include <mannam/dictionary_builder.h>
#include <mannam/mannam.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

namespace {

int tell(const std::vector<mannam::Problem>& problems) {
  for (const auto& problem : problems) std::cerr << mannam::describe(problem) << '\n';
  return 1;
}

/// One entry a line: person/han-do-yun, 한도윤, Han Do-yun. A cell may be empty.
void add_table(mannam::DictionaryBuilder& builder, std::istream& table) {
  for (std::string line; std::getline(table, line);) {
    std::istringstream cells(line);
    std::vector<mannam::EntryField> fields;
    for (const char* key : {"id", "ko", "en"}) {
      std::string cell;
      if (std::getline(cells, cell, '\t') && !cell.empty()) fields.emplace_back(key, cell);
    }
    if (!fields.empty()) builder.add(fields);
  }
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return std::cerr << "usage: own_dictionary TABLE.tsv ARTICLE\n", 2;
  std::ifstream table(words[1]), file(words[2], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});

  const std::string folder = mannam::Extractor::installed();
  const auto shipped = mannam::Dictionary::load(folder);
  if (!shipped) return tell(shipped.problems());
  mannam::DictionaryBuilder builder(*shipped);
  add_table(builder, table);
  const auto dictionary = builder.build();
  if (!dictionary) return tell(dictionary.problems());

  const auto extractor = mannam::Extractor::load(*dictionary, {folder + "/rules"});
  if (!extractor) return tell(extractor.problems());
  for (const auto& name : extractor->find_names({.id = "a1", .text = text}))
    if (!name.id.empty()) std::cout << name.span.start << '\t' << name.span.text << '\t' << name.id << '\n';
}
