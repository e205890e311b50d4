// What goes in: problems. What comes out: checks of every word describe writes. Why it exists: error messages are an interface.
#include <mannam/result.h>
#include "catch.h"

using mannam::describe;
using mannam::Problem;

TEST_CASE("a problem is told with its place and the line and a caret and a hint", "[text]") {
  const Problem problem{"people.rec", 3, 7, "unknown key \"nmae\"", "id: a nmae: b", "say name:"};
  CHECK(describe(problem) == "people.rec:3:7: unknown key \"nmae\"\nid: a nmae: b\n      ^ near here\nhint: say name:");
}

TEST_CASE("the caret stands two columns right for each Hangul syllable", "[text]") {
  const Problem problem{"people.rec", 1, 11, "not so", "ko: 한도 x", ""};
  CHECK(describe(problem) == "people.rec:1:11: not so\nko: 한도 x\n        ^ near here");
}

TEST_CASE("the caret stands one column right for each accented letter and none for a mark", "[text]") {
  CHECK(describe({"f", 1, 3, "w", "éx", ""}) == "f:1:3: w\néx\n ^ near here");
  CHECK(describe({"f", 1, 4, "w", "e\u0301x", ""}) == "f:1:4: w\ne\u0301x\n ^ near here");
}

TEST_CASE("tabs before the caret stay tabs", "[text]") {
  CHECK(describe({"f", 1, 3, "w", "\ta b", ""}) == "f:1:3: w\n\ta b\n\t ^ near here");
}

TEST_CASE("a column behind the end of the line is below its end", "[text]") {
  CHECK(describe({"f", 1, 99, "w", "ab", ""}) == "f:1:99: w\nab\n  ^ near here");
}

TEST_CASE("a line with bad bytes is still shown", "[text]") {
  CHECK(describe({"f", 1, 3, "w", "\xFF\xFEx", ""}) == "f:1:3: w\n\xFF\xFEx\n  ^ near here");
}

TEST_CASE("what is not known of a problem is not told", "[text]") {
  CHECK(describe({"people.rec", 0, 0, "cannot be read", "", ""}) == "people.rec: cannot be read");
  CHECK(describe({"people.rec", 4, 0, "is empty", "", ""}) == "people.rec:4: is empty");
  CHECK(describe({"", 0, 0, "no dictionaries", "", "say --dictionaries"}) == "no dictionaries\nhint: say --dictionaries");
}

TEST_CASE("a place in a document is its byte", "[text]") {
  CHECK(describe({"a1", 0, 17, "byte 0xff is not UTF-8", "", ""}) == "a1: byte 17: byte 0xff is not UTF-8");
  CHECK(describe({"", 0, 17, "byte 0xff is not UTF-8", "", ""}) == "byte 17: byte 0xff is not UTF-8");
}
