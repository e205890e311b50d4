// What goes in: one ExplainedTrigger. What comes out: text. Why it exists: see explanation.h.
#include "tool/explanation.h"

#include <algorithm>

#include <fmt/format.h>

#include "output/columns.h"
#include "output/json_writer.h"

namespace mannam::tool {
namespace {

using output::JsonWriter;

void write_span(JsonWriter& json, const TextSpan& span) {
  json.begin_object();
  json.field("start", span.start);
  json.field("end", span.end);
  json.field("text", span.text);
  json.end_object();
}

void write_rule(JsonWriter& json, const ExplainedRule& rule) {
  json.begin_object();
  json.field("rule", rule.rule);
  json.field("won", rule.won);
  json.optional_field("refused", rule.refused);
  json.key("roles");
  json.begin_array();
  for (const ExplainedRole& role : rule.roles) {
    json.begin_object();
    json.field("line", role.line);
    json.field("optional", role.optional);
    json.field("filled", role.filled);
    json.key("phrases");
    json.begin_array();
    for (const TextSpan& phrase : role.phrases) write_span(json, phrase);
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

class Page {
 public:
  explicit Page(bool colour) : colour_(colour) {}

  std::string painted(std::string_view text, int colour) const {
    return colour_ ? fmt::format("\x1b[{}m{}\x1b[0m", colour, text) : std::string(text);
  }

  void sentence(const ExplainedTrigger& trigger) {
    std::string shown = output::one_line(trigger.sentence.text);
    const std::string word = output::one_line(trigger.trigger.text);
    const std::size_t before = trigger.trigger.start - trigger.sentence.start;
    const std::size_t at = shown.find(word, std::min(before > 8 ? before - 8 : 0, shown.size()));
    if (at != std::string::npos) shown.replace(at, word.size(), painted(word, 1));
    out_ += fmt::format("  {}\n", shown);
  }

  void rule(const ExplainedRule& rule) {
    out_ += rule.won ? fmt::format("  {} {}\n", painted("✓", 32), rule.rule)
                     : fmt::format("  {} {}  {}\n", painted("·", 2), rule.rule, rule.refused.empty() ? "fewer roles than ✓" : rule.refused);
    std::size_t width = 0;
    for (const ExplainedRole& role : rule.roles) width = std::max(width, output::columns_of(role.line));
    const bool tried = std::any_of(rule.roles.begin(), rule.roles.end(), [](const auto& role) { return role.filled; });
    if (!tried) return;
    for (const ExplainedRole& role : rule.roles) {
      std::string by;
      for (const TextSpan& phrase : role.phrases) by += (by.empty() ? "" : " | ") + output::one_line(phrase.text);
      if (by.empty()) by = role.filled ? "told by the trigger" : role.optional ? "–" : painted("missing", 31);
      out_ += fmt::format("      {}{:{}}  {}\n", role.line, "", width - output::columns_of(role.line), by);
    }
  }

  void outcome(const ExplainedTrigger& trigger) {
    std::string clues;
    for (const ExplainedClue& clue : trigger.clues)
      clues += fmt::format("{}{} {}", clues.empty() ? "" : ", ", output::one_line(clue.word.text), clue.says);
    if (trigger.event.empty()) {
      out_ += fmt::format("  → {}\n\n", trigger.outcome);
      return;
    }
    out_ += fmt::format("  → {}: {} {}{} {}\n", trigger.outcome, trigger.type, painted(to_string(trigger.modality), 1),
                        trigger.reported ? ", reported" : "", painted(trigger.event, 2));
    out_ += fmt::format("    {}: {}{}{}\n\n", to_string(trigger.modality), trigger.form, clues.empty() ? "" : "; ", clues);
  }

  std::string take() { return std::move(out_); }
  void add(const std::string& text) { out_ += text; }

 private:
  bool colour_;
  std::string out_;
};

}  // namespace

std::string explanation_json(const ExplainedTrigger& trigger) {
  JsonWriter json(false);
  json.begin_object();
  json.field("document", trigger.trigger.document);
  json.field("line", trigger.line);
  json.key("trigger");
  write_span(json, trigger.trigger);
  json.key("sentence");
  write_span(json, trigger.sentence);
  json.field("form", trigger.form);
  json.key("rules");
  json.begin_array();
  for (const ExplainedRule& rule : trigger.rules) write_rule(json, rule);
  json.end_array();
  json.key("clues");
  json.begin_array();
  for (const ExplainedClue& clue : trigger.clues) {
    json.begin_object();
    json.field("text", clue.word.text);
    json.field("says", clue.says);
    json.end_object();
  }
  json.end_array();
  json.field("outcome", trigger.outcome);
  if (!trigger.event.empty()) {
    json.field("event", trigger.event);
    json.field("type", trigger.type);
    json.field("modality", to_string(trigger.modality));
    json.field("reported", trigger.reported);
  }
  json.end_object();
  return json.take();
}

std::string explanation_text(const std::string& file, const ExplainedTrigger& trigger, bool colour) {
  Page page(colour);
  page.add(fmt::format("{}:{}: {}\n", file, trigger.line, page.painted(output::one_line(trigger.trigger.text), 1)));
  page.sentence(trigger);
  for (const ExplainedRule& rule : trigger.rules) page.rule(rule);
  page.outcome(trigger);
  return page.take();
}

}  // namespace mannam::tool
