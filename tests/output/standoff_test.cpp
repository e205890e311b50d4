// What goes in: graphs of one document made by hand, and texts. What comes out: nothing; fails where TimeML or brat's standoff is another.
// Why it exists: what the program never lets through (NUL, a text that is not the graph's) is shown here; the rest is read back by
// tests/tool/standoff_test.py.
#include <mannam/output.h>

#include "catch.h"
#include "graph/parts.h"
#include "graph/stable_id.h"
#include "output/xml.h"

using mannam::Graph;
using mannam::GraphParts;
using mannam::Time;

namespace {

GraphParts parts_of(const std::string& text) {
  GraphParts parts;
  parts.documents.emplace_back();
  parts.documents[0].id = "a";
  parts.documents[0].hash = mannam::graph::hash_of(text);
  parts.documents[0].date = "2025-02-04";
  return parts;
}

Time& add_time(GraphParts& parts, const std::string& text, const std::string& words, std::string type, std::string value) {
  Time time;
  time.id = "t" + std::to_string(parts.times.size() + 1);
  time.type = std::move(type);
  time.value = std::move(value);
  time.direction = "none";
  const std::size_t start = text.find(words);
  time.mentions = {{"a", start, start + words.size(), words}};
  return parts.times.emplace_back(std::move(time));
}

std::string body_of(const std::string& xml) {
  const std::size_t start = xml.find("<TEXT>") + 6;
  return xml.substr(start, xml.find("</TEXT>") - start);
}

std::string escaped(std::string_view bytes) {
  std::string xml;
  mannam::output::append_xml(xml, bytes);
  return xml;
}

}  // namespace

TEST_CASE("what XML may not hold is replaced or written as a reference", "[output]") {
  CHECK(escaped("a<b>&\"c]]>") == "a&lt;b&gt;&amp;&quot;c]]&gt;");
  CHECK(escaped(std::string_view("a\0b\x1F", 4)) == "a\uFFFDb\uFFFD");
  CHECK(escaped("\r\n\t") == "&#13;\n\t");
  CHECK(escaped("\xEC\x9D\xFF가\uFFFF") == "\uFFFD\uFFFD가\uFFFD");
  std::string attribute;
  mannam::output::append_attribute(attribute, "value", "\t\n\"");
  CHECK(attribute == " value=\"&#9;&#10;&quot;\"");
  mannam::output::append_attribute(attribute, "none", "");
  CHECK(attribute == " value=\"&#9;&#10;&quot;\"");
}

TEST_CASE("TimeML tags each time and ties it to what it was counted from", "[output]") {
  const std::string text = std::string("만남은 9일, 이튿날 <끝>") + '\0' + ".";
  GraphParts parts = parts_of(text);
  add_time(parts, text, "9일", "DATE", "2025-02-09").anchor = "2025-02-04";
  add_time(parts, text, "이튿날", "DATE", "2025-02-10").anchor = "2025-02-09";
  const auto xml = mannam::to_timeml(GraphParts::assemble(parts), text);
  REQUIRE(xml);
  CHECK(body_of(*xml) ==
        "만남은 <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-02-09\" temporalFunction=\"true\" anchorTimeID=\"t0\">9일</TIMEX3>, "
        "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2025-02-10\" temporalFunction=\"true\" anchorTimeID=\"t1\">이튿날</TIMEX3> "
        "&lt;끝&gt;\uFFFD.");
}

TEST_CASE("TimeML names both ends of a range", "[output]") {
  const std::string text = "9~12일 3년간";
  GraphParts parts = parts_of(text);
  add_time(parts, text, "9~12일", "DATE", "2025-02-09/2025-02-12");
  Time& length = add_time(parts, text, "3년간", "DURATION", "P3Y");
  length.anchor = "2025-02-04", length.earliest = "2025-02-04T00:00", length.latest = "2028-02-04T00:00";
  const auto xml = mannam::to_timeml(GraphParts::assemble(parts), text);
  REQUIRE(xml);
  CHECK(body_of(*xml) ==
        "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-02-09/2025-02-12\" beginPoint=\"t3\" endPoint=\"t4\">9~12일</TIMEX3>"
        "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2025-02-09\"/><TIMEX3 tid=\"t4\" type=\"DATE\" value=\"2025-02-12\"/> "
        "<TIMEX3 tid=\"t2\" type=\"DURATION\" value=\"P3Y\" temporalFunction=\"true\" anchorTimeID=\"t0\" beginPoint=\"t0\" "
        "endPoint=\"t5\">3년간</TIMEX3><TIMEX3 tid=\"t5\" type=\"DATE\" value=\"2028-02-04\"/>");
}

TEST_CASE("sets are of every one but where no rhythm is meant", "[output]") {
  const std::string text = "매주 수시로 3월 초쯤";
  GraphParts parts = parts_of(text);
  add_time(parts, text, "매주", "SET", "P1W");
  add_time(parts, text, "수시로", "SET", "P1D").approximate = true;
  Time& early = add_time(parts, text, "3월 초쯤", "DATE", "2025-03");
  early.mod = "start", early.approximate = true;
  const auto xml = mannam::to_timeml(GraphParts::assemble(parts), text);
  REQUIRE(xml);
  CHECK(body_of(*xml) ==
        "<TIMEX3 tid=\"t1\" type=\"SET\" value=\"P1W\" quant=\"EVERY\">매주</TIMEX3> <TIMEX3 tid=\"t2\" type=\"SET\" value=\"P1D\" "
        "mod=\"APPROX\">수시로</TIMEX3> <TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2025-03\" mod=\"START\">3월 초쯤</TIMEX3>");
}

TEST_CASE("offsets of any unit give the same TimeML and the same standoff", "[output]") {
  const std::string text = "🙂 만남은 9일";
  GraphParts parts = parts_of(text);
  add_time(parts, text, "9일", "DATE", "2025-02-09").anchor = "2025-02-04";
  const Graph graph = GraphParts::assemble(parts);
  const std::string standoff = "T1\tTIMEX3 6 8\t9일\nA1\tType T1 DATE\n#1\tAnnotatorNotes T1\tvalue=2025-02-09 anchor=2025-02-04\n";
  CHECK(*mannam::to_brat(graph, text) == standoff);
  Graph other = graph;
  REQUIRE(other.convert_offsets(mannam::OffsetUnit::Utf16, {{"a", text}}).empty());
  CHECK(*mannam::to_brat(other, text) == standoff);
  CHECK(*mannam::to_timeml(other, text) == *mannam::to_timeml(graph, text));
}

TEST_CASE("a text that is not the graph's is a problem", "[output]") {
  const std::string text = "만남은 9일";
  const Graph graph = GraphParts::assemble(parts_of(text));
  CHECK(mannam::to_timeml(graph, text));
  REQUIRE_FALSE(mannam::to_timeml(graph, text + " "));
  CHECK(mannam::to_timeml(graph, text + " ").problems()[0].what == "the text is not the one the graph was made of");
  CHECK_FALSE(mannam::to_brat(graph, ""));
}

TEST_CASE("a graph of several documents is no TimeML", "[output]") {
  GraphParts parts = parts_of("가");
  parts.documents.push_back(parts.documents[0]);
  parts.documents[1].id = "b";
  const Graph both = GraphParts::assemble(parts);
  REQUIRE(both.documents().size() == 2);
  CHECK(mannam::to_timeml(both, "가").problems()[0].what == "holds one document, and the graph has 2");
  CHECK_FALSE(mannam::to_brat(Graph(), ""));
}
