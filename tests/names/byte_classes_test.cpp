// What goes in: blocks of bytes. What comes out: nothing. Why it exists: with and without vectors, every byte is told to be what it is.
#include "names/byte_classes.h"

#include <random>
#include <string>

#include "catch.h"

using namespace mannam::names;

namespace {

void check_same(const std::string& block) {
  const ByteClasses fast = classify(block.data()), plain = classify_plainly(block.data());
  CHECK(fast.western == plain.western);
  CHECK(fast.hangul == plain.hangul);
  CHECK(fast.optional == plain.optional);
  CHECK(fast.common == plain.common);
#ifdef MANNAM_AVX2
  if (!has_avx2()) return;
  const ByteClasses wide = classify_widely(block.data());
  CHECK(wide.western == plain.western);
  CHECK(wide.hangul == plain.hangul);
  CHECK(wide.optional == plain.optional);
  CHECK(wide.common == plain.common);
#endif
}

std::string block_of(std::string text) {
  text.resize(block_size + 1, ' ');
  return text;
}

}  // namespace

TEST_CASE("vectors tell bytes as plain code does", "[names]") {
  std::mt19937 random(5);
  for (int round = 0; round < 300; ++round) {
    std::string block(block_size + 1, ' ');
    for (char& byte : block) byte = static_cast<char>(random());
    check_same(block);
    for (char& byte : block) byte = "\xEA\xEB\xED\xE2\xC2\x80\x99\xB7\x9E\xB0 aZ.-"[random() % 15];
    check_same(block);
  }
}

TEST_CASE("bytes are told by the characters they belong to", "[names]") {
  const ByteClasses classes = classify(block_of("a1 가힣\u2019\u00B7é,").data());
  CHECK((classes.western & 0b111) == 0b011);
  CHECK((classes.hangul & 0b111111000) == 0b1000);  // those behind U+D77F are told elsewhere
  CHECK((classes.common & 0b111111111) == 0b000111111);
  CHECK((classes.common >> 9 & 0b11111111) == 0b10011111);
  CHECK((classes.optional >> 9 & 0b11111111) == 0b00011111);
}
