// What goes in: the description of the program. What comes out: its manual page, in the language of man(7). Why it exists: Debian wants
// one, and `man mannam` is where people look.
#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "tool/description.h"

namespace mannam::tool {
namespace {

/// Text as roff shows it: no backslash read as a command, no hyphen drawn as a dash, no line taken for a request.
std::string plain(std::string_view text) {
  std::string written;
  for (const char letter : text) {
    const bool at_start = written.empty() || written.back() == '\n';
    if (at_start && (letter == '.' || letter == '\'')) written += "\\&";
    if (letter == '\\')
      written += "\\(rs";
    else if (letter == '-')
      written += "\\-";
    else
      written += letter;
  }
  return written;
}

/// Paragraphs, which have an empty line between them; each line of them for itself where it was so.
std::string paragraphs(std::string_view text) {
  std::string written;
  for (const char letter : plain(text)) {
    if (letter != '\n')
      written += letter;
    else if (!written.empty() && written.back() == '\n')
      written += ".PP\n";
    else
      written += '\n';
  }
  return written + "\n";
}

std::string names_of(const OptionDescription& option) {
  std::string written;
  for (const std::string& name : option.names) written += fmt::format("{}\\fB{}\\fR", written.empty() ? "" : ", ", plain(name));
  if (!option.value.empty()) written += fmt::format("{}\\fI{}\\fR", written.empty() ? "" : " ", plain(option.value));
  return written;
}

std::string usage(const CommandDescription& command) {
  std::string written = fmt::format("\\fBmannam {}\\fR [\\fIOPTION\\fR...]", plain(command.name));
  for (const OptionDescription& word : command.words) {
    const std::string named = fmt::format("\\fI{}\\fR{}", plain(word.value), word.repeated ? "..." : "");
    written += word.required ? fmt::format(" {}", named) : fmt::format(" [{}]", named);
  }
  return written + "\n";
}

std::string options_of(const CommandDescription& command) {
  std::string written;
  for (const auto* options : {&command.words, &command.options})
    for (const OptionDescription& option : *options) written += fmt::format(".TP\n{}\n{}\n", names_of(option), plain(option.text));
  return written;
}

/// What the footer of a command says besides that of the program.
std::string_view own_footer(const CommandDescription& command, const CommandDescription& program) {
  std::string_view footer = command.footer;
  if (footer.starts_with(program.footer)) footer.remove_prefix(program.footer.size());
  footer.remove_prefix(std::min(footer.find_first_not_of('\n'), footer.size()));
  return footer;
}

}  // namespace

std::string manual_page(const ProgramDescription& description, const std::string& version) {
  const CommandDescription& program = description.program;
  std::string commands;
  for (const CommandDescription& command : description.commands) {
    commands += fmt::format(".SS {}\n{}.PP\n{}{}", plain(command.name), paragraphs(command.text), usage(command), options_of(command));
    if (const std::string_view footer = own_footer(command, program); !footer.empty())
      commands += fmt::format(".PP\n{}", paragraphs(footer));
  }
  return fmt::format(R"(.TH MANNAM 1 "" "mannam {}" "User Commands"
.ad l
.SH NAME
mannam \- tell who met whom, where and when, out of Korean and English news
.SH SYNOPSIS
\fBmannam\fR \fICOMMAND\fR [\fIOPTION\fR...] [\fIFILE\fR...]
.SH DESCRIPTION
{}{}.SH COMMANDS
{}.SH EXIT STATUS
{})",
                     plain(version), paragraphs(program.text), options_of(program), commands, paragraphs(program.footer));
}

}  // namespace mannam::tool
