// What goes in: any bytes as the words of a command line, a NUL between. What comes out: nothing, or an abort. Why it exists: wrong usage
// is a message and an exit code. No word may name a file that is there, so nothing is read and nothing written.
#include <string>
#include <vector>

#include "fuzz.h"
#include "tool/options.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool silent = std::freopen("/dev/null", "w", stdout) != nullptr && std::freopen("/dev/null", "r", stdin) != nullptr;
  mannam::fuzz::must(silent, "output goes nowhere");
  std::vector<std::string> words = {"mannam"};
  for (std::size_t at = 0; at < size;) {
    const auto text = mannam::fuzz::text_of(data + at, size - at);
    std::string word(text.substr(0, text.find('\0')));
    at += word.size() + 1;
    if (!word.starts_with('-') && word.find_first_of("/.~") != word.npos) word = "missing";  // no path
    if (word.find('=') != word.npos && word.find('/') != word.npos) word = "--missing";
    if (word.starts_with("-o") || word.starts_with("--o") || word == "compile" || word == "import" || word.starts_with("-j")) continue;
    words.push_back(std::move(word));
  }
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int code = mannam::tool::run(static_cast<int>(words.size()), arguments.data());
  mannam::fuzz::must(code >= 0 && code <= 4, "an exit code that is documented");
  return 0;
}
