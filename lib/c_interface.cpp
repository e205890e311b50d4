// What goes in: calls from C. What comes out: the C++ interface behind opaque handles. Why it exists: see c.h. Every function that can
// throw runs inside `guarded`, so that no exception leaves.
#include <mannam/c.h>

#include <exception>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <mannam/mannam.h>

#include "dictionary/locate.h"

struct mannam_extractor {
  mannam::Extractor value;
};
struct mannam_graph {
  mannam::Graph value;
};
struct mannam_text {
  std::string value;
};
struct mannam_error {
  mannam_code code = MANNAM_FAILED;
  std::string message{};
};

namespace {

/// An error of short memory must need none.
mannam_error out_of_memory{MANNAM_MEMORY, "out of memory"};

mannam_code fail(mannam_error** error, mannam_code code, std::string_view message) noexcept {
  if (error == nullptr) return code;
  try {
    *error = new mannam_error{code, std::string(message)};
  } catch (...) {
    *error = &out_of_memory;
  }
  return code;
}

std::string described(const std::vector<mannam::Problem>& problems) {
  std::string all;
  for (const mannam::Problem& problem : problems) {
    if (!all.empty()) all += '\n';
    all += mannam::describe(problem);
  }
  return all;
}

/// Runs `work`, which returns `Done` and may fail on its own; whatever it throws becomes an error and `failed`.
template <class Done, class Work>
Done guarded(mannam_error** error, Done failed, Work work) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    return work();
  } catch (const std::bad_alloc&) {
    fail(error, MANNAM_MEMORY, "out of memory");
  } catch (const std::exception& thrown) {
    fail(error, MANNAM_FAILED, thrown.what());
  } catch (...) {
    fail(error, MANNAM_FAILED, "unknown failure");
  }
  return failed;
}

std::string given(const char* text) { return text == nullptr ? std::string() : std::string(text); }

}  // namespace

const char* mannam_version(void) { return MANNAM_VERSION; }

mannam_extractor* mannam_extractor_load(const char* path, mannam_error** error) { return mannam_extractor_load_told(path, "", error); }

mannam_extractor* mannam_extractor_load_told(const char* path, const char* told, mannam_error** error) {
  return guarded<mannam_extractor*>(error, nullptr, [&]() -> mannam_extractor* {
    auto loaded = mannam::Extractor::load(path == nullptr ? mannam::dictionary::locate_dictionaries(given(told)) : std::string(path));
    if (loaded) return new mannam_extractor{*std::move(loaded)};
    fail(error, MANNAM_DICTIONARY, described(loaded.problems()));
    return nullptr;
  });
}

void mannam_extractor_free(mannam_extractor* extractor) { delete extractor; }

mannam_graph* mannam_extract(const mannam_extractor* extractor, const mannam_article* article, mannam_error** error) {
  return guarded<mannam_graph*>(error, nullptr, [&]() -> mannam_graph* {
    if (extractor == nullptr || article == nullptr || (article->text == nullptr && article->text_length != 0)) {
      fail(error, MANNAM_USAGE, "no extractor, article or text");
      return nullptr;
    }
    const std::string date = given(article->date);
    const std::optional<mannam::DateTime> published = mannam::parse_date(date);
    if (!date.empty() && !published) {
      fail(error, MANNAM_USAGE, "not a date: " + date + " (2025-02-04 or 2025-02-04T14:27+09:00)");
      return nullptr;
    }
    return new mannam_graph{
        extractor->value.extract({.id = given(article->id),
                                  .text = std::string(article->text_length == 0 ? "" : article->text, article->text_length),
                                  .title = given(article->title),
                                  .source = given(article->source),
                                  .url = given(article->url),
                                  .published = published,
                                  .language = given(article->language)})};
  });
}

mannam_graph* mannam_graph_from_json(const char* json, size_t length, mannam_error** error) {
  return guarded<mannam_graph*>(error, nullptr, [&]() -> mannam_graph* {
    if (json == nullptr) {
      fail(error, MANNAM_USAGE, "no JSON");
      return nullptr;
    }
    auto read = mannam::graph_from_json(std::string_view(json, length), "graph");
    if (read) return new mannam_graph{*std::move(read)};
    fail(error, MANNAM_FAILED, described(read.problems()));
    return nullptr;
  });
}

mannam_code mannam_graph_merge(mannam_graph* graph, const mannam_graph* other, mannam_error** error) {
  return guarded(error, MANNAM_FAILED, [&] {
    if (graph == nullptr || other == nullptr) return fail(error, MANNAM_USAGE, "no graph");
    const std::vector<mannam::Problem> problems = graph->value.merge(other->value);
    return problems.empty() ? MANNAM_OK : fail(error, MANNAM_CLASH, described(problems));
  });
}

mannam_text* mannam_graph_json(const mannam_graph* graph, mannam_error** error) {
  return guarded<mannam_text*>(error, nullptr, [&]() -> mannam_text* {
    if (graph != nullptr) return new mannam_text{mannam::to_json_line(graph->value)};
    fail(error, MANNAM_USAGE, "no graph");
    return nullptr;
  });
}

void mannam_graph_free(mannam_graph* graph) { delete graph; }

const char* mannam_text_bytes(const mannam_text* text) { return text == nullptr ? "" : text->value.c_str(); }
size_t mannam_text_length(const mannam_text* text) { return text == nullptr ? 0 : text->value.size(); }
void mannam_text_free(mannam_text* text) { delete text; }

mannam_code mannam_error_code(const mannam_error* error) { return error == nullptr ? MANNAM_OK : error->code; }
const char* mannam_error_message(const mannam_error* error) { return error == nullptr ? "" : error->message.c_str(); }
void mannam_error_free(mannam_error* error) {
  if (error != &out_of_memory) delete error;
}
