// What goes in: sizes, letters and beginnings. What comes out: whether a beginning tells all that was put behind it. Why it exists: a size
// that is lost here is a name never found.
#include "names/beginnings.h"

#include <string>
#include <vector>

#include "catch.h"
#include "names/matcher_builder.h"

using namespace mannam::names;

namespace {

bool has_size(std::uint64_t sizes, unsigned size) { return sizes >> (size - 1) & 1; }

Form form_of(const std::string& text, std::uint32_t entry) {
  Form form;
  form.text = text;
  form.entry = entry;
  return form;
}

}  // namespace

TEST_CASE("every size of a name is told behind its beginning", "[names][matcher]") {
  for (unsigned size = beginning_size; size <= longest_key; ++size) {
    const char letters[] = "xyz.";
    const std::uint64_t behind = Behind::of_size(size) | Behind::of_letters(letters);
    CAPTURE(size);
    REQUIRE(behind >> 56 == 0);
    const std::uint64_t sizes = Behind::sizes(behind, beginning_size, letters);
    CHECK(has_size(sizes, size));
    CHECK(std::popcount(sizes) == (size > 24 ? 2 : 1));
  }
}

TEST_CASE("where the text goes on otherwise only names that end before remain", "[names][matcher]") {
  const std::uint64_t behind =
      Behind::of_size(6) | Behind::of_size(8) | Behind::of_size(9) | Behind::of_size(30) | Behind::of_letters("xyz.");
  unsigned told_apart = 0;
  for (char letter = 'a'; letter <= 'z'; ++letter) {
    const char letters[] = {letter, 'b', 'c', '.'};
    const std::uint64_t sizes = Behind::sizes(behind, beginning_size, letters);
    CHECK(has_size(sizes, 6));
    CHECK(has_size(sizes, 8));
    CHECK(has_size(sizes, 9) == has_size(sizes, 30));
    told_apart += !has_size(sizes, 9);
  }
  CHECK(told_apart >= 20);
}

TEST_CASE("beginnings are found whatever shares their buckets", "[names][matcher]") {
  std::vector<std::string> names;
  for (unsigned i = 0; i < 20000; ++i) names.push_back(std::to_string(100000 + i * 37) + std::string(i % 20, 'x'));
  std::vector<Form> forms;
  for (const std::string& name : names) forms.push_back(form_of(name, static_cast<std::uint32_t>(forms.size())));
  const OwnedTables tables = build_tables(forms);
  const std::span<const BeginningBucket> buckets = tables.exact.beginnings;
  CHECK(buckets.size() <= names.size() / 5);
  unsigned missing = 0, unasked = 0;
  const auto behind = [&](const std::string& name) {
    const std::uint64_t word = load_word((name + "........").data());
    return find_beginning(buckets, BeginningPlace(beginning_hash(first_bytes(word, beginning_size)), buckets.size()));
  };
  for (const std::string& name : names)
    missing += !has_size(Behind::sizes(behind(name), beginning_size, (name + "....").data() + 6), static_cast<unsigned>(name.size()));
  for (unsigned i = 0; i < 1000; ++i) unasked += behind(std::to_string(900000 + i)) != 0;
  CHECK(missing == 0);
  CHECK(unasked < 100);
}
