// What goes in: record files right and wrong. What comes out: nothing. Why it exists: a person edits these files, and every mistake must be
// shown where it is.
#include "dictionary/record_file.h"

#include "catch.h"

using namespace mannam;
using dictionary::read_records;
using dictionary::RecordFile;

namespace {

std::vector<Problem> problems_of(const std::string& text) {
  std::vector<Problem> problems;
  read_records("a.rec", text, problems);
  return problems;
}

std::string told(const std::string& text) {
  const std::vector<Problem> problems = problems_of(text);
  return problems.size() == 1 ? describe(problems.front()) : std::to_string(problems.size()) + " problems";
}

}  // namespace

TEST_CASE("records are cut at empty lines", "[dictionary]") {
  std::vector<Problem> problems;
  const RecordFile file = read_records("a.rec", "id: x/a\nko: 가\n\n\nid: x/b\n", problems);
  REQUIRE(problems.empty());
  REQUIRE(file.records.size() == 2);
  CHECK(file.records[0].fields.size() == 2);
  CHECK(file.records[1].line == 5);
}

TEST_CASE("records may be read some at a time", "[dictionary]") {
  const RecordFile file{"a.rec", "id: x/a\nwrong\nko: 가\n\n\nid: x/b\n# a comment\nko: 나\n\nid: x/c", {}, {}};
  std::vector<Problem> problems;
  dictionary::RecordReader reader(file, problems);
  std::vector<dictionary::Field> fields;
  std::vector<dictionary::Record> records;
  std::vector<std::string> read;
  while (reader.read(2, fields, records)) {
    REQUIRE(records.size() <= 2);
    for (const dictionary::Record& record : records)
      read.push_back(std::string(record.fields.front().value) + ' ' + std::to_string(record.fields.size()) + ' ' +
                     std::to_string(record.line));
  }
  CHECK(read == std::vector<std::string>{"x/a 2 1", "x/b 2 6", "x/c 1 10"});
  CHECK(problems.size() == 1);
}

TEST_CASE("values are trimmed and columns told", "[dictionary]") {
  std::vector<Problem> problems;
  const RecordFile file = read_records("a.rec", "id:   x/a  \n", problems);
  REQUIRE(file.records.size() == 1);
  CHECK(file.records[0].fields[0].value == "x/a");
  CHECK(file.records[0].fields[0].value_column == 7);
}

TEST_CASE("comments and carriage returns are no part of a record", "[dictionary]") {
  std::vector<Problem> problems;
  const RecordFile file = read_records("a.rec", "# a comment\r\nid: x/a\r\n# another\r\nko: 가\r\n", problems);
  REQUIRE(problems.empty());
  REQUIRE(file.records.size() == 1);
  CHECK(file.records[0].fields[1].value == "가");
}

TEST_CASE("fields stay valid when a short file is moved", "[dictionary]") {
  std::vector<Problem> problems;
  RecordFile first = read_records("a", "a: b", problems);
  const RecordFile second = std::move(first);
  CHECK(second.records[0].fields[0].value == "b");
}

TEST_CASE("a line without a colon is told", "[dictionary]") {
  CHECK(told("id: x/a\n한도윤\n") ==
        "a.rec:2:1: a line without a colon\n"
        "한도윤\n"
        "^ near here\n"
        "hint: write `key: value`, or `#` before a comment");
}

TEST_CASE("a key without a value is told", "[dictionary]") {
  CHECK(told("id: x/a\nko:  \n") ==
        "a.rec:2:3: the key `ko` has no value\n"
        "ko:  \n"
        "  ^ near here\n"
        "hint: give it one or delete the line");
}

TEST_CASE("a value without a key is told", "[dictionary]") { CHECK(problems_of(": 가\n").at(0).what == "a value without a key"); }

TEST_CASE("white space around a key is told", "[dictionary]") {
  CHECK(problems_of(" ko: 가\n").at(0).what == "white space around or in a key");
  CHECK(problems_of("ko : 가\n").at(0).column == 3);
}

TEST_CASE("characters of every size are read and none that is malformed", "[dictionary]") {
  for (const std::string good : {"é", "가", "\u0800", "\ud7ff", "\uffff", "😀", "\U00010000", "\U0010FFFF"})
    CHECK(problems_of("id: x/a\nko: " + good + "\n").empty());
  for (const std::string bad :
       {"\x80", "\xC1\xBF", "\xC2", "\xC2\x20", "\xE0\x9F\xBF", "\xE1\x80", "\xE1\x80\x20", "\xED\xA0\x80", "\xEF\xBF", "\xF0\x8F\xBF\xBF",
        "\xF0\x90\x80", "\xF1\x80\x20\x80", "\xF1\x80\x80\x20", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    const std::vector<Problem> problems = problems_of("id: x/a\nko: 가" + bad + "\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].what == "the file is not UTF-8 here");
    CHECK(problems[0].line == 2);
    CHECK(problems[0].column == 8);
  }
}

TEST_CASE("bad UTF-8 is told where it is", "[dictionary]") {
  const std::vector<Problem> problems = problems_of("ko: \xEA\xB0\n");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].what == "the file is not UTF-8 here");
  CHECK(problems[0].column == 5);
}

TEST_CASE("a control character is told", "[dictionary]") { CHECK(problems_of("ko: a\x01\n").at(0).what == "a control character"); }

TEST_CASE("reading goes on behind a wrong line", "[dictionary]") {
  std::vector<Problem> problems;
  const RecordFile file = read_records("a.rec", "id: x/a\nwrong\nko: 가\nwrong too\n", problems);
  CHECK(problems.size() == 2);
  CHECK(file.records[0].fields.size() == 2);
}
