// What goes in: sentences with organisations and places that no dictionary holds. What comes out: nothing. Why it exists: a suffix tells
// them, and everyday words with the same suffix must stay words.
#include "catch.h"
#include "invented_names.h"

using namespace names_test;

namespace {
bool organization(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Organization"); }
bool facility(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Facility"); }
bool place(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Place"); }
}  // namespace

TEST_CASE("a suffix tells a Korean organisation", "[names]") {
  for (const char* name : {"푸른들은행", "솔바람대학교", "들꽃재단", "솔바람여성단체협의회", "미르내연구원"}) {
    INFO(name);
    CHECK(organization(std::string(name) + "의 소식이다.", name));
  }
}

TEST_CASE("the head of an organisation is cut off", "[names]") { CHECK(organization("문서린 솔바람병원장은 웃었다.", "솔바람병원")); }

TEST_CASE("the name before an organisation makes a longer reading", "[names]") {
  CHECK(organization("가람전자 푸른들연구소는 알렸다.", "푸른들연구소"));
  CHECK(organization("가람전자 푸른들연구소는 알렸다.", "가람전자 푸른들연구소"));
}

TEST_CASE("a suffix alone is no organisation", "[names]") {
  CHECK(ids("위원회는 알렸다.", "위원회").empty());
  CHECK(ids("은행은 알렸다.", "은행").empty());
}

TEST_CASE("everyday bodies are no names", "[names]") {
  CHECK_FALSE(organization("시중은행은 알렸다.", "시중은행"));
  CHECK_FALSE(organization("특별위원회는 알렸다.", "특별위원회"));
}

TEST_CASE("a building behind an organisation is a facility", "[names]") {
  CHECK(facility("가람전자 달골사옥에서", "가람전자 달골사옥"));
  CHECK(facility("가람전자 본사에서", "가람전자 본사"));
  CHECK(facility("누리AI 사무실에서", "누리AI 사무실"));
}

TEST_CASE("a room behind a common office is a facility", "[names]") {
  CHECK(facility("시청 대회의실에서 열렸다.", "시청 대회의실"));
  CHECK_FALSE(facility("대회의실에서 열렸다.", "대회의실"));
  CHECK_FALSE(facility("시청 박물관에서 열렸다.", "시청 박물관"));
}

TEST_CASE("a building fused to an organisation is a facility", "[names]") { CHECK(facility("가람전자빌딩에서", "가람전자빌딩")); }

TEST_CASE("a building with a name of its own is a facility", "[names]") {
  CHECK(facility("솔바람호텔에서", "솔바람호텔"));
  CHECK(facility("달골박물관에서", "달골박물관"));
}

TEST_CASE("a kind of building alone is no place", "[names]") {
  CHECK(ids("호텔에서 만났다.", "호텔").empty());
  CHECK(ids("본사에서 만났다.", "본사").empty());
}

TEST_CASE("an address follows a known place", "[names]") {
  CHECK(place("달빛시 솔바람동에서", "솔바람동"));
  CHECK(ids("그는 솔바람동을", "솔바람동").empty());
}

TEST_CASE("meetings behind a place are no addresses", "[names]") { CHECK_FALSE(place("달빛시 정상회동에서", "정상회동")); }

TEST_CASE("an address behind a place needs its kind of place", "[names]") {
  CHECK(place("달빛시 솔향면에서", "솔향면"));
  CHECK_FALSE(place("바람골 매체라면", "매체라면"));
  CHECK_FALSE(place("달빛시 주민들도 왔다.", "주민들도"));
}

TEST_CASE("what a name ends in and a locative tell a place", "[names]") {
  CHECK(place("이날 솔향천 인근에서", "솔향천"));
  CHECK(facility("이날 솔향역에서 열렸다.", "솔향역"));
  CHECK(place("이날 솔향해수욕장고속도로는 막혔다.", "솔향해수욕장고속도로"));
  CHECK_FALSE(place("이날 봉사활동에서", "봉사활동"));
  CHECK_FALSE(facility("이날 규제지역에서", "규제지역"));
}

TEST_CASE("Hanja in brackets before the kind of place make one name", "[names]") {
  CHECK(place("그는 솔향(松香)시에서 왔다.", "솔향(松香)시"));
  CHECK_FALSE(place("그는 주석(主席)도 만났다.", "주석(主席)도"));
}

TEST_CASE("an unknown foreign word between a place and a locative is a place", "[names]") {
  CHECK(place("그는 미국 크렐모르에서 왔다.", "크렐모르"));
  CHECK_FALSE(place("그는 미국 콘서트에서 왔다.", "콘서트"));
}

TEST_CASE("an organ of a state behind a place is an organisation by itself", "[names]") {
  CHECK(organization("미국 재무부는 알렸다.", "재무부"));
  CHECK_FALSE(organization("미국 재무부는 알렸다.", "미국 재무부"));
  CHECK(ids("그는 재무부를 떠났다.", "재무부").empty());
}

TEST_CASE("a team takes the name before it", "[names]") {
  CHECK(organization("일본 축구대표팀이 이겼다.", "일본 축구대표팀"));
  CHECK(ids("축구대표팀이 이겼다.", "축구대표팀").empty());
}

TEST_CASE("a place before an organisation with a name of its own stays apart", "[names]") {
  CHECK(organization("달빛시 솔향경찰서는 알렸다.", "솔향경찰서"));
  CHECK_FALSE(organization("달빛시 솔향경찰서는 알렸다.", "달빛시 솔향경찰서"));
  CHECK(organization("달빛시 동부경찰서는 알렸다.", "달빛시 동부경찰서"));
}

TEST_CASE("words that end like an organisation are none", "[names]") {
  for (const char* word :
       {"아동복지법", "증인신문", "공동40위", "kWh당", "박사학위", "레드카드", "불법행위", "이의신청", "40위", "거래일보"}) {
    INFO(word);
    CHECK_FALSE(organization(std::string("그는 ") + word + "를 말했다.", word));
  }
  CHECK(organization("솔향감독위는 알렸다.", "솔향감독위"));
  CHECK(organization("솔향정의당은 알렸다.", "솔향정의당"));
}

TEST_CASE("the noun of its kind introduces an organisation", "[names]") {
  CHECK(organization("소속사 크렐리온은 알렸다.", "크렐리온"));
  CHECK(organization("현지 매체 '크렐리온'은 알렸다.", "크렐리온"));
  CHECK(organization("소속사 KRL온은 알렸다.", "KRL온"));
  CHECK_FALSE(organization("소속사 관계자는 알렸다.", "관계자"));
  CHECK_FALSE(organization("업체 홈페이지에서 알렸다.", "홈페이지"));
}

TEST_CASE("the mark of a company introduces it", "[names]") {
  CHECK(organization("(주)달무리는 알렸다.", "달무리"));
  CHECK(organization("달무리(주)는 알렸다.", "달무리"));
  CHECK(organization("주식회사 달무리가 알렸다.", "달무리"));
  CHECK(organization("법무법인 달무리가 알렸다.", "법무법인 달무리"));
  CHECK_FALSE(organization("(주)의 대표는 알렸다.", "의"));
}

TEST_CASE("brackets introduce the short form of an organisation", "[names]") {
  CHECK(organization("솔향가람협회(가람협)는 알렸다.", "가람협"));
  CHECK(organization("솔향가람협회(이하 솔가협)는 알렸다.", "솔가협"));
  CHECK(organization("솔향펜싱연맹(SFF)은 알렸다.", "SFF"));
  CHECK_FALSE(organization("솔향가람협회(회장 문서린)는 알렸다.", "회장"));
  CHECK_FALSE(organization("솔향가람협회(서울)는 알렸다.", "서울"));
}

TEST_CASE("a company's mark is of the word it is fused to", "[names]") {
  CHECK(organization("어제 ㈜솔향가람은 알렸다.", "솔향가람"));
  CHECK_FALSE(organization("어제 솔향가람㈜ 달솔빛 사장은 웃었다.", "달솔빛"));
}

TEST_CASE("the last word tells an English organisation", "[names]") {
  CHECK(organization("It told the Quell Foundation yesterday.", "Quell Foundation"));
  CHECK(organization("It told Quell Marine University yesterday.", "Quell Marine University"));
}

TEST_CASE("the first word before of tells an English organisation", "[names]") {
  CHECK(organization("It told the Ministry of Quiet yesterday.", "Ministry of Quiet"));
}

TEST_CASE("the last word tells an English place", "[names]") {
  CHECK(place("It was at the Quell Hotel yesterday.", "Quell Hotel"));
  CHECK(place("It was in Quellmore District yesterday.", "Quellmore District"));
}

TEST_CASE("a part of a known name is no unknown name", "[names]") { CHECK(ids("It was in South Korea yesterday.", "Korea").empty()); }

TEST_CASE("capitals before the kind of an English body belong to it", "[names]") {
  CHECK(organization("It told the Royal Quell Morning Gazette yesterday.", "Royal Quell Morning Gazette"));
  CHECK(organization("It told the Ministry of the Quiet Sea yesterday.", "Ministry of the Quiet Sea"));
  CHECK(place("It was near Lake Quellmore yesterday.", "Lake Quellmore"));
  CHECK(ids("It told the National University yesterday.", "National University") != std::vector<std::string>{"?Place"});
}

TEST_CASE("a known place before the kind of an English body stays apart", "[names]") {
  CHECK_FALSE(organization("It was at South Korea Hospital yesterday.", "South Korea Hospital"));
}

TEST_CASE("brackets introduce the short form of an English body", "[names]") {
  CHECK(organization("It told the Quell Marine University (QMU) yesterday.", "QMU"));
}

TEST_CASE("an institution takes the foreign word before it", "[names]") {
  CHECK(organization("그는 크렐모르 병원에 갔다.", "크렐모르 병원"));
  CHECK_FALSE(organization("그는 미국 병원에 갔다.", "미국 병원"));
  CHECK_FALSE(organization("그는 지난해 병원에 갔다.", "지난해 병원"));
}

TEST_CASE("a kind of organisation may be the end of a word", "[names]") {
  CHECK(organization("중국 뉴스매체 크렐리온이 알렸다.", "크렐리온"));
  CHECK(organization("소속사 크렐리온HQ는 알렸다.", "크렐리온HQ"));
}

TEST_CASE("Hanja of the kind of place behind it tell a place", "[names]") {
  CHECK(place("그는 크렐모르주(州)의 주민이다.", "크렐모르주"));
  CHECK_FALSE(place("그는 크렐모르산(産) 차를 마신다.", "크렐모르산"));
}

TEST_CASE("three syllables behind a town may end in a noun", "[names]") {
  CHECK(place("달빛시 솔향면 신대리에 있다.", "신대리"));
  CHECK_FALSE(place("바람골 신대리에 있다.", "신대리"));
}
