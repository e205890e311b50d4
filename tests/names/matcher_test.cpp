// What goes in: names and texts of few letters, by chance and by malice. What comes out: nothing. Why it exists: the matcher must find just
// what comparing every name at every place finds.
#include "names/matcher.h"

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "catch.h"
#include "language/scripts.h"
#include "names/matcher_builder.h"
#include "names/name_keys.h"
#include "names/spelling.h"
#include "names/squeezed_text.h"

using namespace mannam::names;
using mannam::dictionary::EntryType;
using mannam::text::Span;

namespace {

using Order = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, Derivation>;
Order order_of(const Found& found) { return {found.start, found.end, found.form, found.derivation}; }

void sort(std::vector<Found>& found) {
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return order_of(a) < order_of(b); });
}

/// Every name compared at one place.
void compare_all(const std::vector<Form>& forms, std::string_view text, std::uint32_t start, std::uint32_t limit,
                 std::vector<Found>& found) {
  if (is_optional(mannam::language::character_at(text.substr(0, limit), start).code)) return;
  for (std::uint32_t i = 0; i < forms.size(); ++i)
    for (const bool alike : {false, true}) {
      if (key_of(forms[i].text).empty() || (alike && (!forms[i].near || sound_key_of(forms[i].text).empty()))) continue;
      if (const auto spelling = spelled_at(forms[i], text, start, limit, alike))
        found.push_back({start, spelling->end, i, forms[i].derivation == Derivation::Exact ? spelling->derivation : forms[i].derivation});
    }
}

std::vector<Found> naive(const std::vector<Form>& forms, std::string_view text, const std::vector<Span>& stretches) {
  std::vector<Found> found;
  for (const Span stretch : stretches) {
    auto before = mannam::language::Script::None;
    for (std::uint32_t at = stretch.start; at < stretch.end;) {
      const auto character = mannam::language::character_at(text.substr(0, stretch.end), at);
      const auto here = mannam::language::script_of(character.code);
      if (is_word_start(before, here)) compare_all(forms, text, at, stretch.end, found);
      before = here;
      at += character.size;
    }
  }
  sort(found);
  return found;
}

std::vector<Found> matched(const std::vector<Form>& forms, std::string_view text, const std::vector<Span>& stretches) {
  const OwnedTables tables = build_tables(forms);
  REQUIRE(well_formed(tables.view()));
  std::vector<Found> found;
  Matcher(tables.view()).find_all(text, stretches, found);
  CHECK(std::is_sorted(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.start < b.start; }));
  sort(found);
  return found;
}

void check_same(const std::vector<Form>& forms, std::string_view text, const std::vector<Span>& stretches) {
  const std::vector<Found> ours = matched(forms, text, stretches), theirs = naive(forms, text, stretches);
  INFO(text);
  for (const Found& found : theirs)
    if (std::find(ours.begin(), ours.end(), found) == ours.end()) FAIL_CHECK("missing: " << found.start << " " << forms[found.form].text);
  for (const Found& found : ours)
    if (std::find(theirs.begin(), theirs.end(), found) == theirs.end())
      FAIL_CHECK("too much: " << found.start << " " << forms[found.form].text);
  CHECK(ours == theirs);
}

/// Words out of few letters.
class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}
  unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
  std::string letters(const std::vector<std::string>& alphabet, unsigned count) {
    std::string made;
    for (unsigned i = 0; i < count; ++i) made += alphabet[below(static_cast<unsigned>(alphabet.size()))];
    return made;
  }
  std::vector<Span> stretches(std::string_view text) {
    std::vector<Span> made;
    for (std::uint32_t at = 0; at < text.size();) {
      auto end = std::min(at + 1 + below(200), static_cast<std::uint32_t>(text.size()));
      while (end < text.size() && (text[end] & 0xC0) == 0x80) ++end;
      if (below(5) > 0) made.push_back({at, end});
      at = end;
    }
    return made;
  }

 private:
  std::mt19937 random_;
};

Form form_of(std::string_view text, Chance& chance) {
  Form form;
  form.text = text;
  form.type = chance.below(4) == 0 ? EntryType::Title : chance.below(2) == 0 ? EntryType::Person : EntryType::Organization;
  form.hangul = text.find("\xEA") != std::string_view::npos || text.find("\xEB") != std::string_view::npos;
  form.acronym = chance.below(4) == 0;
  form.near = chance.below(2) == 0;
  form.weak = chance.below(3) == 0;
  return form;
}

void check_by_chance(unsigned seed, const std::vector<std::string>& alphabet, unsigned names, unsigned longest) {
  Chance chance(seed);
  std::vector<std::string> texts(names);
  for (std::string& text : texts) text = chance.letters(alphabet, 1 + chance.below(longest));
  std::vector<Form> forms;
  for (const std::string& text : texts) forms.push_back(form_of(text, chance));
  std::string text;
  while (text.size() < 1500) text += chance.below(3) == 0 ? texts[chance.below(names)] : chance.letters(alphabet, chance.below(6));
  check_same(forms, text, {{0, static_cast<std::uint32_t>(text.size())}});
  check_same(forms, text, chance.stretches(text));
}

Form plain(std::string_view text) {
  Form form;
  form.text = text;
  form.hangul = true;
  return form;
}

}  // namespace

TEST_CASE("the matcher finds what comparing every name finds", "[names][matcher]") {
  const std::vector<std::vector<std::string>> alphabets = {
      {"가", "나", " ", "가"},
      {"a", "b", "A", " ", "-", "."},
      {"올", "알", "테", "태", "먼", "만", "\u00B7"},
      {"가", "a", "B", "1", " ", "\n", "’", "'", "·", "\""},
      {"é", "e", "E", "É", "Ø", "ß", " ", "李", "李", "가"},
      {"美", "中", "日", "가", ",", "ㄱ", "あ", "\U0001F600", "힣", "힢", "ꙮ", "휿"},
      {"Ⱥ", "ẞ", "ſ", "Ａ", "ａ", "K", "-", "x"},
  };
  for (unsigned seed = 0; seed < 4; ++seed)
    for (const auto& alphabet : alphabets) {
      check_by_chance(seed, alphabet, 60, 4);
      check_by_chance(seed + 100, alphabet, 25, 30);
    }
}

TEST_CASE("the matcher is exact where nearly all names begin alike", "[names][matcher]") {
  Chance chance(7);
  const std::string long_beginning = "가나다라마바사아자차카타파하가나";  // 48 bytes, as much as a key holds
  std::vector<std::string> texts;
  for (unsigned i = 0; i < 80; ++i) texts.push_back(long_beginning.substr(0, 3 * (i % 17)) + chance.letters({"가", "나", " "}, 1 + i % 3));
  std::vector<Form> forms;
  for (const std::string& text : texts) forms.push_back(form_of(text, chance));
  std::string text;
  for (unsigned i = 0; i < 60; ++i) text += texts[chance.below(80)] + " ";
  check_same(forms, text, {{0, static_cast<std::uint32_t>(text.size())}});
}

TEST_CASE("bytes that are no text do no harm", "[names][matcher]") {
  std::vector<std::string> bytes;
  for (unsigned byte : {0x00u, 0x20u, 0x41u, 0x80u, 0xBFu, 0xC2u, 0xE0u, 0xE2u, 0xEAu, 0xEDu, 0xF0u, 0xFFu, 0xB0u, 0x99u})
    bytes.push_back(std::string(1, static_cast<char>(byte)));
  for (unsigned seed = 0; seed < 20; ++seed) {
    Chance chance(seed);
    const std::string text = chance.letters(bytes, 700);
    const std::vector<std::string> names = {chance.letters(bytes, 1), chance.letters(bytes, 3), chance.letters(bytes, 9), "A", "가"};
    std::vector<Form> forms;
    for (const std::string& name : names) forms.push_back(form_of(name, chance));
    check_same(forms, text, {{0, static_cast<std::uint32_t>(text.size())}});
  }
}

TEST_CASE("names are found at any place that is asked for", "[names][matcher]") {
  Chance chance(3);
  const std::vector<std::string> alphabet = {"가", "나", "a", "B", " ", "-", "é"};
  std::vector<std::string> texts(40);
  for (std::string& text : texts) text = chance.letters(alphabet, 1 + chance.below(5));
  std::vector<Form> forms;
  for (const std::string& text : texts) forms.push_back(form_of(text, chance));
  const OwnedTables tables = build_tables(forms);
  const std::string text = chance.letters(alphabet, 400);
  for (std::uint32_t at = 0; at < text.size(); at += mannam::language::character_at(text, at).size) {
    std::vector<Found> ours, theirs;
    Matcher(tables.view()).find_at(text, at, static_cast<std::uint32_t>(text.size()), ours);
    compare_all(forms, text, at, static_cast<std::uint32_t>(text.size()), theirs);
    sort(ours);
    sort(theirs);
    CHECK(ours == theirs);
  }
}

TEST_CASE("a long text is read window by window", "[names][matcher]") {
  const std::vector<Form> forms = {plain("한도윤"), plain("달빛시 과학기술연구소"),
                                   plain("긴 이름의 아주 아주 긴 연구소 이름 하나 더 길게 쓴 곳")};
  std::string text;
  while (text.size() < 60000) {
    text += "한도윤은 달빛시 과학기술연구소에서 ";
    text += forms[2].text;
    text += text.size() % 7 == 0 ? "에 (갔다). " : "! ";
  }
  check_same(forms, text, {{0, static_cast<std::uint32_t>(text.size())}});
}

TEST_CASE("a line may break inside a name", "[names][matcher]") {
  const std::vector<Found> found = matched({plain("샘 벨몬트")}, "어제 샘\n벨몬트가", {{0, 23}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].end == 20);
  CHECK(found[0].derivation == Derivation::Exact);
}

TEST_CASE("a Hanja with two codes is one letter", "[names][matcher]") {
  CHECK(matched({plain("李仁善")}, "\uF9E1仁善", {{0, 9}}).size() == 1);
  CHECK(matched({plain("\uF9E1仁善")}, "李仁善", {{0, 9}}).size() == 1);
}

TEST_CASE("a name does not run from one stretch into the next", "[names][matcher]") {
  const std::vector<Form> forms = {plain("한도윤")};
  CHECK(matched(forms, "한도윤", {{0, 9}}).size() == 1);
  CHECK(matched(forms, "한도윤", {{0, 6}, {6, 9}}).empty());
}

TEST_CASE("forms of the same letters are all found in order", "[names][matcher]") {
  std::vector<Form> forms(50, plain("한도윤"));
  const OwnedTables tables = build_tables(forms);
  std::vector<Found> found;
  const Span all{0, 9};
  Matcher(tables.view()).find_all("한도윤", {&all, 1}, found);
  REQUIRE(found.size() == 50);
  for (std::uint32_t i = 0; i < 50; ++i) CHECK(found[i].form == i);
}

TEST_CASE("damaged tables are read without harm", "[names][matcher]") {
  Chance chance(11);
  const std::vector<std::string> alphabet = {"가", "나", "올", "알", "a", "B", " "};
  std::vector<std::string> texts(200);
  for (std::string& text : texts) text = chance.letters(alphabet, 1 + chance.below(6));
  std::vector<Form> forms;
  for (const std::string& text : texts) forms.push_back(form_of(text, chance));
  const std::string text = chance.letters(alphabet, 1000);
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  const auto spoil = [&](auto& records) {
    for (auto& record : records)
      if (chance.below(3) == 0)
        reinterpret_cast<unsigned char*>(&record)[chance.below(sizeof record)] ^= static_cast<unsigned char>(1 + chance.below(255));
  };
  for (int round = 0; round < 50; ++round) {
    OwnedTables tables = build_tables(forms);
    spoil(tables.forms);
    for (OwnedLookup* lookup : {&tables.exact, &tables.alike}) {
      spoil(lookup->short_bits);
      spoil(lookup->beginning_bits);
      spoil(lookup->beginnings);
      spoil(lookup->name_bits);
      spoil(lookup->names);
    }
    std::vector<Found> found;
    Matcher(tables.view()).find_all(text, {&all, 1}, found);
    for (const Found& name : found) CHECK(name.end <= text.size());
  }
}

TEST_CASE("stored forms say all that forms say", "[names][matcher]") {
  for (unsigned bits = 0; bits < 32; ++bits) {
    Form form;
    form.text = "한도윤";
    form.entry = 17;
    form.type = static_cast<EntryType>(bits % 7);
    form.kind = static_cast<mannam::dictionary::FormKind>(bits % 6);
    form.derivation = static_cast<Derivation>(bits % 7);
    form.weak = bits & 1;
    form.acronym = bits & 2;
    form.hangul = bits & 4;
    form.near = bits & 8;
    form.derived = bits & 16;
    const OwnedTables tables = build_tables({form});
    const Form read = tables.view().forms.at(0);
    CHECK(read.text == form.text);
    CHECK(std::tuple(read.entry, read.type, read.kind, read.derivation) == std::tuple(form.entry, form.type, form.kind, form.derivation));
    CHECK(std::tuple(read.weak, read.acronym, read.hangul, read.near, read.derived) ==
          std::tuple(form.weak, form.acronym, form.hangul, form.near, form.derived));
  }
}

TEST_CASE("tables whose sizes do not fit are told", "[names][matcher]") {
  const OwnedTables tables = build_tables({plain("한도윤")});
  MatcherTables view = tables.view();
  CHECK(well_formed(view));
  CHECK(well_formed(build_tables({}).view()));
  view.exact.short_bits = view.exact.short_bits.first(5);
  CHECK_FALSE(well_formed(view));
  CHECK_FALSE(well_formed(MatcherTables{}));
}
