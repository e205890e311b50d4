// What goes in: short texts of two meetings. What comes out: which came first. Why it exists: only words of order may say so, and only of
// meetings that stand beside each other.
#include "catch.h"
#include "events/example_stages.h"

using mannam::tests::order_in;
using Lines = std::vector<std::string>;

namespace {

const Lines han_first = {"ada-lee han-do-yun < ada-lee seo-ha-rin"};
const Lines seo_first = {"ada-lee seo-ha-rin < ada-lee han-do-yun"};
const std::string met_han = "에이다 리 누리AI CEO는 4일 한도윤 가람그룹 회장과 만났다. ";

}  // namespace

TEST_CASE("words that go on put the new meeting behind", "[events]") {
  CHECK(order_in(met_han + "에이다 리 CEO는 이어 서하린 하늘모터스 사장과도 만났다.") == han_first);
  CHECK(order_in(met_han + "이후 에이다 리 CEO는 서하린 하늘모터스 사장과 회동했다.") == han_first);
  CHECK(order_in("Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun on Tuesday. She later met Haneul Motors President Seo Ha-rin.") ==
        han_first);
}

TEST_CASE("words that look back put it in front", "[events]") {
  CHECK(order_in(met_han + "앞서 에이다 리 CEO는 서하린 하늘모터스 사장과 만났다.") == seo_first);
  CHECK(order_in("Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun. Earlier, she met Haneul Motors President Seo Ha-rin.") ==
        seo_first);
}

TEST_CASE("the noun of the meeting told before is looked back to", "[events]") {
  CHECK(order_in(met_han + "회담이 끝난 뒤 에이다 리 CEO는 서하린 하늘모터스 사장과 만났다.") == han_first);
  CHECK(order_in(met_han + "회동 직후 에이다 리 CEO는 서하린 하늘모터스 사장과 만났다.") == han_first);
  CHECK(order_in(met_han + "회동에 앞서 에이다 리 CEO는 서하린 하늘모터스 사장과 만났다.") == seo_first);
  CHECK(order_in("Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun. Hours before the meeting, she had lunch with Haneul Motors "
                 "President Seo Ha-rin.") == seo_first);
  CHECK(order_in("Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun. After the talks she met Haneul Motors President Seo Ha-rin.") ==
        han_first);
  CHECK(order_in(
            "Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun. After a meeting in May she met Haneul Motors President Seo Ha-rin.")
            .empty());
}

TEST_CASE("one sentence orders two meetings", "[events]") {
  CHECK(order_in("에이다 리 누리AI CEO는 한도윤 가람그룹 회장과 만난 뒤 서하린 하늘모터스 사장과 회동했다.") == han_first);
  CHECK(order_in("에이다 리 누리AI CEO는 한도윤 가람그룹 회장과 회동 직후 서하린 하늘모터스 사장을 만났다.") == han_first);
  CHECK(order_in("Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun after meeting Haneul Motors President Seo Ha-rin.") == seo_first);
}

TEST_CASE("without such a word there is no order", "[events]") {
  CHECK(order_in(met_han + "에이다 리 CEO는 서하린 하늘모터스 사장과도 만났다.").empty());
  CHECK(order_in(met_han + "에이다 리 CEO는 2019년 이후 서하린 하늘모터스 사장과 만났다.").empty());
  CHECK(order_in(met_han + "이어 에이다 리 CEO는 기자들과 만났다.").empty());
  CHECK(order_in("Nuri AI CEO Ada Lee met Garam Group Chairman Han Do-yun. She met Haneul Motors President Seo Ha-rin earlier this month.")
            .empty());
}

TEST_CASE("dates that say the opposite are believed", "[events]") {
  CHECK(order_in("에이다 리 누리AI CEO는 4일 한도윤 가람그룹 회장과 만났다. 이어 에이다 리 CEO는 3일 서하린 하늘모터스 사장과 만났다.")
            .empty());
}
