// What goes in: stretches of text. What comes out: their letters without what names may lack (spaces, hyphens, dots ...), folded, and the
// places where a word starts or the script changes. Why it exists: names are compared with it eight bytes at a time, however they are
// spaced and written; hits are told in offsets of the text.
#pragma once

#include <cstdint>
#include <string_view>

#include "language/scripts.h"
#include "names/byte_classes.h"
#include "names/name_keys.h"
#include "text/span.h"

namespace mannam::names {

/// Does a word start at a character of script `here`? Each Hanja starts one; Latin letters and digits are one word.
bool is_word_start(language::Script before, language::Script here);

/// A window that moves over the text. Some kilobytes, so that it stays near.
class SqueezedText {
 public:
  /// A place where names may start.
  struct Start {
    std::uint32_t text;    ///< offset in the text
    std::uint32_t letter;  ///< offset in letters()
  };

  bool is_full() const { return size_ > most_letters - most_of_round || starts_ > most_starts - 3 * block_size; }

  /// Takes in text[span.start, span.end) until the window is full and moves span.start; behind the last of it no name goes on.
  void read(std::string_view text, text::Span& span);
  /// The same for machines without wide vectors.
  void read_plainly(std::string_view text, text::Span& span);

  /// Takes in one place only, and the letters of the longest name behind it.
  void read_place(std::string_view text, std::uint32_t start, std::uint32_t limit);

  /// The starts with all letters that a name can have in reach; all where no text follows.
  std::uint32_t count_ready(bool last);
  const Start* starts() const { return places_; }
  const char* letters() const { return letters_; }  ///< `key_reach` bytes are readable at each start that is ready

  /// Drops the first `count` starts, and the letters before the next.
  void drop(std::uint32_t count);

 private:
  static constexpr std::uint32_t most_letters = 8192, most_starts = 2048, most_of_round = 6 * block_size;

  /// Of a block: bytes that count, and those of them where names may start.
  struct Letters {
    std::uint64_t kept, starts;
  };
  template <auto classes_of, auto copy>
  void read_with(std::string_view text, text::Span& span);
  Letters kept_and_starts(unsigned size, const ByteClasses& classes);
  void copy_runs(const char* block, std::uint32_t at, Letters letters);
#ifdef MANNAM_AVX2
  MANNAM_FOR_AVX2 void read_widely(std::string_view text, text::Span& span);
  MANNAM_FOR_AVX2 void copy_widely(const char* block, std::uint32_t at, Letters letters);
#endif
  std::uint32_t read_rare(std::string_view stretch, std::uint32_t at);
  void append(char32_t code);
  void end_stretch();

  std::uint32_t size_ = 0;
  std::uint32_t starts_ = 0;
  language::Script before_ = language::Script::None;
  char letters_[most_letters + key_reach];  // filled as it grows: to set it all would cost more than the reading of a short text
  Start places_[most_starts];
};

}  // namespace mannam::names
