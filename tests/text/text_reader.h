// What goes in: a text. What comes out: what the text stage makes of it with the shipped word lists, in a form short enough to compare.
// Why it exists: the tests of this folder all ask for zones, sentences or quotations.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <mannam/dictionary.h>

#include "dictionary/contents.h"
#include "text/text.h"

namespace mannam::text {

inline Text read(std::string_view given) {
  static const TextReader reader = TextReader::build(Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries")->contents().words);
  return reader.read(given);
}

inline std::vector<std::string> sentences(std::string_view given) {
  const Text text = read(given);
  std::vector<std::string> result;
  for (const Sentence& sentence : text.sentences) result.emplace_back(text.of(sentence.span));
  return result;
}

/// "headline: …", "body: …"
inline std::vector<std::string> zones(std::string_view given) {
  const Text text = read(given);
  std::vector<std::string> result;
  for (const Sentence& sentence : text.sentences)
    result.push_back(std::string(to_string(sentence.zone)).append(": ").append(text.of(sentence.span)));
  return result;
}

/// "speech: …", "quote: …"
inline std::vector<std::string> quotations(std::string_view given) {
  const Text text = read(given);
  std::vector<std::string> result;
  for (const Quotation& quotation : text.quotations)
    result.push_back(std::string(quotation.speech ? "speech: " : "quote: ").append(text.of(quotation.span)));
  return result;
}

using Strings = std::vector<std::string>;

}  // namespace mannam::text
