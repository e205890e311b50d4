// What goes in: stretches of text. What comes out: their letters and word starts. Why it exists: see squeezed_text.h.
#include "names/squeezed_text.h"

#include <algorithm>
#include <bit>

#include "names/spelling.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define MANNAM_SSE2 1
#endif

namespace mannam::names {
namespace {

using language::Script;

constexpr unsigned copy_size = 16;

/// Copies sixteen bytes, capital letters of ASCII as small ones.
void copy_folded(const char* from, char* to) {
#ifdef MANNAM_SSE2
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(0x80 - 'A')));
  const __m128i capital = _mm_and_si128(_mm_cmplt_epi8(moved, _mm_set1_epi8(-128 + 26)), _mm_set1_epi8(0x20));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_or_si128(bytes, capital));
#else
  for (unsigned i = 0; i < copy_size; ++i) to[i] = static_cast<char>(from[i] >= 'A' && from[i] <= 'Z' ? from[i] | 0x20 : from[i]);
#endif
}

void copy_plain(const char* from, char* to) { std::memcpy(to, from, copy_size); }

std::uint64_t first_bits(unsigned count) { return count >= 64 ? ~0ull : (1ull << count) - 1; }

}  // namespace

bool is_word_start(Script before, Script here) {
  if (here == Script::None) return false;
  if (before == Script::None || here == Script::Han) return true;
  const auto western = [](Script script) { return script == Script::Latin || script == Script::Digit; };
  return before != here && !(western(before) && western(here));
}

void SqueezedText::read(std::string_view text, text::Span& span) {
  char last[block_size + 2 * copy_size];
  while (span.start < span.end && !is_full()) {
    const std::uint32_t left = span.end - span.start;
    const char* block = text.data() + span.start;
    if (text.size() - span.start < sizeof last) {
      std::memset(last, 0, sizeof last);
      std::memcpy(last, block, std::min<std::size_t>(left, block_size));
      block = last;
    }
    const ByteClasses classes = classify(block);
    const unsigned common =
        static_cast<unsigned>(std::min<std::uint32_t>(left, static_cast<std::uint32_t>(std::countr_one(classes.common))));
    if (common > 0) read_block(block, span.start, common, classes);
    span.start += common;
    // What is left of the block is rare, or cut by its end and common in the next.
    if (common < block_size - 3) span.start = read_rare(text.substr(0, span.end), span.start);
  }
  if (span.start >= span.end) end_stretch();
}

void SqueezedText::read_block(const char* block, std::uint32_t at, unsigned size, const ByteClasses& classes) {
  const std::uint64_t valid = first_bits(size), western = classes.western & valid;
  const std::uint64_t lead = classes.hangul & valid, hangul = lead | lead << 1 | lead << 2;
  const bool behind_western = before_ == Script::Latin || before_ == Script::Digit, behind_hangul = before_ == Script::Hangul;
  std::uint64_t starts =
      (western & ~(western << 1 | std::uint64_t{behind_western})) | (lead & ~(hangul << 1 | std::uint64_t{behind_hangul}));
  const std::uint64_t last = 1ull << (size - 1);
  before_ = (western & last) != 0 ? Script::Latin : (hangul & last) != 0 ? Script::Hangul : Script::None;
  if (western != 0)
    copy_runs<copy_folded>(block, at, ~classes.optional & valid, starts);
  else
    copy_runs<copy_plain>(block, at, ~classes.optional & valid, starts);
}

/// Copies what `kept` says, and notes where the starts come to lie.
template <void copy(const char*, char*)>
void SqueezedText::copy_runs(const char* block, std::uint32_t at, std::uint64_t kept, std::uint64_t starts) {
  std::uint32_t size = size_;
  Start* next = places_ + starts_;
  while (kept != 0) {
    const auto first = static_cast<unsigned>(std::countr_zero(kept));
    const auto end = first + static_cast<unsigned>(std::countr_one(kept >> first));
    const std::uint64_t beyond = end < 64 ? ~0ull << end : 0;
    const char* from = block + first;
    char* to = letters_ + size;
    copy(from, to);
    copy(from + copy_size, to + copy_size);
    for (unsigned done = first + 2 * copy_size; done < end; done += copy_size) copy(block + done, to + (done - first));
    // Mostly there is one start, seldom none or a second: written in any case, counted where it is.
    for (std::uint64_t here = starts & ~beyond;;) {
      const auto place = static_cast<unsigned>(std::countr_zero(here | 1ull << 63));
      *next = {at + place, size + (place - first)};
      next += here != 0;
      here &= here - 1;
      if (here == 0) break;
    }
    starts &= beyond;
    kept &= beyond;
    size += end - first;
  }
  size_ = size;
  starts_ = static_cast<std::uint32_t>(next - places_);
}

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
