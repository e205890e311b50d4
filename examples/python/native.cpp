// What goes in: text and a date from Python. What comes out: the graph as JSON with offsets in code points. Why it exists: it is all that
// Python needs of C++; mannam/__init__.py makes objects of it.
#include <mannam/mannam.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace py = pybind11;

std::string described(const std::vector<mannam::Problem>& problems) {
  std::string all;
  for (const mannam::Problem& problem : problems) all += (all.empty() ? "" : "\n") + mannam::describe(problem);
  return all;
}

template <class T>
T value_of(mannam::Result<T> result) {
  if (!result) throw std::runtime_error(described(result.problems()));
  return *std::move(result);
}

mannam::Extractor load(const std::string& folder) {
  return value_of(folder.empty() ? mannam::Extractor::load() : mannam::Extractor::load(folder));
}

std::string extract(const mannam::Extractor& extractor, const std::string& id, const std::string& text, const std::string& date,
                    bool all_zones, double min_confidence) {
  mannam::Article article;
  article.id = id;
  article.text = text;
  if (!date.empty()) article.published = mannam::parse_date(date);
  if (!date.empty() && !article.published) throw std::invalid_argument("not a date: " + date + " (2025-02-04 or 2025-02-04T14:27+09:00)");
  mannam::ExtractOptions options;
  options.all_zones = all_zones;
  options.min_confidence = min_confidence;
  mannam::Graph graph = extractor.extract(article, options);
  if (const auto problems = graph.convert_offsets(mannam::OffsetUnit::CodePoint, {{id, text}}); !problems.empty()) {
    throw std::runtime_error(described(problems));
  }
  return mannam::to_json_line(graph);
}

std::string merge(const std::vector<std::string>& graphs) {
  mannam::Graph merged;
  for (const std::string& json : graphs) {
    mannam::Graph graph = value_of(mannam::graph_from_json(json, "graph"));
    if (merged.documents().empty()) {
      merged = std::move(graph);
    } else if (const auto problems = merged.merge(graph); !problems.empty()) {
      throw std::invalid_argument(described(problems));
    }
  }
  return mannam::to_json_line(merged);
}

}  // namespace

PYBIND11_MODULE(_native, module) {
  py::class_<mannam::Extractor>(module, "Extractor")
      .def(py::init(&load), py::arg("folder"))
      .def("extract", &extract, py::call_guard<py::gil_scoped_release>())
      .def_property_readonly("dictionaries", [](const mannam::Extractor& extractor) { return extractor.dictionary().hash(); });
  module.def("merge", &merge, py::call_guard<py::gil_scoped_release>());
}
