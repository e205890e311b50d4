// What goes in: sentences with quotation marks of all kinds. What comes out: checks of what is quoted. Why it exists: see quotations.h.
#include "catch.h"

#include "text_reader.h"

using namespace mannam::text;

TEST_CASE("curly quotes pair", "[text]") {
  CHECK(quotations("한 회장은 “우리는 좋은 논의를 했다”고 말했다.") == Strings{"speech: “우리는 좋은 논의를 했다”"});
}

TEST_CASE("ASCII quotes pair", "[text]") {
  CHECK(quotations("한 회장은 \"좋은 논의를 했다\"며 \"곧 다시 만난다\"고 말했다.") ==
        Strings{"speech: \"좋은 논의를 했다\"", "speech: \"곧 다시 만난다\""});
}

TEST_CASE("a curly quote may be closed by an ASCII one", "[text]") {
  CHECK(quotations("한 회장은 “놀라운 수준\"이라고 평가하며 “함께 하고 싶다\"고 말했다.") ==
        Strings{"speech: “놀라운 수준\"", "speech: “함께 하고 싶다\""});
}

TEST_CASE("swapped single quotes pair", "[text]") {
  CHECK(quotations("가람그룹과 누리AI의 ’3자 회동‘ 결과와 ’누리봇‘에 관심이 모인다.") == Strings{"quote: ’3자 회동‘", "quote: ’누리봇‘"});
}

TEST_CASE("swapped double quotes pair", "[text]") {
  CHECK(quotations("한 회장은 특히 ”우리는 더 잘해야 한다”며 웃었다.") == Strings{"speech: ”우리는 더 잘해야 한다”"});
}

TEST_CASE("a quoted name is no speech", "[text]") {
  CHECK(quotations("가람그룹은 ‘누리봇’ 출시 행사 \"가람 데이\"를 열었다.") == Strings{"quote: ‘누리봇’", "quote: \"가람 데이\""});
}

TEST_CASE("one word with a word of saying behind it is speech", "[text]") {
  CHECK(quotations("한 회장은 “최고”라고 외쳤다.") == Strings{"speech: “최고”"});
}

TEST_CASE("English speech is told by its comma or its verb", "[text]") {
  CHECK(quotations("“We met,” Han said. Lee added, “Good talks.”") == Strings{"speech: “We met,”", "speech: “Good talks.”"});
  CHECK(quotations("The firm opened a “smart factory” in Busan.") == Strings{"quote: “smart factory”"});
}

TEST_CASE("apostrophes are no quotes", "[text]") {
  CHECK(quotations("The company’s chief didn't say it's Garam's plan.").empty());
  CHECK(quotations("The two companies’ plans differ.").empty());
}

TEST_CASE("a year cut short is no quote", "[text]") { CHECK(quotations("가람그룹의 '25년 계획이 나왔다.").empty()); }

TEST_CASE("an apostrophe inside single quotes does not close them", "[text]") {
  CHECK(quotations("They call it the ‘Garam’s way’ plan.") == Strings{"quote: ‘Garam’s way’"});
}

TEST_CASE("nested quotes both stand in the list", "[text]") {
  CHECK(quotations("한 회장은 “리 CEO가 ‘좋은 회사’ 라고 했다”고 말했다.") ==
        Strings{"speech: “리 CEO가 ‘좋은 회사’ 라고 했다”", "quote: ‘좋은 회사’"});
}

TEST_CASE("corner brackets and angle quotes pair", "[text]") {
  CHECK(quotations("그는 『가람의 길』과 「누리」와 «서울»을 썼다.") ==
        Strings{"quote: 『가람의 길』", "quote: 「누리」", "quote: «서울»"});
}

TEST_CASE("a quote that never closes ends with its sentence", "[text]") {
  CHECK(quotations("한 회장은 “좋은 자리였다고 말했다. 그는 떠났다.") == Strings{"speech: “좋은 자리였다고 말했다."});
}

TEST_CASE("a closing quote alone quotes nothing", "[text]") { CHECK(quotations("한 회장은 좋은 자리였다” 고 했다.").empty()); }

TEST_CASE("a quotation never crosses a paragraph", "[text]") {
  const Strings found = quotations("한 회장은 “우리는 만났다고 했다.\n리 CEO도 “좋았다”고 했다.");
  CHECK(found == Strings{"speech: “우리는 만났다고 했다.", "speech: “좋았다”"});
}

TEST_CASE("quotes right behind a Hangul word open too", "[text]") {
  CHECK(quotations("리 CEO는 신제품'누리봇'을 소개했다.") == Strings{"quote: '누리봇'"});
}

TEST_CASE("a clause in single quotes is speech only where it is taken up", "[text]") {
  CHECK(quotations("한 회장은 ‘곧 다시 만나겠다’고 말했다.") == Strings{"speech: ‘곧 다시 만나겠다’"});
  CHECK(quotations("가람그룹은 ‘다시 만나겠다’ 캠페인을 연다.") == Strings{"quote: ‘다시 만나겠다’"});
}

TEST_CASE("inches and feet are no quotes", "[text]") { CHECK(quotations("The 55\" screen is 4' wide.").empty()); }

TEST_CASE("a hundred thousand nested quotes are read", "[text]") {
  std::string given;
  for (int i = 0; i < 100000; ++i) given += "“";
  CHECK(read(given).quotations.size() == 100000);
}
