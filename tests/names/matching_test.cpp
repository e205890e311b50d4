// What goes in: sentences of invented people. What comes out: nothing. Why it exists: where a name of the dictionary is found, and where
// not.
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "invented_names.h"

using namespace names_test;
using mannam::names::Derivation;
namespace language = mannam::language;

TEST_CASE("a name is found with its particle", "[names]") {
  const One name = one("한도윤은 웃었다.", "한도윤", "person/han-do-yun");
  REQUIRE(name.found);
  CHECK(name.particle == "은");
  CHECK((name.hit.particle_functions & language::Topic) != 0);
  CHECK(name.hit.derivation == Derivation::Exact);
}

TEST_CASE("a name of a place may run into a part of it", "[names]") {
  for (const char* text : {"달빛시북부에 비가 왔다.", "달빛시시간 오전", "달빛시법인은 웃었다."})
    CHECK(one(text, "달빛시", "place/dalbit").hit.word_end);
}

TEST_CASE("a stack of particles is one particle", "[names]") {
  CHECK(one("달빛시에서는 비가 왔다.", "달빛시", "place/dalbit").particle == "에서는");
}

TEST_CASE("a name that ends in capitals may run into a title", "[names]") {
  CHECK(one("누리AICEO가 왔다.", "누리AI", "org/nuri-ai").found);
  CHECK(one("누리AICEO가 왔다.", "CEO", "title/ceo").found);
}

TEST_CASE("a name that ends in capitals does not begin another word", "[names]") { CHECK(ids("누리AIXYZ가 왔다.", "누리AI").empty()); }

TEST_CASE("a name inside a word is none", "[names]") { CHECK(ids("큰가람그룹은", "가람그룹").empty()); }

TEST_CASE("a name that a longer word continues does not end", "[names]") {
  const One name = one("가람톡은 새 앱이다.", "가람", "org/garam");
  REQUIRE(name.found);
  CHECK_FALSE(name.hit.word_end);
  CHECK(one("가람톡은 새 앱이다.", "가람톡", "org/talk").hit.word_end);
}

TEST_CASE("nested names are both kept", "[names]") {
  CHECK(ids("가람그룹은", "가람그룹") == std::vector<std::string>{"org/garam"});
  CHECK(ids("가람그룹은", "가람") == std::vector<std::string>{"org/garam"});
}

TEST_CASE("an acronym in front of Hangul is nested", "[names]") {
  CHECK(one("GRM화학이", "GRM", "org/garam").found);
  CHECK(one("GRM화학이", "GRM화학", "org/garam-chem").found);
}

TEST_CASE("the space of a Korean name is optional", "[names]") {
  const One name = one("샘벨몬트가 왔다.", "샘벨몬트", "person/belmont");
  REQUIRE(name.found);
  CHECK(name.hit.derivation == Derivation::Spacing);
}

TEST_CASE("all the spaces of a Korean name are optional", "[names]") {
  CHECK(one("더달빛호텔에서", "더달빛호텔", "place/moon-hotel").found);
  CHECK(one("더달빛 호텔에서", "더달빛 호텔", "place/moon-hotel").found);
  CHECK(one("더 달빛호텔에서", "더 달빛호텔", "place/moon-hotel").found);
}

TEST_CASE("a space between scripts that the dictionary lacks is allowed", "[names]") {
  CHECK(one("HS 누리가", "HS 누리", "org/hs").found);
  CHECK(one("누리 AI가", "누리 AI", "org/nuri-ai").found);
}

TEST_CASE("a space inside a long Hangul name is allowed once", "[names]") {
  CHECK(one("달빛시 과학기술연구소는", "달빛시 과학기술연구소", "org/institute").found);
}

TEST_CASE("a short Hangul name may not be torn apart", "[names]") { CHECK(ids("한 도윤", "한 도윤").empty()); }

TEST_CASE("names start where the script changes", "[names]") { CHECK(one("누리AI한도윤", "한도윤", "person/han-do-yun").found); }

TEST_CASE("names start behind brackets quotes and dots", "[names]") {
  for (const char* text : {"(한도윤)", "‘한도윤’", "\"한도윤\"", "A·한도윤", "[한도윤]"}) {
    INFO(text);
    CHECK(one(text, "한도윤", "person/han-do-yun").found);
  }
}

TEST_CASE("a particle that reads like a name is none behind what it belongs to", "[names]") {
  for (const char* text : {"‘달빛’이란 말", "\"달빛\"이란 말", "GRMX이란 말"}) CHECK(ids(text, "이란").empty());
  for (const char* text : {"‘이란’ 말", "대(對)이란 제재", "美이란 회담", "한 \"이란 회담\""}) CHECK(ids(text, "이란").size() == 1);
}

TEST_CASE("capitals in a row join names", "[names]") {
  CHECK(one("GRMCEO가", "GRM", "org/garam").found);
  const One title = one("GRMCEO가", "CEO", "title/ceo");
  REQUIRE(title.found);
  CHECK_FALSE(title.hit.word_start);
}

TEST_CASE("capitals that run into another word are no name", "[names]") { CHECK(ids("GRMX", "GRM").empty()); }

TEST_CASE("a title behind a Hangul name needs no space", "[names]") {
  CHECK(one("벨몬트CEO는", "벨몬트", "person/belmont").found);
  CHECK(one("벨몬트CEO는", "CEO", "title/ceo").found);
  const One person = one("한도윤회장은", "한도윤", "person/han-do-yun");
  REQUIRE(person.found);
  CHECK(person.hit.word_end);
}

TEST_CASE("a title may overlap the body it is fused to", "[names]") { CHECK(one("달빛시장은", "시장", "title/mayor").found); }

TEST_CASE("acronyms are matched in capitals only", "[names]") {
  CHECK(one("the US said", "US", "place/united-states").found);
  CHECK(ids("told us said", "us").empty());
  CHECK(ids("Us said", "Us").empty());
}

TEST_CASE("names in capitals are found", "[names]") {
  const One name = one("SAM BELMONT said", "SAM BELMONT", "person/belmont");
  REQUIRE(name.found);
  CHECK(name.hit.derivation == Derivation::Case);
}

TEST_CASE("a capital inside a word may be small", "[names]") { CHECK(one("Nuriai said", "Nuriai", "org/nuri-ai").found); }

TEST_CASE("a name that begins with a capital is not a small word", "[names]") { CHECK(ids("an apple a day", "apple").empty()); }

TEST_CASE("a Latin name ends with its word", "[names]") { CHECK(ids("Belmonts of old", "Belmont").empty()); }

TEST_CASE("the possessive is a particle", "[names]") {
  const One plain = one("Belmont's plan", "Belmont", "person/belmont");
  REQUIRE(plain.found);
  CHECK(plain.particle == "'s");
  CHECK((plain.hit.particle_functions & language::Of) != 0);
  CHECK(one("Belmont’s plan", "Belmont", "person/belmont").particle == "’s");
}

TEST_CASE("Korean names in Latin letters stand in either order", "[names]") {
  CHECK(one("Do-yun Han said", "Do-yun Han", "person/han-do-yun").found);
  CHECK(one("Do-yun Han said", "Do-yun Han", "person/han-do-yun").hit.derivation == Derivation::Reversed);
}

TEST_CASE("the hyphen of a given name is optional", "[names]") {
  CHECK(one("Han Doyun said", "Han Doyun", "person/han-do-yun").found);
  CHECK(one("Han Do Yun said", "Han Do Yun", "person/han-do-yun").found);
}

TEST_CASE("a foreign name in Hangul stands in either order", "[names]") {
  CHECK(one("벨몬트 샘이", "벨몬트 샘", "person/belmont").found);
  CHECK(one("사유리다나베가", "사유리다나베", "person/tanaka").found);
}

TEST_CASE("spellings of a foreign name that sound alike are found", "[names]") {
  const One name = one("밸몬트가 왔다.", "밸몬트", "person/belmont");
  REQUIRE(name.found);
  CHECK(name.hit.derivation == Derivation::NearSpelling);
  CHECK(name.hit.confidence < 1.0);
  CHECK(name.hit.why == std::vector<std::string>{"near spelling"});
}

TEST_CASE("a near spelling must end with its word", "[names]") { CHECK(ids("밸몬트리올시", "밸몬트").empty()); }

TEST_CASE("a Korean name has no near spellings", "[names]") { CHECK_FALSE(has(ids("한다윤이 왔다.", "한다윤"), "person/han-do-yun")); }

TEST_CASE("surnames in Latin letters alone are weak", "[names]") {
  const One name = one("Tanabe said", "Tanabe", "person/tanaka");
  REQUIRE(name.found);
  CHECK(name.hit.weak);
  CHECK(name.hit.form == mannam::dictionary::FormKind::Short);
}

TEST_CASE("a Hanja name is found", "[names]") {
  CHECK(one("한도윤(韓道允) 회장", "韓道允", "person/han-do-yun").hit.form == mannam::dictionary::FormKind::Hanja);
}

TEST_CASE("a demonym is a form of its country", "[names]") {
  CHECK(one("the Japanese side", "Japanese", "place/japan").hit.form == mannam::dictionary::FormKind::Demonym);
}

TEST_CASE("weak names are found and told to be weak", "[names]") { CHECK(one("나무를 심었다.", "나무", "place/weak-town").hit.weak); }

TEST_CASE("a hotel is a facility", "[names]") {
  CHECK(one("더 달빛 호텔", "더 달빛 호텔", "place/moon-hotel").hit.type == mannam::dictionary::EntryType::Facility);
}

TEST_CASE("an English title is found in the plural and in any case", "[names]") {
  CHECK(one("the chairmen and presidents", "president", "title/president").found);
  CHECK(one("PRESIDENT Han", "PRESIDENT", "title/president").found);
}

TEST_CASE("names are found in any width and with any marks", "[names]") {
  const auto has_garam = [](const mannam::names::Hits& found) {
    return std::any_of(found.begin(), found.end(), [](const auto& hit) {
      return hit.span == mannam::text::Span{0, 3} && hit.form != mannam::dictionary::FormKind::Hanja;
    });
  };
  CHECK(has_garam(hits("ＧＲＭ은 크다.")));
  CHECK(one("Sâm Bélmont said", "Sâm Bélmont", "person/belmont").found);
}

TEST_CASE("names stand between quotes and middle dots", "[names]") {
  for (const char* text : {"‘샘 벨몬트’", "“샘 벨몬트”", "「샘 벨몬트」", "한도윤·샘 벨몬트·다나베 사유리"}) {
    INFO(text);
    CHECK(one(text, "샘 벨몬트", "person/belmont").found);
  }
  CHECK(one("샘·벨몬트", "벨몬트", "person/belmont").found);
}

TEST_CASE("hits do not depend on the order of entries", "[names]") {
  using mannam::dictionary::Contents;
  std::vector<std::string> entries;
  for (int i = 0; i < 12; ++i) {
    const std::string digit(1, static_cast<char>('a' + i));
    entries.push_back("id: org/" + digit + "\nko: 바다\nko: 바다전자\nen: Sea " + digit + "\nshort: 전자\n\n");
    entries.push_back("id: person/" + digit + "\nko: 바다 샘물리\nen: Sam Bada\nweak: Sam Bada\n\n");
  }
  const auto found_in = [&] {
    std::vector<mannam::Problem> problems;
    Contents contents;
    std::string text;
    for (const std::string& entry : entries) text += entry;
    mannam::dictionary::add_records(contents, "a.rec", text, problems);
    REQUIRE(problems.empty());
    std::vector<std::string> found;
    const auto finder = mannam::names::NameFinder::build(contents);
    for (const auto& hit : finder.find(mannam::text::read_text("바다전자는 크다. Sam Bada, SEA C, 샘물리바다 바다 셈물리", contents.words)))
      found.push_back(std::to_string(hit.span.start) + "-" + std::to_string(hit.span.end) + " " +
                      std::to_string(static_cast<int>(hit.form)) + (hit.weak ? " weak " : " ") +
                      (hit.entry == mannam::dictionary::no_entry ? "" : std::string(contents.entries[hit.entry].id)));
    return found;
  };
  const std::vector<std::string> first = found_in();
  CHECK(first.size() > 24);
  std::mt19937 random(4);
  for (int round = 0; round < 10; ++round) {
    std::shuffle(entries.begin(), entries.end(), random);
    CHECK(found_in() == first);
  }
}
