// What goes in: bytes of all kinds. What comes out: checks of the clean text and of the way back to the bytes. Why it exists: a wrong
// offset map makes every later stage wrong.
#include "catch.h"

#include <random>
#include <string>
#include <vector>

#include "text/clean.h"

using mannam::text::clean;
using mannam::text::CleanText;

namespace {

using namespace std::string_literals;

/// The given text of the whole clean text's characters, one by one, joined by '|'.
std::string pieces(const std::string& given) {
  const CleanText text = clean(given);
  std::string joined;
  for (std::uint32_t i = 0; i < text.bytes.size();) {
    std::uint32_t end = i + 1;
    while (end < text.bytes.size() && (static_cast<unsigned char>(text.bytes[end]) & 0xC0) == 0x80) ++end;
    if (i > 0) joined += '|';
    joined += given.substr(text.given_start(i), text.given_end(end) - text.given_start(i));
    i = end;
  }
  return joined;
}

const std::string bad = "\uFFFD";

}  // namespace

TEST_CASE("clean text stays as it is and needs no map", "[text]") {
  const CleanText text = clean("한도윤 회장은 “좋다”고 했다.\n\tNext line.");
  CHECK(text.bytes == "한도윤 회장은 “좋다”고 했다.\n\tNext line.");
  CHECK(text.runs.empty());
  CHECK(text.problems.empty());
  CHECK(text.given_start(9) == 9);
  CHECK(text.given_end(9) == 9);
}

TEST_CASE("an empty text is clean", "[text]") {
  CHECK(clean("").bytes.empty());
  CHECK(clean("").given_end(0) == 0);
}

TEST_CASE("decomposed Hangul is composed", "[text]") {
  CHECK(clean("\u1112\u1161\u11AB국").bytes == "한국");
  CHECK(pieces("\u1112\u1161\u11AB국") == "\u1112\u1161\u11AB|국");
  CHECK(clean("하\u11AB").bytes == "한");
}

TEST_CASE("an accent joins the letter before it", "[text]") {
  CHECK(clean("Cafe\u0301!").bytes == "Café!");
  CHECK(pieces("Cafe\u0301!") == "C|a|f|e\u0301|!");
}

TEST_CASE("a compatibility ideograph becomes the ideograph", "[text]") {
  CHECK(clean("\uF9E1대통령").bytes == "李대통령");
  CHECK(pieces("\uF9E1대") == "\uF9E1|대");
}

TEST_CASE("a lone jamo stays", "[text]") { CHECK(clean("ㅋㅋ \u1100 \u11AB").bytes == "ㅋㅋ \u1100 \u11AB"); }

TEST_CASE("full width letters and digits become ASCII", "[text]") {
  CHECK(clean("ＳＫ　２０２５（주）").bytes == "SK 2025(주)");
  CHECK(pieces("ＳＫ　２") == "Ｓ|Ｋ|　|２");
}

TEST_CASE("half width jamo become full ones", "[text]") { CHECK(clean("\uFFA1\uFFC2").bytes == "ㄱㅏ"); }

TEST_CASE("all spaces become one kind", "[text]") {
  CHECK(clean("a\u00A0b\u2003c\u3000d\u202Fe").bytes == "a b c d e");
  CHECK(clean("a\tb\nc").bytes == "a\tb\nc");
}

TEST_CASE("line breaks become LF", "[text]") {
  CHECK(clean("a\r\nb\rc\u2028d\r\n").bytes == "a\nb\nc\nd\n");
  CHECK(pieces("a\r\nb") == "a|\r\n|b");
}

TEST_CASE("a byte order mark and invisible characters are dropped", "[text]") {
  CHECK(clean("\uFEFF한도\u200B윤\u00AD").bytes == "한도윤");
  CHECK(pieces("\uFEFF한도\u200B윤\u00AD") == "한|도|윤");
}

TEST_CASE("a mark behind a dropped character joins across it", "[text]") {
  CHECK(clean("e\u200B\u0301").bytes == "é");
  CHECK(pieces("xe\u200B\u0301y") == "x|e\u200B\u0301|y");
}

TEST_CASE("middle dots become one kind", "[text]") {
  for (const char* dot : {"\u318D", "\u30FB", "\uFF65", "\u2027", "\u2219", "\u2022", "\u00B7", "\u119E"}) {
    INFO(dot);
    CHECK(clean("가"s + dot + "나").bytes == "가·나");
  }
}

TEST_CASE("a bullet stays a bullet", "[text]") { CHECK(clean("• 가\n •나").bytes == "• 가\n •나"); }

TEST_CASE("tildes and primes and hyphens become ASCII", "[text]") {
  CHECK(clean("9\u223C12\u301C13～14").bytes == "9~12~13~14");
  CHECK(clean("it\u2032s ＇x＇").bytes == "it's 'x'");
  CHECK(clean("Seo\u2011yeon").bytes == "Seo-yeon");
}

TEST_CASE("curly quotes stay", "[text]") { CHECK(clean("“가” ‘나’").bytes == "“가” ‘나’"); }

TEST_CASE("HTML references are read", "[text]") {
  CHECK(clean("&apos;가람&apos; A&amp;B &#39;&#x27; &quot;&nbsp;").bytes == "'가람' A&B '' \" ");
  CHECK(pieces("A&amp;B") == "A|&amp;|B");
}

TEST_CASE("an ampersand that is no reference stays", "[text]") {
  CHECK(clean("R&D; AT&T &unknown; &#; &#xD800; &").bytes == "R&D; AT&T &unknown; &#; &#xD800; &");
}

TEST_CASE("NUL and other control characters do no harm", "[text]") {
  const std::string given("a\0b\x01", 4);
  CHECK(clean(given).bytes == given);
  CHECK(clean(given).problems.empty());
}

TEST_CASE("a stray continuation byte is replaced and reported", "[text]") {
  const CleanText text = clean("ab\x80 c");
  CHECK(text.bytes == "ab" + bad + " c");
  REQUIRE(text.problems.size() == 1);
  CHECK(text.problems[0].what == "byte 0x80 is not UTF-8");
  CHECK(text.problems[0].column == 3);
  CHECK(text.problems[0].line == 0);
  CHECK(text.given_start(5) == 3);
  CHECK(text.given_end(5) == 3);
  CHECK(text.given_end(6) == 4);
}

TEST_CASE("overlong forms are bad byte by byte", "[text]") {
  CHECK(clean("\xC0\xAF").bytes == bad + bad);
  CHECK(clean("\xE0\x80\xAF").bytes == bad + bad + bad);
  CHECK(clean("\xF0\x80\x80\xAF").bytes == bad + bad + bad + bad);
}

TEST_CASE("surrogates are bad", "[text]") { CHECK(clean("\xED\xA0\x80").bytes == bad + bad + bad); }

TEST_CASE("what is beyond Unicode is bad", "[text]") {
  CHECK(clean("\xF4\x90\x80\x80").bytes == bad + bad + bad + bad);
  CHECK(clean("\xFF\xFE").bytes == bad + bad);
}

TEST_CASE("a truncated sequence is one bad character", "[text]") {
  CHECK(clean("\xED\x95").bytes == bad);
  CHECK(clean("\xED\x95x").bytes == bad + "x");
  CHECK(clean("\xF0\x9F\x98").bytes == bad);
  CHECK(pieces("\xED\x95x") == "\xED\x95|x");
}

TEST_CASE("problems of a text that is none are counted", "[text]") {
  const CleanText text = clean(std::string(1000, '\xFF'));
  REQUIRE(text.problems.size() == 101);
  CHECK(text.problems.back().what == "900 more places are not UTF-8");
}

TEST_CASE("a hundred thousand combining marks take no time", "[text]") {
  std::string given = "e";
  for (int i = 0; i < 50000; ++i) given += "\u0301\u0323";
  const CleanText text = clean(given);
  CHECK(text.given_end(static_cast<std::uint32_t>(text.bytes.size())) == given.size());
}

TEST_CASE("emoji outside the basic plane stay", "[text]") { CHECK(clean("좋다😀!").bytes == "좋다😀!"); }

TEST_CASE("every character maps to given bytes that clean to it", "[text]") {
  const std::vector<std::string> atoms{
      "a",      "Z ",     "한",   "\u1112\u1161\u11AB", "\u1100", "e\u0301", "\uF9E1", "Ａ",    "\u3000", "\r\n",
      "\uFEFF", "\u200B", "\x80", "\xED\xA0\x80",       "\xE0",   "·",       "\u318D", "&amp;", "“",      "😀"};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string given;
    for (int i = 0; i < 12; ++i) given += atoms[random() % atoms.size()] + (random() % 2 ? "x" : "");
    const CleanText text = clean(given);
    std::uint32_t last_end = 0;
    for (std::uint32_t i = 0; i < text.bytes.size();) {
      std::uint32_t end = i + 1;
      while (end < text.bytes.size() && (static_cast<unsigned char>(text.bytes[end]) & 0xC0) == 0x80) ++end;
      const std::uint32_t from = text.given_start(i);
      const std::uint32_t to = text.given_end(end);
      INFO(given << " at " << i);
      REQUIRE(from < to);
      REQUIRE(from >= last_end);
      REQUIRE(clean(std::string_view(given).substr(from, to - from)).bytes == text.bytes.substr(i, end - i));
      last_end = to;
      i = end;
    }
    REQUIRE(clean(text.bytes).bytes.size() == text.bytes.size());
  }
}

TEST_CASE("marks behind a line break are the next line's", "[text]") {
  const std::string given =
      "A\n\xDF\xB3\xD6\xBF"  // two marks that NFC puts in another order
      "B";
  const CleanText text = clean(given);
  const auto line = static_cast<std::uint32_t>(text.bytes.find('\n'));
  CHECK(text.given_end(line + 1) == 2);
  CHECK(text.given_start(line + 1) == 2);
}
