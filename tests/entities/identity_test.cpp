// What goes in: short forms, pronouns, misprints and offices. What comes out: nothing; fails where somebody else is meant. Why it exists:
// who is who within one document.
#include "catch.h"
#include "entities/small_world.h"

using small_world::has;
using small_world::Lines;
using small_world::read;

TEST_CASE("surname and title is the person named before with that title", "[entities]") {
  const auto world = read("한도윤 가람그룹 회장과 한세라 가람화학 사장이 왔다. 한 회장은 말했다. 한 사장도 말했다.");
  REQUIRE(has(world.mentions(), "한 회장 = person/han-do-yun (short)"));
  REQUIRE(has(world.mentions(), "한 사장 = person/han-se-ra (short)"));
}

TEST_CASE("surname and title without a space", "[entities]") {
  REQUIRE(has(read("한도윤 가람그룹 회장이 왔다. 한회장은 말했다.").mentions(), "한회장 = person/han-do-yun (short)"));
}

TEST_CASE("surname and title of nobody named is no mention", "[entities]") {
  for (const std::string& line : read("이 회장은 말했다.").mentions()) REQUIRE(line.find("회장") == std::string::npos);
}

TEST_CASE("surname and office finds the holder the dictionary knows", "[entities]") {
  REQUIRE(has(read("오 대통령은 8일 말했다.").mentions(), "오 대통령 = person/oh-min-jae (short)"));
}

TEST_CASE("the pronoun is the subject of the sentence before", "[entities]") {
  REQUIRE(has(read("한도윤 회장은 에이다 리처드슨을 만났다. 그는 웃었다.").mentions(), "그 = person/han-do-yun (pronoun)"));
}

TEST_CASE("a determiner is no pronoun", "[entities]") {
  for (const std::string& line : read("한도윤 회장은 말했다. 그 회의는 길었다.").mentions())
    REQUIRE(line.find("pronoun") == std::string::npos);
}

TEST_CASE("He is the subject of the sentence before", "[entities]") {
  REQUIRE(has(read("Ada Richardson arrived. She also met reporters.").mentions(), "She = person/ada-lee (pronoun)"));
}

TEST_CASE("the two are the two spoken of last", "[entities]") {
  const auto mentions = read("한도윤 회장은 에이다 리처드슨과 만났다. 두 사람은 웃었다.").mentions();
  REQUIRE(has(mentions, "두 사람 = person/han-do-yun (pronoun)"));
  REQUIRE(has(mentions, "두 사람 = person/ada-lee (pronoun)"));
}

TEST_CASE("the two are the pair of an earlier sentence before a third", "[entities]") {
  const auto mentions = read("한도윤 회장은 에이다 리처드슨과 만났다. 이 자리에는 한세라 사장이 배석했다. 두 사람은 웃었다.").mentions();
  REQUIRE(has(mentions, "두 사람 = person/han-do-yun (pronoun)"));
  REQUIRE(has(mentions, "두 사람 = person/ada-lee (pronoun)"));
}

TEST_CASE("organisation and title alone is the person in that office", "[entities]") {
  REQUIRE(
      has(read("Nuri AI CEO Ada Richardson arrived. The Nuri AI CEO met reporters.").mentions(), "Nuri AI CEO = person/ada-lee (title)"));
}

TEST_CASE("the same hotel is the hotel named before", "[entities]") {
  REQUIRE(has(read("한도윤 회장은 하늘호텔에서 연설했다. 그는 같은 호텔에서 식사했다.").mentions(),
              "같은 호텔 = place/haneul-hotel (pronoun)"));
}

TEST_CASE("a district is the one in the city before it", "[entities]") {
  REQUIRE(has(read("회의는 별하 중구에서 열렸다.").mentions(), "중구 = place/byeolha-jung-gu"));
  REQUIRE(has(read("회의는 달마루 중구에서 열렸다.").mentions(), "중구 = place/dalmaru-jung-gu"));
}

TEST_CASE("a ministry behind a country's name is that country's", "[entities]") {
  REQUIRE(has(read("물결부는 발표했다.").mentions(), "물결부 = org/tide-ministry"));
  const Lines mentions = read("가람공화국 물결부는 발표했다.").mentions();
  REQUIRE(has(mentions, "가람공화국 = place/garam-republic"));
  REQUIRE(has(mentions, "물결부 = org/garam-tide-ministry"));
}

TEST_CASE("a misprint of a foreign name in the text is linked and says why", "[entities]") {
  const auto world = read("에이다 리처드슨 누리AI CEO가 왔다. 리처드선은 웃었다.");
  REQUIRE(has(world.mentions(), "리처드선 = person/ada-lee (typo)"));
  REQUIRE(world.entities.mentions.back().why == Lines{"one letter off", "named rightly in the text"});
}

TEST_CASE("a misprint of a foreign name that nothing supports is left alone", "[entities]") {
  for (const std::string& line : read("리처드선은 웃었다.").mentions()) REQUIRE(line.find("person/ada-lee") == std::string::npos);
}

TEST_CASE("a misprinted Korean name with the right organisation and title is linked", "[entities]") {
  REQUIRE(has(read("한세리 가람화학 사장이 배석했다.").mentions(), "한세리 = person/han-se-ra (typo)"));
}

TEST_CASE("a misprinted Korean name with another title is somebody else", "[entities]") {
  for (const char* text :
       {"한세리 가람화학 부장이 배석했다.", "한세리 누리AI 사장이 배석했다.", "한세라 가람화학 사장과 한세리 가람화학 사장이 왔다."}) {
    INFO(text);
    for (const std::string& line : read(text).mentions()) REQUIRE(line != "한세리 = person/han-se-ra (typo)");
  }
}

TEST_CASE("a misprint of a foreign name beside the right title and organisation is linked", "[entities]") {
  for (const char* text : {"리처드선 누리AI CEO가 왔다.", "누리AI의 리처드선 CEO가 왔다.", "리차드선 누리AI 최고경영자는 웃었다."}) {
    INFO(text);
    const auto world = read(text);
    bool linked = false;
    for (const auto& mention : world.entities.mentions)
      if (world.name(mention.entity) == "person/ada-lee") {
        linked = mention.kind == mannam::MentionKind::Typo;
        REQUIRE(mention.why == Lines{"one letter off", "organization right", "title right"});
      }
    REQUIRE(linked);
  }
}

TEST_CASE("the title behind a misprint is the person's", "[entities]") {
  const auto world = read("리처드선 누리AI CEO는 웃었다.");
  REQUIRE(world.positions() == Lines{"person/ada-lee, CEO, org/nuri-ai"});
  REQUIRE(world.phrase(0) == "리처드선 누리AI CEO|는");
}

TEST_CASE("a misprint of a foreign name beside another office is somebody else", "[entities]") {
  for (const char* text : {"리처드선 가람화학 사장이 왔다.", "리처드선은 누리AI를 떠났다.", "리처드민 누리AI CEO가 왔다."}) {
    INFO(text);
    for (const std::string& line : read(text).mentions()) REQUIRE(line.find("person/ada-lee") == std::string::npos);
  }
}

TEST_CASE("a group's bare name is its main company where that is named too", "[entities]") {
  const auto mentions = read("가람전자는 4일 공장을 열었다. 가람은 투자를 늘린다.").mentions();
  REQUIRE(has(mentions, "가람 = org/garam-electronics"));
}

TEST_CASE("a group's bare name is the group otherwise", "[entities]") {
  REQUIRE(has(read("가람은 투자를 늘린다.").mentions(), "가람 = org/garam-group"));
}

TEST_CASE("both scripts name one person", "[entities]") {
  const auto mentions = read("Ada Richardson arrived.\n에이다 리처드슨이 왔다.").mentions();
  REQUIRE(has(mentions, "Ada Richardson = person/ada-lee"));
  REQUIRE(has(mentions, "에이다 리처드슨 = person/ada-lee"));
}

TEST_CASE("longest reading wins", "[entities]") {
  const auto mentions = read("가람화학은 4일 말했다.").mentions();
  REQUIRE(mentions == Lines{"가람화학 = org/garam-chem"});
}

TEST_CASE("surname in Hanja and title", "[entities]") {
  REQUIRE(has(read("韓회장 “투자 늘린다”\n한도윤 가람그룹 회장은 4일 말했다.").mentions(), "韓회장 = person/han-do-yun (short)"));
}

TEST_CASE("a country in Hanja before a title of nobody is no surname", "[entities]") {
  const auto mentions = read("韓 회장 “투자 늘린다”\n오민재 대통령이 4일 말했다.").mentions();
  REQUIRE(has(mentions, "韓 = place/garam-republic"));
  REQUIRE(!has(mentions, "韓 회장 = ?韓 회장 (short)"));
}

TEST_CASE("a counter behind a number is no surname", "[entities]") {
  CHECK(read("올해 13년 차 회장이 됐다.").mentions().empty());
  CHECK(has(read("올해 차 회장이 됐다.").mentions(), "차 회장 = ?차 회장 (short)"));
}

TEST_CASE("surname in Hanja alone in a headline", "[entities]") {
  REQUIRE(has(read("韓 “투자 늘린다”\n한도윤 가람그룹 회장은 4일 말했다.").mentions(), "韓 = person/han-do-yun (short)"));
}

TEST_CASE("surname in Hanja as headlines write it", "[entities]") {
  const std::string behind = "\n한도윤 가람그룹 회장과 오민재 대통령이 만났다.";
  for (const char* name : {"韓회장", "韓 회장", "韓 전 회장"}) {
    INFO(name);
    REQUIRE(has(read(name + (" “투자 늘린다”" + behind)).mentions(), std::string(name) + " = person/han-do-yun (short)"));
  }
  REQUIRE(has(read("吳대통령 “투자 늘린다”" + behind).mentions(), "吳대통령 = person/oh-min-jae (short)"));
  REQUIRE(has(read("吳 대통령, 4일 방문" + behind).mentions(), "吳 대통령 = person/oh-min-jae (short)"));
}

TEST_CASE("a compatibility ideograph is its letter", "[entities]") {
  const auto world = read("\uF9E1회장 “투자 늘린다”\n이하람 가람그룹 회장은 4일 말했다.");
  REQUIRE(world.entities.mentions.front().kind == mannam::MentionKind::Short);
  REQUIRE(world.name(world.entities.mentions.front().entity) == "?이하람");
}

TEST_CASE("a surname in Hanja and a title is one mention", "[entities]") {
  for (const char* text : {"韓회장 “투자 늘린다”\n한도윤 가람그룹 회장은 4일 말했다.", "오하람 별하시장이 왔다. 吳시장은 웃었다."}) {
    INFO(text);
    std::size_t end = 0;
    for (const auto& mention : read(text).entities.mentions) {
      REQUIRE(mention.span.start >= end);
      end = mention.span.end;
    }
  }
}

TEST_CASE("a mayor of the surname somewhere in the land is not meant", "[entities]") {
  REQUIRE(has(read("吳대통령은 8일 말했다.").mentions(), "吳대통령 = person/oh-min-jae (short)"));
  for (const std::string& line : read("한 회장은 8일 말했다.").mentions()) REQUIRE(line.find("person/han-do-yun") == std::string::npos);
  REQUIRE(has(read("가람그룹 노조가 왔다. 한 회장은 8일 말했다.").mentions(), "한 회장 = person/han-do-yun (short)"));
}

TEST_CASE("a particle behind a form of address is the name's", "[entities]") {
  const auto world = read("한도윤씨는 웃었다.");
  REQUIRE(world.phrase(0) == "한도윤씨|는");
  REQUIRE((world.entities.mentions[0].particle_functions & mannam::language::Topic) != 0);
}

TEST_CASE("surname and former and title are one mention", "[entities]") {
  REQUIRE(has(read("한도윤 전 회장이 왔다. 한 전 회장은 말했다.").mentions(), "한 전 회장 = person/han-do-yun (short)"));
}

TEST_CASE("a form of address belongs to the mention", "[entities]") {
  REQUIRE(has(read("Ada Richardson arrived. Ms Richardson met reporters.").mentions(), "Ms Richardson = person/ada-lee (short)"));
}

TEST_CASE("a form of address makes a person of an unknown name", "[entities]") {
  REQUIRE(read("On Tuesday Mr Quellmore met reporters.").mentions() == Lines{"Mr Quellmore = ?Quellmore (short)"});
}

TEST_CASE("a city that acts is its government", "[entities]") {
  REQUIRE(read("별하시는 4일 공장을 열었다.").mentions() == Lines{"별하시 = ?별하시"});
}

TEST_CASE("a city where something happens is a place", "[entities]") {
  REQUIRE(read("회의는 별하시에서 열렸다.").mentions() == Lines{"별하시 = place/byeolha"});
}

TEST_CASE("letters of countries in a row are no names", "[entities]") {
  for (const std::string& line : read("한미일 동맹을 말했다.").mentions()) REQUIRE(line.substr(0, 3) != "한");
}

TEST_CASE("the last name of a foreigner and a title", "[entities]") {
  const auto mentions = read("요나 리 누리AI CEO와 한도윤 회장이 왔다. 리 CEO는 웃었다.").mentions();
  REQUIRE(mentions.back().starts_with("리 CEO = "));
}

TEST_CASE("the family name of a Korean in English", "[entities]") {
  const auto mentions = read("Garam Group Chairman Kim Bo-reum arrived. Then Kim met reporters.").mentions();
  REQUIRE(std::count_if(mentions.begin(), mentions.end(), [](const std::string& line) { return line.starts_with("Kim = "); }) == 1);
}

TEST_CASE("the family name of a known Korean in English", "[entities]") {
  REQUIRE(has(read("Garam Group Chairman Han Do-yun arrived. Then Han met reporters.").mentions(), "Han = person/han-do-yun (short)"));
}

TEST_CASE("a noun and its particle are nobody", "[entities]") { REQUIRE(read("이번 수상자 표창은 회장이 전했다.").mentions().empty()); }

TEST_CASE("an unknown word behind a known person is a unit", "[entities]") {
  const auto mentions = read("한세라 미래솔루션(FS) 부문장이 왔다.").mentions();
  REQUIRE(mentions.front() == "한세라 = person/han-se-ra");
  for (const std::string& line : mentions) REQUIRE(line.find("미래솔루션 =") == std::string::npos);
}

TEST_CASE("two capitals are no short name in small letters", "[entities]") { REQUIRE(read("AI 사장이 말했다.").mentions().empty()); }

TEST_CASE("surname and title of somebody never named in full is an unknown person", "[entities]") {
  REQUIRE(has(read("문 의원은 8일 말했다.").mentions(), "문 의원 = ?문 의원 (short)"));
}

TEST_CASE("a determiner before a title names nobody", "[entities]") {
  REQUIRE(read("두 회장은 8일 만났다.").mentions().empty());
  REQUIRE(read("전 회장은 8일 말했다.").mentions().empty());
}

TEST_CASE("a place that is also a word counts where its surroundings tell", "[entities]") {
  for (const std::string text :
       {"노을 북부에 비가 왔다.", "(노을=가람통신) 비가 왔다.", "(별하·노을=가람통신) 비가 왔다.", "노을 별빛읍에 비가 왔다."})
    REQUIRE(has(read(text).mentions(), "노을 = place/noeul"));
  REQUIRE(has(read("They met in Sunset, Garamia.").mentions(), "Sunset = place/noeul"));
}

TEST_CASE("a place that is also a word is a word elsewhere", "[entities]") {
  for (const std::string text : {"노을 사진이 왔다.", "(노을) 비가 왔다.", "They met at Sunset, and left."})
    for (const std::string& line : read(text).mentions()) REQUIRE(line.find("noeul") == std::string::npos);
}
