// What goes in: a claim about all values. What comes out: a test of Catch2 that tries it on random ones. Why it exists: RC_PARAMS says how
// many cases (max_success=1000) and which seed; one that fails is shrunk and shown.
#pragma once

#include <mannam/mannam.h>

#include <rapidcheck.h>

#include "catch.h"
#include "texts.h"

namespace properties_test {

template <class Claim>
void always(Claim claim) {
  CHECK(rc::check(std::move(claim)));
}

inline const mannam::Extractor& extractor() {
  static const mannam::Extractor loaded = [] {
    auto result = mannam::Extractor::load(MANNAM_SOURCE_DIR "/dictionaries",
                                          {.names = {MANNAM_SOURCE_DIR "/examples/articles/cast.rec"}, .rules = {}});
    if (!result) throw std::runtime_error(mannam::describe(result.problems().front()));
    return *std::move(result);
  }();
  return loaded;
}

inline mannam::Article article_of(std::string text, std::string id = "a") {
  return {.id = std::move(id), .text = std::move(text), .published = std::chrono::year{2025} / 2 / 4};
}

inline mannam::Graph graph_of(const std::string& text, const std::string& id = "a") { return extractor().extract(article_of(text, id)); }

}  // namespace properties_test
