// What goes in: keys and values. What comes out: JSON. Why it exists: see json_writer.h.
#include "output/json_writer.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <iterator>
#include <utility>

namespace mannam::output {

namespace {

bool is_plain(unsigned char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; }

void append_ascii(std::string& out, unsigned char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", c);
  }
}

/// U+2028 and U+2029 end a line in JavaScript; the controls U+0080 … U+009F steer terminals.
bool needs_escape(std::int32_t character) { return (character >= 0x80 && character < 0xa0) || character == 0x2028 || character == 0x2029; }

void append_character(std::string& out, std::string_view text, std::int32_t start, std::int32_t end, std::int32_t character) {
  if (character < 0)
    out += "\xEF\xBF\xBD";
  else if (needs_escape(character))
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", character);
  else
    out.append(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start)));
}

void append_escaped(std::string& out, std::string_view text) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    const std::int32_t start = at;
    while (at < size && is_plain(data[at])) ++at;
    out.append(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start)));
    if (at == size) break;
    if (data[at] < 0x80) {
      append_ascii(out, data[at++]);
      continue;
    }
    const std::int32_t from = at;
    UChar32 character = 0;
    U8_NEXT(data, at, size, character);
    append_character(out, text, from, at, character);
  }
}

}  // namespace

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += indented_ ? "\": " : "\":";
  after_key_ = true;
}

void JsonWriter::value(std::string_view text) {
  separate();
  out_ += '"';
  append_escaped(out_, text);
  out_ += '"';
}

void JsonWriter::value(std::size_t number) {
  separate();
  fmt::format_to(std::back_inserter(out_), "{}", number);
}

void JsonWriter::value(int number) {
  separate();
  fmt::format_to(std::back_inserter(out_), "{}", number);
}

void JsonWriter::value(double number) {
  separate();
  fmt::format_to(std::back_inserter(out_), "{}", number);
}

void JsonWriter::value(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

std::string JsonWriter::take() {
  out_ += '\n';
  if (sink_) sink_(std::exchange(out_, {}));
  return std::move(out_);
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  constexpr std::size_t piece = std::size_t(1) << 16;
  if (sink_ && out_.size() > piece) {
    sink_(out_);
    out_.clear();
  }
  --depth_;
  if (!first_) new_line();  // an empty bracket stays on its line
  out_ += bracket;
  first_ = false;
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_ += ',';
  first_ = false;
  if (depth_ > 0) new_line();
}

void JsonWriter::new_line() {
  if (!indented_) return;
  out_ += '\n';
  out_.append(static_cast<std::size_t>(depth_), ' ');
}

}  // namespace mannam::output
