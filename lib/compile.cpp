// What goes in: a folder of dictionaries. What comes out: one file of all that is known of them. Why it exists: what every stage keeps in
// the compiled file, on one page.
#include <charconv>
#include <string>

#include <mannam/dictionary.h>

#include "dictionary/compiled.h"
#include "entities/entity_words.h"
#include "language/particles.h"
#include "names/clues.h"
#include "names/compiled_names.h"
#include "names/romanised_people.h"
#include "times/find_times.h"

namespace mannam {
inline namespace v0_1 {

std::vector<Problem> Dictionary::compile(std::string_view folder, const std::vector<std::string>& own, std::string_view file) {
  std::vector<Problem> problems;
  dictionary::Contents contents = dictionary::read_folder(folder, own, problems);
  if (problems.empty()) times::TimeFinder::build(contents.words, problems);  // later its problems would know no line of text
  if (!problems.empty()) return problems;
  std::uint64_t hash = 0;
  std::from_chars(contents.hash.data(), contents.hash.data() + contents.hash.size(), hash, 16);
  dictionary::ImageWriter writer(hash);
  dictionary::add_contents(writer, contents, folder);
  contents.sources.clear();  // entries hold all that is needed from here on; what follows takes the memory
  const names::CompiledNames names = names::CompiledNames::build(contents);
  names.add_sections(writer);
  const entities::EntityWords words = entities::EntityWords::build(contents);
  words.people.add_sections(writer);
  const names::RomanisedPeople romanised = names::RomanisedPeople::build(contents);
  romanised.add_sections(writer);
  const language::Particles particles = language::Particles::build(contents.words);
  const names::Clues clues = names::Clues::build(contents, particles);
  clues.add_sections(writer);
  return writer.write(std::string(file));
}

}  // namespace v0_1
}  // namespace mannam
