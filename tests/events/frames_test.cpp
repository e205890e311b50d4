// What goes in: single sentences. What comes out: who met whom. Why it exists: each case is one idea of matching frames inside clauses.
#include "events/example_stages.h"

#include "catch.h"

using mannam::tests::events_in;
using Lines = std::vector<std::string>;

TEST_CASE("roles are told by particle in any order", "[events]") {
  const Lines expected = {"bilateral happened ada-lee han-do-yun at the-haru-hotel on 2025-02-04"};
  CHECK(events_in("한도윤 가람그룹 회장은 4일 더하루호텔에서 에이다 리 누리AI CEO와 만났다.") == expected);
  CHECK(events_in("4일 더하루호텔에서 에이다 리 누리AI CEO와 한도윤 가람그룹 회장이 만났다.") == expected);
  CHECK(events_in("에이다 리 누리AI CEO를 한도윤 가람그룹 회장은 4일 더하루호텔에서 만났다.") == expected);
}

TEST_CASE("a list shares the particle of its last member", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 서하린 하늘모터스 사장, 마준서 다솜은행 대표와 만났다.") ==
        Lines{"multilateral happened han-do-yun ma-jun-seo seo-ha-rin on 2025-02-04"});
}

TEST_CASE("a place in front and the subject behind the comma are no list", "[events]") {
  CHECK(events_in("In Haesong, Ada Lee met Han Do-yun on Monday.") ==
        Lines{"bilateral happened ada-lee han-do-yun at haesong on 2025-02-03"});
}

TEST_CASE("a nameless last member passes its particle to the list", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 한도윤 가람그룹 회장, 서하린 하늘모터스 사장 등 기업 경영진들과 만났다.") ==
        Lines{"multilateral happened ada-lee han-do-yun seo-ha-rin on 2025-02-04"});
}

TEST_CASE("the organisation of nameless people is no side", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 가람그룹 경영진들과 만났다.") == Lines{"delegation happened ada-lee on 2025-02-04"});
}

TEST_CASE("a meeting with reporters is none", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 기자들과 만나 계획을 밝혔다.").empty());
  CHECK(events_in("Han Do-yun met reporters on Monday.").empty());
}

TEST_CASE("a relative clause keeps its own sides", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장을 만난 에이다 리 누리AI CEO가 4일 출국했다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("past a connective only a subject is taken", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 서하린 하늘모터스 사장과 통화하고 4일 에이다 리 누리AI CEO와 만났다.").size() == 2);
}

TEST_CASE("a subject list alone makes a meeting", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장과 에이다 리 누리AI CEO가 4일 회동했다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("a noun with its partner makes a meeting", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와의 면담에서 협력을 제안했다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("the kind is told by the trigger", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 오찬을 가졌다.") ==
        Lines{"luncheon happened ada-lee han-do-yun on 2025-02-04"});
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 통화했다.") ==
        Lines{"call happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("prevention is no courtesy call", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 사고를 예방하겠다고 했다.").empty());
}

TEST_CASE("monetary policy is no phone call", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 마준서 다솜은행 대표와 통화정책을 비판했다.").empty());
}

TEST_CASE("partners met in turn are met apart", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 한도윤 가람그룹 회장과 서하린 하늘모터스 사장을 잇따라 만났다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04", "bilateral happened ada-lee seo-ha-rin on 2025-02-04"});
}

TEST_CASE("a headline needs no particles", "[events]") {
  CHECK(events_in("한도윤·에이다 리 회동\n\n가람그룹은 새 공장을 짓는다. 공장은 해송시에 선다.").size() == 1);
}

TEST_CASE("a guest of a press event meets its host", "[events]") {
  CHECK(events_in("에이다 리 누리AI CEO는 4일 가람그룹 기자간담회에 참석해 한도윤 가람그룹 회장과 함께 계획을 발표했다.") ==
        Lines{"press event happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("English sides stand before and after the verb", "[events]") {
  CHECK(events_in("Han Do-yun met Ada Lee on Monday.") == Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("English sides stand behind prepositions", "[events]") {
  CHECK(events_in("Han Do-yun held talks with Ada Lee at the Haru Hotel on Monday.") ==
        Lines{"bilateral happened ada-lee han-do-yun at the-haru-hotel on 2025-02-03"});
  CHECK(events_in("Talks between Han Do-yun and Ada Lee took place on Monday.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("an English subject may follow its clause", "[events]") {
  CHECK(events_in("After a dinner with Seo Ha-rin on Monday, Ada Lee left for home.") ==
        Lines{"luncheon happened ada-lee seo-ha-rin on 2025-02-03"});
}

TEST_CASE("an English subject list alone makes a meeting", "[events]") {
  CHECK(events_in("Han Do-yun and Ada Lee met on Monday.") == Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("countries joined by a hyphen meet at a summit", "[events]") {
  CHECK(events_in("The Velmora-Tarsia summit was held on Monday.") == Lines{"bilateral happened tarsia velmora on 2025-02-03"});
}

TEST_CASE("three join at one table", "[events]") {
  CHECK(events_in("Ada Lee then joined Han Do-yun and Seo Ha-rin at the Haru Hotel.") ==
        Lines{"multilateral happened ada-lee han-do-yun seo-ha-rin at the-haru-hotel"});
  CHECK(events_in("Ada Lee joined Nuri AI in 2019.").empty());
}

TEST_CASE("what stands in brackets behind a name is an aside", "[events]") {
  const Lines expected = {"bilateral happened ada-lee han-do-yun on 2025-02-04"};
  CHECK(events_in("한도윤(가람그룹) 회장은 4일 에이다 리 누리AI CEO와 만났다.") == expected);
  CHECK(events_in("누리AI(대표 에이다 리)는 4일 다솜은행과 면담을 가졌다.") ==
        Lines{"bilateral happened dasom-bank nuri-ai on 2025-02-04"});
}

TEST_CASE("no list reaches over a verb of meeting", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만나 벨모라 새 공장을 논의했다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04 about 벨모라 새 공장"});
}

TEST_CASE("the holder of an office beside the named is a side", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 서하린 하늘모터스 사장, 벨모라 대사와 만났다.") ==
        Lines{"multilateral happened han-do-yun seo-ha-rin velmora on 2025-02-04"});
}

TEST_CASE("behind the tail of a list a country says whose the crowd is", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO 등 벨모라 정계 주요 인사를 접견했다.") ==
        Lines{"delegation happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("a headline leaves particles out", "[events]") {
  CHECK(events_in("에이다 리 만난 한도윤 “함께 가자”\n한도윤 가람그룹 회장이 웃었다.") == Lines{"bilateral happened ada-lee han-do-yun"});
}

TEST_CASE("who met the partners one by one must be said", "[events]") {
  CHECK(events_in("서하린 사장, 벨모라·타르시아 대사 잇달아 접견\n본문이다.") ==
        Lines{"bilateral happened seo-ha-rin velmora", "bilateral happened seo-ha-rin tarsia"});
  CHECK(events_in("4일 벨모라·타르시아 대사를 잇달아 접견했다.").empty());
}

TEST_CASE("letters of countries name the sides of talks", "[events]") {
  CHECK(events_in("한국과 미국이 맞섰다. 3일 한미 정상회담이 열렸다.") ==
        Lines{"bilateral happened south-korea united-states on 2025-02-03"});
  CHECK(events_in("한국과 미국이 맞섰다. 한미 정상회담 경제사절단이 3일 떠났다.").empty());
}

TEST_CASE("each body of a gathering names its own people", "[events]") {
  CHECK(events_in("‘4자 협의체’는 가람그룹에서는 한도윤 회장이, 누리AI에서는 에이다 리 최고경영자가 참석했다.") ==
        Lines{"ceremony happened ada-lee han-do-yun"});
}

TEST_CASE("the time of what is still to come is not the meeting's", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 6일 이사회를 앞두고 에이다 리 누리AI CEO와 통화했다.") ==
        Lines{"call happened ada-lee han-do-yun"});
}

TEST_CASE("a title's syllable that opens a longer word is no title", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 양자 회담을 가졌다.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-04"});
}

TEST_CASE("an office of a headline is the one who holds it", "[events]") {
  CHECK(events_in("하늘모터스 사장, 한도윤과 회동\n하늘모터스는 서하린 사장이 새 공장을 찾았다고 밝혔다.") ==
        Lines{"bilateral happened han-do-yun seo-ha-rin"});
}

TEST_CASE("who tells of a meeting does not take part", "[events]") {
  CHECK(events_in("가람그룹은 한도윤 회장이 5일 해송시에서 열리는 행사에서 에이다 리 누리AI CEO와 면담을 갖는다고 밝혔다.") ==
        Lines{"bilateral planned ada-lee han-do-yun at haesong on 2025-02-05"});
}

TEST_CASE("talks and a meal in one sentence are two gatherings", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 회담을 하고 저녁에는 만찬을 함께 했다.").size() == 2);
}
