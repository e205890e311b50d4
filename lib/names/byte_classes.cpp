// What goes in: 64 bytes of text. What comes out: what each of them is. Why it exists: see byte_classes.h.
#include "names/byte_classes.h"

#include <array>
#include <bit>

namespace mannam::names {
namespace {

/// Masks of single values, and of ranges, that characters of several bytes are told by.
struct Parts {
  std::uint64_t ascii = 0, western = 0, optional = 0;
  std::uint64_t lead = 0;       ///< EA to ED
  std::uint64_t outside = 0;    ///< EA in front of a byte below B0, ED in front of one above 9D
  std::uint64_t continues = 0;  ///< 80 to BF
  std::uint64_t marks = 0;      ///< E2 and C2
};

/// Asked for where there is an E2 or C2.
struct Marks {
  std::uint64_t lead_e2 = 0, is_80 = 0, is_99 = 0, lead_c2 = 0, is_b7 = 0;
};

template <class MarksOf>
ByteClasses join(const Parts& parts, MarksOf marks_of) {
  ByteClasses classes;
  classes.western = parts.western;
  classes.optional = parts.optional;
  // A syllable stands from EA B0 80 to ED 9E A3; those behind ED 9D are left to the slow way.
  const std::uint64_t second = parts.continues >> 1, third = parts.continues >> 2;
  classes.hangul = parts.lead & second & third & ~parts.outside;
  classes.common = parts.ascii | classes.hangul | classes.hangul << 1 | classes.hangul << 2;
  if (parts.marks == 0) return classes;
  const Marks marks = marks_of();
  const std::uint64_t punctuation = marks.lead_e2 & marks.is_80 >> 1 & third;
  const std::uint64_t apostrophe = punctuation & marks.is_99 >> 2;
  const std::uint64_t middle_dot = marks.lead_c2 & marks.is_b7 >> 1;
  classes.common |= punctuation | punctuation << 1 | punctuation << 2 | middle_dot | middle_dot << 1;
  classes.optional |= apostrophe | apostrophe << 1 | apostrophe << 2 | middle_dot | middle_dot << 1;
  return classes;
}

enum Kind : std::uint8_t { Ascii = 1, Western = 2, Optional = 4, Lead = 8, Continues = 16 };

constexpr std::uint8_t kinds_of(unsigned byte) {
  unsigned kinds = byte < 0x80 ? Ascii : 0;
  if ((byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z')) kinds |= Western;
  if (byte == ' ' || byte == '\n' || byte == '-' || byte == '.' || byte == '\'') kinds |= Optional;
  if (byte >= 0xEA && byte <= 0xED) kinds |= Lead;
  if (byte >= 0x80 && byte < 0xC0) kinds |= Continues;
  return static_cast<std::uint8_t>(kinds);
}

constexpr std::array<std::uint8_t, 256> kinds = [] {
  std::array<std::uint8_t, 256> made{};
  for (unsigned byte = 0; byte < 256; ++byte) made[byte] = kinds_of(byte);
  return made;
}();

}  // namespace

ByteClasses classify_plainly(const char* block) {
  Parts parts;
  Marks marks;
  for (unsigned i = 0; i < block_size; ++i) {
    const auto byte = static_cast<unsigned char>(block[i]), next = static_cast<unsigned char>(block[i + 1]);
    const std::uint64_t kind = kinds[byte];
    parts.ascii |= (kind & 1) << i;
    parts.western |= (kind >> 1 & 1) << i;
    parts.optional |= (kind >> 2 & 1) << i;
    parts.lead |= (kind >> 3 & 1) << i;
    parts.continues |= (kind >> 4 & 1) << i;
    parts.outside |= std::uint64_t{(byte == 0xEA && next < 0xB0) || (byte == 0xED && next > 0x9D)} << i;
    parts.marks |= std::uint64_t{byte == 0xE2 || byte == 0xC2} << i;
    marks.lead_e2 |= std::uint64_t{byte == 0xE2} << i;
    marks.is_80 |= std::uint64_t{byte == 0x80} << i;
    marks.is_99 |= std::uint64_t{byte == 0x99} << i;
    marks.lead_c2 |= std::uint64_t{byte == 0xC2} << i;
    marks.is_b7 |= std::uint64_t{byte == 0xB7} << i;
  }
  return join(parts, [&] { return marks; });
}

#ifdef MANNAM_SSE2
namespace {

__m128i equals(__m128i bytes, unsigned char value) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(value))); }

/// 64 bytes as four vectors.
struct Block {
  __m128i quarter[4];

  explicit Block(const char* bytes) {
    for (int i = 0; i < 4; ++i) quarter[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes) + i);
  }
  template <class Test>
  std::uint64_t mask(Test test) const {
    std::uint64_t bits = 0;
    for (int i = 0; i < 4; ++i)
      bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(test(quarter[i])))) << (16 * i);
    return bits;
  }
  /// The test also sees the bytes one further on.
  template <class Test>
  std::uint64_t mask_with_next(const Block& next, Test test) const {
    std::uint64_t bits = 0;
    for (int i = 0; i < 4; ++i)
      bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(test(quarter[i], next.quarter[i])))) << (16 * i);
    return bits;
  }
  std::uint64_t equal(unsigned char value) const {
    return mask([=](__m128i bytes) { return equals(bytes, value); });
  }
};

/// first <= byte < first + count, for bytes as unsigned numbers.
__m128i in_range(__m128i bytes, unsigned char first, int count) {
  const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(0x80 - first)));
  return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count)));
}

}  // namespace

ByteClasses classify(const char* bytes) {
  const Block block(bytes);
  Parts parts;
  parts.ascii = ~block.mask([](__m128i x) { return x; });
  parts.western = block.mask([](__m128i x) {
    const __m128i letter = in_range(_mm_or_si128(x, _mm_set1_epi8(0x20)), 'a', 26);
    return _mm_or_si128(letter, in_range(x, '0', 10));
  });
  parts.optional = block.mask([](__m128i x) {
    const __m128i gap = _mm_or_si128(equals(x, ' '), equals(x, '\n'));
    return _mm_or_si128(gap, _mm_or_si128(in_range(x, '-', 2), equals(x, '\'')));  // '-' and '.' are neighbours
  });
  if (parts.ascii != ~0ull) {
    parts.lead = block.mask([](__m128i x) { return in_range(x, 0xEA, 4); });
    parts.marks = block.mask([](__m128i x) { return _mm_or_si128(equals(x, 0xE2), equals(x, 0xC2)); });
    parts.outside = block.mask_with_next(Block(bytes + 1), [](__m128i x, __m128i next) {
      const __m128i below = _mm_cmplt_epi8(next, _mm_set1_epi8(static_cast<char>(0xB0)));
      const __m128i above = _mm_cmpgt_epi8(next, _mm_set1_epi8(static_cast<char>(0x9D)));
      return _mm_or_si128(_mm_and_si128(equals(x, 0xEA), below), _mm_and_si128(equals(x, 0xED), above));
    });
    parts.continues = block.mask([](__m128i x) { return _mm_cmplt_epi8(x, _mm_set1_epi8(static_cast<char>(0xC0))); });
  }
  return join(parts, [&] { return Marks{block.equal(0xE2), block.equal(0x80), block.equal(0x99), block.equal(0xC2), block.equal(0xB7)}; });
}
#else
ByteClasses classify(const char* block) { return classify_plainly(block); }
#endif

#ifdef MANNAM_AVX2
namespace {

/// What a byte is, out of what its two halves allow. The highest bit is for E2 and C2, behind which marks may stand.
enum Halves : std::uint8_t {
  DigitHalf = 1,
  EarlyLetter = 2,
  LateLetter = 4,
  Gap = 8,
  LineBreak = 16,
  LeadHalf = 32,
  ContinuesHalf = 64,
  MarkHalf = 128
};

constexpr std::array<std::uint8_t, 16> upper_halves = {LineBreak,
                                                       0,
                                                       Gap,
                                                       DigitHalf,
                                                       EarlyLetter,
                                                       LateLetter,
                                                       EarlyLetter,
                                                       LateLetter,
                                                       ContinuesHalf,
                                                       ContinuesHalf,
                                                       ContinuesHalf,
                                                       ContinuesHalf,
                                                       MarkHalf,
                                                       0,
                                                       LeadHalf | MarkHalf,
                                                       0};
constexpr std::array<std::uint8_t, 16> lower_halves = [] {
  std::array<std::uint8_t, 16> made{};
  for (unsigned half = 0; half < 16; ++half) {
    unsigned kinds = ContinuesHalf;
    if (half < 10) kinds |= DigitHalf;
    if (half > 0) kinds |= EarlyLetter;
    if (half < 11) kinds |= LateLetter;
    if (half == 0 || half == 7 || half == 13 || half == 14) kinds |= Gap;
    if (half == 10) kinds |= LineBreak;
    if (half >= 10 && half < 14) kinds |= LeadHalf;
    if (half == 2) kinds |= MarkHalf;
    made[half] = static_cast<std::uint8_t>(kinds);
  }
  return made;
}();

MANNAM_FOR_AVX2 inline __m256i load_wide(const char* bytes) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes)); }
MANNAM_FOR_AVX2 inline std::uint64_t bits_of(__m256i low, __m256i high) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
         static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(high))) << 32;
}
MANNAM_FOR_AVX2 inline __m256i wide(unsigned value) { return _mm256_set1_epi8(static_cast<char>(value)); }
MANNAM_FOR_AVX2 inline __m256i kinds_in(__m256i bytes) {
  const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(lower_halves.data())));
  const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(upper_halves.data())));
  return _mm256_and_si256(_mm256_shuffle_epi8(low, _mm256_and_si256(bytes, wide(0x0F))),
                          _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), wide(0x0F))));
}
MANNAM_FOR_AVX2 inline std::uint64_t any_of(__m256i low, __m256i high, unsigned wanted) {
  return bits_of(_mm256_cmpgt_epi8(_mm256_and_si256(low, wide(wanted)), _mm256_setzero_si256()),
                 _mm256_cmpgt_epi8(_mm256_and_si256(high, wide(wanted)), _mm256_setzero_si256()));
}
MANNAM_FOR_AVX2 inline __m256i outside_in(__m256i bytes, __m256i next) {
  const __m256i below = _mm256_and_si256(_mm256_cmpeq_epi8(bytes, wide(0xEA)), _mm256_cmpgt_epi8(wide(0xB0), next));
  const __m256i above = _mm256_and_si256(_mm256_cmpeq_epi8(bytes, wide(0xED)), _mm256_cmpgt_epi8(next, wide(0x9D)));
  return _mm256_or_si256(below, above);
}
MANNAM_FOR_AVX2 inline std::uint64_t equal_in(__m256i low, __m256i high, unsigned value) {
  return bits_of(_mm256_cmpeq_epi8(low, wide(value)), _mm256_cmpeq_epi8(high, wide(value)));
}

}  // namespace

MANNAM_FOR_AVX2 ByteClasses classify_widely(const char* block) {
  const __m256i low = load_wide(block), high = load_wide(block + 32);
  const __m256i low_kinds = kinds_in(low), high_kinds = kinds_in(high);
  Parts parts;
  parts.ascii = ~bits_of(low, high);
  parts.western = any_of(low_kinds, high_kinds, DigitHalf | EarlyLetter | LateLetter);
  parts.optional = any_of(low_kinds, high_kinds, Gap | LineBreak);
  if (parts.ascii != ~0ull) {
    parts.lead = any_of(low_kinds, high_kinds, LeadHalf);
    parts.continues = any_of(low_kinds, high_kinds, ContinuesHalf);
    parts.outside = bits_of(outside_in(low, load_wide(block + 1)), outside_in(high, load_wide(block + 33)));
  }
  parts.marks = bits_of(low_kinds, high_kinds);
  if (parts.marks == 0) return join(parts, [] { return Marks{}; });
  const Marks marks{equal_in(low, high, 0xE2), equal_in(low, high, 0x80), equal_in(low, high, 0x99), equal_in(low, high, 0xC2),
                    equal_in(low, high, 0xB7)};
  return join(parts, [&] { return marks; });
}
#endif

}  // namespace mannam::names
