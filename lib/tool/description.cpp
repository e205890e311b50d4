// What goes in: the options as CLI11 knows them. What comes out: them as plain values. Why it exists: see description.h.
#include "tool/description.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

namespace mannam::tool {
namespace {

/// The members of a check: CLI11 writes them as {a,b,c}, and knows no other way to ask for them.
std::vector<std::string> choices_in(const std::string& type) {
  const std::size_t begin = type.find('{');
  const std::size_t end = type.find('}', begin);
  if (begin == std::string::npos || end == std::string::npos) return {};
  return CLI::detail::split(type.substr(begin + 1, end - begin - 1), ',');
}

OptionDescription::Value kind_of(const CLI::Option& option, const OptionDescription& description) {
  using enum OptionDescription::Value;
  if (!option.get_positional() && option.get_items_expected_max() == 0) return None;
  if (!description.choices.empty()) return Choice;
  if (option.get_positional()) return description.value == "FOLDER" ? Folder : Path;
  if (description.value == "DIR") return Folder;
  return description.value == "FILE" || description.value == "PATH" ? Path : Free;
}

OptionDescription option_described(const CLI::Option& option) {
  OptionDescription description;
  const bool positional = option.get_positional();
  if (!positional) {
    for (const std::string& name : option.get_snames()) description.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) description.names.push_back("--" + name);
  }
  const std::string type = positional ? option.get_name(true) : option.get_type_name();
  description.choices = choices_in(type);
  const std::string named = positional ? type : type.substr(0, type.find(':'));
  description.value = description.choices.empty() ? named : CLI::detail::join(description.choices, "|");
  description.kind = kind_of(option, description);
  if (description.kind == OptionDescription::Value::Free && type.find(':') != std::string::npos)
    description.value = type.substr(type.find(':') + 1);  // TEXT:DATE: the check says it better
  if (description.kind == OptionDescription::Value::None) description.value.clear();
  description.repeated = option.get_expected_max() > 2;
  description.required = option.get_required();
  description.text = option.get_description();
  return description;
}

CommandDescription command_described(const CLI::App& app) {
  CommandDescription description{app.get_name(), app.get_description(), app.get_footer(), {}, {}};
  for (const CLI::Option* option : app.get_options([](const CLI::Option* each) { return !each->get_group().empty(); }))
    (option->get_positional() ? description.words : description.options).push_back(option_described(*option));
  return description;
}

}  // namespace

ProgramDescription described(const CLI::App& program) {
  ProgramDescription description{command_described(program), {}};
  for (const CLI::App* command : program.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
    description.commands.push_back(command_described(*command));
  return description;
}

std::string description_of(const CLI::App& program, std::string_view form, const std::string& version) {
  if (form == "man") return manual_page(described(program), version);
  if (form == "bash") return bash_completion(described(program));
  if (form == "zsh") return zsh_completion(described(program));
  return form == "fish" ? fish_completion(described(program)) : std::string();
}

}  // namespace mannam::tool
