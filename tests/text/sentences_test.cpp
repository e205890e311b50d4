// What goes in: paragraphs. What comes out: checks of where their sentences end. Why it exists: see lib/text/sentences.h.
#include "catch.h"

#include "text_reader.h"

using namespace mannam::text;

TEST_CASE("Korean sentences end at a full stop and a space", "[text]") {
  CHECK(sentences("한 회장은 서울에서 왔다. 그는 리 CEO와 만났다.") == Strings{"한 회장은 서울에서 왔다.", "그는 리 CEO와 만났다."});
}

TEST_CASE("Korean sentences end also where the space is missing", "[text]") {
  CHECK(sentences("한 회장은 서울에서 왔다.그는 리 CEO와 만났다.“좋다”고 했다.") ==
        Strings{"한 회장은 서울에서 왔다.", "그는 리 CEO와 만났다.", "“좋다”고 했다."});
}

TEST_CASE("a full stop inside a number or an address ends nothing", "[text]") {
  CHECK(sentences("면적은 3.54㎢이고 주소는 garam.example.com이다.").size() == 1);
  CHECK(sentences("Shares rose 2.5 percent to 31.20 on nuri.example.").size() == 1);
}

TEST_CASE("a date with full stops is one piece", "[text]") {
  CHECK(sentences("가람그룹은 2025. 2. 4. 서울에서 행사를 연다고 밝혔다.").size() == 1);
}

TEST_CASE("a number at the start of a line opens an item", "[text]") { CHECK(sentences("1. 한도윤 회장이 인사말을 했다.").size() == 1); }

TEST_CASE("a year may end an English sentence", "[text]") {
  CHECK(sentences("Garam opened its office in 2025. Nuri came a year later.").size() == 2);
}

TEST_CASE("titles before a name end nothing", "[text]") {
  CHECK(sentences("Mr. Han met Dr. Lee and Gov. Park and Sen. Doe in St. Mary.").size() == 1);
}

TEST_CASE("months cut short end nothing", "[text]") { CHECK(sentences("They met on Feb. 4 and on Sept. 5 in Seoul.").size() == 1); }

TEST_CASE("a day of a month cut short may end a sentence", "[text]") {
  CHECK(sentences("They met on Jan. 16. She left on Jan. 17.").size() == 2);
}

TEST_CASE("initials end nothing before a name", "[text]") {
  CHECK(sentences("Officials of the U.S. State Department met J. K. Doe and A.B. Roe.").size() == 1);
}

TEST_CASE("initials end a sentence before a word that opens one", "[text]") {
  CHECK(sentences("Han returned to the U.S. The visit took a day.") == Strings{"Han returned to the U.S.", "The visit took a day."});
}

TEST_CASE("company endings end a sentence only before a word that opens one", "[text]") {
  CHECK(sentences("Han leads Garam Inc. in Seoul, as Nuri Corp. Chairman Lee does.").size() == 1);
  CHECK(sentences("Han leads Garam Inc. He was born in Busan.").size() == 2);
}

TEST_CASE("a small letter goes on with the sentence", "[text]") {
  CHECK(sentences("The service Wow! opened at noon vs. its rival.").size() == 1);
}

TEST_CASE("question and exclamation marks end sentences", "[text]") {
  CHECK(sentences("Did they meet? Nobody knows! Han was silent.").size() == 3);
}

TEST_CASE("an ellipsis in running text ends nothing", "[text]") {
  CHECK(sentences("한 회장은 결국... 서울로 돌아왔다고 한다.").size() == 1);
  CHECK(sentences("한 회장은 서울로 돌아왔다… 그는 말이 없었다.").size() == 2);
}

TEST_CASE("speech in a running Korean sentence is not cut", "[text]") {
  CHECK(sentences("한 회장은 “오늘 만났다. 좋은 자리였다”라고 말했다. 이어 그는 떠났다.") ==
        Strings{"한 회장은 “오늘 만났다. 좋은 자리였다”라고 말했다.", "이어 그는 떠났다."});
}

TEST_CASE("speech with its own full stop goes on in Korean", "[text]") {
  CHECK(sentences("한 회장은 \"좋은 자리였다.\"라고 말했다.").size() == 1);
  CHECK(sentences("한 회장은 \"좋은 자리였다.\" 라고 말했다.").size() == 1);
}

TEST_CASE("an English sentence may end with a quotation", "[text]") {
  CHECK(sentences("Han said, “We met. It was good.” He left at noon.") == Strings{"Han said, “We met. It was good.”", "He left at noon."});
}

TEST_CASE("a question in quotes goes on to who asked it", "[text]") {
  CHECK(sentences("“Did we meet?” Ada Lee asked. Han nodded.") == Strings{"“Did we meet?” Ada Lee asked.", "Han nodded."});
  CHECK(sentences("“We agree,” Han said. “We start in May.”").size() == 2);
}

TEST_CASE("a stop inside short brackets ends nothing", "[text]") {
  CHECK(sentences("한 회장(가람그룹. 서울)은 만났다.").size() == 1);
  CHECK(sentences("Han (born in Busan. Raised in Seoul.) met Lee.").size() == 1);
}

TEST_CASE("a bracket that never closes holds nothing together", "[text]") {
  CHECK(sentences("한 회장은 왔다(서울. 그는 만났다. 그는 갔다.").size() >= 2);
}

TEST_CASE("an unclosed quote holds nothing together", "[text]") {
  CHECK(sentences("한 회장은 \"좋은 자리였다고 말했다. 그는 떠났다.") == Strings{"한 회장은 \"좋은 자리였다고 말했다.", "그는 떠났다."});
}

TEST_CASE("closing marks belong to the sentence they close", "[text]") {
  CHECK(sentences("(한 회장은 서울에서 리 CEO와 만났다.) 그는 곧 떠났다.") ==
        Strings{"(한 회장은 서울에서 리 CEO와 만났다.)", "그는 곧 떠났다."});
}

TEST_CASE("a line break ends a paragraph", "[text]") {
  const Text text = read("한 회장은 서울에서 왔다고 말했다.\n리 CEO는 부산에서 왔다고 말했다. 둘은 만났다.");
  REQUIRE(text.sentences.size() == 3);
  CHECK(text.sentences[0].paragraph != text.sentences[1].paragraph);
  CHECK(text.sentences[1].paragraph == text.sentences[2].paragraph);
}

TEST_CASE("a hard-wrapped English paragraph is joined", "[text]") {
  const Strings found = sentences(
      "Garam Group Chairman Han Do-yun met the chief of Nuri AI at a hotel in\n"
      "central Seoul on Tuesday and agreed to open a laboratory for robots in\n"
      "Busan next year. The two had met once before, at a fair in Singapore.\n");
  REQUIRE(found.size() == 2);
  CHECK(found[1] == "The two had met once before, at a fair in Singapore.");
}

TEST_CASE("a line that goes on with a small letter is joined", "[text]") {
  CHECK(sentences("The chairman of Garam Group said on Tuesday in Seoul that he would meet\nthe chief of Nuri AI soon.").size() == 1);
}

TEST_CASE("lines that each end a sentence are not joined", "[text]") {
  CHECK(sentences("Garam Group Chairman Han Do-yun met the chief of Nuri AI on Tuesday.\n"
                  "Garam Group will open a laboratory for robots in Busan next year.\n"
                  "Nuri AI has said nothing about the talks held in the hotel so far.")
            .size() == 3);
}

TEST_CASE("sentences hold no white space around them", "[text]") {
  for (const std::string& sentence : sentences("  한 회장은 왔다.   그는 갔다.  \n\n   리 CEO는 남았다. \t\n")) {
    INFO(sentence);
    CHECK(sentence.find_first_not_of(" \t\n") == 0);
    CHECK(sentence.find_last_not_of(" \t\n") == sentence.size() - 1);
  }
}

TEST_CASE("no text has no sentences", "[text]") {
  CHECK(sentences("").empty());
  CHECK(sentences(" \n\t\n ").empty());
}

TEST_CASE("the language is told sentence by sentence", "[text]") {
  const Text text = read("Garam Chairman Han Do-yun met Ada Lee in Seoul. 한도윤 회장은 서울에서 Ada Lee CEO와 만났다.");
  REQUIRE(text.sentences.size() == 2);
  CHECK(text.sentences[0].language == Language::English);
  CHECK(text.sentences[1].language == Language::Korean);
  CHECK(text.korean);
  CHECK(text.english);
}

TEST_CASE("a Korean sentence full of Latin names is Korean", "[text]") {
  CHECK(read("Garam Robotics CEO Ada Lee는 Nuri AI Holdings와 만났다.").sentences.at(0).language == Language::Korean);
}

TEST_CASE("an English sentence with a Korean name in brackets is English", "[text]") {
  CHECK(read("Han Do-yun (한도윤 가람그룹 회장) met Lee.").sentences.at(0).language == Language::English);
}
