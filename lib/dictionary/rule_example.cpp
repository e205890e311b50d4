// What goes in: the lines of an example. What comes out: its text without brackets, and the roles they mark. Why it exists: see
// rule_example.h.
#include "dictionary/rule_example.h"

#include <algorithm>
#include <array>

namespace mannam::dictionary {
namespace {

constexpr std::array kModalities = {"happened", "ongoing", "planned", "expected", "possible", "denied", "cancelled"};

std::string_view trim(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r");
  if (start == text.npos) return {};
  return text.substr(start, text.find_last_not_of(" \t\r") - start + 1);
}

/// Cuts `=> planned` off the end of a line.
std::string_view take_modality(const RuleFile& file, const ExampleLine& line, RuleExample& into, std::vector<Problem>& problems) {
  const std::size_t arrow = line.text.rfind("=>");
  if (arrow == line.text.npos) return line.text;
  into.modality = trim(line.text.substr(arrow + 2));
  if (std::find(kModalities.begin(), kModalities.end(), into.modality) == kModalities.end())
    problems.push_back(rule_problem(file, line.number, static_cast<int>(arrow) + 1, "unknown modality `" + into.modality + "`",
                                    "happened, ongoing, planned, expected, possible, denied or cancelled"));
  return line.text.substr(0, arrow);
}

/// `participant 한도윤 회장 = person/han-do-yun`, the inside of a bracket.
void take_marked(std::string_view inside, RuleExample& into) {
  MarkedRole made;
  const std::size_t space = inside.find(' ');
  made.role = inside.substr(0, space);
  std::string_view words = space == inside.npos ? std::string_view() : inside.substr(space + 1);
  if (const std::size_t equals = words.rfind(" = "); equals != words.npos) {
    made.value = trim(words.substr(equals + 3));
    words = trim(words.substr(0, equals));
  }
  made.start = into.text.size();
  into.text += words;
  made.end = into.text.size();
  into.marked.push_back(std::move(made));
}

}  // namespace

void read_example(const RuleFile& file, const std::vector<ExampleLine>& lines, RuleExample& into, std::vector<Problem>& problems) {
  if (lines.empty()) problems.push_back(rule_problem(file, into.line, 1, "an example without a text", "write it on the next line"));
  for (const ExampleLine& line : lines) {
    std::string_view rest = trim(take_modality(file, line, into, problems));
    if (!into.text.empty()) into.text += '\n';
    while (!rest.empty()) {
      const std::size_t open = rest.find('[');
      into.text += rest.substr(0, open);
      if (open == rest.npos) break;
      const std::size_t close = rest.find(']', open);
      if (close == rest.npos) {
        problems.push_back(rule_problem(file, line.number,
                                        static_cast<int>(rest.data() - line.text.data() + static_cast<std::ptrdiff_t>(open)) + 1,
                                        "[ is never closed", "put ] behind the last word of the role"));
        break;
      }
      take_marked(rest.substr(open + 1, close - open - 1), into);
      rest = rest.substr(close + 1);
    }
  }
}

}  // namespace mannam::dictionary
