// What goes in: keys and values in the order in which they shall stand. What comes out: JSON, indented or on one line. Why it exists: the
// writer of a JSON library sorts keys or builds a tree first; this one appends to one string, escapes what a page or a terminal could
// trip over, and never writes invalid UTF-8.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace mannam::output {

class JsonWriter {
 public:
  /// Takes pieces of the text as they come.
  using Sink = std::function<void(std::string_view)>;

  /// With a sink the text goes there in pieces, so that it is never held as a whole; take() then gives the last piece to it.
  explicit JsonWriter(bool indented, Sink sink = {}) : indented_(indented), sink_(std::move(sink)) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// `name` is a word of the schema: nothing in it needs escaping.
  void key(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(std::size_t number);
  void value(int number);
  void value(double number);  ///< the shortest digits that read back as the same number
  void value(bool truth);

  template <class Value>
  void field(std::string_view name, const Value& content) {
    key(name);
    value(content);
  }
  /// Left out where there is nothing to say.
  void optional_field(std::string_view name, std::string_view content) {
    if (!content.empty()) field(name, content);
  }

  /// With a newline behind it; empty where a sink took it.
  std::string take();

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void new_line();

  std::string out_;
  bool indented_;
  Sink sink_;
  bool first_ = true;  ///< nothing stands yet in the innermost bracket
  bool after_key_ = false;
  int depth_ = 0;
};

}  // namespace mannam::output
