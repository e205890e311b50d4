// What goes in: a text and the date it was written. What comes out: its times as "text = value" lines. Why it exists: the tests of the
// times stage speak of sentences and values and nothing else; here the word lists are read and the text is cut into sentences line by line.
#pragma once

#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "dictionary/contents.h"
#include "dictionary/time_rules.h"
#include "times/find_times.h"

namespace time_case {

inline const mannam::times::TimeFinder& finder() {
  static const mannam::times::TimeFinder built = [] {
    mannam::dictionary::Contents contents;
    std::vector<mannam::Problem> problems;
    for (const char* name : {"numerals.rec", "times.rec", "times_en_words.rec"}) {
      const std::string path = std::string(MANNAM_SOURCE_DIR "/dictionaries/words/") + name;
      std::ifstream file(path);
      const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
      mannam::dictionary::add_records(contents, path, text, problems);
    }
    for (const std::string& path : mannam::dictionary::time_rule_files_below(MANNAM_SOURCE_DIR "/dictionaries")) {
      std::ifstream file(path);
      const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
      mannam::dictionary::add_time_rules(contents, path, text, problems);
    }
    mannam::times::TimeFinder made = mannam::times::TimeFinder::build(contents.words, problems);
    if (!problems.empty()) throw std::runtime_error(mannam::describe(problems.front()));
    return made;
  }();
  return built;
}

inline mannam::text::Text cut(std::string_view text) {
  mannam::text::Text made;
  made.clean.bytes = text;
  made.parts.push_back({{0, static_cast<std::uint32_t>(text.size())}, mannam::Zone::Body, {}});
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    bool korean = false;
    for (const char c : text.substr(at, end - at)) korean = korean || (static_cast<unsigned char>(c) >= 0xEA);
    const mannam::text::Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    if (end > at)
      made.sentences.push_back({span, mannam::Zone::Body, korean ? mannam::text::Language::Korean : mannam::text::Language::English, 0, 0});
    at = end + 1;
  }
  return made;
}

inline std::optional<mannam::DateTime> read_date(std::string_view date) {
  if (date.empty()) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t size) {
    int read = 0;
    std::from_chars(date.data() + at, date.data() + at + size, read);
    return read;
  };
  mannam::DateTime made(std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2));
  if (date.size() >= 16) made.time = std::chrono::minutes(number(11, 2) * 60 + number(14, 2));
  return made;
}

/// Every time of `text`; a line is a sentence, Korean where it holds Hangul. `date` is empty, "2025-02-04" or "2025-02-04T14:27".
inline std::vector<mannam::times::TimeMention> mentions(std::string_view text, std::string_view date) {
  return finder().find(cut(text), read_date(date));
}

/// "4일 = 2025-02-04; 이날 = 2025-02-04"
inline std::string times(std::string_view text, std::string_view date) {
  std::string lines;
  for (const mannam::times::TimeMention& mention : mentions(text, date)) {
    if (!lines.empty()) lines += "; ";
    lines += std::string(mention.span.of(text)) + " = " + mention.value;
  }
  return lines;
}

/// The only time of `text`; an empty one where there is none or more than one.
inline mannam::times::TimeMention only(std::string_view text, std::string_view date) {
  const auto found = mentions(text, date);
  return found.size() == 1 ? found[0] : mannam::times::TimeMention{};
}

/// The value of the only time.
inline std::string value(std::string_view text, std::string_view date) { return only(text, date).value; }

}  // namespace time_case
