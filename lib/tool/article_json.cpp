// What goes in: one line of JSON. What comes out: an article, or what is wrong with the line. Why it exists: see article_json.h.
#include "tool/article_json.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "output/parse_json.h"
#include "tool/check_text.h"

namespace mannam::tool {
namespace {

using Json = nlohmann::json;

void refuse(const LinePlace& place, int column, std::string what, std::string hint, Input& input) {
  input.problems.push_back({.file = place.file, .line = place.line, .column = column, .what = std::move(what), .hint = std::move(hint)});
  input.readable = false;
}

/// A field that is text (or a number, for ids); empty where it is absent or null.
std::string field(const Json& object, const char* name, const LinePlace& place, Input& input) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return "";
  if (found->is_string()) return found->get<std::string>();
  if (found->is_number_integer()) return found->dump();
  refuse(place, 0, std::string("\"") + name + "\" is not a string", "", input);
  return "";
}

void read_fields(const Json& object, const LinePlace& place, Input& input) {
  Article& article = input.article;
  article.id = field(object, "id", place, input);
  if (article.id.empty()) article.id = place.id;
  article.text = field(object, "text", place, input);
  article.title = field(object, "title", place, input);
  article.source = field(object, "source", place, input);
  article.url = field(object, "url", place, input);
  article.language = field(object, "language", place, input);
  const std::string date = field(object, "date", place, input);
  if (date.empty()) return;
  article.published = read_date(date);
  if (!article.published) refuse(place, 0, "\"" + date + "\" is not a date", "write 2025-02-04 or 2025-02-04T14:27+09:00", input);
}

}  // namespace

Input read_article(std::string_view line, const LinePlace& place) {
  Input input;
  output::JsonMistake mistake;
  const std::optional<Json> parsed = output::parse_json(line, mistake);
  if (!parsed) {
    refuse(place, static_cast<int>(mistake.byte), mistake.byte == 0 ? mistake.what : "is not JSON",
           "one object a line: {\"id\": \"a1\", \"text\": \"…\", \"date\": \"2025-02-04\"}", input);
    return input;
  }
  const Json& object = *parsed;
  if (!object.is_object() || !object.contains("text") || !object["text"].is_string()) {
    refuse(place, 0, "has no \"text\"", "one object a line: {\"id\": \"a1\", \"text\": \"…\", \"date\": \"2025-02-04\"}", input);
    return input;
  }
  read_fields(object, place, input);
  if (!input.readable) return input;
  check_text(place.file + ":" + std::to_string(place.line), place.strict, input);
  return input;
}

}  // namespace mannam::tool
