// What goes in: one ExplainedTrigger. What comes out: it as lines for people or as one line of JSON. Why it exists: docs/explain.md shows
// both.
#pragma once

#include <string>

#include <mannam/explain.h>

namespace mannam::tool {

std::string explanation_json(const ExplainedTrigger& trigger);

/// `file` names the article. Columns stand below each other, also behind Hangul.
std::string explanation_text(const std::string& file, const ExplainedTrigger& trigger, bool colour);

}  // namespace mannam::tool
