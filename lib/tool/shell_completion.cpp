// What goes in: the description of the program. What comes out: what bash, zsh and fish read to complete its words. Why it exists: see
// description.h.
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "tool/description.h"

namespace mannam::tool {
namespace {

using Value = OptionDescription::Value;

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string written;
  for (const std::string& word : words) fmt::format_to(std::back_inserter(written), "{}{}", written.empty() ? "" : between, word);
  return written;
}

/// The first line of a text, between single quotes; `ended` are letters that the shell's own notation reads.
std::string quoted(std::string_view text, std::string_view read_by_shell = "") {
  std::string written;
  for (const char letter : text.substr(0, text.find('\n'))) {
    if (letter == '\'') {
      written += "'\\''";
      continue;
    }
    if (read_by_shell.find(letter) != std::string_view::npos) written += '\\';
    written += letter;
  }
  return written;
}

std::vector<std::string> command_names(const ProgramDescription& description) {
  std::vector<std::string> names;
  for (const CommandDescription& command : description.commands) names.push_back(command.name);
  return names;
}

std::vector<std::string> option_names(const CommandDescription& command) {
  std::vector<std::string> names;
  for (const OptionDescription& option : command.options) names.insert(names.end(), option.names.begin(), option.names.end());
  return names;
}

// bash: an empty answer leaves the word to the names of files.

std::string bash_values(const OptionDescription& option) {
  switch (option.kind) {
    case Value::Choice:
      return fmt::format("mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$current\")", joined(option.choices, " "));
    case Value::Folder:
      return "compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$current\")";
    case Value::Free:
      return "compopt +o default +o bashdefault 2>/dev/null";
    default:
      return ":";
  }
}

std::string bash_case(const CommandDescription& command) {
  std::string written;
  for (const OptionDescription& option : command.options) {
    if (option.kind == Value::None) continue;
    std::vector<std::string> patterns;
    for (const std::string& name : option.names) patterns.push_back(fmt::format("'{} {}'", command.name, name));
    written += fmt::format("    {}) {}; return ;;\n", joined(patterns, "|"), bash_values(option));
  }
  return written;
}

// zsh: _arguments takes 'name[text]:value:action', in which [ ] : are its own.

std::string zsh_action(const OptionDescription& option) {
  switch (option.kind) {
    case Value::Choice:
      return fmt::format("({})", joined(option.choices, " "));
    case Value::Folder:
      return "_files -/";
    case Value::Path:
      return "_files";
    default:
      return " ";
  }
}

std::string zsh_arguments(const CommandDescription& command, std::string_view indent) {
  std::string written;
  for (const OptionDescription& option : command.options) {
    const std::string value = option.choices.empty() ? quoted(option.value, ":") : "value";
    const std::string behind = option.kind == Value::None ? "" : fmt::format(":{}:{}", value, zsh_action(option));
    for (const std::string& name : option.names)
      written += fmt::format(" \\\n{}'{}{}[{}]{}'", indent, option.repeated ? "*" : "", name, quoted(option.text, "[]:\\"), behind);
  }
  for (const OptionDescription& word : command.words)
    written += fmt::format(" \\\n{}'{}:{}:{}'", indent, word.repeated ? "*" : "", quoted(word.value, ":"), zsh_action(word));
  return written;
}

// fish: a line an option.

std::string fish_line(const OptionDescription& option, std::string_view condition) {
  std::string line = fmt::format("complete -c mannam -n '{}'", condition);
  for (const std::string& name : option.names)
    line += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2)) : fmt::format(" -s {}", name.substr(1));
  if (option.kind == Value::Choice) line += fmt::format(" -x -a '{}'", joined(option.choices, " "));
  if (option.kind == Value::Folder) line += " -x -a '(__fish_complete_directories)'";
  if (option.kind == Value::Path) line += " -r -F";
  if (option.kind == Value::Free) line += " -x";
  return line + fmt::format(" -d '{}'\n", quoted(option.text));
}

}  // namespace

std::string bash_completion(const ProgramDescription& description) {
  std::string values;
  std::string names =
      fmt::format("    '') names='{} {}' ;;\n", joined(command_names(description), " "), joined(option_names(description.program), " "));
  for (const CommandDescription& command : description.commands) {
    values += bash_case(command);
    names += fmt::format("    {}) names='{}' ;;\n", command.name, joined(option_names(command), " "));
  }
  return fmt::format(R"(# Completions of mannam for bash, written by `mannam describe bash`.
_mannam() {{
  local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" command='' names='' word
  COMPREPLY=()
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case "$word" in {}) command="$word"; break ;; esac
  done
  case "$command $previous" in
{}  esac
  case "$command" in
{}  esac
  if [[ -z $command || $current == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$names" -- "$current"); fi
}}
complete -o bashdefault -o default -F _mannam mannam
)",
                     joined(command_names(description), "|"), values, names);
}

std::string zsh_completion(const ProgramDescription& description) {
  std::string commands;
  std::string arguments;
  for (const CommandDescription& command : description.commands) {
    commands += fmt::format("        '{}:{}'\n", command.name, quoted(command.text, ":"));
    arguments += fmt::format("        {})\n          _arguments{}\n          ;;\n", command.name, zsh_arguments(command, "            "));
  }
  return fmt::format(R"(#compdef mannam
# Completions of mannam for zsh, written by `mannam describe zsh`.
_mannam() {{
  local context state state_descr line
  typeset -A opt_args
  _arguments -C{} \
    '1:command:->command' \
    '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
{}      )
      _describe command commands
      ;;
    argument)
      case $words[1] in
{}      esac
      ;;
  esac
}}
_mannam "$@"
)",
                     zsh_arguments(description.program, "    "), commands, arguments);
}

std::string fish_completion(const ProgramDescription& description) {
  std::string written = "# Completions of mannam for fish, written by `mannam describe fish`.\n";
  for (const OptionDescription& option : description.program.options) written += fish_line(option, "__fish_use_subcommand");
  for (const CommandDescription& command : description.commands) {
    written += fmt::format("complete -c mannam -f -n '__fish_use_subcommand' -a {} -d '{}'\n", command.name, quoted(command.text));
    for (const OptionDescription& option : command.options)
      written += fish_line(option, fmt::format("__fish_seen_subcommand_from {}", command.name));
  }
  return written;
}

}  // namespace mannam::tool
