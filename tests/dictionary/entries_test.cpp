// What goes in: entries right and wrong. What comes out: nothing. Why it exists: which keys an entry has and what is said of others.
#include "catch.h"
#include "dictionary/contents.h"
#include "mannam/dictionary.h"

using namespace mannam;
using dictionary::Contents;
using dictionary::EntryType;

namespace {

struct Read {
  Contents contents;
  std::vector<Problem> problems;
};

Read read(const std::string& text) {
  Read read;
  dictionary::add_records(read.contents, "a.rec", text, read.problems);
  return read;
}

Read checked(const std::string& text) {
  Read made = read(text);
  dictionary::check_records(made.contents, made.problems);
  return made;
}

using Words = std::vector<std::string_view>;

Words words_of(dictionary::Names names) { return {names.begin(), names.end()}; }

std::string told(const Read& read) {
  return read.problems.size() == 1 ? describe(read.problems.front()) : std::to_string(read.problems.size()) + " problems";
}

}  // namespace

TEST_CASE("an entry holds its fields", "[dictionary]") {
  const Read made = read(
      "id: person/han\nko: 한도윤\nko: 한도운\nen: Han Do-yun\nhanja: 韓道允\nshort: 도윤\ntypo: 한도윤윤\nweak: 도윤\n"
      "role: org/garam | 회장 | Chairman | 2015..\n");
  REQUIRE(made.problems.empty());
  const dictionary::Entry& entry = made.contents.entries.at(0);
  CHECK(words_of(entry.ko) == Words{"한도윤", "한도운"});
  CHECK(words_of(entry.en) == Words{"Han Do-yun"});
  CHECK(words_of(entry.hanja) == Words{"韓道允"});
  CHECK(words_of(entry.shorts) == Words{"도윤"});
  CHECK(words_of(entry.typos) == Words{"한도윤윤"});
  CHECK(words_of(entry.weak) == Words{"도윤"});
  REQUIRE(entry.roles.size() == 1);
  CHECK(entry.roles[0].organization == "org/garam");
  CHECK(entry.roles[0].title_ko == "회장");
  CHECK(entry.roles[0].title_en == "Chairman");
  CHECK(entry.roles[0].years == "2015..");
}

TEST_CASE("the id tells the type", "[dictionary]") {
  CHECK(dictionary::type_of_id("person/a") == EntryType::Person);
  CHECK(dictionary::type_of_id("org/a") == EntryType::Organization);
  CHECK(dictionary::type_of_id("title/a") == EntryType::Title);
  CHECK(dictionary::type_of_id("work/a") == EntryType::Work);
  CHECK_FALSE(dictionary::type_of_id("city/a"));
  CHECK_FALSE(dictionary::type_of_id("person"));
}

TEST_CASE("a place with a door is a facility wherever the kinds stand", "[dictionary]") {
  const Read made =
      read("id: place/a\nko: 달빛호텔\nkind: hotel\n\nid: place/b\nko: 달빛시\nkind: city\n\nid: list/facility-kind\nko: hotel\n");
  REQUIRE(made.problems.empty());
  CHECK(made.contents.entries.at(0).type == EntryType::Facility);
  CHECK(made.contents.entries.at(1).type == EntryType::Place);
}

TEST_CASE("list records become word lists", "[dictionary]") {
  const Read made = read("id: list/month\nko: 일월 | 1\nen: January | 1 | long\n");
  REQUIRE(made.problems.empty());
  const auto& rows = made.contents.words.list("month");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].word == "일월");
  CHECK(rows[1].values == std::vector<std::string>{"1", "long"});
  CHECK(made.contents.words.words("month", "en") == std::vector<std::string>{"January"});
  CHECK(made.contents.words.list("nothing").empty());
}

TEST_CASE("a list may go on in another record", "[dictionary]") {
  CHECK(read("id: list/a\nko: 가\n\nid: list/a\nko: 나\n").contents.words.list("a").size() == 2);
}

TEST_CASE("an unknown key has a hint", "[dictionary]") {
  CHECK(told(read("id: person/a\nko: 한도윤\nhanjja: 韓\n")) ==
        "a.rec:3:1: unknown key `hanjja`\n"
        "hanjja: 韓\n"
        "^ near here\n"
        "hint: did you mean `hanja`?");
}

TEST_CASE("a key of another kind of entry is told", "[dictionary]") {
  const Read made = read("id: org/a\nko: 가람\nrank: 1\n");
  REQUIRE(made.problems.size() == 1);
  CHECK(made.problems[0].what == "this kind of entry has no key `rank`");
}

TEST_CASE("a key that stands twice is told", "[dictionary]") {
  CHECK(read("id: org/a\nko: 가람\nkind: company\nkind: bank\n").problems.at(0).what == "`kind` stands here a second time");
}

TEST_CASE("a second entry with one id is told", "[dictionary]") {
  CHECK(told(read("id: org/a\nko: 가람\n\nid: org/a\nko: 나래\n")) ==
        "a.rec:4:5: a second entry with the id `org/a`\n"
        "id: org/a\n"
        "    ^ near here\n"
        "hint: the first stands at a.rec:1; join them or rename one");
}

TEST_CASE("a record must start with its id", "[dictionary]") {
  CHECK(read("ko: 가람\nid: org/a\n").problems.at(0).what == "a record that does not start with its id");
}

TEST_CASE("an id has a kind and a slug", "[dictionary]") {
  CHECK(read("id: org/Garam\nko: 가람\n").problems.size() == 1);
  CHECK(read("id: garam\nko: 가람\n").problems.size() == 1);
  CHECK(read("id: persn/a\nko: 가람\n").problems.at(0).hint == "did you mean `person/`?");
}

TEST_CASE("an entry needs a name", "[dictionary]") {
  CHECK(read("id: org/a\nkind: bank\n").problems.at(0).what == "an entry without a name");
}

TEST_CASE("a name that is not composed is told", "[dictionary]") {
  CHECK(read("id: org/a\nko: \u1100\u1161람\n").problems.at(0).what == "a name that is not in NFC");
  CHECK(read("id: org/a\nen: Cafe\u0301\n").problems.at(0).hint == "write it as `Café`, composed");
}

TEST_CASE("composed names with marks are right", "[dictionary]") { CHECK(read("id: org/a\nen: Café Zoë Łódź Tô\n").problems.empty()); }

TEST_CASE("a role has four parts", "[dictionary]") {
  CHECK(read("id: person/a\nko: 한도윤\nrole: org/b | 회장\n").problems.at(0).what == "a role has four parts");
}

TEST_CASE("a rank is a number and a suffix is yes or no", "[dictionary]") {
  CHECK(read("id: title/a\nko: 회장\nrank: high\n").problems.size() == 1);
  CHECK(read("id: title/a\nko: 회장\nsuffix: maybe\n").problems.size() == 1);
  const Read made = read("id: title/a\nko: 회장\nrank: 2\nsuffix: yes\n");
  CHECK(made.problems.empty());
  CHECK(made.contents.entries.at(0).rank == 2);
  CHECK(made.contents.entries.at(0).suffix);
}

TEST_CASE("an id that no entry has is told", "[dictionary]") {
  CHECK(told(checked("id: org/garam\nko: 가람\n\nid: org/b\nko: 나래\nparent: org/garan\n")) ==
        "a.rec:6:9: there is no entry `org/garan`\n"
        "parent: org/garan\n"
        "        ^ near here\n"
        "hint: did you mean `org/garam`?");
}

TEST_CASE("the organisation of a role must exist", "[dictionary]") {
  CHECK(checked("id: person/a\nko: 한도윤\nrole: org/none | 회장 | Chairman | ..\n").problems.size() == 1);
}

TEST_CASE("a strong form on two entries of one type is told", "[dictionary]") {
  const Read made = checked("id: org/a\nko: 가람\n\nid: org/b\nko: 가람\n");
  REQUIRE(made.problems.size() == 1);
  CHECK(made.problems[0].line == 5);
  CHECK(made.problems[0].what == "`가람` is a name of `org/a` too");
}

TEST_CASE("a weak form may stand on two entries", "[dictionary]") {
  CHECK(checked("id: org/a\nko: 가람\nweak: 가람\n\nid: org/b\nko: 가람\nweak: 가람\n").problems.empty());
}

TEST_CASE("a city and its government may share a name", "[dictionary]") {
  CHECK(checked("id: org/a\nko: 달빛시\n\nid: place/b\nko: 달빛시\n").problems.empty());
}

TEST_CASE("a weak form must be a name of the entry", "[dictionary]") {
  CHECK(checked("id: org/a\nko: 가람\nweak: 나래\n").problems.at(0).what == "`나래` is weak, but no name of the entry");
}

TEST_CASE("a list takes words only", "[dictionary]") {
  CHECK(read("id: list/a\njp: x\n").problems.at(0).what == "a list has no key `jp`");
  CHECK(read("id: list/a\nko: | 1\n").problems.at(0).what == "a row without a word");
}

TEST_CASE("the hash changes with the text and not with the path", "[dictionary]") {
  const std::string first = read("id: org/a\nko: 가람\n").contents.hash;
  CHECK(first.size() == 16);
  CHECK(first == read("id: org/a\nko: 가람\n").contents.hash);
  CHECK(first != read("id: org/a\nko: 가람 \n").contents.hash);
}

TEST_CASE("a folder without dictionaries is told", "[dictionary]") {
  const auto loaded = Dictionary::load("/nowhere/at/all");
  REQUIRE_FALSE(loaded);
  CHECK(loaded.problems().at(0).what == "no dictionaries here");
}

TEST_CASE("the shipped dictionaries load and have a hash", "[dictionary]") {
  const auto loaded = Dictionary::load(MANNAM_SOURCE_DIR "/dictionaries");
  REQUIRE(loaded);
  CHECK(loaded->hash().size() == 16);
  CHECK(loaded->contents().entries.size() > 10000);
}

TEST_CASE("many entries are all found again", "[dictionary]") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "id: org/a" + std::to_string(i) + "\nko: 가람" + std::to_string(i) + "\n\n";
  const Read made = read(text);
  REQUIRE(made.contents.entries.size() == 200);
  for (int i = 0; i < 200; ++i) CHECK(made.contents.find("org/a" + std::to_string(i)) == static_cast<dictionary::EntryIndex>(i));
  CHECK(made.contents.find("org/a200") == dictionary::no_entry);
}

TEST_CASE("an entry stays readable when its contents are moved", "[dictionary]") {
  Read made = read("id: org/a\nko: 가람\nko: 가람그룹\nen: Garam\n");
  const Contents moved = std::move(made.contents);
  CHECK(words_of(moved.entries.at(0).ko) == Words{"가람", "가람그룹"});
  CHECK(moved.entries.at(0).id == "org/a");
}

TEST_CASE("the kinds of facilities may be read behind the places", "[dictionary]") {
  Read made = read("id: place/inn\nko: 하늘호텔\nkind: hotel\n");
  CHECK(made.contents.entries.at(0).type == EntryType::Place);
  dictionary::add_records(made.contents, "b.rec", "id: list/facility-kind\nen: hotel\n", made.problems);
  CHECK(made.contents.entries.at(0).type == EntryType::Facility);
  dictionary::add_records(made.contents, "c.rec", "id: place/other-inn\nko: 바다호텔\nkind: hotel\n", made.problems);
  CHECK(made.contents.entries.at(1).type == EntryType::Facility);
}
