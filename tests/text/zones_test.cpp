// What goes in: pages, whole and in pieces. What comes out: checks of what each line is. Why it exists: see lib/text/zones.h.
#include "catch.h"

#include "text_reader.h"

using namespace mannam::text;
using mannam::Zone;

namespace {

const std::string first = "한도윤 가람그룹 회장은 4일 오전 서울 중구 더플라자호텔에서 에이다 리 누리AI CEO와 만나 협력을 논의했다.";
const std::string second = "두 사람은 로봇 연구소를 함께 세우는 방안을 40분간 이야기했으며 다음 달 다시 만나기로 뜻을 모았다.";

std::string zone_of(const std::string& page, const std::string& piece) {
  const Text text = read(page);
  for (const Sentence& sentence : text.sentences)
    if (text.of(sentence.span).find(piece) != std::string_view::npos) return std::string(to_string(sentence.zone));
  return "nowhere";
}

}  // namespace

TEST_CASE("a headline stands above the body", "[text]") {
  CHECK(zones("한도윤, 에이다 리와 회동\n" + first) == Strings{"headline: 한도윤, 에이다 리와 회동", "body: " + first});
}

TEST_CASE("a body may stand alone", "[text]") { CHECK(zones(first) == Strings{"body: " + first}); }

TEST_CASE("a headline may be a question", "[text]") {
  CHECK(zone_of("가람과 누리, 손잡을까?\n" + first + "\n" + second, "손잡을까") == "headline");
}

TEST_CASE("a headline may stand alone", "[text]") {
  CHECK(zones("한도윤, 에이다 리와 회동") == Strings{"headline: 한도윤, 에이다 리와 회동"});
}

TEST_CASE("headlines stand between paragraphs too", "[text]") {
  CHECK(zone_of(first + "\n로봇 연구소 설립 논의\n" + second, "설립 논의") == "headline");
}

TEST_CASE("short sentences without a full stop are body", "[text]") {
  CHECK(zone_of(first + "\n두 사람은 곧 다시 만난다고 한다\n" + second, "곧 다시") == "body");
}

TEST_CASE("buttons above the headline are a menu", "[text]") {
  const std::string page = "공유하기\n\n카카오톡\n페이스북\nX\n주소복사\n\n한도윤, 에이다 리와 회동\n\n" + first;
  CHECK(zone_of(page, "카카오톡") == "menu");
  CHECK(zone_of(page, "X") == "menu");
  CHECK(zone_of(page, "한도윤, 에이다") == "headline");
}

TEST_CASE("a line of several buttons is a menu", "[text]") {
  CHECK(zone_of("본문 바로가기 (상단) 메뉴 바로가기 (하단)\n" + first, "바로가기") == "menu");
}

TEST_CASE("a row of section names is a menu", "[text]") {
  CHECK(zone_of("정치\n경제\n사회\n국제\n\n한도윤, 에이다 리와 회동\n" + first, "경제") == "menu");
}

TEST_CASE("a company that is also a button is body in a sentence", "[text]") {
  CHECK(zone_of("한도윤 회장은 카카오톡 대화방을 열었다.", "카카오톡") == "body");
}

TEST_CASE("the byline is told by its label and date", "[text]") {
  const std::string page =
      "한도윤, 에이다 리와 회동\n입력 2025.02.04 14:27 수정 2025.02.04 15:10   민가람 기자 (ga@garam.example)\n" + first;
  CHECK(zone_of(page, "입력") == "byline");
}

TEST_CASE("reporters and addresses are bylines", "[text]") {
  for (const char* line : {"민가람 기자", "민가람 특파원", "민가람 기자 (ga@garam.example)", "ga@garam.example", "By Jane Doe",
                           "By Jane Doe, staff reporter"}) {
    INFO(line);
    CHECK(zone_of("한도윤, 에이다 리와 회동\n" + std::string(line) + "\n" + first, line) == "byline");
  }
}

TEST_CASE("a sentence about a reporter is body", "[text]") {
  CHECK(zone_of(first + "\n한 회장은 자신도 한때 기자였다고 기자들에게 말했다.", "한때 기자") == "body");
}

TEST_CASE("an English sentence that opens with By is body", "[text]") {
  CHECK(zone_of("Garam and Nuri join hands\nBy the end of the year, Garam Group will open a laboratory in Busan.", "By the end") == "body");
}

TEST_CASE("a dateline is cut off its sentence", "[text]") {
  CHECK(zones("가람과 누리 손잡는다\n(서울=가람통신) 민가람 기자 = " + first) ==
        Strings{"headline: 가람과 누리 손잡는다", "byline: (서울=가람통신) 민가람 기자 =", "body: " + first});
  CHECK(zones("[가람일보=민가람 기자] " + first) == Strings{"byline: [가람일보=민가람 기자]", "body: " + first});
  CHECK(zones("【서울=가람통신】" + first) == Strings{"byline: 【서울=가람통신】", "body: " + first});
}

TEST_CASE("an English dateline is cut off its sentence", "[text]") {
  CHECK(zones("SEOUL, Feb. 4 (Garam) -- Han Do-yun met Ada Lee at a hotel.") ==
        Strings{"byline: SEOUL, Feb. 4 (Garam) --", "body: Han Do-yun met Ada Lee at a hotel."});
  CHECK(zones("GENEVA — Han Do-yun met Ada Lee at a hotel.") == Strings{"byline: GENEVA —", "body: Han Do-yun met Ada Lee at a hotel."});
}

TEST_CASE("a bracket that stays open past the longest dateline is no dateline", "[text]") {
  // Cut within a syllable, its last byte would be read from behind the line: what the sanitizers look for here.
  for (int padding = 0; padding < 3; ++padding) {
    std::string line = "[" + std::string(static_cast<std::size_t>(padding), 'x');
    for (int i = 0; i < 60; ++i) line += "\xEA\xB0\x80";
    CHECK(zones(line).size() == 1);
  }
}

TEST_CASE("a company in capitals before a dash is no dateline", "[text]") {
  CHECK(zones("GARAM — the robot maker — met NURI (Nuri AI) in Seoul.").size() == 1);
}

TEST_CASE("a signature is cut off the last sentence", "[text]") {
  CHECK(zones(first + " 민가람 기자 ga@garam.example") == Strings{"body: " + first, "byline: 민가람 기자 ga@garam.example"});
  CHECK(zones(first + "/민가람 기자").size() == 2);
}

TEST_CASE("a photo's text is a caption", "[text]") {
  for (const char* credit : {"ⓒ가람일보 민가람 기자", "연합뉴스", "/연합뉴스", "[사진=가람그룹]", "(사진=누리AI 제공)",
                             "사진 제공=가람그룹", "/가람그룹 제공"}) {
    const std::string caption = "한도윤 가람그룹 회장이 4일 서울 중구 더플라자호텔에서 에이다 리 누리AI CEO와 악수하고 있다. ";
    INFO(credit);
    CHECK(zone_of("가람과 누리 손잡는다\n\n" + caption + credit + "\n\n" + first, "악수하고") == "caption");
  }
}

TEST_CASE("an English photo's text is a caption", "[text]") {
  CHECK(zone_of("Han Do-yun, left, shakes hands with Ada Lee in Seoul, Tuesday. Yonhap\n" + first, "shakes") == "caption");
  CHECK(zone_of("Han Do-yun shakes hands with Ada Lee. Photo by Jane Doe\n" + first, "shakes") == "caption");
}

TEST_CASE("a sentence about an agency or a photo is body", "[text]") {
  CHECK(zone_of(first + "\n한 회장은 그 사실을 처음 보도한 곳이 연합뉴스라고 말했다.", "처음 보도") == "body");
  CHECK(zone_of("한 회장은 사진을 찍었다. 사진 속 인물은 리 CEO였다.", "속 인물") == "body");
}

TEST_CASE("related headlines are a list", "[text]") {
  const std::string page = first + "\n" + second + "\n\n관련기사\n\n박가람, 부산시장과 회동\n최누리 “곧 만난다”\n";
  CHECK(zone_of(page, "관련기사") == "list");
  CHECK(zone_of(page, "박가람") == "list");
  CHECK(zone_of(page, "최누리") == "list");
}

TEST_CASE("the heading of a list may carry a section", "[text]") {
  CHECK(zone_of(first + "\n[경제·산업] 인기 뉴스\n박가람, 부산시장과 회동\n", "박가람") == "list");
  CHECK(zone_of(first + "\nMost read\nPark meets the mayor of Busan\n", "Park meets") == "list");
}

TEST_CASE("bullets behind the body are a list", "[text]") {
  CHECK(zone_of(first + "\n\n• 박가람, 부산시장과 회동\n• 최누리 “곧 만난다”\n• 그 밖의 소식", "박가람") == "list");
}

TEST_CASE("a numbered ranking is a list", "[text]") {
  const std::string page =
      first + "\n\n지금 뜨는 뉴스\n\n  • 1\n    박가람, 부산시장과 회동\n\n    뉴스\n\n  • 2\n    최누리 “곧 만난다”\n";
  CHECK(zone_of(page, "박가람") == "list");
  CHECK(zone_of(page, "최누리") == "list");
}

TEST_CASE("a table of articles is a list", "[text]") {
  const std::string page =
      first + "\n가람비즈\n번호 제목 글쓴이 날짜\n481 박가람, 부산시장과 만났다 누리뉴스 2025.02.04\n480 최누리 귀국 누리뉴스 2025.02.04";
  CHECK(zone_of(page, "가람비즈") == "menu");
  CHECK(zone_of(page, "번호 제목") == "list");
  CHECK(zone_of(page, "박가람") == "list");
}

TEST_CASE("bullets between paragraphs are body", "[text]") {
  CHECK(zone_of(first + "\n• 가람그룹은 부산에 연구소를 연다\n" + second, "부산에 연구소") == "body");
}

TEST_CASE("long prose behind a list is body again", "[text]") {
  const std::string page = first + "\n관련기사\n박가람, 부산시장과 회동\n" + second;
  CHECK(zone_of(page, "박가람") == "list");
  CHECK(zone_of(page, "로봇 연구소") == "body");
}

TEST_CASE("comments are comments to the end", "[text]") {
  const std::string page =
      first + "\n" + second + "\n댓글 2\n이런 만남이 더 많아지면 좋겠다고 생각합니다. 박가람 회장도 만났으면 합니다. 정말 좋은 기사네요.\n";
  CHECK(zone_of(page, "댓글") == "comments");
  CHECK(zone_of(page, "박가람") == "comments");
}

TEST_CASE("a counter of comments above the body is a button", "[text]") {
  const std::string page = "가람과 누리 손잡는다\n댓글 0\n공유하기\n" + first;
  CHECK(zone_of(page, "댓글") == "menu");
  CHECK(zone_of(page, "한도윤") == "body");
}

TEST_CASE("a copyright line closes the article", "[text]") {
  const std::string page = first + "\nⓒ 가람일보 무단전재 및 재배포 금지\n가람일보\n";
  CHECK(zone_of(page, "무단전재") == "menu");
  CHECK(zones(page).back() == "menu: 가람일보");
}

TEST_CASE("attachments and contacts are no news", "[text]") {
  CHECK(zone_of(first + "\n※ 별첨 : 사진", "별첨") == "menu");
  CHECK(zone_of(first + "\n담당부서 : 홍보과 / 연락처 : 02-123-4567", "담당부서") == "menu");
  CHECK(zone_of("가람과 누리 손잡는다\n【홍보팀장 박가람 123-4567】\n" + first, "박가람") == "menu");
}

TEST_CASE("hashtags are a menu", "[text]") { CHECK(zone_of(first + "\n#가람그룹 #누리AI #NuriAI", "#누리AI") == "menu"); }

TEST_CASE("a name of a paper behind the last sentence is a menu", "[text]") {
  CHECK(zone_of(first + "\n" + second + "\n\n가람비즈", "가람비즈") == "menu");
}

TEST_CASE("a lead cut off in its sentence is body", "[text]") {
  CHECK(zone_of("가람과 누리 손잡는다\n한도윤 가람그룹 회장은 에이다 리 누리AI CEO를 만나 오랫동안 끊겨 있던 협력을 다시...", "오랫동안") ==
        "body");
  CHECK(zone_of("Garam and Nuri join hands\nHan met Lee. They said...", "Han met") == "body");
}

TEST_CASE("two languages may take turns line by line", "[text]") {
  const std::string page =
      "Garam chief meets Nuri AI\n가람 회장, 누리AI와 만나\nHan Do-yun met Ada Lee in Seoul on Tuesday.\n한도윤 회장은 화요일 서울에서 "
      "에이다 리를 만났다.\n";
  CHECK(zones(page) == Strings{"headline: Garam chief meets Nuri AI", "headline: 가람 회장, 누리AI와 만나",
                               "body: Han Do-yun met Ada Lee in Seoul on Tuesday.",
                               "body: 한도윤 회장은 화요일 서울에서 에이다 리를 만났다."});
}

TEST_CASE("parts cover the text without gaps", "[text]") {
  const std::string page = "\n\n공유하기\n\n가람과 누리 손잡는다\n\n(서울=가람통신) 민가람 기자 = " + first + " 민가람 기자\n\n댓글 0\n\n";
  const Text text = read(page);
  REQUIRE_FALSE(text.parts.empty());
  CHECK(text.parts.front().span.start == 0);
  CHECK(text.parts.back().span.end == text.bytes().size());
  for (std::size_t i = 1; i < text.parts.size(); ++i) CHECK(text.parts[i].span.start == text.parts[i - 1].span.end);
  for (const Sentence& sentence : text.sentences) {
    CHECK(text.parts.at(sentence.part).span.contains(sentence.span));
    CHECK(text.parts.at(sentence.part).zone == sentence.zone);
  }
}

TEST_CASE("every word of any text stands in a sentence", "[text]") {
  const std::string page = "공유하기\n|\n가람과 누리 손잡는다?\n" + first + second + "  끝 \n• 1\n 댓글 0\n★\n\"";
  const Text text = read(page);
  const auto bare = [](std::string_view whole) {
    std::string result;
    for (const char c : whole)
      if (c != ' ' && c != '\n') result += c;
    return result;
  };
  std::string all;
  for (const Sentence& sentence : text.sentences) all += bare(text.of(sentence.span));
  CHECK(all == bare(page));
}

TEST_CASE("items of the article's own list are body", "[text]") {
  CHECK(zone_of(first + "\n- 가장 좋은 로봇: 누리봇\n- 가장 빠른 로봇: 가람봇\n- 가장 작은 로봇: 한봇", "누리봇") == "body");
}

TEST_CASE("two years are no telephone", "[text]") {
  CHECK(zone_of("가람과 누리, 2025-2026 계획 발표\n" + first, "2025-2026") == "headline");
  CHECK(zone_of("문의처 박가람 010-1234-5678\n" + first, "박가람") == "menu");
}

TEST_CASE("a headline about readers is none of their counters", "[text]") {
  CHECK(zone_of("누리봇 영상 조회수 300만회 넘어\n" + first, "조회수") == "headline");
  CHECK(zone_of("누리봇 영상 공개\n조회수 300\n" + first, "조회수") == "byline");
}

TEST_CASE("an address below the headline is not joined to it", "[text]") {
  CHECK(zones("[속보] 한도윤 가람그룹 회장, 에이다 리 누리AI CEO와 서울에서 회동\nga@garam.example").size() == 2);
}

TEST_CASE("the headline above a wrapped paragraph is not joined to it", "[text]") {
  CHECK(zone_of("Garam Chairman Han Do-yun Meets Chief of Nuri AI at Hotel in Seoul\n"
                "Garam Group Chairman Han Do-yun met the chief of Nuri AI at a hotel in\n"
                "central Seoul on Tuesday and agreed to open a laboratory for robots in\n"
                "Busan next year. The two had met once before, at a fair in Singapore.\n",
                "Meets Chief") == "headline");
}

TEST_CASE("Korean lines of one width are not taken for a wrapped paragraph", "[text]") {
  CHECK(zone_of("가람그룹과 누리AI, 부산에 로봇 연구소 설립… “함께 간다”\n가람그룹은 부산에 로봇 연구소를 누리AI와 함께 연다고 밝혔다.\n"
                "연구소는 내년 봄에 문을 열고 연구원 백 명이 일하게 된다.",
                "함께 간다") == "headline");
}
