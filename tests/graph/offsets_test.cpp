// What goes in: a graph and its texts. What comes out: checks of offsets in other units. Why it exists: Python and Java count otherwise.
#include "catch.h"
#include "graph/findings_maker.h"

using namespace mannam;
using mannam::test::FindingsMaker;

namespace {

// 😀 is four bytes, two UTF-16 units and one code point; a Hangul syllable three, one and one.
Graph graph_of(const std::string& text, const std::string& name) {
  FindingsMaker maker(text);
  maker.text.parts.push_back({{0, static_cast<std::uint32_t>(text.size())}, Zone::Body, std::nullopt});
  const auto person = maker.unknown(EntityType::Person, name);
  maker.mention(person, name);
  maker.time("4일", "2025-02-04");
  maker.meeting("만났다", {person});
  return maker.build();
}

const std::string sentence = "😀 한도윤은 4일 만났다";

TextSpan mention_in(OffsetUnit unit) {
  Graph graph = graph_of(sentence, "한도윤");
  REQUIRE(graph.convert_offsets(unit, {{"a1", sentence}}).empty());
  CHECK(graph.offsets() == unit);
  return graph.entities().front().mentions.front().span;
}

}  // namespace

TEST_CASE("offsets in bytes are the given ones", "[graph]") { CHECK(mention_in(OffsetUnit::Utf8) == TextSpan{"a1", 5, 14, "한도윤"}); }

TEST_CASE("offsets in UTF-16 count an emoji twice", "[graph]") { CHECK(mention_in(OffsetUnit::Utf16) == TextSpan{"a1", 3, 6, "한도윤"}); }

TEST_CASE("offsets in code points count an emoji once", "[graph]") {
  CHECK(mention_in(OffsetUnit::CodePoint) == TextSpan{"a1", 2, 5, "한도윤"});
}

TEST_CASE("events times and sections are converted too", "[graph]") {
  Graph graph = graph_of(sentence, "한도윤");
  graph.convert_offsets(OffsetUnit::CodePoint, {{"a1", sentence}});
  CHECK(graph.times().front().mentions.front() == TextSpan{"a1", 7, 9, "4일"});
  CHECK(graph.events().front().trigger == TextSpan{"a1", 10, 13, "만났다"});
  CHECK(graph.events().front().accounts.front().trigger.start == 10);
  CHECK(graph.documents().front().sections.front().end == 13);
}

TEST_CASE("converting there and back changes nothing", "[graph]") {
  const Graph before = graph_of(sentence, "한도윤");
  Graph graph = before;
  graph.convert_offsets(OffsetUnit::Utf16, {{"a1", sentence}});
  graph.convert_offsets(OffsetUnit::CodePoint, {{"a1", sentence}});
  graph.convert_offsets(OffsetUnit::Utf8, {{"a1", sentence}});
  CHECK(graph == before);
}

TEST_CASE("converting without the text is a problem and changes nothing", "[graph]") {
  Graph graph = graph_of(sentence, "한도윤");
  const Graph before = graph;
  CHECK(graph.convert_offsets(OffsetUnit::Utf16, {}).size() == 1);
  CHECK(graph == before);
}

TEST_CASE("a bad byte counts as one in every unit", "[graph]") {
  const std::string bad = "\xFF\xFF 한도윤은 4일 만났다";
  Graph graph = graph_of(bad, "한도윤");
  graph.convert_offsets(OffsetUnit::Utf16, {{"a1", bad}});
  CHECK(graph.entities().front().mentions.front().span.start == 3);
}
