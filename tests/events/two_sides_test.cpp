// What goes in: short texts whose sides stand apart from the word of their meeting. What comes out: events, or none. Why it exists: each
// case is one way in which a text names sides: in lists with unknown offices, behind long titles, anywhere in a text of two.
#include "events/example_stages.h"

#include "catch.h"

using mannam::tests::events_in;
using Lines = std::vector<std::string>;

TEST_CASE("talks without sides are those of the two in the text", "[events]") {
  CHECK(events_in("The summit on Monday was a success for Ada Lee, not for Han Do-yun.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("English talks are not of people in other sentences", "[events]") {
  CHECK(events_in("Ada Lee smiled. The summit on Monday was a success for Han Do-yun.").empty());
}

TEST_CASE("a third person keeps talks from being of two", "[events]") {
  CHECK(events_in("Ada Lee smiled. The summit on Monday was a success for Han Do-yun. Seo Ha-rin had waited for it.").empty());
}

TEST_CASE("two of one company are not the sides of talks", "[events]") {
  CHECK(events_in("이도하 다솜은행 부장이 웃었다. 4일 회담을 끝낸 마준서 다솜은행 대표는 말을 아꼈다.").empty());
}

TEST_CASE("talks deep in a text name nobody", "[events]") {
  CHECK(events_in("Ada Lee smiled. It rained. It was late. The lamps were lit. A bus came. The summit was hard for Han Do-yun.").empty());
}

TEST_CASE("offices that no list knows stand between members of a list", "[events]") {
  CHECK(events_in("4일 열린 협약식에는 한도윤 서부공항 회장, 서하린 동부공항장을 비롯한 관계자들이 참석했다.") ==
        Lines{"ceremony happened han-do-yun seo-ha-rin on 2025-02-04"});
}

TEST_CASE("a town behind a partner is no second partner", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장이 4일 에이다 리 누리AI CEO와 해송시 하루호텔에서 회담을 했다.") ==
        Lines{"bilateral happened ada-lee han-do-yun at the-haru-hotel on 2025-02-04"});
}

TEST_CASE("words with capitals stand between with and a name", "[events]") {
  CHECK(events_in("Han Do-yun held talks on Monday with Western Regional Governor Ada Lee.") ==
        Lines{"bilateral happened ada-lee han-do-yun on 2025-02-03"});
}

TEST_CASE("the sentence behind tells where the meeting was", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. 한 회장은 해송시 하루호텔에서 면담 후 말을 아꼈다.") ==
        Lines{"bilateral happened ada-lee han-do-yun at the-haru-hotel on 2025-02-04"});
}

TEST_CASE("a place far behind a meeting is not its place", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. 비가 왔다. 늦은 밤이었다. 한 회장은 하루호텔에서 면담을 했다.")
            .front() == "bilateral happened ada-lee han-do-yun on 2025-02-04");
}

TEST_CASE("the town in front of a summit is its place", "[events]") {
  CHECK(events_in("Leaving a Haesong summit with Han Do-yun on Monday, Ada Lee smiled.") ==
        Lines{"bilateral happened ada-lee han-do-yun at haesong on 2025-02-03"});
}

TEST_CASE("who is invited to dinner meets the host", "[events]") {
  CHECK(events_in("한도윤 가람그룹 회장은 4일 하루호텔에 에이다 리 누리AI CEO를 초대해 만찬을 가졌다.") ==
        Lines{"luncheon happened ada-lee han-do-yun at the-haru-hotel on 2025-02-04"});
}

TEST_CASE("a counterpart with a name is that person", "[events]") {
  CHECK(events_in("Han Do-yun will meet his counterpart Ada Lee on Thursday.") ==
        Lines{"bilateral planned ada-lee han-do-yun on 2025-02-06"});
}

TEST_CASE("who attended the talks is added to them", "[events]") {
  CHECK(events_in("Han Do-yun met Ada Lee on Monday. The talks were attended by Seo Ha-rin.") ==
        Lines{"bilateral happened ada-lee han-do-yun +seo-ha-rin on 2025-02-03"});
}

TEST_CASE("people whom no list knows close a list of guests", "[events]") {
  CHECK(events_in("4일 열린 협약식에는 한도윤 회장을 비롯해 서하린 서부공항장, 공항사랑모임 회원 등이 참석했다.") ==
        Lines{"ceremony happened han-do-yun seo-ha-rin on 2025-02-04"});
}
