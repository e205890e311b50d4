// What goes in: articles from a pipe, {"id", "text", "date"} a line. What comes out: a graph a line, in order, each before the next line is
// read. Why it exists: a crawler's articles go through one process as they come; a bad line costs only itself.
#include <mannam/mannam.h>

#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

namespace {

/// Throws where the line is no article.
mannam::Article article_of(const std::string& line) {
  const auto json = nlohmann::json::parse(line);
  mannam::Article article{.id = json.at("id"), .text = json.at("text")};
  if (json.contains("date")) article.published = mannam::parse_date(json["date"].get<std::string>());
  return article;
}

}  // namespace

int main() {
  const auto extractor = mannam::Extractor::load();
  if (!extractor) {
    for (const auto& problem : extractor.problems()) std::cerr << mannam::describe(problem) << '\n';
    return 1;
  }
  std::string line;
  int bad = 0;
  for (int number = 1; std::getline(std::cin, line); ++number) {
    try {
      std::cout << mannam::to_json_line(extractor->extract(article_of(line))) << std::flush;
    } catch (const nlohmann::json::exception& error) {
      std::cerr << "line " << number << ": " << error.what() << '\n';
      ++bad;
    }
  }
  return bad == 0 ? 0 : 3;
}
