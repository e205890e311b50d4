// What goes in: names that are words or many people's, in company and alone. What comes out: nothing; fails where the company does not tell
// or a word becomes somebody. Why it exists: see lib/entities/weak_people.h.
#include "catch.h"
#include "entities/small_world.h"

using small_world::read;

namespace {

bool names(const std::string& text, const std::string& line) {
  const auto lines = read(text).mentions();
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

const std::string wave = "너울 = person/neoul";
const std::string short_form = "볼더슨 = person/tremi-bolderson (short)";

}  // namespace

TEST_CASE("a weak name of a person counts behind a role of the stage or a band", "[entities]") {
  REQUIRE(names("이날 가수 너울이 노래했다.", wave));
  REQUIRE(names("이날 별무리 너울이 노래했다.", wave));
  REQUIRE_FALSE(names("이날 바다에 너울이 일었다.", wave));
  REQUIRE_FALSE(names("이날 별무리 너울 완료.", wave));
  REQUIRE_FALSE(names("가람그룹 너울이 일었다.", wave));
}

TEST_CASE("a weak name of a person counts in a list with somebody and in front of an address", "[entities]") {
  REQUIRE(names("무대에는 한도윤, 너울 등이 섰다.", wave));
  REQUIRE(names("무대에는 너울과 한세라가 섰다.", wave));
  REQUIRE(names("앞서 너울 측은 답했다.", wave));
  REQUIRE_FALSE(names("무대에는 한도윤, 볼더슨 하늬리가 섰다.", short_form));
  REQUIRE_FALSE(names("앞서 너울, 바람 등이 일었다.", wave));
}

TEST_CASE("a weak name of a person counts as the one a sentence is about", "[entities]") {
  REQUIRE(names("볼더슨은 다음 달 돌아온다.", short_form));
  REQUIRE(names("한편 볼더슨은 다음 달 돌아온다.", short_form));
  REQUIRE(names("문은 닫혔고, 볼더슨은 돌아섰다.", short_form));
  REQUIRE(names("공은 볼더슨에게 갔다.", short_form));
  REQUIRE(names("너울은 지난해 별무리를 떠났다.", wave));
  REQUIRE_FALSE(names("이번 볼더슨에는 그림이 많다.", short_form));
  REQUIRE_FALSE(names("너울은 지난해 높았다.", wave));
}

TEST_CASE("a surname in one word with an address of the young is somebody", "[entities]") {
  REQUIRE(names("달마루에 사는 정군은 웃었다.", "정군 = ?정군 (short)"));
  REQUIRE(names("달마루에 사는 김양에게 주었다.", "김양 = ?김양 (short)"));
  REQUIRE_FALSE(names("달마루에 사는 장군은 웃었다.", "장군 = ?장군 (short)"));
  REQUIRE_FALSE(names("달마루에는 고양이 산다.", "고양 = ?고양 (short)"));
  REQUIRE_FALSE(names("달마루의 양양은 넓다.", "양양 = ?양양 (short)"));
  REQUIRE_FALSE(names("달마루의 한양은 넓다.", "한양 = ?한양 (short)"));
}
