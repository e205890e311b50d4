// What goes in: the options as CLI11 knows them. What comes out: them as plain values, and of these a manual page and the completions of
// shells. Why it exists: a list kept by hand beside the options would be out of date with the next option.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace mannam::tool {

/// An option or, where `names` is empty, a word without a name.
struct OptionDescription {
  enum class Value { None, Choice, Folder, Path, Free };
  std::vector<std::string> names;    ///< with their dashes, long ones behind
  std::string value;                 ///< what stands behind it: DATE, or the choices with | between
  std::vector<std::string> choices;  ///< all that may stand behind it
  Value kind = Value::None;
  bool repeated = false;
  bool required = false;
  std::string text;
};

struct CommandDescription {
  std::string name;
  std::string text;
  std::string footer;
  std::vector<OptionDescription> options;
  std::vector<OptionDescription> words;
};

struct ProgramDescription {
  CommandDescription program;
  std::vector<CommandDescription> commands;
};

/// All but what is hidden from --help.
ProgramDescription described(const CLI::App& program);

/// In the language of man(7).
std::string manual_page(const ProgramDescription& description, const std::string& version);

std::string bash_completion(const ProgramDescription& description);
std::string zsh_completion(const ProgramDescription& description);
std::string fish_completion(const ProgramDescription& description);

/// The page (`man`) or the completions of a shell (`bash`, `zsh`, `fish`); anything else gives an empty text.
std::string description_of(const CLI::App& program, std::string_view form, const std::string& version);

}  // namespace mannam::tool
