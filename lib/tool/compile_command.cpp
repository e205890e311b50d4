// What goes in: a folder of dictionaries. What comes out: its compiled file. Why it exists: `mannam compile`, so that what is opened at
// each start is read once.
#include <filesystem>

#include <fmt/format.h>

#include "dictionary/compiled.h"
#include "tool/commands.h"
#include "tool/console.h"

namespace mannam::tool {

int compile_command(const CompileSettings& settings) {
  const std::string folder = settings.folder.empty() ? Extractor::installed() : settings.folder;
  const std::string file = settings.output.empty() ? dictionary::compiled_file_of(folder) : settings.output;
  std::error_code failed;
  if (std::filesystem::is_directory(file, failed)) {
    tell(Problem{.file = file, .what = "is a folder", .hint = "name a file behind -o"});
    return WrongUsage;
  }
  const std::vector<Problem> problems = Dictionary::compile(folder, settings.names, file);
  tell(problems);
  if (!problems.empty()) return problems.front().file == file ? Failed : BadDictionary;
  const Result<Dictionary> written = Dictionary::open(file, Dictionary::Memory::Shared);  // as whoever uses it will read it
  if (!written) return tell(written.problems()), Failed;
  if (const std::vector<Problem> damage = written->verify(); !damage.empty()) return tell(damage), Failed;
  write(fmt::format("{}: {} entries, {} bytes\n", file, written->size(), std::filesystem::file_size(file, failed)));
  return finish(Done);
}

}  // namespace mannam::tool
