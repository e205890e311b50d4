// What goes in: one object of a parsed JSON file. What comes out: its fields. Why it exists: see json_node.h.
#include "output/json_node.h"

#include <limits>
#include <utility>

#include <fmt/format.h>

namespace mannam::output {

using nlohmann::json;

namespace {

std::string_view name_of(json::value_t type) {
  switch (type) {
    case json::value_t::object:
      return "an object";
    case json::value_t::array:
      return "an array";
    case json::value_t::string:
      return "a string";
    case json::value_t::boolean:
      return "true or false";
    default:
      return "a number";
  }
}

}  // namespace

void JsonProblems::add(std::string what, std::string hint, int line, int column) {
  if (problems_.size() < most) problems_.push_back({file_, line, column, std::move(what), "", std::move(hint)});
}

std::string JsonNode::path() const {
  if (above_ == nullptr) return "";
  const std::string above = above_->path();
  const std::string own = index_ == none ? std::string(key_) : fmt::format("{}[{}]", key_, index_);
  return above.empty() ? own : fmt::format("{}.{}", above, own);
}

void JsonNode::wrong(std::string_view key, std::string_view what, std::string hint) const {
  const std::string above = path();
  problems_.add(above.empty() ? fmt::format("{}: {}", key, what) : fmt::format("{}.{}: {}", above, key, what), std::move(hint));
}

bool JsonNode::is_object() const {
  if (value_.is_object()) return true;
  problems_.add(fmt::format("{}: not an object", path()));
  return false;
}

const json* JsonNode::find(const char* key, json::value_t type, bool needed) const {
  if (!value_.is_object()) return nullptr;
  const auto found = value_.find(key);
  if (found == value_.end()) {
    if (needed) wrong(key, "missing");
    return nullptr;
  }
  const bool fits = type == json::value_t::number_float ? found->is_number() : found->type() == type;
  if (!fits) wrong(key, fmt::format("not {}", name_of(type)));
  return fits ? &*found : nullptr;
}

std::string JsonNode::text(const char* key) const {
  const json* found = find(key, json::value_t::string, true);
  return found == nullptr ? "" : found->get<std::string>();
}

std::string JsonNode::optional_text(const char* key) const {
  const json* found = find(key, json::value_t::string, false);
  return found == nullptr ? "" : found->get<std::string>();
}

std::size_t JsonNode::offset(const char* key) const {
  const json* found = find(key, json::value_t::number_float, true);
  if (found == nullptr) return 0;
  if (found->is_number_unsigned()) return found->get<std::size_t>();
  wrong(key, "not a whole number of at least 0");
  return 0;
}

int JsonNode::whole(const char* key) const {
  const std::size_t value = offset(key);
  return value <= static_cast<std::size_t>(std::numeric_limits<int>::max()) ? static_cast<int>(value) : 0;
}

double JsonNode::number(const char* key, double otherwise) const {
  const json* found = find(key, json::value_t::number_float, false);
  return found == nullptr ? otherwise : found->get<double>();
}

bool JsonNode::truth(const char* key) const {
  const json* found = find(key, json::value_t::boolean, false);
  return found != nullptr && found->get<bool>();
}

std::vector<std::string> JsonNode::texts(const char* key) const {
  std::vector<std::string> result;
  const json* array = find(key, json::value_t::array, false);
  if (array == nullptr) return result;
  for (const json& item : *array) {
    if (item.is_string())
      result.push_back(item.get<std::string>());
    else
      wrong(key, "holds something that is not a string");
  }
  return result;
}

}  // namespace mannam::output
