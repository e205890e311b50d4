// What goes in: the bytes of an article. What comes out: CleanText. Why it exists: see clean.h. One pass: bytes are decoded, each character
// is folded and written, and only where a character may join the one before it (or is not NFC by itself) ICU composes that short stretch.
#include "text/clean.h"

#include <algorithm>
#include <new>
#include <utility>

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/utf8.h>

#include "text/fold.h"

namespace mannam::text {
namespace {

constexpr std::size_t most_problems = 100;
// Longer stretches of combining marks are composed piece by piece: reordering one takes the square of its length (UAX 15, stream-safe
// text).
constexpr int longest_stretch = 32;

const icu::Normalizer2& nfc() {
  UErrorCode error = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFCInstance(error);
}

class Cleaner {
 public:
  explicit Cleaner(std::string_view given) : given_(given) {}

  CleanText run() {
    clean_.bytes.reserve(given_.size());
    clean_.given_size = size();
    while (position_ < size())
      if (!take_ascii()) take_character();
    compose();
    map(given_end_);
    if (bad_ > most_problems) report_rest();
    return std::move(clean_);
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(given_.size()); }
  std::uint32_t written() const { return static_cast<std::uint32_t>(clean_.bytes.size()); }

  /// A run of ASCII that needs nothing, at once. The last of it may yet be joined by a mark and is left to take_character.
  bool take_ascii() {
    std::uint32_t end = position_;
    while (end < size() && is_untouched_ascii(given_[end])) ++end;
    if (end - position_ < 2) return false;
    --end;
    compose();
    map(position_);
    clean_.bytes.append(given_, position_, end - position_);
    position_ = given_end_ = end;
    return true;
  }

  void take_character() {
    const std::uint32_t start = position_;
    char32_t character = next_character();
    if (character == '&') character = unescape_reference(given_, start, position_);
    const bool after_space = clean_.bytes.empty() || clean_.bytes.back() == ' ' || clean_.bytes.back() == '\n';
    character = fold(character, after_space, given_.substr(position_, 1));
    if (character == dropped) return;
    const bool plain = is_composed_alone(character);
    const bool joins = !plain && stretch_length_ > 0 && stretch_length_ < longest_stretch && !nfc_.hasBoundaryBefore(to_icu(character));
    if (!joins) open_stretch(start);
    ++stretch_length_;
    must_compose_ = must_compose_ || joins || (!plain && !nfc_.isInert(to_icu(character)));
    write(character, start);
    if (character == '\n') compose();  // marks behind a line break belong to the next line
  }

  static UChar32 to_icu(char32_t character) { return static_cast<UChar32>(character); }

  /// U+FFFD and a problem where the bytes are no UTF-8. A CR is swallowed by the LF behind it and is one alone.
  char32_t next_character() {
    const std::uint32_t start = position_;
    UChar32 character = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(given_.data()), position_, size(), character);
    if (character < 0) {
      report(start);
      return 0xFFFD;
    }
    if (character == '\r') {
      if (position_ < size() && given_[position_] == '\n') ++position_;
      return '\n';
    }
    return static_cast<char32_t>(character);
  }

  void open_stretch(std::uint32_t start) {
    compose();
    stretch_ = {written(), start};
    stretch_runs_ = clean_.runs.size();
    given_end_before_ = given_end_;
  }

  void write(char32_t character, std::uint32_t start) {
    map(start);
    char bytes[4];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, to_icu(character));
    clean_.bytes.append(bytes, static_cast<std::size_t>(length));
    given_end_ = position_;
  }

  /// Notes that the clean text from here on comes from `given` on, unless that follows from the last run. Two runs stand at one clean
  /// offset where the end of what is before and the start of what is behind differ.
  void map(std::uint32_t given) {
    const Run last = clean_.runs.empty() ? Run{} : clean_.runs.back();
    if (given != given_end_) clean_.runs.push_back({written(), given_end_});
    if (given != given_end_ || last.given + (written() - last.clean) != given) clean_.runs.push_back({written(), given});
  }

  /// Puts the stretch since the last boundary into NFC. Characters of a changed stretch all map to the whole of it.
  void compose() {
    const bool needed = must_compose_;
    must_compose_ = false;
    stretch_length_ = 0;
    if (!needed) return;
    const std::string raw = clean_.bytes.substr(stretch_.clean);
    std::string composed;
    icu::StringByteSink<std::string> sink(&composed);
    UErrorCode error = U_ZERO_ERROR;
    nfc_.normalizeUTF8(0, raw, sink, nullptr, error);
    if (U_FAILURE(error)) throw std::bad_alloc();  // the text is valid, nothing else can be wrong
    if (composed != raw) rewrite(composed);
  }

  void rewrite(const std::string& composed) {
    clean_.bytes.resize(stretch_.clean);
    clean_.runs.resize(stretch_runs_);
    const std::uint32_t given_end = std::exchange(given_end_, given_end_before_);
    for (std::size_t i = 0; i < composed.size();) {
      const std::size_t start = i;
      U8_FWD_1_UNSAFE(composed.data(), i);
      map(stretch_.given);
      clean_.bytes.append(composed, start, i - start);
      given_end_ = given_end;
    }
  }

  void report(std::uint32_t start) {
    if (++bad_ > most_problems) return;
    clean_.problems.push_back({.file = {},
                               .line = 0,
                               .column = static_cast<int>(start + 1),
                               .what = fmt::format("byte 0x{:02x} is not UTF-8", static_cast<unsigned char>(given_[start])),
                               .source_line = {},
                               .hint = "it is read as U+FFFD; save the text as UTF-8"});
  }

  void report_rest() {
    clean_.problems.push_back({.file = {},
                               .line = 0,
                               .column = 0,
                               .what = fmt::format("{} more places are not UTF-8", bad_ - most_problems),
                               .source_line = {},
                               .hint = "is this a text at all?"});
  }

  std::string_view given_;
  const icu::Normalizer2& nfc_ = nfc();
  CleanText clean_;
  std::uint32_t position_ = 0;
  std::uint32_t given_end_ = 0;         // of the last character written
  Run stretch_;                         // where the stretch that may yet change starts
  std::size_t stretch_runs_ = 0;        // how many runs there were before it
  std::uint32_t given_end_before_ = 0;  // given_end_ before it
  int stretch_length_ = 0;
  bool must_compose_ = false;
  std::size_t bad_ = 0;
};

}  // namespace

std::uint32_t CleanText::given_start(std::uint32_t clean) const {
  const auto behind = std::upper_bound(runs.begin(), runs.end(), clean, [](std::uint32_t at, const Run& run) { return at < run.clean; });
  if (behind == runs.begin()) return clean;
  const Run& run = *std::prev(behind);
  return run.given + (clean - run.clean);
}

std::uint32_t CleanText::given_end(std::uint32_t clean) const {
  const auto here = std::lower_bound(runs.begin(), runs.end(), clean, [](const Run& run, std::uint32_t at) { return run.clean < at; });
  if (here != runs.end() && here->clean == clean) return here->given;
  if (here == runs.begin()) return clean;
  const Run& run = *std::prev(here);
  return run.given + (clean - run.clean);
}

CleanText clean(std::string_view given) { return Cleaner(given).run(); }

}  // namespace mannam::text
