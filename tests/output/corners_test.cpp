// What goes in: graphs whose names are hostile, and texts with bad bytes. What comes out: checks of each format's escapes and limits. Why
// it exists: tests/output/formats_test.py reads the formats back with tools of their own; here stand the octets that those tools forgive.
#include <mannam/output.h>

#include <algorithm>
#include <sstream>

#include "catch.h"
#include "graph/given_text.h"
#include "graph/story_maker.h"

using namespace mannam;
using namespace mannam::test;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  std::istringstream stream(text);
  Lines lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// A meeting of han, who bears that name, and lee.
GraphParts named(const std::string& name) {
  GraphParts parts = parts_of("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", "plaza"}});
  parts.entities[0].name_ko = name;
  return parts;
}
Graph graph_named(const std::string& name) { return GraphParts::assemble(named(name)); }

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string syllables = [] {
  std::string name;
  for (int i = 0; i < 90; ++i) name += "만";
  return name;
}();

std::string unfolded(std::string calendar) {
  for (std::size_t at = 0; (at = calendar.find("\r\n ", at)) != std::string::npos;) calendar.erase(at, 3);
  return calendar;
}

/// A text in which han and lee are named at 0 and 7, of any bytes behind.
GraphParts standing_in(const std::string& text) {
  GraphParts parts = named("한도윤");
  parts.documents[0].hash = graph::hash_of(text);
  for (Entity& entity : parts.entities) entity.mentions.clear();
  parts.entities[0].mentions.push_back({{"a", 0, 3, text.substr(0, 3)}, MentionKind::Name, "", 0.9, {}});
  parts.entities[1].mentions.push_back({{"a", 7, 10, text.substr(7, 3)}, MentionKind::Name, "", 0.9, {}});
  parts.times.clear();
  Account& account = parts.accounts[0];
  std::erase_if(account.arguments, [](const Argument& argument) { return argument.role == "time"; });
  account.trigger = {"a", 4, 6, text.substr(4, 2)};
  account.mentions = {{{"a", 0, text.size(), text}, "test#met", Zone::Body, Modality::Happened, false}};
  return parts;
}

}  // namespace

TEST_CASE("a calendar folds by octets and never within a character", "[output]") {
  for (const char* start : {"", "a", "ab", "abc"}) {  // each byte of a syllable comes to stand at the border
    const std::string calendar = to_ics(graph_named(start + syllables));
    std::size_t at = 0;
    for (std::size_t end = 0; (end = calendar.find("\r\n", at)) != std::string::npos; at = end + 2) {
      const std::string line = calendar.substr(at, end - at);
      CHECK(line.size() <= 75);
      CHECK(graph::repaired(line) == line);
    }
    CHECK(at == calendar.size());
    CHECK(holds(unfolded(calendar), "SUMMARY:" + (start + syllables)));
  }
}

TEST_CASE("a calendar escapes what separates and never ends a line early", "[output]") {
  const std::string calendar = unfolded(to_ics(graph_named("a,b;c\\d\r\nATTENDEE:x\ny\x01z")));
  CHECK(holds(calendar, "SUMMARY:a\\,b\\;c\\\\d ATTENDEE:x y z\\, lee\r\n"));
  CHECK(std::count(calendar.begin(), calendar.end(), '\r') == std::count(calendar.begin(), calendar.end(), '\n'));
}

TEST_CASE("an escape may be cut by a fold and is whole behind it", "[output]") {
  const std::string commas(200, ',');
  const std::string calendar = to_ics(graph_named(commas));
  std::string escaped;
  for (std::size_t i = 0; i < commas.size(); ++i) escaped += "\\,";
  CHECK(holds(unfolded(calendar), "SUMMARY:" + escaped));
}

TEST_CASE("an entry keeps its identity when more papers tell of it", "[output]") {
  const auto uid = [](const Graph& graph) {
    const std::string calendar = to_ics(graph);
    const std::size_t at = calendar.find("UID:");
    return calendar.substr(at, calendar.find("\r\n", at) - at);
  };
  const Graph one = article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", "plaza"}});
  const Graph two = article("b", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  CHECK(uid(one) == uid(article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04", "plaza"}})));
  const std::string joined = uid(merged({one, two}));
  CHECK(joined == std::min(uid(one), uid(two)));
  CHECK(joined == uid(merged({two, one})));
}

TEST_CASE("a day is no clock and a planned meeting is tentative", "[output]") {
  const std::string planned = to_ics(article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-28", "", Modality::Planned}}));
  CHECK(holds(planned, "DTSTART;VALUE=DATE:20250228\r\nDTEND;VALUE=DATE:20250301\r\n"));
  CHECK(holds(planned, "STATUS:TENTATIVE\r\n"));
  CHECK(holds(to_ics(article("a", "2025-02-05", {{{"han", "lee"}, "2025-02-04T09:40", ""}})), "DTSTART:20250204T094000\r\n"));
  CHECK_FALSE(holds(to_ics(article("a", "2025-02-05", {{{"han", "lee"}, "2025-02", ""}})), "VEVENT"));
}

TEST_CASE("no cell of a table is run by a spreadsheet", "[output]") {
  for (const char* start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    const std::string name = std::string(start) + "SUM(A1)";
    CHECK(holds(to_csv(graph_named(name), CsvTable::Entities), ",Person,'" + name + ","));
  }
  CHECK(holds(to_csv(graph_named("\t=1"), CsvTable::Entities), ",Person,\"'\t=1\","));
  CHECK(holds(to_csv(graph_named("\r=1"), CsvTable::Entities), ",Person,\"'\r=1\","));
}

TEST_CASE("quotes commas and line breaks stay inside their cell", "[output]") {
  CHECK(holds(to_csv(graph_named("a\"b"), CsvTable::Entities), ",Person,\"a\"\"b\","));
  CHECK(holds(to_csv(graph_named("a,b\nc;d"), CsvTable::Entities), ",Person,\"a,b\nc;d\","));
  CHECK(holds(to_csv(graph_named("a\x01\x7F\xFF z"), CsvTable::Entities), ",Person,a  \uFFFD z,"));
  CHECK(lines_of(to_csv(graph_named("a\nb\r\nc"))).size() == 2);  // a name of the events table stands on one line
}

TEST_CASE("CoNLL has nine columns whatever the bytes and the ids", "[output]") {
  using namespace std::string_literals;
  const std::string text = "abc mt def\xFF\xC0 \t\x01 \xED\xA0\x80 x\r\n\r\ny\0z"s;
  GraphParts parts = standing_in(text);
  parts.entities[0].id = "person/?a\tb\nc";
  for (Account& account : parts.accounts)
    for (Argument& argument : account.arguments)
      if (auto* filler = std::get_if<EntityFiller>(&argument.filler); filler != nullptr && filler->entity == "person/han")
        filler->entity = parts.entities[0].id;
  const auto conll = to_conll(GraphParts::assemble(parts), text);
  REQUIRE(conll);
  CHECK(graph::repaired(*conll) == *conll);
  std::size_t tokens = 0;
  for (const std::string& line : lines_of(*conll)) {
    if (line.empty() || line.starts_with("# ")) continue;
    ++tokens;
    CHECK(std::count(line.begin(), line.end(), '\t') == 8);
  }
  CHECK(tokens > 5);
  CHECK(holds(*conll, "\tB-Person\tperson/?a b c\t"));
}

TEST_CASE("brat's lines keep their columns whatever the names", "[output]") {
  const std::string text = "abc mt def and more";
  GraphParts parts = standing_in(text);
  parts.entities[0].name_ko = "a\tb\nT99\tPerson 0 1\tx\r\nc";
  parts.entities[0].name_en = "in=place/x\nR1\tBefore Arg1:E1 Arg2:E1";
  parts.accounts[0].attribution = "one\n#9\tAnnotatorNotes T1\ttwo";
  parts.accounts[0].kind = "bilateral";
  const auto standoff = to_brat(GraphParts::assemble(parts), text);
  REQUIRE(standoff);
  for (const std::string& line : lines_of(*standoff)) {
    CAPTURE(line);
    CHECK(std::string("TNAER#").find(line.front()) != std::string::npos);
    CHECK(std::count(line.begin(), line.end(), '\t') == (line.front() == 'A' || line.front() == 'E' || line.front() == 'R' ? 1 : 2));
  }
  CHECK_FALSE(holds(*standoff, "\nT99"));
  CHECK_FALSE(holds(*standoff, "\nR1"));
  CHECK_FALSE(holds(*standoff, "\n#9"));
  const auto read = graph_from_brat(*standoff, {.id = "a", .text = text});
  for (const Problem& problem : read.problems()) UNSCOPED_INFO(describe(problem));
  REQUIRE(read);
  CHECK(read->events().size() == 1);
}

TEST_CASE("DOT quotes what ends a string or starts an escape", "[output]") {
  const std::string dot = to_dot(graph_named("a\"];x\\N&lt;\n}"));
  CHECK(holds(dot, "[label=\"a\\\"];x\\\\N&amp;lt; }\", shape=ellipse, style=solid];\n"));
  for (const std::string& line : lines_of(dot)) {
    std::size_t quotes = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '\\')
        ++i;
      else if (line[i] == '"')
        ++quotes;
    }
    CHECK(quotes % 2 == 0);
  }
}

TEST_CASE("GraphML holds no markup and no character that XML forbids", "[output]") {
  const std::string xml = to_graphml(graph_named("</data><node id=\"x\"/>&]]>\x01\xFF"));
  CHECK_FALSE(holds(xml, "<node id=\"x\"/>"));
  CHECK(holds(xml, "&lt;/data&gt;&lt;node id="));
  CHECK(graph::repaired(xml) == xml);
  CHECK(std::none_of(xml.begin(), xml.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }));
}

TEST_CASE("Mermaid writes every mark of a label as its number", "[output]") {
  const std::string mermaid = to_mermaid(graph_named("a\"]) --> b; click n1 \"x\" %% <b>`#"));
  CHECK(holds(mermaid, "([\"a#34;#93;#41; #45;#45;#62; b#59; click n1 #34;x#34; #37;#37; #60;b#62;#96;#35;\"])\n"));
  CHECK(holds(to_mermaid(graph_named("\n\t")), "([\" \"])\n") == false);  // blanks are no name: another one is shown
}

TEST_CASE("no control character of any kind reaches the terminal", "[output]") {
  const std::string name = "a\x1b[2J\x07\u009b2J\u202Eb\r\nc";
  const std::string timeline = to_timeline(graph_named(name), {.language = "ko", .width = 60});
  for (const char* bad : {"\x1b", "\x07", "\u009b", "\r"}) CHECK_FALSE(holds(timeline, bad));
  CHECK_FALSE(holds(timeline, "\u202E"));
}
