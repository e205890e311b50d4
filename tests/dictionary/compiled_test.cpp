// What goes in: small dictionaries as text and compiled. What comes out: nothing. Why it exists: both must say the same, a file that is not
// what its folder holds must be told from one that is, and no damage may lead a read astray.
#include <atomic>
#include <filesystem>
#include <fstream>
#include <memory>
#include <thread>

#include "catch.h"
#include "dictionary/compiled.h"
#include "dictionary/contents.h"
#include "dictionary/dictionary_folder.h"
#include "dictionary/image.h"
#include "entities/identify.h"
#include "mannam/dictionary.h"
#include "mannam/dictionary_builder.h"
#include "mannam/extractor.h"
#include "names/find_names.h"
#include "text/text.h"

using namespace mannam;
namespace fs = std::filesystem;

namespace {

constexpr const char* entries =
    "id: org/garam-group\nko: 가람그룹\nen: Garam Group\nkind: group\n\n"
    "id: person/han-do-yun\nko: 한도윤\nen: Han Do-yun\nhanja: 韓道允\nweak: 한도윤\nrole: org/garam-group | 회장 | Chairman | 2015..\n\n"
    "id: person/mark-ellison\nko: 마크 엘리슨\nen: Mark Ellison\n\n"
    "id: title/chairman\nko: 회장\nen: Chairman\nsuffix: yes\nrank: 1\n\n"
    "id: place/haneul-hotel\nko: 하늘 호텔\nkind: hotel\n";
constexpr const char* lists =
    "id: list/facility-kind\nen: hotel\n\nid: list/surname\nko: 한 | 1 | 韓\nen: han | 한\n\nid: list/name-suffix\nko: 씨\n";
constexpr const char* article = "가람그룹 한도윤 회장은 4일 하늘호텔에서 Mark Ellison과 마크 엘리슨을 만났다. 한 회장은 웃었다.";

/// A folder of small dictionaries.
struct Folder : mannam::tests::DictionaryFolder {
  explicit Folder(const std::string& name) : DictionaryFolder(name) {
    write("names/all.rec", entries);
    write("words/all.rec", lists);
  }
  std::string bytes() const {
    std::ifstream stream(file(), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
};

std::string described(const dictionary::Contents& contents) {
  std::string all = contents.hash + "\n";
  for (const dictionary::Entry& entry : contents.entries) {
    all.append(entry.id).append(" ").append(std::to_string(static_cast<int>(entry.type)));
    for (const auto* list : {&entry.ko, &entry.en, &entry.hanja, &entry.shorts, &entry.typos, &entry.weak, &entry.demonyms})
      for (const std::string_view name : *list) all.append(" ").append(name);
    for (const dictionary::Role& role : entry.roles) all.append(" ").append(role.organization).append(role.title_ko).append(role.years);
    all.append(entry.kind).append(std::to_string(entry.rank)).append(entry.suffix ? " suffix\n" : "\n");
  }
  for (const std::string_view name : contents.words.names())
    for (const dictionary::WordRow& row : contents.words.list(name)) {
      all.append(name).append(row.language).append(row.word).append(std::to_string(row.line));
      for (const std::string& value : row.values) all.append("|").append(value);
    }
  return all;
}

/// What may be asked of an entry or a list without reading all of it.
void check_short_ways(const dictionary::Contents& contents) {
  for (dictionary::EntryIndex i = 0; i < contents.entries.size(); ++i) {
    CHECK(contents.entries.id(i) == contents.entries[i].id);
    CHECK(contents.entries.kind(i) == contents.entries[i].kind);
  }
  for (const std::string_view name : contents.words.names()) {
    std::string short_way, long_way;
    contents.words.each_word(name, [&](std::string_view language, std::string_view word, std::string_view value) {
      short_way.append(language).append(word).append(value).append("|");
    });
    for (const dictionary::WordRow& row : contents.words.list(name))
      long_way.append(row.language).append(row.word).append(row.values.empty() ? "" : row.values.front()).append("|");
    CHECK(short_way == long_way);
  }
}

/// What the stages that read the tables find.
std::string read_with(const dictionary::Contents& contents) {
  static const text::Text text = text::read_text(article, dictionary::WordLists());
  const names::NameFinder finder = names::NameFinder::build(contents);
  const entities::Identifier identifier = entities::Identifier::build(contents);
  const names::Hits hits = finder.find(text);
  std::string found;
  for (const names::Hit& hit : hits) found.append(hit.span.of(text.bytes())).append("=").append(contents.entries[hit.entry].id).append(" ");
  for (const auto& entity : identifier.identify(text, hits, false).entities) found.append(contents.entries[entity.entry].id).append(" ");
  return found;
}

Result<dictionary::Contents> contents_of(const std::string& bytes) {
  std::vector<dictionary::FileBytes::Block> blocks((bytes.size() + 63) / 64);
  if (!bytes.empty()) bytes.copy(blocks.data()->bytes, bytes.size());
  const auto image = dictionary::Image::open("a.mannam", std::make_shared<const dictionary::FileBytes>(std::move(blocks), bytes.size()));
  if (!image) return image.problems();
  return dictionary::contents_of(*image);
}

}  // namespace

TEST_CASE("a compiled dictionary says what the text says", "[compiled]") {
  const Folder folder("same");
  REQUIRE(Dictionary::compile(folder.folder(), {}, folder.file()).empty());
  const auto text = Dictionary::load(folder.folder());
  REQUIRE(text);
  for (const auto memory : {Dictionary::Memory::Shared, Dictionary::Memory::Own}) {
    const auto file = Dictionary::open(folder.file(), memory);
    REQUIRE(file);
    CHECK(file->verify().empty());
    CHECK(file->size() == 5);
    check_short_ways(file->contents());
    check_short_ways(text->contents());
    CHECK(described(file->contents()) == described(text->contents()));
    CHECK(read_with(file->contents()) == read_with(text->contents()));
    CHECK(file->contents().find("person/mark-ellison") == 2);
    CHECK(file->contents().find("person/nobody") == dictionary::no_entry);
  }
  CHECK(read_with(text->contents()).find("person/han-do-yun") != std::string::npos);
  CHECK(Dictionary::load(folder.file())->hash() == text->hash());
}

TEST_CASE("the same sources give the same file wherever they stand", "[compiled]") {
  const Folder one("one"), other("another");
  REQUIRE(Dictionary::compile(one.folder(), {}, one.file()).empty());
  REQUIRE(Dictionary::compile(other.folder() + "/", {}, other.file()).empty());
  CHECK(one.bytes() == other.bytes());
}

TEST_CASE("a file that is not what its folder holds is told", "[compiled]") {
  const Folder folder("stale");
  REQUIRE(Dictionary::compile(folder.folder(), {}, folder.file()).empty());
  folder.write("names/all.rec", entries);  // touched, but the same
  CHECK(Dictionary::open(folder.file()));
  std::string changed = entries;
  changed.replace(changed.find("Garam"), 5, "Karam");
  folder.write("names/all.rec", changed);
  const auto stale = Dictionary::open(folder.file());
  REQUIRE_FALSE(stale);
  CHECK(describe(stale.problems().front()) == folder.file() + ": is not what " + folder.folder() +
                                                  " holds now\nhint: compile it again: `mannam compile " + folder.folder() + "`");
  folder.write("names/all.rec", entries);
  CHECK(Dictionary::open(folder.file()));
  folder.write("names/more.rec", "id: org/b\nko: 나래\n");
  CHECK_FALSE(Dictionary::open(folder.file()));
}

TEST_CASE("own names come on top of a compiled dictionary", "[compiled]") {
  const Folder folder("base");
  REQUIRE(Dictionary::compile(folder.folder(), {}, folder.file()).empty());
  folder.write("own.rec", "id: person/seo-ha-rin\nko: 서하린\nrole: org/garam-group | 사장 | President | 2020..\n");
  const auto both = Dictionary::load(folder.file(), {folder.folder() + "/own.rec"});
  REQUIRE(both);
  CHECK(described(both->contents()) == described(Dictionary::load(folder.folder(), {folder.folder() + "/own.rec"})->contents()));
  CHECK_FALSE(dictionary::is_all_of_image(both->contents()));
  CHECK(Dictionary::open(folder.file())->size() == 5);
  folder.write("own.rec", "id: org/garam-group\nko: 둘째\n");
  CHECK(Dictionary::load(folder.file(), {folder.folder() + "/own.rec"}).problems().size() == 1);
}

TEST_CASE("what cannot be opened is said", "[compiled]") {
  CHECK(Dictionary::open("/nowhere/a.mannam").problems().front().what.starts_with("the file cannot be read: "));
  const Folder folder("wrong");
  folder.write("names/all.rec", "id: person/a\n");
  CHECK(Dictionary::compile(folder.folder(), {}, folder.file()).front().what == "an entry without a name");
  CHECK_FALSE(fs::exists(folder.file()));
}

TEST_CASE("no truncation and no changed byte of a compiled dictionary does harm", "[compiled]") {
  const Folder folder("damage");
  REQUIRE(Dictionary::compile(folder.folder(), {}, folder.file()).empty());
  const std::string whole = folder.bytes();
  REQUIRE(contents_of(whole));
  for (std::size_t size = 0; size < whole.size(); ++size) REQUIRE_FALSE(contents_of(whole.substr(0, size)));
  std::size_t opened = 0;
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string bytes = whole;
    for (const int change : {0x01, 0x80, 0xff}) {
      bytes[at] = static_cast<char>(whole[at] ^ change);
      const auto contents = contents_of(bytes);
      if (!contents) continue;
      ++opened;
      CHECK(!contents->image->verify().empty());
      described(*contents);
      read_with(*contents);
    }
  }
  CHECK(opened > 0);
}

TEST_CASE("a builder makes a dictionary of fields and texts", "[compiled]") {
  DictionaryBuilder builder;
  builder.add({{"id", "org/garam-group"}, {"ko", "가람그룹"}})
      .add_text("more", "id: person/han-do-yun\nko: 한도윤\nrole: org/garam-group | 회장 | | ..\n");
  const auto made = builder.build();
  REQUIRE(made);
  CHECK(made->size() == 2);
  DictionaryBuilder more(*made);
  more.add({{"id", "org/haneul"}, {"ko", "하늘항공"}, {"parent", "org/garam-group"}});
  CHECK(more.build()->size() == 3);
  CHECK(made->size() == 2);

  DictionaryBuilder wrong(*made);
  wrong.add({{"id", "org/garam-group"}, {"ko", "가람"}})
      .add({{"id", "org/b"}, {"ko", "나\n래"}, {"k o", "다"}})
      .add({})
      .add({{"id", "org/c"}, {"ko", "라온"}, {"parent", "org/none"}});
  const auto problems = wrong.build().problems();
  std::string told;
  for (const Problem& problem : problems) told += problem.file + ": " + problem.what + "\n";
  CHECK(told ==
        "entry 1: a second entry with the id `org/garam-group`\nentry 2: the value of `ko` has a line break\nentry 2: `k o` is no key\n"
        "entry 2: an entry without a name\nentry 3: an entry without fields\nentry 4: there is no entry `org/none`\n");
}

TEST_CASE("dictionaries may be exchanged while articles are read", "[compiled]") {
  const Folder folder("swap");
  REQUIRE(Dictionary::compile(folder.folder(), {}, folder.file()).empty());
  const auto first = Extractor::load(*Dictionary::open(folder.file()), {});
  REQUIRE(first);
  std::atomic<std::shared_ptr<const Extractor>> current(std::make_shared<const Extractor>(*first));
  std::atomic<int> read{0}, wrong{0};
  std::vector<std::thread> readers;
  for (int i = 0; i < 3; ++i)
    readers.emplace_back([&] {
      for (int round = 0; round < 40; ++round, ++read) {
        const std::shared_ptr<const Extractor> mine = current.load();
        if (mine->find_names({.id = "a", .text = article}).empty()) ++wrong;
      }
    });
  for (int round = 0; round < 10; ++round) {
    DictionaryBuilder builder(*Dictionary::open(folder.file()));
    builder.add({{"id", "org/new-" + std::to_string(round)}, {"ko", "새그룹" + std::to_string(round)}});
    REQUIRE(Dictionary::compile(folder.folder(), {}, folder.file()).empty());  // under those who have the old one mapped
    current.store(std::make_shared<const Extractor>(*Extractor::load(*builder.build(), {})));
  }
  for (std::thread& reader : readers) reader.join();
  CHECK(read == 120);
  CHECK(wrong == 0);
}
