// What goes in: the command line. What comes out: a page for man, completions for three shells. Why it exists: see description.h.
#include "tool/description.h"

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

namespace mannam::tool {
namespace {

/// An option as all four forms need it.
struct Described {
  std::vector<std::string> names;    ///< --jobs, -j
  std::vector<std::string> choices;  ///< json, csv; empty where any value may stand
  std::string value;                 ///< what its value is called: DIR; empty for a flag
  std::string text;                  ///< on one line
};

std::vector<const CLI::App*> commands_of(const CLI::App& program) {
  std::vector<const CLI::App*> commands;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; }))
    if (!command->get_group().empty()) commands.push_back(command);
  return commands;
}

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n') c = ' ';
  return text;
}

/// CLI11 writes `TEXT:{text,jsonl}` for a choice.
std::vector<std::string> choices_in(const std::string& type) {
  const std::size_t open = type.find('{'), close = type.find('}');
  std::vector<std::string> choices;
  if (open == type.npos || close == type.npos) return choices;
  for (std::size_t at = open + 1; at <= close;) {
    const std::size_t end = std::min(type.find(',', at), close);
    choices.push_back(type.substr(at, end - at));
    at = end + 1;
  }
  return choices;
}

Described described(const CLI::Option& option) {
  Described made;
  for (const std::string& name : option.get_lnames()) made.names.push_back("--" + name);
  for (const std::string& name : option.get_snames()) made.names.push_back("-" + name);
  const bool flag = option.get_items_expected_max() == 0;
  const std::string type = flag ? std::string() : option.get_type_name();
  made.choices = choices_in(type);
  made.value = flag ? std::string() : type.substr(0, type.find_first_of(":{"));
  if (!flag && made.value.empty()) made.value = "VALUE";
  made.text = on_one_line(option.get_description());
  return made;
}

std::vector<Described> options_of(const CLI::App& command) {
  std::vector<Described> options;
  for (const CLI::Option* option : command.get_options())
    if (!option->get_positional()) options.push_back(described(*option));
  return options;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string made;
  for (const std::string& word : words) made += (made.empty() ? std::string() : std::string(between)) + word;
  return made;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
  return text;
}

// man

std::string for_man(std::string_view text) {
  std::string made = replaced(replaced(std::string(text), "\\", "\\e"), "-", "\\-");
  if (made.starts_with('.') || made.starts_with('\'')) made.insert(0, "\\&");
  return replaced(replaced(made, "\n.", "\n\\&."), "\n'", "\n\\&'");
}

void write_man_options(std::string& page, const CLI::App& command) {
  for (const CLI::Option* option : command.get_options())
    if (option->get_positional())
      page += fmt::format(".TP\n\\fI{}\\fR\n{}\n", for_man(option->get_name(true)), for_man(on_one_line(option->get_description())));
  for (const Described& option : options_of(command)) {
    page += fmt::format(".TP\n\\fB{}\\fR", for_man(joined(option.names, ", ")));
    if (!option.choices.empty())
      page += " " + for_man(joined(option.choices, "|"));
    else if (!option.value.empty())
      page += fmt::format(" \\fI{}\\fR", for_man(option.value));
    page += "\n" + for_man(option.text) + "\n";
  }
}

std::string man_page(const CLI::App& program, std::string_view version) {
  std::string page = fmt::format(".TH MANNAM 1 \"\" \"mannam {}\" \"User Commands\"\n", version);
  page += ".SH NAME\nmannam \\- who met whom, where and when, out of Korean and English news\n";
  page += ".SH SYNOPSIS\n.B mannam\n.I COMMAND\n[\\fIOPTION\\fR]... [\\fIFILE\\fR]...\n";
  page += ".SH DESCRIPTION\n" + for_man(program.get_description()) + "\n.SH COMMANDS\n";
  for (const CLI::App* command : commands_of(program)) {
    page += fmt::format(".SS {}\n{}\n", for_man("mannam " + command->get_name()), for_man(command->get_description()));
    write_man_options(page, *command);
  }
  page += ".SH EXIT STATUS\n" + for_man(program.get_footer()) + "\n";
  return page;
}

// bash

std::string bash_completion(const CLI::App& program) {
  std::vector<std::string> names;
  std::string values, words;
  for (const CLI::App* command : commands_of(program)) {
    names.push_back(command->get_name());
    std::vector<std::string> options, files;
    for (const Described& option : options_of(*command)) {
      options.insert(options.end(), option.names.begin(), option.names.end());
      for (const std::string& name : option.names)
        if (!option.choices.empty())
          values += fmt::format("    {}:{}) COMPREPLY=($(compgen -W '{}' -- \"$current\")); return ;;\n", command->get_name(), name,
                                joined(option.choices, " "));
        else if (!option.value.empty())
          files.push_back(command->get_name() + ":" + name);
    }
    if (!files.empty()) values += fmt::format("    {}) return ;;\n", joined(files, "|"));
    words += fmt::format("    {}) options='{}' ;;\n", command->get_name(), joined(options, " "));
  }
  return "# Made by `mannam describe bash`.\n_mannam() {\n"
         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' word\n"
         "  COMPREPLY=()\n"
         "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD - 1}\"; do\n    case $word in " +
         joined(names, " | ") +
         ") command=$word; break ;; esac\n  done\n"
         "  case $command:$previous in\n" +
         values + "  esac\n  case $command in\n    '') options='" + joined(names, " ") + " --help --version' ;;\n" + words +
         "  esac\n"
         "  if [[ -z $command || $current == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$current\")); fi\n"
         "}\ncomplete -o bashdefault -o default -F _mannam mannam\n";
}

// zsh

std::string for_zsh(std::string text) {
  for (const auto& [what, by] : {std::pair("'", "'\\''"), {"[", "\\["}, {"]", "\\]"}, {":", "\\:"}}) text = replaced(text, what, by);
  return text;
}

std::string zsh_completion(const CLI::App& program) {
  std::string commands, cases;
  for (const CLI::App* command : commands_of(program)) {
    commands += fmt::format("    '{}:{}'\n", command->get_name(), for_zsh(command->get_description()));
    cases += fmt::format("    {})\n      _arguments \\\n", command->get_name());
    for (const Described& option : options_of(*command))
      for (const std::string& name : option.names) {
        std::string value;
        if (!option.choices.empty())
          value = ":value:(" + joined(option.choices, " ") + ")";
        else if (!option.value.empty())
          value = ":" + option.value + ":_files";
        cases += fmt::format("        '*{}[{}]{}' \\\n", name, for_zsh(option.text), value);
      }
    cases += "        '*:file:_files' ;;\n";
  }
  return "#compdef mannam\n# Made by `mannam describe zsh`.\n_mannam() {\n  local -a commands\n  commands=(\n" + commands +
         "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    _arguments '--help[help]' '--version[version]'\n    "
         "return\n  fi\n"
         "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n" +
         cases + "  esac\n}\n_mannam \"$@\"\n";
}

// fish

std::string for_fish(std::string_view text) { return "'" + replaced(replaced(std::string(text), "\\", "\\\\"), "'", "\\'") + "'"; }

std::string fish_completion(const CLI::App& program) {
  std::string made = "# Made by `mannam describe fish`.\n";
  for (const CLI::App* command : commands_of(program))
    made += fmt::format("complete -c mannam -n __fish_use_subcommand -f -a {} -d {}\n", command->get_name(),
                        for_fish(command->get_description()));
  for (const CLI::App* command : commands_of(program))
    for (const Described& option : options_of(*command)) {
      made += fmt::format("complete -c mannam -n '__fish_seen_subcommand_from {}'", command->get_name());
      for (const std::string& name : option.names) made += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      if (!option.choices.empty())
        made += " -x -a " + for_fish(joined(option.choices, " "));
      else if (!option.value.empty())
        made += " -r";
      made += " -d " + for_fish(option.text) + "\n";
    }
  return made;
}

}  // namespace

std::string description_of(const CLI::App& program, std::string_view form, std::string_view version) {
  if (form == "man") return man_page(program, version);
  if (form == "bash") return bash_completion(program);
  if (form == "zsh") return zsh_completion(program);
  if (form == "fish") return fish_completion(program);
  return {};
}

}  // namespace mannam::tool
