// What goes in: one object of a parsed JSON file. What comes out: its fields as the types they must have. Why it exists: whatever is
// missing or of the wrong type becomes a Problem that names the way to it (events[3].accounts[0].modality), and reading goes on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <mannam/result.h>

namespace mannam::output {

/// What is wrong in one file. A file that is wrong all over is not reported line by line: after a hundred problems the rest is dropped.
class JsonProblems {
 public:
  explicit JsonProblems(std::string_view file) : file_(file) {}
  void add(std::string what, std::string hint = "", int line = 0, int column = 0);
  bool empty() const { return problems_.empty(); }
  std::vector<Problem> take() { return std::move(problems_); }

 private:
  static constexpr std::size_t most = 100;
  std::string file_;
  std::vector<Problem> problems_;
};

/// Lives no longer than the JSON and the node above it.
class JsonNode {
 public:
  JsonNode(const nlohmann::json& value, JsonProblems& problems) : value_(value), problems_(problems) {}

  bool has(const char* key) const { return value_.is_object() && value_.contains(key); }

  std::string text(const char* key) const;           ///< a Problem where it is missing
  std::string optional_text(const char* key) const;  ///< empty where it is missing
  std::size_t offset(const char* key) const;
  int whole(const char* key) const;
  double number(const char* key, double otherwise) const;
  bool truth(const char* key) const;
  std::vector<std::string> texts(const char* key) const;

  /// Calls `read` with each object of an array. A missing array is a Problem.
  template <class Read>
  void each(const char* key, Read read) const {
    const nlohmann::json* array = find(key, nlohmann::json::value_t::array, true);
    if (array == nullptr) return;
    for (std::size_t i = 0; i < array->size(); ++i) {
      const JsonNode item((*array)[i], problems_, this, key, i);
      if (item.is_object()) read(item);
    }
  }

  /// Calls `read` with an object.
  template <class Read>
  void inside(const char* key, Read read) const {
    if (const nlohmann::json* object = find(key, nlohmann::json::value_t::object, true))
      read(JsonNode(*object, problems_, this, key, none));
  }

  void wrong(std::string_view key, std::string_view what, std::string hint = "") const;

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  JsonNode(const nlohmann::json& value, JsonProblems& problems, const JsonNode* above, const char* key, std::size_t index)
      : value_(value), problems_(problems), above_(above), key_(key), index_(index) {}

  bool is_object() const;
  std::string path() const;
  /// nullptr, and a Problem where it is needed or of another type, if the key has no value of this type.
  const nlohmann::json* find(const char* key, nlohmann::json::value_t type, bool needed) const;

  const nlohmann::json& value_;
  JsonProblems& problems_;
  const JsonNode* above_ = nullptr;
  const char* key_ = "";
  std::size_t index_ = none;
};

}  // namespace mannam::output
