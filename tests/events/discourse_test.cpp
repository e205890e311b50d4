// What goes in: short texts. What comes out: events with what single sentences leave out, told once. Why it exists: each case is one idea
// of discourse or of joining restatements.
#include "events/example_stages.h"

#include "catch.h"

using mannam::tests::events_in;
using Lines = std::vector<std::string>;

TEST_CASE("a dropped subject is the last one", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 3일 해송시에 왔다. 4일 한도윤 가람그룹 회장과 만났다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("who sat in is added to the last meeting", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. 이 자리에는 서하린 하늘모터스 사장이 배석했다.") ==
        Lines{"bilateral happened ada-lee han-do-yun +seo-ha-rin on 2025-02-04"});
}

TEST_CASE("a later sentence tells how long it lasted", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. 미팅은 40분간 진행됐다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04 for PT40M"});
}

TEST_CASE("a day in view serves a meeting without one", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 해송시에 왔다. 이어 한도윤 가람그룹 회장과 만났다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("a restatement is the same event", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. 두 회사는 가깝다. 한도윤 회장은 에이다 리 CEO와의 회동에서 "
                  "협력을 제안했다.")
            .size() == 1);
}

TEST_CASE("other partners are other events", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 한도윤 가람그룹 회장과 만났다. 에이다 리 CEO는 이어 서하린 하늘모터스 사장과도 만났다.")
            .size() == 2);
}

TEST_CASE("other days are other events", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 3일 에이다 리 누리AI CEO와 만났다. 한도윤 회장은 4일 에이다 리 CEO와 다시 만났다.").size() == 2);
}

TEST_CASE("morning and afternoon of one day are two events", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 오전 에이다 리 누리AI CEO와 만났다. 한도윤 회장은 4일 오후 에이다 리 CEO와 만났다.").size() ==
        2);
}

TEST_CASE("a clock time within the part of the day is the same event", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 오전 에이다 리 누리AI CEO와 만났다. 한도윤 회장은 4일 오전 9시 에이다 리 CEO와 만났다.")
            .size() == 1);
}

TEST_CASE("a headline of two countries is the meeting of those who lead them", "[events]") {
  CHECK(events_in(
            "Velmora, Tarsia leaders meet in Haesong\nVelmoran President Mira Okafor met Tarsian Prime Minister Theo Brandt on Monday.\n"
            "Velmora and Tarsia share two rivers and a long border in the hills.")
            .size() == 1);
}

TEST_CASE("a verb that says again takes the sides of the verb before", "[events]") {
  CHECK(
      events_in("한도윤 가람그룹 회장은 지난해 1월 에이다 리 누리AI CEO와 만난 데 이어 같은 해 6월 하루호텔에서 또다시 만나 의견을 나눴다.")
          .size() == 2);
}

TEST_CASE("the building entered is the place", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 하루호텔을 방문해 한도윤 가람그룹 회장과 만났다.") ==
        Lines{"bilateral happened ada-lee han-do-yun at the-haru-hotel on 2025-02-04"});
}

TEST_CASE("a building goes before a town", "[events]") {
  CHECK(events_in("Ada Lee met Han Do-yun at the Haru Hotel in Haesong on Monday.") ==
        Lines{"bilateral happened ada-lee han-do-yun at the-haru-hotel on 2025-02-03"});
}

TEST_CASE("a plan is told as planned", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 5일 에이다 리 누리AI CEO와 만날 예정이다.") ==
        Lines{"bilateral planned ada-lee han-do-yun on 2025-02-05"});
}

TEST_CASE("a list of headlines tells of no event", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 새 공장을 짓는다고 4일 밝혔다.").empty());
}

TEST_CASE("a text without meetings has none", "[events]") {
  CHECK(events_in("가람그룹은 4일 해송시에 새 공장을 짓는다고 밝혔다. 한도윤 회장은 준공이 내년이라고 말했다.").empty());
  CHECK(events_in("").empty());
}

TEST_CASE("few of the same people on another day are another event", "[events]") {
  CHECK(
      events_in("한도윤 가람그룹 회장은 3일 에이다 리 누리AI CEO, 서하린 하늘모터스 사장, 마준서 다솜은행 대표, 테오 브란트, 미라 오카포와 "
                "만났다. 4일 행사가 열렸다. 한도윤 회장은 서하린 사장과 만났다.")
          .size() == 2);
}

TEST_CASE("who is on a visit meets people there", "[events]") {
  const std::string visited = "에이다 리 누리AI CEO는 3일 벨모라를 방문했다. ";
  CHECK(events_in(visited + "에이다 리 CEO는 4일 미라 오카포를 만났다.") ==
        Lines{"bilateral happened ada-lee mira-okafor at velmora on 2025-02-04"});
  CHECK(events_in(visited + "에이다 리 CEO는 2일 미라 오카포를 만났다.") == Lines{"bilateral happened ada-lee mira-okafor on 2025-02-02"});
  CHECK(events_in(visited + "테오 브란트는 4일 미라 오카포를 만났다.") ==
        Lines{"bilateral happened mira-okafor theo-brandt on 2025-02-04"});
  CHECK(events_in("Ada Lee spoke of trust during a visit to Velmora. She met Mira Okafor on Monday.") ==
        Lines{"bilateral happened ada-lee mira-okafor at velmora on 2025-02-03"});
}

TEST_CASE("of two countries visited neither is the place", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 벨모라를 방문했다. 에이다 리 CEO는 미라 오카포를 만났다. 에이다 리 CEO는 타르시아를 방문했다.") ==
        Lines{"bilateral happened ada-lee mira-okafor"});
}

TEST_CASE("a headline leaves out the particle of a town", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장, 에이다 리 누리AI CEO와 해송시 회동\n\n한도윤 회장은 에이다 리 CEO와 만나 공장을 논의했다. 둘은 "
                  "오래 이야기했다.") == Lines{"bilateral happened ada-lee han-do-yun at haesong about 공장"});
}

TEST_CASE("a body in whose house a gathering was held is its place", "[events]") {
  CHECK(
      events_in(
          "한도윤 가람그룹 회장은 4일 다솜은행 임원들과 간담회를 가졌다. 한도윤 회장은 해송시 다솜은행에서 열린 간담회에 참석해 말했다.") ==
      Lines{"bilateral happened dasom-bank han-do-yun at dasom-bank on 2025-02-04"});
}

TEST_CASE("English topics end where the sentence goes on", "[events]") {
  CHECK(events_in("Ada Lee met Han Do-yun on Monday to discuss the new chip plant, officials said.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03 about the new chip plant"});
  CHECK(events_in("Ada Lee held talks on trade and shipping with Han Do-yun on Monday.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03 about trade and shipping"});
  CHECK(events_in("Ada Lee's meeting with Han Do-yun was discussed in Haesong.").front().find("about") == std::string::npos);
  CHECK(events_in("Ada Lee met Han Do-yun on Monday. Officials discussed the weather.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}
