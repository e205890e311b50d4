// What goes in: graphs. What comes out: checks of the timeline. Why it exists: it is the first thing a new user sees.
#include "catch.h"
#include "graph/story_maker.h"
#include "mannam/output.h"
#include "output/columns.h"
#include "output/messages.h"

using namespace mannam;
using namespace mannam::test;

namespace {

std::string timeline(const Graph& graph, const std::string& language, int width = 80, bool colour = false) {
  return to_timeline(graph, {.language = language, .width = width, .colour = colour});
}

bool has(const std::string& text, const std::string& part) {
  INFO(text);
  return text.find(part) != std::string::npos;
}

Graph one_meeting() { return merged_stories({{{"han", "lee"}, "2025-02-04T09:30", "plaza", Modality::Happened, {"yun"}, "luncheon"}}); }

}  // namespace

TEST_CASE("an empty timeline says so in both languages", "[output]") {
  CHECK(timeline(Graph{}, "en") == "No meetings\n");
  CHECK(timeline(Graph{}, "ko") == "만남 없음\n");
}

TEST_CASE("a meeting in English", "[output]") {
  CHECK(timeline(one_meeting(), "en") ==
        "Meetings: 1 · documents: 1\n"
        "\n"
        "Tuesday, February 4, 2025\n"
        "  09:30     ● han, lee\n"
        "              with: yun\n"
        "              at: plaza\n"
        "              luncheon · sources: 1\n"
        "              “they met” (d0)\n");
}

TEST_CASE("a meeting in Korean", "[output]") {
  CHECK(timeline(one_meeting(), "ko") ==
        "만남 1건 · 문서 1건\n"
        "\n"
        "2025년 2월 4일 화요일\n"
        "  09:30 ● han, lee\n"
        "          배석: yun\n"
        "          장소: plaza\n"
        "          오찬 · 출처 1건\n"
        "          “they met” (d0)\n");
}

TEST_CASE("months years and undated meetings have their own headings", "[output]") {
  const Graph graph = article("d", "2025-02-05", {{{"han", "lee"}, "2024-06", ""}, {{"han", "yun"}, "2023", ""}, {{"lee", "yun"}, "", ""}});
  CHECK(has(timeline(graph, "ko"), "\n2024년 6월\n"));
  CHECK(has(timeline(graph, "ko"), "\n2023년\n"));
  CHECK(has(timeline(graph, "ko"), "\n날짜 모름\n"));
  CHECK(has(timeline(graph, "en"), "\nJune 2024\n"));
  CHECK(has(timeline(graph, "en"), "\n2023\n"));
}

TEST_CASE("a morning is said in words", "[output]") {
  const Graph graph = article("d", "2025-02-05", {{{"han", "lee"}, "2025-02-04TMO", ""}});
  CHECK(has(timeline(graph, "ko"), "  오전  ● "));
  CHECK(has(timeline(graph, "en"), "  morning   ● "));
}

TEST_CASE("a planned meeting is hollow and says so", "[output]") {
  const Graph graph = article("d", "2025-02-01", {{{"han", "lee"}, "2025-02-04", "", Modality::Planned}});
  CHECK(has(timeline(graph, "ko"), "○ han"));
  CHECK(has(timeline(graph, "ko"), "예정 · "));
}

TEST_CASE("a cancelled meeting is crossed", "[output]") {
  const Graph graph = article("d", "2025-02-05", {{{"han", "lee"}, "2025-02-04", "", Modality::Cancelled}});
  CHECK(has(timeline(graph, "en"), "✕ han"));
}

TEST_CASE("people carry their position", "[output]") {
  GraphParts parts = parts_of("d", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  Entity garam = entity_of("org", "garam", "d", 300);
  garam.name_ko = "가람그룹";
  garam.name_en = "Garam Group";
  parts.entities.push_back(garam);
  parts.positions.push_back({"person/han", "org/garam", "회장", {{"d", 1, 2, ""}}});
  parts.positions.push_back({"person/han", "org/garam", "chairman", {{"d", 4, 5, ""}}});
  CHECK(has(timeline(GraphParts::assemble(parts), "ko"), "han (가람그룹 회장), lee"));
  CHECK(has(timeline(GraphParts::assemble(parts), "en"), "han (Garam Group chairman), lee"));
}

TEST_CASE("conflicts are listed with their documents", "[output]") {
  const Graph graph = merged_stories({{{"han", "lee"}, "2025-02-04T09:30", ""}, {{"han", "lee"}, "2025-02-04T09:40", ""}});
  CHECK(has(timeline(graph, "en", 120),
            "sources disagree, time: Tuesday, February 4, 2025 09:30 (d0) / Tuesday, February 4, 2025 09:40 (d1)"));
  CHECK(has(timeline(graph, "ko", 120), "엇갈림, 시각: "));
}

TEST_CASE("no line is wider than the terminal", "[output]") {
  Graph graph = merged_stories({{{"han", "lee", "a-person-of-a-very-long-name-that-must-be-cut", "yun"}, "2025-02-04T09:30", "plaza"},
                                {{"han", "lee", "seo", "kang"}, "2025-02-04T09:40", "office"}});
  for (const auto& [language, width] : {std::pair("ko", 30), {"en", 30}, {"ko", 40}, {"ko", 57}, {"en", 80}, {"ko", 120}}) {
    const std::string text = timeline(graph, language, width);
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = text.find('\n', start);
      CHECK(output::columns_of(text.substr(start, end - start)) <= static_cast<std::size_t>(width));
      start = end + 1;
    }
  }
}

TEST_CASE("a terminal narrower than 30 or wider than 120 columns changes nothing more", "[output]") {
  CHECK(timeline(one_meeting(), "en", 8) == timeline(one_meeting(), "en", 30));
  CHECK(timeline(one_meeting(), "en", 0) == timeline(one_meeting(), "en", 30));
  CHECK(timeline(one_meeting(), "en", 400) == timeline(one_meeting(), "en", 120));
}

TEST_CASE("a long list of people is folded and one left over is not", "[output]") {
  const auto with = [](std::size_t attendees) {
    Story story{{"han", "lee"}, "2025-02-04", ""};
    for (std::size_t i = 0; i < attendees; ++i) story.attendees.push_back("guest" + std::to_string(i));
    return merged_stories({story});
  };
  CHECK(has(timeline(with(8), "en", 120), "with: guest0, guest1, guest2, guest3, guest4, guest5 and 2 more\n"));
  CHECK(has(timeline(with(8), "ko", 120), "guest5 외 2명\n"));
  CHECK(has(timeline(with(7), "en", 120), "guest5, guest6\n"));
  Story many{{}, "2025-02-04", ""};
  for (int i = 10; i < 30; ++i) many.people.push_back("p" + std::to_string(i));
  CHECK(has(timeline(merged_stories({many}), "en", 120), "p21 and 8 more\n"));
}

TEST_CASE("marks stand in one column whatever the clock is called", "[output]") {
  const Graph graph =
      merged_stories({{{"han", "lee"}, "2025-02-04TMO", ""}, {{"seo", "kang"}, "2025-02-04T15:00", ""}, {{"yun", "oh"}, "2025-02-04", ""}});
  for (const char* language : {"ko", "en"}) {
    std::vector<std::size_t> columns;
    const std::string text = timeline(graph, language);
    for (std::size_t at = text.find("●"); at != std::string::npos; at = text.find("●", at + 1)) {
      const std::size_t start = text.rfind('\n', at) + 1;
      columns.push_back(output::columns_of(text.substr(start, at - start)));
    }
    REQUIRE(columns.size() == 3);
    CHECK(columns[0] == columns[1]);
    CHECK(columns[1] == columns[2]);
  }
}

TEST_CASE("colours stand in the text only when asked for", "[output]") {
  CHECK_FALSE(has(timeline(one_meeting(), "ko"), "\x1b["));
  CHECK(has(timeline(one_meeting(), "ko", 80, true), "\x1b[32m●\x1b[0m"));
}

TEST_CASE("a sentence cannot steer the terminal", "[output]") {
  GraphParts parts = parts_of("d", "2025-02-05", {{{"han", "lee"}, "2025-02-04", ""}});
  parts.accounts[0].mentions[0].span.text = "they\x1b[2J\nmet\x07";
  const std::string text = timeline(GraphParts::assemble(parts), "en");
  CHECK_FALSE(has(text, "\x1b"));
  CHECK(has(text, "“they [2J met”"));
}

TEST_CASE("other events are left out", "[output]") {
  const Graph graph = article("d", "2025-02-05", {{{"han", "lee"}, "2025-02-04", "", Modality::Happened, {}, "", "Agreement"}});
  CHECK(timeline(graph, "en") == "No meetings\n");
}

TEST_CASE("width of Hangul is two and of a combining mark none", "[output]") {
  CHECK(output::columns_of("만남 ab") == 7);
  CHECK(output::columns_of("e\u0301") == 1);
  CHECK(output::columns_of("\xFF") == 1);
}

TEST_CASE("lines break at spaces and long words where they must", "[output]") {
  CHECK(output::wrapped("가나 다라 마바", 9) == std::vector<std::string>{"가나 다라", "마바"});
  CHECK(output::wrapped("가나다라", 5) == std::vector<std::string>{"가나", "다라"});
  CHECK(output::wrapped("", 5) == std::vector<std::string>{""});
}

TEST_CASE("a shortened text ends in an ellipsis and fits", "[output]") {
  CHECK(output::shortened("만남이다", 8) == "만남이다");
  CHECK(output::shortened("만남이다", 7) == "만남이…");
}

TEST_CASE("a message file is compiled with sorted ids", "[output]") {
  const std::vector<char> mo =
      output::compiled_messages("# note\nmsgid \"\"\nmsgstr \"\"\n\nmsgid \"b\"\nmsgstr \"2\"\n\nmsgid \"a\\\"\"\n\"c\"\nmsgstr \"1\"\n");
  const std::string bytes(mo.begin(), mo.end());
  CHECK(bytes.substr(0, 4) == "\xde\x12\x04\x95");
  CHECK(bytes.substr(28 + 3 * 16) == std::string("\0a\"c\0b\0\0"
                                                 "1\0"
                                                 "2\0",
                                                 12));
}

TEST_CASE("every kind and modality is said in Korean", "[output]") {
  const std::string_view messages = output::korean_messages();
  for (int i = 0; i <= static_cast<int>(Modality::Cancelled); ++i)
    CHECK(messages.find("msgid \"" + std::string(to_string(static_cast<Modality>(i))) + "\"") != std::string_view::npos);
}
