// What goes in: 64 bytes of text. What comes out: bit masks that say what each byte is. Why it exists: where words start, and what names
// may lack, is told for 64 bytes in the time that one character takes.
#pragma once

#include <cstdint>

#include "names/machine.h"

namespace mannam::names {

inline constexpr unsigned block_size = 64;

/// Bit n speaks of byte n.
struct ByteClasses {
  std::uint64_t western = 0;   ///< ASCII letters and digits
  std::uint64_t hangul = 0;    ///< first bytes of syllables
  std::uint64_t optional = 0;  ///< bytes of the characters a name may lack
  std::uint64_t common = 0;    ///< bytes of whole characters that are ASCII, Hangul, General Punctuation below U+2040, or a middle dot
};

/// Reads 64 bytes and one more. A character that the block cuts is not common.
ByteClasses classify(const char* block);
/// The same for machines without vectors.
ByteClasses classify_plainly(const char* block);
#ifdef MANNAM_AVX2
/// The same where has_avx2() says so.
MANNAM_FOR_AVX2 ByteClasses classify_widely(const char* block);
#endif

}  // namespace mannam::names
