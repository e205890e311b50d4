// What goes in: stretches of text. What comes out: their letters and word starts. Why it exists: see squeezed_text.h.
#include "names/squeezed_text.h"

#include <algorithm>
#include <bit>

#include "names/spelling.h"

namespace mannam::names {
namespace {

using language::Script;

constexpr unsigned copy_size = 32;

/// Copies 32 bytes, capital letters of ASCII as small ones.
void copy_folded(const char* from, char* to) {
#ifdef MANNAM_SSE2
  for (unsigned i = 0; i < copy_size; i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i));
    const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(0x80 - 'A')));
    const __m128i capital = _mm_and_si128(_mm_cmplt_epi8(moved, _mm_set1_epi8(-128 + 26)), _mm_set1_epi8(0x20));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), _mm_or_si128(bytes, capital));
  }
#else
  for (unsigned i = 0; i < copy_size; ++i) to[i] = static_cast<char>(from[i] >= 'A' && from[i] <= 'Z' ? from[i] | 0x20 : from[i]);
#endif
}

#ifdef MANNAM_AVX2
MANNAM_FOR_AVX2 inline void copy_folded_widely(const char* from, char* to) {
  const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
  const __m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8(static_cast<char>(0x80 - 'A')));
  const __m256i capital = _mm256_and_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8(-128 + 26), moved), _mm256_set1_epi8(0x20));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_or_si256(bytes, capital));
}
#endif

std::uint64_t first_bits(unsigned count) { return count >= 64 ? ~0ull : (1ull << count) - 1; }

}  // namespace

bool is_word_start(Script before, Script here) {
  if (here == Script::None) return false;
  if (before == Script::None || here == Script::Han) return true;
  const auto western = [](Script script) { return script == Script::Latin || script == Script::Digit; };
  return before != here && !(western(before) && western(here));
}

void SqueezedText::read(std::string_view text, text::Span& span) {
#ifdef MANNAM_AVX2
  if (has_avx2()) return read_widely(text, span);
#endif
  read_plainly(text, span);
}

void SqueezedText::read_plainly(std::string_view text, text::Span& span) { read_with<classify, &SqueezedText::copy_runs>(text, span); }

#ifdef MANNAM_AVX2
MANNAM_FOR_AVX2 void SqueezedText::read_widely(std::string_view text, text::Span& span) {
  read_with<classify_widely, &SqueezedText::copy_widely>(text, span);
}
#endif

template <auto classes_of, auto copy>
void SqueezedText::read_with(std::string_view text, text::Span& span) {
  char last[block_size + copy_size];
  while (span.start < span.end && !is_full()) {
    const std::uint32_t left = span.end - span.start;
    const char* block = text.data() + span.start;
    if (text.size() - span.start < sizeof last) {
      std::memset(last, 0, sizeof last);
      std::memcpy(last, block, std::min<std::size_t>(left, block_size));
      block = last;
    }
    const ByteClasses classes = classes_of(block);
    const unsigned common =
        static_cast<unsigned>(std::min<std::uint32_t>(left, static_cast<std::uint32_t>(std::countr_one(classes.common))));
    if (common > 0) (this->*copy)(block, span.start, kept_and_starts(common, classes));
    span.start += common;
    // What is left of the block is rare, or cut by its end and common in the next.
    if (common < block_size - 3) span.start = read_rare(text.substr(0, span.end), span.start);
  }
  if (span.start >= span.end) end_stretch();
}

/// Of the first `size` bytes of a block.
SqueezedText::Letters SqueezedText::kept_and_starts(unsigned size, const ByteClasses& classes) {
  const std::uint64_t valid = first_bits(size), western = classes.western & valid;
  const std::uint64_t lead = classes.hangul & valid, hangul = lead | lead << 1 | lead << 2;
  const bool behind_western = before_ == Script::Latin || before_ == Script::Digit, behind_hangul = before_ == Script::Hangul;
  const std::uint64_t starts =
      (western & ~(western << 1 | std::uint64_t{behind_western})) | (lead & ~(hangul << 1 | std::uint64_t{behind_hangul}));
  const std::uint64_t last = 1ull << (size - 1);
  before_ = (western & last) != 0 ? Script::Latin : (hangul & last) != 0 ? Script::Hangul : Script::None;
  return {~classes.optional & valid, starts};
}

/// Copies the runs of bytes that are kept, and notes where the starts come to lie.
void SqueezedText::copy_runs(const char* block, std::uint32_t at, Letters letters) {
  std::uint32_t size = size_;
  Start* next = places_ + starts_;
  for (std::uint64_t kept = letters.kept; kept != 0;) {
    const std::uint64_t carried = kept + (kept & -kept);  // the first run of ones ends where the carry comes to lie
    const auto first = static_cast<unsigned>(std::countr_zero(kept)), end = static_cast<unsigned>(std::countr_zero(carried));
    char* to = letters_ + size;
    copy_folded(block + first, to);
    for (unsigned done = first + copy_size; done < end; done += copy_size) copy_folded(block + done, to + (done - first));
    // Mostly there is one start, seldom none or a second: written in any case, counted where it is.
    for (std::uint64_t here = letters.starts & kept & ~carried;;) {
      const auto place = static_cast<unsigned>(std::countr_zero(here | 1ull << 63));
      *next = {at + place, size + (place - first)};
      next += here != 0;
      here &= here - 1;
      if (here == 0) break;
    }
    kept &= carried;
    size += end - first;
  }
  size_ = size;
  starts_ = static_cast<std::uint32_t>(next - places_);
}

#ifdef MANNAM_AVX2
/// The same, eight bytes at a time: the machine gathers those that are kept.
MANNAM_FOR_AVX2 void SqueezedText::copy_widely(const char* block, std::uint32_t at, Letters letters) {
  constexpr std::uint64_t one_each = 0x0101010101010101;
  char folded[block_size];
  copy_folded_widely(block, folded);
  copy_folded_widely(block + copy_size, folded + copy_size);
  char* to = letters_ + size_;
  for (unsigned i = 0; i < block_size; i += 8) {
    const std::uint64_t kept = letters.kept >> i & 0xff;
    const std::uint64_t word = _pext_u64(load_word(folded + i), _pdep_u64(kept, one_each) * 0xff);
    std::memcpy(to, &word, sizeof word);
    to += _mm_popcnt_u64(kept);
  }
  Start* next = places_ + starts_;
  std::uint64_t squeezed = _pext_u64(letters.starts, letters.kept);
  for (std::uint64_t starts = letters.starts; starts != 0;)
    for (unsigned i = 0; i < 4; ++i) {  // some too many are written and not counted
      next[i] = {at + static_cast<std::uint32_t>(_tzcnt_u64(starts)), size_ + static_cast<std::uint32_t>(_tzcnt_u64(squeezed))};
      starts &= starts - 1;
      squeezed &= squeezed - 1;
      if (i == 3) next += 4;
    }
  starts_ += static_cast<std::uint32_t>(_mm_popcnt_u64(letters.starts));
  size_ = static_cast<std::uint32_t>(to - letters_);
}
#endif

/// Up to the first common character, or as far as a block goes. Returns where that is.
std::uint32_t SqueezedText::read_rare(std::string_view stretch, std::uint32_t at) {
  const auto limit = static_cast<std::uint32_t>(std::min<std::size_t>(stretch.size(), std::size_t{at} + block_size));
  while (at < limit) {
    const language::Character character = language::character_at(stretch, at);
    const auto lead = static_cast<unsigned char>(stretch[at]);
    if (lead < 0x80 || (language::is_hangul(character.code) && lead != 0xED)) return at;
    const Script here = language::script_of(character.code);
    if (is_word_start(before_, here)) places_[starts_++] = {at, size_};
    before_ = here;
    if (!is_optional(character.code)) append(language::fold(character.code));
    at += character.size;
  }
  return at;
}

void SqueezedText::append(char32_t code) {
  std::string bytes;
  language::append(bytes, code);
  std::memcpy(letters_ + size_, bytes.data(), bytes.size());
  size_ += static_cast<std::uint32_t>(bytes.size());
}

/// A byte that no name holds.
void SqueezedText::end_stretch() {
  letters_[size_++] = 0;
  before_ = Script::None;
}

void SqueezedText::read_place(std::string_view text, std::uint32_t start, std::uint32_t limit) {
  const std::string_view stretch = text.substr(0, limit);
  places_[starts_++] = {start, size_};
  for (std::size_t at = start; at < stretch.size() && size_ < longest_key;) {
    const language::Character character = language::character_at(stretch, at);
    at += character.size;
    if (!is_optional(character.code))
      append(language::fold(character.code));
    else if (size_ == 0)
      starts_ = 0;
  }
}

std::uint32_t SqueezedText::count_ready(bool last) {
  if (last) {
    std::memset(letters_ + size_, 0, key_reach);
    return starts_;
  }
  std::uint32_t count = starts_;
  while (count > 0 && places_[count - 1].letter + key_reach > size_) --count;
  return count;
}

void SqueezedText::drop(std::uint32_t count) {
  const std::uint32_t gone = count < starts_ ? places_[count].letter : size_;
  std::memmove(letters_, letters_ + gone, size_ - gone);
  std::copy(places_ + count, places_ + starts_, places_);
  size_ -= gone;
  starts_ -= count;
  for (std::uint32_t i = 0; i < starts_; ++i) places_[i].letter -= gone;
}

}  // namespace mannam::names
