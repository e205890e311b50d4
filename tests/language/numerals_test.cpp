// What goes in: numbers in digits and words. What comes out: nothing. Why it exists: tests of the reader of numerals.
#include "language/numerals.h"

#include <fstream>
#include <iterator>

#include "catch.h"
#include "dictionary/contents.h"

namespace {

const mannam::language::Numerals& numerals() {
  static const mannam::language::Numerals built = [] {
    const std::string path = MANNAM_SOURCE_DIR "/dictionaries/words/numerals.rec";
    std::ifstream file(path);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    mannam::dictionary::Contents contents;
    std::vector<mannam::Problem> problems;
    mannam::dictionary::add_records(contents, path, text, problems);
    return mannam::language::Numerals::build(contents.words);
  }();
  return built;
}

long digits(std::string_view text) { return static_cast<long>(numerals().digits(text, 0).value_or(mannam::language::Numeral{-1}).value); }
long sino(std::string_view text) { return static_cast<long>(numerals().sino(text, 0).value_or(mannam::language::Numeral{-1}).value); }
long native(std::string_view text) { return static_cast<long>(numerals().native(text, 0).value_or(mannam::language::Numeral{-1}).value); }
long english(std::string_view text) { return static_cast<long>(numerals().english(text, 0).value_or(mannam::language::Numeral{-1}).value); }

}  // namespace

TEST_CASE("digits with and without commas", "[language]") {
  CHECK(digits("4일") == 4);
  CHECK(digits("1,300시간") == 1300);
  CHECK(digits("12,34") == 12);
  CHECK(digits("일") == -1);
}

TEST_CASE("digits with Korean units", "[language]") {
  CHECK(digits("2천 년") == 2000);
  CHECK(digits("5000만") == 50000000);
  CHECK(digits("2만5000명") == 25000);
  CHECK(digits("3억") == 300000000);
}

TEST_CASE("what was written is told with the value", "[language]") {
  CHECK(numerals().digits("2025년", 0)->digits == 4);
  CHECK(numerals().digits("2025년", 0)->plain);
  CHECK_FALSE(numerals().digits("2천", 0)->plain);
  CHECK(numerals().digits("2천", 0)->size == 4);
}

TEST_CASE("Sino-Korean numbers", "[language]") {
  CHECK(sino("삼") == 3);
  CHECK(sino("십이") == 12);
  CHECK(sino("이십사") == 24);
  CHECK(sino("이천이십오") == 2025);
  CHECK(sino("삼만오천") == 35000);
  CHECK(sino("가") == -1);
}

TEST_CASE("a single everyday syllable is a weak number", "[language]") {
  CHECK(numerals().sino("이 일", 0)->weak);
  CHECK_FALSE(numerals().sino("이십", 0)->weak);
  CHECK_FALSE(numerals().sino("삼 일", 0)->weak);
}

TEST_CASE("native Korean numbers", "[language]") {
  CHECK(native("한 달") == 1);
  CHECK(native("석 달") == 3);
  CHECK(native("열두 시") == 12);
  CHECK(native("스물세 해") == 23);
  CHECK(native("서른") == 30);
}

TEST_CASE("English numbers", "[language]") {
  CHECK(english("three days") == 3);
  CHECK(english("twenty-one") == 21);
  CHECK(english("Ninety minutes") == 90);
  CHECK(english("two hundred") == 200);
  CHECK(english("five thousand") == 5000);
  CHECK(english("tendency") == -1);
}

TEST_CASE("digits without end are no number", "[language]") { CHECK(digits(std::string(500, '9')) == -1); }
