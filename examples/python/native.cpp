// What goes in: articles from Python, as UTF-8. What comes out: graphs as JSON with offsets in the unit asked for. Why it exists: it is all
// that Python needs of C++; mannam/*.py makes objects, tables and pages of it.
#include <mannam/mannam.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace py = pybind11;

std::string described(const std::vector<mannam::Problem>& problems) {
  std::string all;
  for (const mannam::Problem& problem : problems) all += (all.empty() ? "" : "\n") + mannam::describe(problem);
  return all;
}

template <class Value, class Error = std::runtime_error>
Value value_of(mannam::Result<Value> result) {
  if (!result) throw Error(described(result.problems()));
  return *std::move(result);
}

mannam::OffsetUnit unit_named(const std::string& name) {
  for (const auto unit : {mannam::OffsetUnit::Utf8, mannam::OffsetUnit::Utf16, mannam::OffsetUnit::CodePoint})
    if (name == mannam::to_string(unit)) return unit;
  throw std::invalid_argument("not a unit of offsets: " + name + " (codepoint, utf16 or utf8)");
}

/// Throws what Python shows as ValueError; so no date is wrong once threads run.
std::optional<mannam::DateTime> date_written(const std::string& date) {
  if (date.empty()) return std::nullopt;
  const auto read = mannam::parse_date(date);
  if (!read) throw std::invalid_argument("not a date: " + date + " (2025-02-04 or 2025-02-04T14:27+09:00)");
  return read;
}

/// Strings as the Python tuple has them: id, text, date, title, source, url, language.
using Written = std::array<std::string, 7>;

mannam::Article article_of(Written written) {
  auto& [id, text, date, title, source, url, language] = written;
  return {.id = std::move(id),
          .text = std::move(text),
          .title = std::move(title),
          .source = std::move(source),
          .url = std::move(url),
          .published = date_written(date),
          .language = std::move(language)};
}

struct Settings {
  mannam::ExtractOptions options;
  mannam::OffsetUnit unit = mannam::OffsetUnit::CodePoint;
};

Settings settings_of(bool all_zones, double min_confidence, bool keep_text, const std::string& offsets) {
  Settings settings;
  settings.options.all_zones = all_zones;
  settings.options.min_confidence = min_confidence;
  settings.options.keep_text = keep_text;
  settings.unit = unit_named(offsets);
  return settings;
}

mannam::Extractor load(const std::string& path, std::vector<std::string> names, std::vector<std::string> rules) {
  const mannam::OwnSources own{std::move(names), std::move(rules)};
  return value_of(path.empty() ? mannam::Extractor::load(own) : mannam::Extractor::load(path, own));
}

std::string extract_one(const mannam::Extractor& extractor, const mannam::Article& article, const Settings& settings) {
  mannam::Graph graph = extractor.extract(article, settings.options);
  const std::string& id = graph.documents().front().id;  // an empty one was given a name
  if (const auto problems = graph.convert_offsets(settings.unit, {{id, article.text}}); !problems.empty())
    throw std::runtime_error(described(problems));
  return mannam::to_json_line(graph);
}

std::string extract(const mannam::Extractor& extractor, Written article, bool all_zones, double min_confidence, bool keep_text,
                    const std::string& offsets) {
  return extract_one(extractor, article_of(std::move(article)), settings_of(all_zones, min_confidence, keep_text, offsets));
}

/// Each article's graph, in the order of the articles, whichever thread makes it. What a thread throws is thrown when all have ended.
std::vector<std::string> extract_many(const mannam::Extractor& extractor, std::vector<Written> written, unsigned threads, bool all_zones,
                                      double min_confidence, bool keep_text, const std::string& offsets) {
  const Settings settings = settings_of(all_zones, min_confidence, keep_text, offsets);
  std::vector<mannam::Article> articles;
  articles.reserve(written.size());
  for (Written& each : written) articles.push_back(article_of(std::move(each)));
  std::vector<std::string> results(articles.size());
  std::vector<std::exception_ptr> thrown(std::max<std::size_t>(1, std::min<std::size_t>(threads, articles.size())));
  std::atomic<std::size_t> next = 0;
  const auto work = [&](std::size_t number) {
    try {
      for (std::size_t at = next++; at < articles.size(); at = next++) results[at] = extract_one(extractor, articles[at], settings);
    } catch (...) {
      thrown[number] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> running;
    for (std::size_t number = 1; number < thrown.size(); ++number) running.emplace_back(work, number);
    work(0);
  }
  for (const std::exception_ptr& each : thrown)
    if (each) std::rethrow_exception(each);
  return results;
}

/// Without `keep_doubles`, two texts of one id are an error; with it both are kept, the second under another id.
std::string merge(const std::vector<std::string>& written, bool keep_doubles) {
  std::vector<mannam::Graph> graphs;
  graphs.reserve(written.size());
  for (const std::string& json : written)
    graphs.push_back(value_of<mannam::Graph, std::invalid_argument>(mannam::graph_from_json(json, "graph")));
  mannam::Graph merged;
  const auto problems = merged.merge(graphs);
  const bool same_units =
      std::all_of(graphs.begin(), graphs.end(), [&](const auto& graph) { return graph.offsets() == graphs.front().offsets(); });
  if (!problems.empty() && (!keep_doubles || !same_units)) throw std::invalid_argument(described(problems));
  return mannam::to_json_line(merged);
}

std::string timeline(const std::string& json, const std::string& language, int width) {
  const auto graph = value_of<mannam::Graph, std::invalid_argument>(mannam::graph_from_json(json, "graph"));
  return mannam::to_timeline(graph, {.language = language, .width = width});
}

std::string html(const std::string& json, const std::string& language) {
  const auto graph = value_of<mannam::Graph, std::invalid_argument>(mannam::graph_from_json(json, "graph"));
  return value_of<std::string, std::invalid_argument>(mannam::to_html(graph, {.language = language}));
}

}  // namespace

PYBIND11_MODULE(_native, module) {
  using release = py::call_guard<py::gil_scoped_release>;
  const auto options = [](auto& definition, const char* name, auto function, auto... arguments) {
    definition.def(name, function, arguments..., py::arg("all_zones"), py::arg("min_confidence"), py::arg("keep_text"), py::arg("offsets"),
                   release());
  };
  py::class_<mannam::Extractor> extractor(module, "Extractor");
  extractor.def(py::init(&load), py::arg("path"), py::arg("names"), py::arg("rules"), release());
  options(extractor, "extract", &extract, py::arg("article"));
  options(extractor, "extract_many", &extract_many, py::arg("articles"), py::arg("threads"));
  extractor.def_property_readonly("dictionaries", [](const mannam::Extractor& self) { return self.dictionary().hash(); });
  module.def("merge", &merge, py::arg("graphs"), py::arg("keep_doubles"), release());
  module.def("timeline", &timeline, py::arg("graph"), py::arg("language"), py::arg("width"), release());
  module.def("html", &html, py::arg("graph"), py::arg("language"), release());
}
