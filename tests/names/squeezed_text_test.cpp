// What goes in: texts. What comes out: nothing. Why it exists: letters and word starts are the same on every machine.
#include "names/squeezed_text.h"

#include <random>
#include <string>
#include <vector>

#include "catch.h"

using namespace mannam::names;
using mannam::text::Span;

namespace {

using Reader = void (SqueezedText::*)(std::string_view, Span&);

struct Squeezed {
  std::string letters;
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> places;

  bool operator==(const Squeezed&) const = default;
};

Squeezed squeezed(std::string_view text, Reader reader) {
  SqueezedText window;
  Span span{0, static_cast<std::uint32_t>(text.size())};
  (window.*reader)(text, span);
  Squeezed made;
  const std::uint32_t count = window.count_ready(true);
  made.letters = window.letters();  // they end with a zero
  for (std::uint32_t i = 0; i < count; ++i) {
    made.starts.push_back(window.starts()[i].text);
    made.places.push_back(window.starts()[i].letter);
  }
  return made;
}

}  // namespace

TEST_CASE("letters are squeezed and folded", "[names]") {
  CHECK(squeezed("Sam Bel-Mont’s 더 달빛 É.", &SqueezedText::read).letters == "sambelmonts더달빛e");
}

TEST_CASE("starts are told in the text and in the letters", "[names]") {
  const Squeezed made = squeezed("a 나,AI가 美中", &SqueezedText::read);
  CHECK(made.starts == std::vector<std::uint32_t>{0, 2, 6, 8, 12, 15});
  CHECK(made.places == std::vector<std::uint32_t>{0, 1, 5, 7, 10, 13});
}

TEST_CASE("every machine squeezes alike", "[names]") {
  const std::vector<std::string> alphabet = {"가", "나", "힣", "a", "B", "7", " ",  " ",    "\n",  "-",
                                             ".",  ",",  "\"", "’", "·", "é", "美", "\xFF", "\xEA"};
  std::mt19937 random(9);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (unsigned i = 0; i < 10 + random() % 300; ++i) text += alphabet[random() % (round % 2 == 0 ? alphabet.size() : 7)];
    CHECK(squeezed(text, &SqueezedText::read) == squeezed(text, &SqueezedText::read_plainly));
  }
}
