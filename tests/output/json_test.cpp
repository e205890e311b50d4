// What goes in: graphs. What comes out: checks of their JSON. Why it exists: other programs read these bytes.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "graph/findings_maker.h"
#include "mannam/output.h"
#include "output/json_writer.h"

using namespace mannam;
using mannam::output::JsonWriter;
using mannam::test::FindingsMaker;

namespace {

std::string written(std::string_view text) {
  JsonWriter json(false);
  json.value(text);
  return json.take();
}

}  // namespace

TEST_CASE("an empty graph is a whole document", "[output]") {
  const auto json = nlohmann::json::parse(to_json(Graph{}));
  CHECK(json["schema"] == "mannam/graph/1.0");
  CHECK(json["offsets"] == "utf8");
  CHECK(json["events"].is_array());
}

TEST_CASE("the line form is one line", "[output]") {
  const std::string line = to_json_line(Graph{});
  CHECK(line.find('\n') == line.size() - 1);
  CHECK(nlohmann::json::parse(line) == nlohmann::json::parse(to_json(Graph{})));
}

TEST_CASE("quotes backslashes and controls are escaped", "[output]") {
  CHECK(written("a\"b\\c\n\t\r\x01\x7f") == "\"a\\\"b\\\\c\\n\\t\\r\\u0001\\u007f\"\n");
}

TEST_CASE("line separators of JavaScript are escaped", "[output]") { CHECK(written("\u2028\u2029") == "\"\\u2028\\u2029\"\n"); }

TEST_CASE("controls behind ASCII are escaped", "[output]") { CHECK(written("\u0085") == "\"\\u0085\"\n"); }

TEST_CASE("Hangul and emoji are written as they are", "[output]") { CHECK(written("만남 😀") == "\"만남 😀\"\n"); }

TEST_CASE("invalid UTF-8 never reaches the output", "[output]") {
  CHECK(written("a\xC3") == "\"a\xEF\xBF\xBD\"\n");
  CHECK(written("\xED\xA0\x80"
                "b")
            .find('\xED') == std::string::npos);
}

TEST_CASE("confidences are written in their shortest form", "[output]") {
  JsonWriter json(false);
  json.value(0.93);
  CHECK(json.take() == "0.93\n");
}

TEST_CASE("keys stand in the order of the schema", "[output]") {
  const std::string line = to_json_line(Graph{});
  std::size_t last = 0;
  for (const char* key : {"schema", "offsets", "engine", "documents", "entities", "positions", "times", "events"}) {
    const std::size_t at = line.find(std::string(key) + "\":");
    REQUIRE(at != std::string::npos);
    CHECK(at >= last);
    last = at;
  }
}

TEST_CASE("an entity without Hanja has no such key", "[output]") {
  FindingsMaker maker("한도윤");
  maker.mention(maker.known(EntityType::Person, maker.entry("person/han-do-yun", "한도윤")), "한도윤");
  const auto json = nlohmann::json::parse(to_json(maker.build()));
  CHECK(json["entities"][0]["name"] == nlohmann::json{{"ko", "한도윤"}});
  CHECK(json["entities"][0]["mentions"][0]["text"] == "한도윤");
  CHECK(json["entities"][0]["mentions"][0]["kind"] == "name");
}
