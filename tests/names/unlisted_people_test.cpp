// What goes in: sentences with people that no dictionary holds. What comes out: nothing. Why it exists: what speaks for a name, and what
// everyday words must not become one.
#include "catch.h"
#include "invented_names.h"

using namespace names_test;

namespace {
bool person(const std::string& sentence, const std::string& name) { return has(ids(sentence, name), "?Person"); }
}  // namespace

TEST_CASE("a title behind speaks for a Korean name", "[names]") { CHECK(person("문서린 기자가 썼다.", "문서린")); }

TEST_CASE("organisation and title behind speak for a Korean name", "[names]") { CHECK(person("문서린 가람전자 사장은 웃었다.", "문서린")); }

TEST_CASE("an unknown organisation may stand between", "[names]") { CHECK(person("문서린 푸른들은행 행장은 웃었다.", "문서린")); }

TEST_CASE("a title that no list holds is told by its ending", "[names]") { CHECK(person("문서린 들꽃정책과장은 웃었다.", "문서린")); }

TEST_CASE("a title may be fused to the name", "[names]") { CHECK(person("문서린과장이 왔다.", "문서린")); }

TEST_CASE("an honorific speaks for a Korean name", "[names]") {
  CHECK(person("문서린 씨는 웃었다.", "문서린"));
  CHECK(person("문서린씨는 웃었다.", "문서린"));
}

TEST_CASE("a title before in brackets speaks for a Korean name", "[names]") { CHECK(person("달빛시(시장 문서린)는 알렸다.", "문서린")); }

TEST_CASE("an age in brackets speaks for a Korean name", "[names]") { CHECK(person("주민 문서린(54)은 웃었다.", "문서린")); }

TEST_CASE("Hanja in brackets speak for a Korean name", "[names]") { CHECK(person("문서린(文瑞潾)은 웃었다.", "문서린")); }

TEST_CASE("one title may serve a list", "[names]") {
  CHECK(person("문서린·노하준 의원이 왔다.", "문서린"));
  CHECK(person("문서린·노하준 의원이 왔다.", "노하준"));
}

TEST_CASE("several reporters share a title", "[names]") { CHECK(person("문서린 노하준 기자 = ", "문서린")); }

TEST_CASE("a name of two syllables needs its title next to it", "[names]") {
  CHECK(person("김산 군수는 웃었다.", "김산"));
  CHECK_FALSE(person("김산 그리고 다른 이야기의 회장", "김산"));
}

TEST_CASE("syllables that no word has make a name with a particle", "[names]") {
  CHECK(person("박준혁은 웃었다.", "박준혁"));
  CHECK(person("그날 홍승욱이 왔다.", "홍승욱"));
  CHECK(person("사람들은 곽민재에게 물었다.", "곽민재"));
}

TEST_CASE("syllables that words have too are not enough", "[names]") {
  CHECK_FALSE(person("어제 문서린 보러 갔다.", "문서린"));
  CHECK_FALSE(person("어제 성수대 앞으로 갔다.", "성수대"));
}

TEST_CASE("a particle of people speaks for a name", "[names]") {
  CHECK(person("사람들이 문서린에게 물었다.", "문서린"));
  CHECK_FALSE(person("사람들이 문서린에서 쉬었다.", "문서린"));
}

TEST_CASE("what the document says again is a name sooner", "[names]") {
  CHECK_FALSE(person("어제 민세아를 보았다.", "민세아"));
  CHECK(person("어제 민세아를 보았다. 그리고 민세아와 걸었다.", "민세아"));
}

TEST_CASE("a list with a name makes names of its members", "[names]") {
  CHECK(person("박준혁과 문서린이 왔다.", "문서린"));
  CHECK(person("문서린과 박준혁이 왔다.", "문서린"));
}

TEST_CASE("a role before or behind speaks for a name", "[names]") {
  CHECK(person("배우 문서린이 왔다.", "문서린"));
  CHECK(person("어제 민세아 역을 맡았다.", "민세아"));
}

TEST_CASE("everyday words of three syllables are no people", "[names]") {
  for (const char* text : {"정상화가 늦었다.", "이용자는 웃었다.", "유치원 교사가 왔다.", "강남구는 넓다.", "조선업이 살아났다.",
                           "진정성을 보였다.", "제공하는 곳이 많다.", "정부가 밝혔다.", "이유는 모른다."}) {
    INFO(text);
    for (const auto& hit : hits(text))
      CHECK_FALSE((hit.entry == mannam::dictionary::no_entry && hit.type == mannam::dictionary::EntryType::Person));
  }
}

TEST_CASE("Hanja in brackets must begin with the surname", "[names]") {
  CHECK(person("김산(金山)은 웃었다.", "김산"));
  CHECK_FALSE(person("김산(巨山)은 높다.", "김산"));
}

TEST_CASE("names may be withheld", "[names]") {
  CHECK(person("A 씨는 웃었다.", "A"));
  CHECK(person("B씨는 웃었다.", "B"));
  CHECK(person("ㄱ씨는 웃었다.", "ㄱ"));
  CHECK(person("A(22) 일병은 웃었다.", "A"));
  CHECK(person("K모 기자는 웃었다.", "K모"));
  CHECK(person("김모(48)씨는 웃었다.", "김모"));
  CHECK(person("김모(54·여)씨는 웃었다.", "김모"));
  CHECK(person("이모 씨는 웃었다.", "이모"));
  CHECK_FALSE(person("A 등급을 받았다.", "A"));
  CHECK_FALSE(person("이모 집에 갔다.", "이모"));
  CHECK_FALSE(person("규모 회장", "규모"));
}

TEST_CASE("everyday words before a title are no people", "[names]") {
  for (const char* text :
       {"이번 회장은 다르다.", "정부 장관은 말했다.", "신임 대표는 말했다.", "전문가 위원이 왔다.", "한국 대통령이 왔다."}) {
    INFO(text);
    for (const auto& hit : hits(text))
      CHECK_FALSE((hit.entry == mannam::dictionary::no_entry && hit.type == mannam::dictionary::EntryType::Person));
  }
}

TEST_CASE("a noun with its particle before a title is no person", "[names]") {
  CHECK_FALSE(person("장관은 대통령과 만났다.", "장관은"));
  CHECK_FALSE(person("방문한 대표는 웃었다.", "방문한"));
}

TEST_CASE("an unknown person keeps the particle", "[names]") {
  for (const auto& hit : hits("회장 문서린은 웃었다."))
    if (hit.entry == mannam::dictionary::no_entry && hit.type == mannam::dictionary::EntryType::Person)
      CHECK((hit.particle_functions & mannam::language::Topic) != 0);
  CHECK(person("회장 문서린은 웃었다.", "문서린"));
}

TEST_CASE("reasons and confidence come with an unknown name", "[names]") {
  for (const auto& hit : hits("문서린 기자가 썼다.")) {
    if (hit.entry != mannam::dictionary::no_entry) continue;
    CHECK_FALSE(hit.why.empty());
    CHECK(hit.confidence > 0.5);
    CHECK(hit.confidence < 1.0);
    CHECK(hit.derivation == mannam::names::Derivation::Unknown);
  }
}

TEST_CASE("a foreign name stands before organisation and title", "[names]") {
  CHECK(person("트레미 볼든 누리AI 대표는 웃었다.", "트레미 볼든"));
}

TEST_CASE("a foreign name stands before its own spelling", "[names]") { CHECK(person("프레드 킬머(Fred Kilmer)가 왔다.", "프레드 킬머")); }

TEST_CASE("foreign words that are no names stay words", "[names]") {
  CHECK_FALSE(person("글로벌 마케팅 대표는 웃었다.", "글로벌 마케팅"));
  CHECK_FALSE(person("디지털 플랫폼 장관은 웃었다.", "디지털 플랫폼"));
}

TEST_CASE("an English title before speaks for a name", "[names]") {
  CHECK(person("It told President Marva Quell yesterday.", "Marva Quell"));
}

TEST_CASE("an English title behind speaks for a name", "[names]") {
  CHECK(person("Then Marva Quell, the chairman, spoke.", "Marva Quell"));
}

TEST_CASE("a given name speaks for a name", "[names]") { CHECK(person("It was Peter Quellmore again.", "Peter Quellmore")); }

TEST_CASE("a Korean name in Latin letters speaks for itself", "[names]") { CHECK(person("It was Moon Seo-rin again.", "Moon Seo-rin")); }

TEST_CASE("a surname behind a title is a short form", "[names]") {
  bool found = false;
  for (const auto& hit : hits("It told President Quell yesterday."))
    found = found || (hit.entry == mannam::dictionary::no_entry && hit.form == mannam::dictionary::FormKind::Short && hit.weak);
  CHECK(found);
}

TEST_CASE("the first word of a sentence is no name for its capital", "[names]") {
  CHECK(ids("However Monday was quiet.", "However Monday").empty());
}

TEST_CASE("small words inside a name are kept", "[names]") { CHECK(person("It was Peter van Quell again.", "Peter van Quell")); }

TEST_CASE("a given name of the census needs a surname of the census", "[names]") {
  CHECK(person("It was Trent Anderson again.", "Trent Anderson"));
  CHECK_FALSE(person("It was Trent Rockets again.", "Trent Rockets"));
}

TEST_CASE("a foreign given name speaks for what follows it", "[names]") {
  CHECK(person("어제 마이클 볼든은 웃었다.", "마이클 볼든"));
  CHECK(person("어제 마이클 볼든이 챔피언 벨트를 잃었다.", "마이클 볼든"));
  CHECK(person("사람들은 마이클 리도 보았다.", "마이클 리"));
}

TEST_CASE("a particle of people speaks for a foreign name", "[names]") { CHECK(person("그는 트레미 볼든에게 물었다.", "트레미 볼든")); }

TEST_CASE("a form of address may be fused to a foreign name", "[names]") {
  CHECK(person("볼든씨는 웃었다.", "볼든"));
  CHECK_FALSE(person("아저씨는 웃었다.", "아저"));
}

TEST_CASE("a form of address or an age behind makes a name of any word", "[names]") {
  CHECK(person("어제 슬빛 씨가 왔다.", "슬빛"));
  CHECK(person("어제 람투안(28·다솜)이 왔다.", "람투안"));
  CHECK_FALSE(person("어제 람투안(2층)이 왔다.", "람투안"));
}

TEST_CASE("a foreign given name may stand alone with its particle", "[names]") {
  CHECK(person("어제 마이클은 웃었다.", "마이클"));
  CHECK_FALSE(person("어제 마이클 잡지", "마이클"));
}

TEST_CASE("syllables that are surely a name are one though they begin with a noun", "[names]") {
  CHECK(person("어제 정성용이 왔다.", "정성용"));
  CHECK_FALSE(person("방문한 대표는 웃었다.", "방문한"));
}

TEST_CASE("loan words before a title are no people", "[names]") {
  for (const char* text :
       {"한 아파트 회장은 웃었다.", "커뮤니티에서 대표는 웃었다.", "레스토랑 모델은 웃었다.", "트럭이 버스와 부딪쳤다."}) {
    INFO(text);
    for (const auto& hit : hits(text))
      CHECK_FALSE((hit.entry == mannam::dictionary::no_entry && hit.type == mannam::dictionary::EntryType::Person));
  }
}

TEST_CASE("a title behind a comma tells a person", "[names]") { CHECK(person("He spoke to Theo Quellmann, reporter.", "Theo Quellmann")); }

TEST_CASE("rare nouns that begin like a surname are no people", "[names]") {
  CHECK_FALSE(person("진풍경 대표가 왔다.", "진풍경"));
  CHECK_FALSE(person("함재기 기자가 썼다.", "함재기"));
}

TEST_CASE("the stem of a verb before a title is no person", "[names]") {
  CHECK_FALSE(person("창설한 회장은 웃었다.", "창설한"));
  CHECK(person("문서린 회장은 웃었다.", "문서린"));
}

TEST_CASE("an event is no part of a foreign name", "[names]") {
  CHECK_FALSE(person("마이클 볼든 피격사건을 보았다.", "마이클 볼든 피격사건"));
}

TEST_CASE("a foreign name that the end of the text cuts off is none", "[names]") { CHECK_FALSE(person("그는 마이클 볼...", "마이클 볼")); }

TEST_CASE("everyday English words are no part of a name", "[names]") {
  CHECK_FALSE(person("Judge Blocks Arms Sale", "Blocks Arms Sale"));
  CHECK(person("It was Peter Quellmore Fans", "Peter Quellmore"));
  CHECK_FALSE(person("The plan, Security Forces, Officials Say", "Security Forces"));
}

TEST_CASE("a noun and one more syllable are no name easily", "[names]") {
  CHECK_FALSE(person("그날 임명안이 열렸다.", "임명안"));
  CHECK_FALSE(person("부장식 대표는 웃었다.", "부장식"));
  CHECK_FALSE(person("공정직 위원은 웃었다.", "공정직"));
  CHECK(person("임명수 씨는 웃었다.", "임명수"));
}

TEST_CASE("a word alone between quotation marks needs more", "[names]") {
  CHECK(person("그날 민하윤 이야기가 나왔다.", "민하윤"));
  CHECK_FALSE(person("그날 '민하윤' 이야기가 나왔다.", "민하윤"));
}

TEST_CASE("schools in a list are no people", "[names]") { CHECK_FALSE(person("박준혁·양정중·김산 씨가 왔다.", "양정중")); }

TEST_CASE("a name may end like a verb where its syllables allow it", "[names]") {
  CHECK(person("문강해 회장은 웃었다.", "문강해"));
  CHECK_FALSE(person("하소해 위원은 웃었다.", "하소해"));
}

TEST_CASE("what stands between quotation marks is no foreign person", "[names]") {
  CHECK_FALSE(person("새 이름은 '프레드 킬머'(Fred Kilmer)로 정했다.", "프레드 킬머"));
  CHECK_FALSE(person("잡지 트레미 볼든(Electrical Engineering)에 실렸다.", "트레미 볼든"));
}

TEST_CASE("an airport named after a person is none", "[names]") { CHECK_FALSE(person("그는 프레드 킬머 공항에 내렸다.", "프레드 킬머")); }

TEST_CASE("an age behind a foreign name speaks for the word before it too", "[names]") {
  CHECK(person("배우 트레미 에이진(35)은 웃었다.", "트레미 에이진"));
  CHECK(person("배우 볼든(35)은 웃었다.", "볼든"));
}

TEST_CASE("a given name that is an everyday word needs more than a particle", "[names]") {
  CHECK_FALSE(person("다음 코너는 길었다.", "코너"));
  CHECK(person("다음 마이클은 웃었다.", "마이클"));
}

TEST_CASE("one foreign word before a trade is a genre", "[names]") { CHECK_FALSE(person("볼든 가수는 웃었다.", "볼든")); }

TEST_CASE("a letter behind an ampersand is no withheld name", "[names]") {
  CHECK(person("어제 G 부사장은 웃었다.", "G"));
  CHECK_FALSE(person("어제 P&G 부사장은 웃었다.", "G"));
  CHECK_FALSE(person("어제 부모님은 웃었다.", "부모"));
}

TEST_CASE("everyday English words inside or at the start of a name tell that it is none", "[names]") {
  CHECK_FALSE(person("New Gen Z Skiers pass", "Z Skiers"));
  CHECK_FALSE(person("Peter Lists Quellmore Again", "Peter Lists Quellmore"));
  CHECK(person("It was Peter Quellmore", "Peter Quellmore"));
}

TEST_CASE("given names of other languages make a list", "[names]") {
  CHECK(person("또 나탈리, 빅터는 웃었다.", "나탈리"));
  CHECK_FALSE(person("또 레이, 코너는 길었다.", "레이"));
}

TEST_CASE("what stands alone between English quotation marks is a work", "[names]") {
  CHECK_FALSE(person("She sang \"Peter Quellmore\" again", "Peter Quellmore"));
}
